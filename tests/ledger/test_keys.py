"""Public keys: a book proves what it signed itself, and what the centre told it of others."""

from __future__ import annotations

from tests.shop import Shop
from tillapp.fiscal.key import Key
from tillapp.ledger import records
from tillapp.ledger.keys import KEYS, Keys, verifier
from tillapp.ledger.records import Version

HERE = Version(1, "T03A")


def test_a_book_proves_its_own_signature() -> None:
    book = Shop().book
    own = book.verifier("T03A")
    assert own is not None
    assert own.holds(book.sign(b"a slip"), b"a slip")
    assert not own.holds(book.sign(b"a slip"), b"another")


def test_a_till_that_nobody_told_of_proves_nothing() -> None:
    assert Shop().book.verifier("T04A") is None


def test_a_till_that_the_centre_told_of_is_proved() -> None:
    shop, other = Shop(), Key.new()
    keys = Keys({"T04A": other.public()})
    records.put_setting(shop.book.store, KEYS, keys, HERE)
    told = shop.book.verifier("T04A")
    assert told is not None
    assert told.holds(other.sign(b"a slip"), b"a slip")
    assert shop.book.verifier("T05A") is None


def test_the_journal_is_believed_before_the_centre() -> None:
    shop = Shop()
    keys = Keys({"T03A": Key.new().public()})
    records.put_setting(shop.book.store, KEYS, keys, HERE)
    own = verifier(shop.book.store, shop.book.place, "T03A")
    assert own is not None
    assert own.holds(shop.key.sign(b"a slip"), b"a slip")


def test_a_key_that_is_none_proves_nothing_and_stops_nobody() -> None:
    shop = Shop()
    for wrong in ("", "AAAA", "not a key at all"):
        records.put_setting(shop.book.store, KEYS, Keys({"T04A": wrong}), HERE)
        assert shop.book.verifier("T04A") is None
