"""What IT does without a window, on a shop that was founded from its plan."""

from __future__ import annotations

import os
import shutil
import sqlite3
from pathlib import Path

import pytest

from tillapp.bootstrap import offline
from tillapp.bootstrap.sayings import sentence
from tillapp.bootstrap.till import folders_in, machine_of, open_book, open_till
from tillapp.counter.founding import Folders
from tillapp.domain.content import Log
from tillapp.domain.document import Draft
from tillapp.domain.refusal import AlreadyRunning, BadSetting, BookDamaged, NoShop
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
        assert "restore a backup" in sentence(refusal.value)


def test_only_this_account_reads_the_book_and_the_keys(
    folders: Folders, tmp_path: Path
) -> None:
    offline.backup(folders, tmp_path / "copy.db")
    other = folders_in(tmp_path / "other")
    offline.restore(other, tmp_path / "copy.db")
    for place in (folders, other):
        assert place.book.stat().st_mode & 0o777 == 0o600
        assert {each.stat().st_mode & 0o777 for each in (place.data, place.keys)} == {0o700}


def test_pictures_are_drawn_into_memory_where_nobody_asked_for_a_display(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delenv("QT_QPA_PLATFORM", raising=False)
    offline.without_display()
    offline.without_display()
    assert os.environ["QT_QPA_PLATFORM"] == "offscreen"


def test_a_file_is_only_replaced_by_a_copy_when_it_is_an_older_one(
    folders: Folders, tmp_path: Path
) -> None:
    copy, letter, other = (tmp_path / name for name in ("copy.db", "letter", "other.db"))
    letter.write_text("Dear shop", encoding="utf-8")
    sqlite3.connect(other).execute("CREATE TABLE mine (x)").connection.close()
    offline.backup(folders, copy)
    before = copy.stat().st_ino
    for file in (copy, letter, other):
        with pytest.raises(BadSetting, match="bad_setting") as refusal:
            offline.backup(folders, file)
        assert refusal.value.facts["why"] == "file_there"
    for file in (letter, other):
        with pytest.raises(BadSetting) as refusal:
            offline.backup(folders, file, force=True)
        assert refusal.value.facts["why"] == "not_ours"
    assert letter.read_text(encoding="utf-8") == "Dear shop"
    assert "sound" in offline.backup(folders, copy, force=True)
    assert copy.stat().st_ino != before


def test_a_plan_is_looked_at_whole_before_a_shop_is_founded(tmp_path: Path) -> None:
    text = PLAN.read_text(encoding="utf-8")
    for old, new in (
        ('siret = "00004242400010"', 'siret = "00004242400011"'),
        ('till = "01"', "till = 1"),
        ('role = "cashier"', 'role = "boss"'),
        ('profile = "epson-80"', 'profile = "epson-99"'),
        ("start = 2026-11-21", "start = 2099-01-01"),
        ('default_new = "N20"', 'default_new = "N19"'),
    ):
        text = text.replace(old, new)
    plan, folders = tmp_path / "plan.toml", folders_in(tmp_path / "shop")
    plan.write_text(text, encoding="utf-8")
    with pytest.raises(BadSetting) as refusal:
        offline.found(folders, plan)
    said = sentence(refusal.value).splitlines()
    assert [line.split()[0] for line in said] == [
        "shop.till",
        "staff[0].role",
        "company.siret",
        "rates.default_new",
        "start",
        "devices.printer.profile",
    ]
    assert "cashier, buyer, manager" in said[1]
    assert not folders.data.exists()
