"""What was folded, compared with a fold of the same journal into fresh tables."""

from __future__ import annotations

import sqlite3
from itertools import zip_longest
from pathlib import Path
from tempfile import TemporaryDirectory

from sqlalchemy import Table

from tillapp.domain.refusal import BookDamaged
from tillapp.ledger.book import make
from tillapp.ledger.connection import Snapshot, Store
from tillapp.ledger.proof import Defect
from tillapp.ledger.rebuild import refold
from tillapp.ledger.tables import PROJECTIONS

_TRIGGERS = "SELECT name, sql FROM sqlite_schema WHERE type='trigger' ORDER BY name"


def damages(source: Snapshot) -> tuple[Defect, ...]:
    """What SQLite itself finds wrong with the file, and guards that were taken away."""
    try:
        said = [str(row[0]) for row in source.fetch("PRAGMA quick_check")]
    except BookDamaged as trouble:
        said = [str(trouble)]
    found = [Defect("file", "file", what) for what in said if what != "ok"]
    fresh = make(None)
    there = dict(source.fetch(_TRIGGERS))
    for name, sql in fresh.fetch(_TRIGGERS):
        if there.get(name) != sql:
            found.append(Defect(name, "trigger", "the journal's guard is gone or changed"))
    fresh.close()
    return tuple(found)


def defects(source: Snapshot) -> tuple[Defect, ...]:
    """The tables that differ from a fresh fold, each with its first different row."""
    with TemporaryDirectory(prefix="tillapp-verify-") as folder:
        fresh = make(Path(folder) / "fold.db")
        try:
            return _compared(source, fresh)
        finally:
            fresh.close()


def _compared(source: Snapshot, fresh: Store) -> tuple[Defect, ...]:
    try:
        with fresh.notes():
            refold(source, fresh)
        with fresh.reader() as raw:
            other = Snapshot(raw)
            found = [_difference(table, source, other) for table in PROJECTIONS]
    except (sqlite3.IntegrityError, BookDamaged) as trouble:
        return (Defect("journal", "projection", f"cannot be folded: {trouble}"),)
    return tuple(defect for defect in found if defect)


def _difference(table: Table, source: Snapshot, fresh: Snapshot) -> Defect | None:
    columns = ", ".join(column.name for column in table.columns)
    keys = ", ".join(column.name for column in table.primary_key)
    sql = f"SELECT {columns} FROM {table.name} ORDER BY {keys}"
    for there, right in zip_longest(source.walk(sql), fresh.walk(sql)):
        if there != right:
            return Defect(table.name, "projection", f"{there} instead of {right}")
    return None
