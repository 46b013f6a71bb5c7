"""The connection: its pragmas, what it refuses to open, and disks that fail."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from tests.shop import Shop
from tillapp.domain.refusal import AlreadyRunning, BookDamaged, DiskFull
from tillapp.ledger import connection, journal
from tillapp.ledger.book import make
from tillapp.ledger.connection import Snapshot, Store, reading
from tillapp.ledger.version import SCHEMA_VERSION


def test_facts_wait_for_the_disk_and_notes_do_not(tmp_path: Path) -> None:
    store = make(tmp_path / "till.db")
    assert store.fetch("PRAGMA journal_mode") == [("wal",)]
    assert store.fetch("PRAGMA synchronous") == [(2,)]
    with store.notes():
        assert store.fetch("PRAGMA synchronous") == [(1,)]
        with store.notes():
            journal.note(store, "a", "1")
    assert store.fetch("PRAGMA synchronous") == [(2,)]
    with store.facts():
        assert store.fetch("PRAGMA synchronous") == [(2,)]
        assert store.fetch("PRAGMA recursive_triggers") == [(1,)]
    store.close()


def test_a_file_that_is_no_database_is_refused_in_words(tmp_path: Path) -> None:
    path = tmp_path / "till.db"
    path.write_bytes(b"a letter to the tax office, quite long enough to be read" * 40)
    with pytest.raises(BookDamaged) as refused:
        Store(path)
    assert "not a database" in str(refused.value.facts["cause"])


def test_the_database_of_another_program_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "till.db"
    other = sqlite3.connect(path)
    other.execute("CREATE TABLE holidays (day TEXT)")
    other.close()
    with pytest.raises(BookDamaged) as refused:
        make(path)
    assert refused.value.facts["cause"] == "the file is not a till's book"


def test_a_second_writer_is_told_that_a_till_is_running(tmp_path: Path) -> None:
    path = tmp_path / "till.db"
    store = make(path)
    second = Store(path)
    second.run("PRAGMA busy_timeout=1")
    with store.notes():
        journal.note(store, "a", "1")
        with pytest.raises(AlreadyRunning), second.notes():
            journal.note(second, "a", "2")
    second.close()
    store.close()


def test_a_page_that_was_damaged_is_an_answer_not_a_crash(tmp_path: Path) -> None:
    path = tmp_path / "till.db"
    shop = Shop(path)
    shop.book.close()
    raw = bytearray(path.read_bytes())
    raw[4096 * 2 :] = b"\xff" * (len(raw) - 4096 * 2)
    path.write_bytes(bytes(raw))
    with pytest.raises(BookDamaged):
        journal.every(Store(path), shop.book.place).__next__()


def test_our_own_mistakes_stay_mistakes() -> None:
    store = make(None)
    with pytest.raises(sqlite3.OperationalError):
        store.fetch("SELECT * FROM nowhere")
    with pytest.raises(sqlite3.IntegrityError), store.facts():
        store.run("INSERT INTO meta (key, value) VALUES ('a', NULL)")
    with pytest.raises(sqlite3.OperationalError), store.facts():
        store.run("INSERT INTO nowhere VALUES (1)")


def test_an_interrupted_transaction_leaves_nothing() -> None:
    store = make(None)

    def interrupted() -> None:
        with store.facts():
            journal.note(store, "a", "1")
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        interrupted()
    assert journal.noted(store, "a") == ""


def test_a_full_disk_says_so(tmp_path: Path) -> None:
    store = make(tmp_path / "till.db")
    pages = store.fetch("PRAGMA page_count")[0][0]
    store.run(f"PRAGMA max_page_count={pages}")
    with pytest.raises(DiskFull), store.facts():
        store.run_many(
            "INSERT INTO drafts VALUES (?,0,0,?)", [(str(n), b"x" * 9000) for n in range(9)]
        )
    assert store.fetch("SELECT * FROM drafts") == []
    store.close()


def test_a_reopened_file_holds_what_was_committed_and_nothing_else(tmp_path: Path) -> None:
    store = make(tmp_path / "till.db")
    with store.facts():
        journal.note(store, "a", "1")
    store.reopen()
    assert journal.noted(store, "a") == "1"
    log = tmp_path / "till.db-wal"
    assert not log.exists() or log.stat().st_size == 0
    with store.facts():
        journal.note(store, "a", "2")
    assert journal.noted(store, "a") == "2"
    store.close()
    memory = make(None)
    memory.reopen()
    assert memory.version() == SCHEMA_VERSION


def test_a_reader_sees_one_moment_while_sales_go_on(tmp_path: Path) -> None:
    shop = Shop(tmp_path / "till.db")
    with shop.book.store.reader() as raw:
        snapshot = Snapshot(raw)
        before = snapshot.fetch("SELECT count(*) FROM journal")
        shop.sell(shop.piece())
        assert snapshot.fetch("SELECT count(*) FROM journal") == before
        assert len(list(snapshot.walk("SELECT * FROM journal"))) == before[0][0]
    with reading(tmp_path / "till.db") as raw:
        assert Snapshot(raw).fetch("SELECT count(*) FROM journal") == [(3,)]
        with pytest.raises(DiskFull):
            Snapshot(raw).fetch("DELETE FROM drafts")
    shop.book.close()


def test_the_log_is_folded_when_idle_and_says_when_it_is_too_long(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shop = Shop(tmp_path / "till.db")
    assert not shop.book.store.overflowing()
    monkeypatch.setattr(connection, "_WAL_LIMIT_BYTES", 10)
    assert shop.book.store.overflowing()
    shop.book.rest()
    shop.book.close()
    assert not shop.book.store.overflowing()
    assert not make(None).overflowing()
