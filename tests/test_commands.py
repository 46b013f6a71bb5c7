"""The commands beside the till, on a real folder."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from tillapp.bootstrap.till import SystemClock, folders_in
from tillapp.commands import app
from tillapp.counter.staffing import fits
from tillapp.demo.shop import make_demo
from tillapp.fiscal.key import KeyStore
from tillapp.ledger import records
from tillapp.ledger.connection import Store


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
    assert result.exit_code == 1, result.output
    assert "Dry run" in result.output
    assert "line 3" in result.output


def test_the_machine_is_described(base: Path) -> None:
    assert "SQLite" in ran("doctor", "--data", base).output


def test_a_day_is_not_played_over_a_book(tmp_path: Path) -> None:
    (tmp_path / "till.db").touch()
    result = ran("demo", "--out", tmp_path, "--tickets", "1")
    assert result.exit_code == 1
    assert "holds a shop already" in result.output


def stored_pin(base: Path, name: str) -> str:
    store = Store(folders_in(base).book)
    person = next(each for each in records.all_staff(store) if each.name == name)
    pin = records.pin_hash(store, person.id)
    store.close()
    return pin


def test_on_a_new_machine_the_codes_are_set_anew_and_the_till_says_so(
    base: Path, tmp_path: Path
) -> None:
    new = tmp_path / "new"
    ran("backup", tmp_path / "copy.db", "--data", base)
    told = ran("restore", tmp_path / "copy.db", "--data", new).output
    assert "codes of staff must be set anew: tillapp pin NAME" in told
    assert "tillapp pin NAME" in ran("doctor", "--data", new).output
    result = ran("pin", "theo", "--pin", "8642", "--data", new)
    assert (result.exit_code, result.output) == (0, "Théo has a new code\n")
    assert fits("8642", stored_pin(new, "Théo"), KeyStore(new / "keys").pepper(b""))
    assert "working (Jeanne, Inès, Malik)" in ran("doctor", "--data", new).output
    assert ran("verify", "--data", new).exit_code == 0


def test_a_code_is_asked_twice_and_never_shown(base: Path) -> None:
    line = ["pin", "Théo", "--data", str(base)]
    asked = CliRunner().invoke(app, line, input="9753\n9754\n9753\n9753\n")
    assert asked.exit_code == 0, asked.output
    assert "9753" not in asked.output
    assert fits("9753", stored_pin(base, "Théo"), KeyStore(base / "keys").pepper(b""))


@pytest.mark.parametrize(("name", "pin"), [("Théo", "3333"), ("Théo", "12"), ("Zoé", "8642")])
def test_a_code_that_cannot_be_is_refused_in_one_line(base: Path, name: str, pin: str) -> None:
    result = ran("pin", name, "--pin", pin, "--data", base)
    assert result.exit_code == 1
    assert result.output.count("\n") == 1
    assert pin not in result.output


def refused(*arguments: str | Path) -> str:
    """What a command says that cannot be done: one line, and never a traceback."""
    result = ran(*arguments)
    assert result.exit_code == 1, result.output
    assert isinstance(result.exception, SystemExit)
    assert result.output.count("\n") == 1
    return result.output


def test_what_is_no_copy_is_not_restored_and_leaves_nothing(tmp_path: Path) -> None:
    empty, words = tmp_path / "empty.db", tmp_path / "letter.db"
    empty.touch()
    words.write_text("Dear shop", encoding="utf-8")
    bare = tmp_path / "bare.db"
    bare.write_bytes(b"SQLite format 3\x00 and then nothing of it")
    new = tmp_path / "new"
    for source in (empty, words, tmp_path, tmp_path / "missing.db"):
        assert str(source) in refused("restore", source, "--data", new)
        assert not new.exists()
    assert "restore" in refused("restore", bare, "--data", new)
    assert not list((new / "data").glob("till.db*"))


def test_a_copy_goes_neither_over_the_book_nor_where_nothing_can_be_written(
    base: Path, tmp_path: Path
) -> None:
    file = tmp_path / "file"
    file.touch()
    book = folders_in(base).book
    for target in (file / "copy.db", tmp_path, book, tmp_path / ("x" * 300)):
        assert str(target) in refused("backup", target, "--data", base)
    assert ran("verify", "--data", base).exit_code == 0


def test_a_missing_file_is_named(base: Path, tmp_path: Path) -> None:
    missing = tmp_path / "missing"
    assert str(missing) in refused("setup", "--config", missing, "--data", tmp_path / "new")
    assert str(tmp_path) in refused("setup", "--config", tmp_path, "--data", tmp_path / "new")
    assert not (tmp_path / "new").exists()
    for what in ("stock", "customers"):
        assert str(missing) in refused("import", what, missing, "--data", base)


def test_a_plan_in_another_encoding_is_refused(tmp_path: Path) -> None:
    plan = tmp_path / "plan.toml"
    plan.write_bytes("name = 'Rhône'".encode("latin-1"))
    assert "UTF-8" in refused("setup", "--config", plan, "--data", tmp_path / "new")


@pytest.mark.parametrize("tickets", ["0", "-3"])
def test_a_day_without_a_ticket_is_none(tmp_path: Path, tickets: str) -> None:
    assert tickets in refused("demo", "--out", tmp_path / "day", "--tickets", tickets)
    assert not (tmp_path / "day").exists()


def test_a_day_needs_a_folder_of_its_own(base: Path, tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.touch()
    assert str(file) in refused("demo", "--out", file)
    before = sorted(base.rglob("*"))
    assert str(base) in refused("demo", "--out", base)
    assert sorted(base.rglob("*")) == before


def test_what_the_system_refuses_is_one_line_too(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.touch()
    plan = Path(__file__).parents[1] / "packaging" / "setup.example.toml"
    assert str(file) in refused("setup", "--config", plan, "--data", file)


def test_promotions_are_tried_dry_and_written_when_asked(base: Path, tmp_path: Path) -> None:
    sheet = tmp_path / "promotions.csv"
    sheet.write_text("titre;type;valeur\nTout à -5 %;percent;5\nRien;tombola;5\n", "utf-8")
    result = ran("promotions", sheet, "--data", base)
    assert result.exit_code == 1, result.output
    assert "Dry run, nothing was written: 1 new" in result.output
    assert 'line 3, mechanic "tombola" is not known' in result.output
    assert "(one of percent, amount, pack, bundle)" in result.output
    assert "Written: 1 new" in ran("promotions", sheet, "--write", "--data", base).output
    assert "1 unchanged" in ran("promotions", sheet, "--data", base).output


def test_a_list_that_came_in_whole_ends_well(base: Path, tmp_path: Path) -> None:
    sheet = tmp_path / "stock.csv"
    sheet.write_text("title;price\nRobe;12,00\n", encoding="utf-8")
    assert ran("import", "stock", sheet, "--dry-run", "--data", base).exit_code == 0


def test_a_copy_replaces_an_older_one_only_when_told(base: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy.db"
    assert ran("backup", copy, "--data", base).exit_code == 0
    assert "--force" in refused("backup", copy, "--data", base)
    assert ran("backup", copy, "--force", "--data", base).exit_code == 0


def test_opening_the_till_names_its_options() -> None:
    words = ran("run", "--help").output
    for option in ("--data", "--demo", "--windowed", "--seed"):
        assert option in words
