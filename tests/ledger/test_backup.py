"""Backups prove themselves, and a restored book doubts what it cannot know."""

from __future__ import annotations

import sqlite3
import stat
from pathlib import Path

import pytest

from tests.shop import Shop
from tillapp.domain.refusal import BadSetting, BookDamaged, BookNewer, NoShop
from tillapp.ledger import drafts, journal, printing
from tillapp.ledger.backup import backup, backup_file, restore
from tillapp.ledger.book import make
from tillapp.ledger.connection import Snapshot, reading
from tillapp.ledger.verify import verify, verify_file
from tillapp.ledger.version import SCHEMA_VERSION


def sold(shop: Shop) -> Shop:
    shop.sell(shop.piece(), job=shop.job("d" * 32))
    shop.book.save_draft(shop.basket(shop.piece()))
    return shop


def test_a_backup_is_taken_while_the_till_sells_and_proves_itself(tmp_path: Path) -> None:
    shop = sold(Shop(tmp_path / "till.db"))
    target = tmp_path / "backup" / "monday.db"
    report = backup(shop.book.store, target, shop.book.profile)
    assert (report.documents, report.sound) == (4, True)
    assert stat.S_IMODE(target.stat().st_mode) == 0o600
    shop.sell(shop.piece())
    assert verify_file(target, shop.book.profile).sound
    again = backup(shop.book.store, target, shop.book.profile)
    assert again.documents == 6
    assert {path.name for path in target.parent.iterdir()} <= {
        "monday.db",
        "monday.db-wal",
        "monday.db-shm",
    }
    shop.book.close()


def test_a_file_is_copied_beside_the_till_that_sells_into_it(tmp_path: Path) -> None:
    shop = sold(Shop(tmp_path / "till.db"))
    book, log = tmp_path / "till.db", tmp_path / "till.db-wal"
    with shop.book.store.notes():
        journal.note(shop.book.store, "a", "1")
        kept = (book.read_bytes(), log.read_bytes())
        report = backup_file(book, tmp_path / "copies" / "copy.db", shop.book.profile)
        assert (book.read_bytes(), log.read_bytes()) == kept
    assert report.documents == 4
    with reading(tmp_path / "copies" / "copy.db") as raw:
        assert journal.noted(Snapshot(raw), "a") == ""
    assert shop.sell(shop.piece()).number == "T03A-000002"
    shop.book.close()


def test_a_book_of_a_newer_program_is_not_copied(tmp_path: Path) -> None:
    shop = Shop(tmp_path / "till.db")
    shop.book.store.mark(SCHEMA_VERSION + 1)
    shop.book.close()
    with pytest.raises(BookNewer):
        backup_file(tmp_path / "till.db", tmp_path / "copy.db", shop.book.profile)
    assert not (tmp_path / "copy.db").exists()


def test_a_book_in_memory_can_be_backed_up_too(tmp_path: Path) -> None:
    shop = sold(Shop())
    (tmp_path / "copy.db.part").write_bytes(b"left behind by a kill")
    assert backup(shop.book.store, tmp_path / "copy.db", shop.book.profile).sound
    assert [path.name for path in tmp_path.glob("copy*part*")] == []


def test_a_backup_that_does_not_prove_itself_is_not_kept(tmp_path: Path) -> None:
    shop = sold(Shop(tmp_path / "till.db"))
    raw = sqlite3.connect(tmp_path / "till.db")
    raw.execute("DROP TRIGGER journal_no_update")
    raw.execute("UPDATE journal SET signature = zeroblob(64) WHERE seq=2")
    raw.commit()
    raw.close()
    with pytest.raises(BookDamaged) as refused:
        backup(shop.book.store, tmp_path / "copy.db", shop.book.profile)
    assert refused.value.facts == {"cause": "T03A#2: signature"}
    assert [path.name for path in tmp_path.glob("copy*")] == []
    shop.book.close()


def test_a_restored_book_has_its_baskets_and_doubts_its_papers(tmp_path: Path) -> None:
    shop = sold(Shop())
    backup(shop.book.store, tmp_path / "copy.db", shop.book.profile)
    report = restore(tmp_path / "copy.db", tmp_path / "new" / "till.db", shop.book.profile)
    assert report.documents == 4
    store = make(tmp_path / "new" / "till.db")
    assert [job.state for job in printing.open_jobs(store)] == ["uncertain"]
    assert drafts.all_of(store) == drafts.all_of(shop.book.store)
    assert journal.noted(store, "restored") == "1"
    assert verify(store, shop.book.profile).sound
    store.close()


def test_a_restore_never_covers_a_book_and_takes_no_empty_or_missing_copy(
    tmp_path: Path,
) -> None:
    shop = sold(Shop())
    backup(shop.book.store, tmp_path / "copy.db", shop.book.profile)
    (tmp_path / "till.db").write_bytes(b"a book")
    with pytest.raises(BadSetting):
        restore(tmp_path / "copy.db", tmp_path / "till.db", shop.book.profile)
    with pytest.raises(NoShop):
        restore(tmp_path / "none.db", tmp_path / "other.db", shop.book.profile)
    make(tmp_path / "empty.db").close()
    with pytest.raises(BookDamaged) as refused:
        restore(tmp_path / "empty.db", tmp_path / "other.db", shop.book.profile)
    assert refused.value.facts == {"cause": "empty"}
