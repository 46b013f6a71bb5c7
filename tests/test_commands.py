"""The commands beside the till, on a real folder."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from tillapp.bootstrap.till import SystemClock, folders_in
from tillapp.commands import app
from tillapp.demo.shop import make_demo


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Path:
    base = tmp_path_factory.mktemp("shop")
    folders = folders_in(base)
    make_demo(folders.data, folders.keys, SystemClock(), os.urandom, 1).close()
    return base


def ran(*arguments: str | Path) -> Result:
    return CliRunner().invoke(app, [str(each) for each in arguments])


def test_a_sound_book_is_called_sound(base: Path) -> None:
    result = ran("verify", "--data", base)
    assert result.exit_code == 0
    assert "sound" in result.output


def test_a_book_is_copied_and_brought_back(base: Path, tmp_path: Path) -> None:
    assert ran("backup", tmp_path / "copy.db", "--data", base).exit_code == 0
    result = ran("restore", tmp_path / "copy.db", "--data", tmp_path / "new")
    assert result.exit_code == 0, result.output
    assert folders_in(tmp_path / "new").book.is_file()


def test_everything_is_folded_again(base: Path) -> None:
    assert "documents folded" in ran("rebuild", "--data", base).output


def test_a_spreadsheet_is_tried_dry_and_names_its_bad_rows(base: Path, tmp_path: Path) -> None:
    sheet = tmp_path / "stock.csv"
    sheet.write_text("title;price\nRobe;12,00\nVeste;abc\n", encoding="utf-8")
    result = ran("import", "stock", sheet, "--dry-run", "--data", base)
    assert result.exit_code == 0, result.output
    assert "Dry run" in result.output
    assert "line 3" in result.output


def test_the_machine_is_described(base: Path) -> None:
    assert "SQLite" in ran("doctor", "--data", base).output


def test_a_day_is_not_played_over_a_book(tmp_path: Path) -> None:
    (tmp_path / "till.db").touch()
    result = ran("demo", "--out", tmp_path, "--tickets", "1")
    assert result.exit_code == 1
    assert "Not possible" in result.output
