"""Tables of what follows a sale: each has its key, and words wait until somebody looks."""

from __future__ import annotations

import sqlite3

import pytest

from tests.shop import Shop, rows
from tillapp.ledger.after_sale import AFTER_SALE
from tillapp.ledger.tables import PROJECTIONS


def test_they_are_folded_from_the_journal_like_every_projection() -> None:
    assert set(AFTER_SALE) < set(PROJECTIONS)
    assert [table.name for table in AFTER_SALE] == ["follows", "credits"]


def test_a_document_follows_a_sale_once_and_a_credit_has_one_row() -> None:
    store = Shop().book.store
    with store.facts():
        store.run("INSERT INTO follows VALUES ('s1', 'T03A', 4, 'refund')")
    with pytest.raises(sqlite3.IntegrityError), store.facts():
        store.run("INSERT INTO follows VALUES ('s1', 'T03A', 4, 'refund')")


def test_a_credit_is_found_by_its_code_without_reading_every_row() -> None:
    store = Shop().book.store
    for sql in (
        "SELECT id FROM credits WHERE code='28'",
        "SELECT id FROM credits WHERE holder='nadia' AND holder <> ''",
    ):
        plan = store.fetch(f"EXPLAIN QUERY PLAN {sql}")
        assert "USING" in str(plan[0][3])


def test_a_sale_does_not_wait_for_its_words() -> None:
    shop = Shop()
    shop.sell(shop.piece("Robe rouge"))
    assert rows(shop.book.store, "sold_words") == []
    with shop.book.store.facts():
        shop.book.store.run("INSERT INTO sold_words VALUES ('robe rouge', 'T03A/4')")
    sql = "SELECT place FROM sold_words WHERE sold_words MATCH ?"
    assert shop.book.store.fetch(sql, ("rou*",)) == [("T03A/4",)]
    assert shop.book.store.fetch(sql, ("t03a",)) == []
