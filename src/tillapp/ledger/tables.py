"""The statements that make the tables of a book, in SQLite's words and in order."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import Table, create_mock_engine
from sqlalchemy.dialects import sqlite
from sqlalchemy.schema import CreateIndex, CreateTable

from tillapp.ledger.after_sale import AFTER_SALE, SOLD_WORDS
from tillapp.ledger.schema import FOLDED, metadata

PROJECTIONS = (*FOLDED, *AFTER_SALE)


def whole_book() -> list[str]:
    """Every table, index and trigger of an empty book."""
    said: list[str] = []
    dialect = sqlite.dialect()
    engine = create_mock_engine(
        "sqlite://", lambda sql, *_, **__: said.append(str(sql.compile(dialect=dialect)))
    )
    metadata.create_all(engine, checkfirst=False)
    return said


def projections_anew() -> list[str]:
    """Empty projections, as this program knows them, in the place of those that are there."""
    folded = [statement for table in PROJECTIONS for statement in _anew(table)]
    return [*folded, "DROP TABLE IF EXISTS sold_words", SOLD_WORDS]


def _anew(table: Table) -> Iterator[str]:
    dialect = sqlite.dialect()
    yield f"DROP TABLE IF EXISTS {table.name}"
    yield str(CreateTable(table).compile(dialect=dialect))
    for index in sorted(table.indexes, key=lambda index: str(index.name)):
        yield str(CreateIndex(index).compile(dialect=dialect))
