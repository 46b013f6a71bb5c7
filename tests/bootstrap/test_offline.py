"""What IT does without a window, on a shop that was founded from its plan."""

from __future__ import annotations

import os
import shutil
import sqlite3
from pathlib import Path

import pytest

from tillapp.bootstrap import offline
from tillapp.bootstrap.till import folders_in, machine_of, open_book, open_till
from tillapp.counter.founding import Folders
from tillapp.domain.content import Log
from tillapp.domain.document import Draft
from tillapp.domain.refusal import AlreadyRunning, BadSetting, BookDamaged, DiskFull, NoShop
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


def test_a_book_alone_is_held_against_itself_only_and_that_is_said(folders: Folders) -> None:
    folders.witness("T01A").unlink()
    assert "the end of the book was not compared" in offline.verify(folders)[0]
    shutil.rmtree(folders.keys)
    words, sound = offline.verify(folders)
    assert sound
    assert "note: nothing outside the book was compared" in words


def test_a_book_cut_at_its_end_is_called_damaged(folders: Folders) -> None:
    book = open_book(folders)
    book.commit((Draft(machine_of(folders).ids.next(), Log(80, "opened"), "x"),))
    book.close()
    raw = sqlite3.connect(folders.book)
    raw.execute("DROP TRIGGER journal_no_delete")
    raw.execute("DELETE FROM journal WHERE seq=2")
    raw.commit()
    raw.close()
    for work in (offline.rebuild, open_book):
        with pytest.raises(BookDamaged) as refusal:
            work(folders)
        assert "seq 2 is gone" in str(refusal.value.facts["cause"])
        assert "restore a backup" in offline.sentence(refusal.value)


def test_only_this_account_reads_the_book_and_the_keys(
    folders: Folders, tmp_path: Path
) -> None:
    offline.backup(folders, tmp_path / "copy.db")
    other = folders_in(tmp_path / "other")
    offline.restore(other, tmp_path / "copy.db")
    for place in (folders, other):
        assert place.book.stat().st_mode & 0o777 == 0o600
        assert {each.stat().st_mode & 0o777 for each in (place.data, place.keys)} == {0o700}


def test_a_restored_shop_lacks_its_codes_and_its_mail_password(
    folders: Folders, tmp_path: Path
) -> None:
    assert offline.lacking(folders) == ()
    offline.backup(folders, tmp_path / "copy.db")
    other = folders_in(tmp_path / "other")
    told = offline.restore(other, tmp_path / "copy.db")
    assert f"the mail password must be given again: write it to {other.mail_secret}" in told
    other.mail_secret.write_text("change-me\n", encoding="utf-8")
    for name, pin in (("Jeanne", "7070"), ("Inès", "7071"), ("Malik", "7072")):
        assert any(name in line for line in offline.lacking(other))
        offline.set_pin(other, name, pin)
    assert offline.lacking(other) == ()
    assert other.mail_password() == "change-me"


def test_the_machine_names_the_devices_that_were_set_up(folders: Folders) -> None:
    told = offline.doctor(folders)
    assert "set up, printer: " in told
    assert "192.0.2.10" in told
    assert told.count("set up, scanner: ") == 1


def test_a_shop_without_devices_says_so(folders: Folders) -> None:
    raw = sqlite3.connect(folders.book)
    raw.execute("DELETE FROM settings WHERE key='devices'")
    raw.commit()
    assert "no device is set up" in offline.doctor(folders)
    raw.execute(
        "INSERT INTO settings VALUES ('devices', ?, 1, 0, 'T01A', 0)", (b'{"printer": 3}',)
    )
    raw.commit()
    raw.close()
    assert "the devices that were set up cannot be read" in offline.doctor(folders)


def test_a_file_that_is_no_book_does_not_stop_the_doctor(folders: Folders) -> None:
    folders.book.write_bytes(b"x" * 4096)
    assert "The book does not prove itself" in offline.doctor(folders)


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
