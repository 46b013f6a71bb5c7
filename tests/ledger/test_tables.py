"""The statements that make a book: each table once, and the projections made anew."""

from __future__ import annotations

import sqlite3

from tillapp.ledger.schema import metadata
from tillapp.ledger.tables import PROJECTIONS, projections_anew, whole_book


def made_by(raw: sqlite3.Connection) -> set[tuple[str, str, str]]:
    return set(raw.execute("SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL"))


def test_an_empty_file_becomes_a_book_with_every_table() -> None:
    raw = sqlite3.connect(":memory:")
    for statement in whole_book():
        raw.execute(statement)
    names = {name for kind, name, _ in made_by(raw) if kind == "table"}
    assert {table.name for table in metadata.tables.values()} <= names


def test_projections_made_anew_are_those_of_a_new_book_and_nothing_else_moves() -> None:
    raw = sqlite3.connect(":memory:")
    for statement in whole_book():
        raw.execute(statement)
    right = made_by(raw)
    raw.execute("INSERT INTO meta VALUES ('shop', 'lyon1')")
    raw.execute("DROP TABLE tickets")
    raw.execute("CREATE TABLE tickets (ledger TEXT)")
    raw.execute("INSERT INTO tickets VALUES ('T03A')")
    for statement in projections_anew():
        raw.execute(statement)
    assert made_by(raw) == right
    assert raw.execute("SELECT value FROM meta").fetchall() == [("lyon1",)]
    for table in PROJECTIONS:
        counted = f"SELECT count(*) FROM {table.name}"  # noqa: S608 - our own tables
        assert raw.execute(counted).fetchone() == (0,)
