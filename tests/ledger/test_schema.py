"""The journal's triggers: append-only, without a gap, in one chain."""

from __future__ import annotations

import sqlite3

import pytest

from tests.shop import Shop
from tillapp.ledger.connection import Store
from tillapp.ledger.schema import metadata

COPY = (
    "INTO journal SELECT company, shop, ledger, seq, id, hash, previous, signature, kind, at,"
    " basket, body FROM journal WHERE seq="
)
APPEND = (
    "INSERT INTO journal SELECT company, shop, ledger, ?, id, randomblob(32),"
    " CASE ? WHEN 'hash' THEN hash ELSE zeroblob(32) END, signature, kind, at, basket, body"
    " FROM journal WHERE seq=5"
)


def store_with_two_sales() -> Store:
    shop = Shop()
    shop.sell(shop.piece())
    shop.sell(shop.piece())
    return shop.book.store


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE journal SET body = x'00' WHERE seq=3",
        "DELETE FROM journal WHERE seq=5",
        "DELETE FROM journal",
        "INSERT OR REPLACE " + COPY + "5",
        "REPLACE " + COPY + "2",
    ],
)
def test_what_is_written_is_never_rewritten(sql: str) -> None:
    store = store_with_two_sales()
    before = store.fetch("SELECT * FROM journal")
    with pytest.raises(sqlite3.IntegrityError), store.facts():
        store.run(sql)
    assert store.fetch("SELECT * FROM journal") == before


@pytest.mark.parametrize(
    ("seq", "previous"), [(7, "hash"), (6, "zero"), (5, "hash"), (0, "hash")]
)
def test_a_gap_or_a_broken_chain_is_refused_by_the_table_itself(
    seq: int, previous: str
) -> None:
    store = store_with_two_sales()
    with pytest.raises(sqlite3.IntegrityError), store.facts():
        store.run(APPEND, (seq, previous))


def test_the_right_next_document_passes_the_table() -> None:
    store = store_with_two_sales()
    with store.facts():
        store.run(APPEND, (6, "hash"))
    assert store.fetch("SELECT max(seq) FROM journal") == [(6,)]


def test_the_columns_of_a_key_stand_first_where_there_is_no_rowid() -> None:
    for table in metadata.sorted_tables:
        if not table.dialect_options["sqlite"]["with_rowid"]:
            names = [column.name for column in table.columns]
            keys = [column.name for column in table.primary_key]
            assert names[: len(keys)] == keys, table.name
