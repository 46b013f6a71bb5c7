"""What IT does without a window, on a shop that was founded from its plan."""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path

import pytest

from tillapp.bootstrap import offline
from tillapp.bootstrap.till import folders_in, machine_of, open_book, open_till
from tillapp.counter.founding import Folders
from tillapp.domain.content import Log
from tillapp.domain.document import Draft
from tillapp.domain.refusal import AlreadyRunning, BadSetting, DiskFull, NoShop
from tillapp.hardware.settings import CounterSettings

PLAN = Path(__file__).parents[2] / "packaging" / "setup.example.toml"
WORDS = {each: (lambda _context, text: text) for each in ("fr", "en")}


@pytest.fixture
def folders(tmp_path: Path) -> Folders:
    folders = folders_in(tmp_path / "shop")
    assert "is ready" in offline.found(folders, PLAN)
    return folders


def test_a_shop_is_founded_once_and_its_first_document_is_its_initialisation(
    folders: Folders,
) -> None:
    with pytest.raises(BadSetting):
        offline.found(folders, PLAN)
    words, sound = offline.verify(folders)
    assert (words, sound) == ("1 documents, 1 stamps checked: sound", True)


def test_a_book_is_copied_beside_a_till_that_sells(folders: Folders, tmp_path: Path) -> None:
    running = open_till(folders, WORDS, devices=CounterSettings())
    book = running.till.book
    log = Draft(machine_of(folders).ids.next(), Log(80, "opened"), "x")
    book.commit((log,))
    assert "2 documents" in offline.backup(folders, tmp_path / "copy.db")
    assert offline.verify(folders)[1]
    with pytest.raises(AlreadyRunning):
        offline.rebuild(folders)
    running.close()


def test_a_copy_becomes_a_book_in_an_empty_folder_only(
    folders: Folders, tmp_path: Path
) -> None:
    copy = tmp_path / "copy.db"
    offline.backup(folders, copy)
    with pytest.raises(BadSetting):
        offline.restore(folders, copy)
    other = folders_in(tmp_path / "other")
    assert "sound" in offline.restore(other, copy)
    assert offline.verify(other)[1]


def test_where_no_shop_is_nothing_is_proved_or_copied(tmp_path: Path) -> None:
    for work in (offline.verify, lambda folders: offline.backup(folders, tmp_path / "c.db")):
        with pytest.raises(NoShop):
            work(folders_in(tmp_path))


def test_a_damaged_fold_is_named_and_folded_again(folders: Folders) -> None:
    raw = sqlite3.connect(folders.book)
    raw.execute("DELETE FROM numbers")
    raw.commit()
    raw.close()
    words, sound = offline.verify(folders)
    assert (sound, "numbers: projection" in words) == (False, True)
    assert offline.rebuild(folders) == "1 documents folded"
    assert offline.verify(folders)[1]


def test_an_older_fold_is_made_anew_when_the_till_opens(folders: Folders) -> None:
    raw = sqlite3.connect(folders.book)
    raw.execute("DROP TABLE tickets")
    raw.execute("CREATE TABLE tickets (ledger TEXT)")
    raw.execute("DELETE FROM numbers")
    raw.execute("UPDATE meta SET value='1' WHERE key='projection'")
    raw.commit()
    raw.close()
    book = open_book(folders)
    assert book.heads["L"].count == 1
    book.close()
    assert offline.verify(folders)[1]


def test_customers_are_tried_dry_and_then_written(folders: Folders, tmp_path: Path) -> None:
    sheet = tmp_path / "customers.csv"
    sheet.write_text("name;phone\nAna;0612345678\n", encoding="utf-8")
    told = offline.import_customers(folders, sheet, dry_run=True)
    assert told.startswith("Dry run, nothing was written: 1 new")
    assert offline.import_customers(folders, sheet, dry_run=False).startswith("Imported: 1 new")


def test_stock_names_the_rows_that_stay_out(folders: Folders, tmp_path: Path) -> None:
    sheet = tmp_path / "stock.csv"
    sheet.write_text("title;price\nRobe;12,00\nVeste;abc\n", encoding="utf-8")
    assert "line 3" in offline.import_stock(folders, sheet, dry_run=False)
    assert offline.verify(folders)[1]


def test_the_machine_says_how_it_is(folders: Folders, tmp_path: Path) -> None:
    assert "a book" in offline.doctor(folders)
    assert "no book yet" in offline.doctor(folders_in(tmp_path))


def test_a_refusal_is_a_sentence_with_what_was_refused() -> None:
    assert offline.sentence(DiskFull(cause="full")) == (
        "The disk took nothing: make room and try again. (cause: full)"
    )
    assert offline.sentence(BadSetting(field="data", value="x")) == "Not possible: data = x"


def test_pictures_are_drawn_into_memory_where_nobody_asked_for_a_display(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delenv("QT_QPA_PLATFORM", raising=False)
    offline.without_display()
    offline.without_display()
    assert os.environ["QT_QPA_PLATFORM"] == "offscreen"
