"""Mutations of fiscal.md 8: whoever changes the book, `verify` names what was done."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path

import pytest

from tests.shop import Shop, card
from tillapp.domain.document import Place, decode_body, digest, encode_body
from tillapp.fiscal.key import Key
from tillapp.fiscal.witness import Witness, Witnessed
from tillapp.ledger.verify import (
    SLICE,
    Known,
    Report,
    Sweep,
    verify,
    verify_file,
    verify_tail,
)

PLACE = Place("frip", "lyon1", "T03A")


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Shop]:
    shop = Shop(tmp_path / "till.db", Witness(tmp_path / "keys" / "w.json"))
    for n in range(3):
        shop.sell(shop.piece(f"Robe {n}", 1000 + n))
    shop.close(shop.basket(shop.sku()).pay(card(350)))
    yield shop
    shop.book.close()


class Thief:
    """Somebody with the file and a SQL prompt, but without the till's key."""

    def __init__(self, shop: Shop) -> None:
        self.path = shop.book.store.path
        assert self.path is not None
        self.raw = sqlite3.connect(self.path, isolation_level=None)
        triggers = "SELECT name, sql FROM sqlite_schema WHERE type='trigger'"
        self._triggers = dict(self.raw.execute(triggers).fetchall())
        for name in self._triggers:
            self.raw.execute(f"DROP TRIGGER {name}")

    def leave(self, *, tidy: bool = True) -> None:
        for sql in self._triggers.values() if tidy else ():
            self.raw.execute(sql)
        self.raw.close()

    def body(self, seq: int) -> bytes:
        rows = self.raw.execute("SELECT body FROM journal WHERE seq=?", (seq,)).fetchall()
        return bytes(rows[0][0])

    def rewrite(self, seq: int, old: bytes, new: bytes) -> None:
        """Change a body and mend its hash, as far as one can without the key."""
        body = self.body(seq)
        assert old in body
        body = body.replace(old, new)
        row = self.raw.execute("SELECT previous FROM journal WHERE seq=?", (seq,)).fetchone()
        own = digest("T03A", seq, row[0], body)
        sql = "UPDATE journal SET body=?, hash=? WHERE seq=?"
        self.raw.execute(sql, (body, own, seq))


def proved(shop: Shop) -> Report:
    store = shop.book.store
    head = Witnessed("T03A", shop.book.head[0], shop.book.head[1].hex())
    known = Known({"T03A": shop.key.public()}, (head,))
    return verify(store, shop.book.profile, known)


def named(shop: Shop) -> set[tuple[str, str]]:
    return {(defect.where, defect.what) for defect in proved(shop).defects}


def test_an_honest_book_proves_itself_on_a_reader_of_its_own(shop: Shop) -> None:
    report = proved(shop)
    assert report.sound, report.defects
    assert (report.documents, report.stamps, report.notices) == (9, 9, ())
    assert shop.book.store.path is not None
    assert verify_file(shop.book.store.path, shop.book.profile) == report


def test_the_last_ticket_was_deleted(shop: Shop) -> None:
    thief = Thief(shop)
    thief.raw.execute("DELETE FROM journal WHERE seq=9")
    thief.leave()
    found = named(shop)
    assert ("T03A#9", "missing") in found
    assert ("tickets", "projection") in found


def test_the_last_ticket_was_deleted_with_all_its_traces(shop: Shop) -> None:
    thief = Thief(shop)
    thief.raw.execute("DELETE FROM journal WHERE seq=9")
    for table in ("tickets", "numbers", "postings", "moves"):
        thief.raw.execute(f"DELETE FROM {table} WHERE seq=9")  # noqa: S608 - a table of ours
    thief.leave()
    assert ("T03A#9", "missing") in named(shop)


def test_a_ticket_in_the_middle_was_deleted(shop: Shop) -> None:
    thief = Thief(shop)
    thief.raw.execute("DELETE FROM journal WHERE seq=5")
    thief.leave()
    assert {("T03A#6", "gap"), ("T03A#6", "order"), ("T03A#7", "number")} <= named(shop)


def test_two_tickets_were_swapped(shop: Shop) -> None:
    thief = Thief(shop)
    for old, new in ((3, 99), (5, 3), (99, 5)):
        thief.raw.execute("UPDATE journal SET seq=? WHERE seq=?", (new, old))
    thief.leave()
    found = named(shop)
    assert {("T03A#3", "order"), ("T03A#3", "body"), ("T03A#5", "order")} <= found
    assert {("T03A#3", "number"), ("T03A#5", "number")} <= found


def test_the_price_of_a_line_was_changed(shop: Shop) -> None:
    thief = Thief(shop)
    thief.rewrite(5, b'"price":1001', b'"price":1000')
    thief.leave()
    assert {("T03A#5", "signature"), ("T03A#5", "stamp"), ("T03A#6", "order")} <= named(shop)


def test_a_means_of_payment_was_changed(shop: Shop) -> None:
    thief = Thief(shop)
    thief.rewrite(9, b'["card","","EUR",350]', b'["cash","","EUR",350]')
    thief.leave()
    found = named(shop)
    assert {("T03A#9", "signature"), ("T03A#9", "stamp"), ("T03A#9", "fork")} <= found
    assert ("sums", "projection") in found


def test_postings_that_do_not_balance_and_bodies_nobody_can_read_are_named(
    shop: Shop,
) -> None:
    thief = Thief(shop)
    thief.rewrite(9, b'["card","","EUR",350]', b'["card","","EUR",351]')
    thief.rewrite(7, b'{"facts":', b'{"fakts":')
    thief.leave()
    assert {("T03A#9", "unbalanced"), ("T03A#7", "unreadable")} <= named(shop)


def test_yesterdays_file_was_put_back(shop: Shop, tmp_path: Path) -> None:
    shop.book.store.backup(tmp_path / "old.db")
    shop.sell(shop.piece())
    head = Witness(tmp_path / "keys" / "w.json").read()
    assert head is not None
    report = verify_file(tmp_path / "old.db", shop.book.profile, Known({}, (head,)))
    assert [(defect.where, defect.what) for defect in report.defects] == [
        (f"T03A#{head.seq}", "missing")
    ]


def test_the_clock_was_moved_back(shop: Shop) -> None:
    shop.clock.forward(-3_600_000)
    shop.sell(shop.piece())
    report = proved(shop)
    assert report.sound
    assert [(notice.where, notice.what) for notice in report.notices] == [("T03A#10", "clock")]


def test_a_number_was_given_twice(shop: Shop) -> None:
    thief = Thief(shop)
    thief.rewrite(7, b"T03A-000003", b"T03A-000002")
    thief.leave()
    assert {("T03A#7", "number"), ("T03A#7", "forged")} <= named(shop)


def test_the_guards_were_dropped_and_a_table_edited(shop: Shop) -> None:
    thief = Thief(shop)
    thief.raw.execute("UPDATE sums SET amount=0 WHERE account='cash'")
    thief.leave(tidy=False)
    found = named(shop)
    assert {("journal_no_update", "trigger"), ("sums", "projection")} <= found


def test_a_stamp_was_taken_out(shop: Shop) -> None:
    thief = Thief(shop)
    raw, _, stamps = decode_body(thief.body(9))
    thief.rewrite(9, thief.body(9), encode_body(raw, stamps[:1]))
    thief.leave()
    assert ("T03A#9", "stamp") in named(shop)


@pytest.mark.parametrize(
    "sql",
    ["UPDATE journal SET kind='log' WHERE seq=9", "UPDATE journal SET at=at-1 WHERE seq=9"],
)
def test_a_column_says_other_things_than_its_body(shop: Shop, sql: str) -> None:
    thief = Thief(shop)
    thief.raw.execute(sql)
    thief.leave()
    assert ("T03A#9", "column") in named(shop)


def test_a_number_stands_twice_in_the_journal_so_that_no_fold_is_possible(shop: Shop) -> None:
    thief = Thief(shop)
    body = thief.body(9)
    _, _, stamps = decode_body(thief.body(7))
    raw, _, _ = decode_body(body)
    thief.rewrite(9, body, encode_body(raw, stamps))
    thief.leave()
    assert ("journal", "projection") in named(shop)


def test_a_book_signed_by_another_key_is_not_this_tills(shop: Shop) -> None:
    known = Known({"T03A": Key.new().public()})
    report = verify(shop.book.store, shop.book.profile, known)
    assert {defect.what for defect in report.defects} == {"key", "signature", "forged"}


@pytest.mark.parametrize(
    ("old", "new"),
    [(b'"type":"genesis"', b'"type":"gemesis"'), (b'"public_key":"', b'"public_key":"A')],
)
def test_a_book_without_a_readable_genesis_proves_nothing(
    shop: Shop, old: bytes, new: bytes
) -> None:
    thief = Thief(shop)
    thief.rewrite(1, old, new)
    thief.leave()
    store = shop.book.store
    report = verify(store, shop.book.profile)
    assert ("T03A#1", "genesis") in {(d.where, d.what) for d in report.defects}


@pytest.mark.parametrize(
    ("table", "named_as"),
    [("vocabulary", "file"), ("sums", "projection"), ("journal", "genesis")],
)
def test_a_page_that_the_disk_destroyed_is_named(
    shop: Shop, tmp_path: Path, table: str, named_as: str
) -> None:
    copy = tmp_path / "copy.db"
    shop.book.store.backup(copy)
    sql = "SELECT rootpage FROM sqlite_schema WHERE name=?"
    (page,) = shop.book.store.fetch(sql, (table,))[0]
    raw = bytearray(copy.read_bytes())
    raw[(page - 1) * 4096 : page * 4096] = b"\xff" * 4096
    copy.write_bytes(bytes(raw))
    report = verify_file(copy, shop.book.profile)
    assert named_as in {defect.what for defect in report.defects}


def test_a_destroyed_page_in_the_middle_of_the_journal_is_named(
    shop: Shop, tmp_path: Path
) -> None:
    copy = tmp_path / "copy.db"
    shop.book.store.backup(copy)
    sql = "SELECT signature FROM journal WHERE seq=6"
    raw = bytearray(copy.read_bytes())
    page = raw.index(bytes(shop.book.store.fetch(sql)[0][0])) // 4096
    raw[page * 4096 : (page + 1) * 4096] = b"\xff" * 4096
    copy.write_bytes(bytes(raw))
    report = verify_file(copy, shop.book.profile)
    assert "unreadable" in {defect.what for defect in report.defects}


def change_nothing(_thief: Thief) -> None:
    """The honest case."""


def forge_an_old_one(thief: Thief) -> None:
    thief.rewrite(3, b'"price":1000', b'"price":1001')


def forge_a_late_one(thief: Thief) -> None:
    thief.rewrite(9, b'"price":350', b'"price":300')


def blind_the_numbers(thief: Thief) -> None:
    thief.raw.execute("UPDATE numbers SET seq=1")


@pytest.mark.parametrize(
    ("deed", "found"),
    [
        (change_nothing, set()),
        (forge_an_old_one, set()),
        (forge_a_late_one, {"signature", "stamp"}),
        (blind_the_numbers, {"unreadable"}),
    ],
)
def test_at_the_start_only_the_last_documents_are_proved(
    shop: Shop, deed: Callable[[Thief], None], found: set[str]
) -> None:
    thief = Thief(shop)
    deed(thief)
    thief.leave()
    report = verify_tail(shop.book.store, PLACE, shop.book.profile, 3)
    assert {defect.what for defect in report.defects} == found
    assert verify_tail(shop.book.store, PLACE, shop.book.profile).documents >= 0


def test_a_long_book_says_how_far_it_is(shop: Shop) -> None:
    seen: list[int] = []
    verify(shop.book.store, shop.book.profile, tick=seen.append)
    assert seen == [9]


def swept(shop: Shop, left: tuple[int, int]) -> tuple[Report, list[int]]:
    """What the slices found together, and how many documents stood proved after each."""
    sweep = Sweep(shop.book.store, PLACE, shop.book.profile, left)
    done = [sweep.report.documents]
    while sweep.next():
        done.append(sweep.report.documents)
    return sweep.report, done


@pytest.mark.parametrize(
    ("left", "documents"), [((8, 2), 6), ((1_000, 3), 6), ((5, 5), 0), ((1_000, 100), 0)]
)
def test_while_the_till_is_open_it_proves_what_its_start_left_out(
    shop: Shop, left: tuple[int, int], documents: int
) -> None:
    report, done = swept(shop, left)
    assert (report.defects, report.documents) == ((), documents)
    assert all(more - before <= SLICE for before, more in pairwise(done))


def test_a_sale_between_two_slices_changes_nothing_of_what_they_prove(shop: Shop) -> None:
    sweep = Sweep(shop.book.store, PLACE, shop.book.profile, (8, 1))
    while sweep.next():
        shop.sell(shop.piece())
    assert (sweep.report.sound, sweep.report.documents) == (True, 7)


@pytest.mark.parametrize(
    ("deed", "found"),
    [
        (forge_an_old_one, {"signature", "stamp", "order"}),
        (forge_a_late_one, set()),
        (blind_the_numbers, {"unreadable"}),
    ],
)
def test_the_slices_name_what_was_done_where_the_start_did_not_look(
    shop: Shop, deed: Callable[[Thief], None], found: set[str]
) -> None:
    thief = Thief(shop)
    deed(thief)
    thief.leave()
    assert {defect.what for defect in swept(shop, (7, 1))[0].defects} == found
