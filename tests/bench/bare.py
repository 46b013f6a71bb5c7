"""The anchor of a sale: the same rows by the bare driver, with as many signatures."""

from __future__ import annotations

import argparse
import os
import shutil
import sqlite3
import time
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec

from tests.bench.ring import prepared, sale, settled
from tests.bench.stall import Stall
from tillapp.ledger.connection import Parameters

_SIGNATURES = 3
_SETTINGS = (
    "PRAGMA journal_mode=WAL",
    "PRAGMA synchronous=FULL",
    "PRAGMA wal_autocheckpoint=0",
    "PRAGMA foreign_keys=ON",
)
_TRIGGERS = ("journal_no_update", "journal_no_delete", "journal_no_gap")
_ROWS_OF_A_REST = 50
_US = 1e6
Statement = tuple[str, list[Any]]


class Recorder:
    """Writes through a store and notes which rows went where."""

    def __init__(self, stall: Stall) -> None:
        self._store = stall.book.store
        self._run, self._run_many = self._store.run, self._store.run_many
        self.statements: list[Statement] = []
        vars(self._store).update(run=self.run, run_many=self.run_many)

    def run(self, sql: str, parameters: Parameters = ()) -> None:
        """Note one row, and write it."""
        self.statements.append((sql, [parameters]))
        self._run(sql, parameters)

    def run_many(self, sql: str, rows: Iterable[Parameters]) -> None:
        """Note many rows, and write them."""
        self.statements.append((sql, list(rows)))
        self._run_many(sql, self.statements[-1][1])


class Bare:
    """Writes given rows with nothing in between: no trigger, no guard, no Python of ours."""

    def __init__(self, path: Path) -> None:
        self._raw = sqlite3.connect(path, isolation_level=None)
        for setting in _SETTINGS:
            self._raw.execute(setting)
        for trigger in _TRIGGERS:
            self._raw.execute(f"DROP TRIGGER {trigger}")
        self._key = ec.generate_private_key(ec.SECP256R1())
        self._scheme = ec.ECDSA(hashes.SHA256())

    def sale(self, statements: Sequence[Statement]) -> None:
        """One transaction: sign three times, write the rows, wait for the disk."""
        self._raw.execute("BEGIN IMMEDIATE")
        for _ in range(_SIGNATURES):
            self._key.sign(b"a text of the usual length" * 8, self._scheme)
        for sql, rows in statements:
            self._raw.executemany(sql, rows)
        self._raw.execute("COMMIT")

    def rest(self) -> None:
        """The checkpoint, in idle time as ours."""
        self._raw.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchall()


def side_by_side(shop: Path, count: int) -> tuple[list[float], list[float]]:
    """Microseconds of as many sales of ours and bare ones, in turn on the same disk."""
    rows = _rows_of(_second(shop, "recorded"), count)
    stall = Stall(shop)
    work = prepared(stall, count)
    settled(stall)
    bare = Bare(_second(shop, "bare") / "till.db")
    ours, others = [], []
    for i, ((basket, job), statements) in enumerate(zip(work, rows, strict=True)):
        ours.append(_timed(partial(sale, stall, basket, job)))
        others.append(_timed(partial(bare.sale, statements)))
        if i % _ROWS_OF_A_REST == 0:
            stall.book.rest()
            bare.rest()
    stall.book.close()
    return ours[_ROWS_OF_A_REST:], others[_ROWS_OF_A_REST:]


def rung(shop: Path, count: int, of: int) -> None:
    """So many bare sales in a process that is counted; as many are recorded in every run."""
    rows = _rows_of(_second(shop, "recorded"), of)
    bare = Bare(_second(shop, "bare") / "till.db")
    for statements in rows[:count]:
        bare.sale(statements)
    os._exit(0)


def _second(shop: Path, name: str) -> Path:
    return Path(shutil.copytree(shop, shop.parent / name))


def _rows_of(shop: Path, count: int) -> list[list[Statement]]:
    """The rows that our sales write, each sale's apart."""
    stall = Stall(shop)
    work = prepared(stall, count)
    recorder = Recorder(stall)
    taken = []
    for basket, job in work:
        recorder.statements = []
        sale(stall, basket, job)
        taken.append(recorder.statements)
    stall.book.close()
    return taken


def _timed(action: Callable[[], None]) -> float:
    before = time.perf_counter()
    action()
    return (time.perf_counter() - before) * _US


def main() -> None:
    """Read the arguments of the process that is counted."""
    words = argparse.ArgumentParser(description=__doc__)
    words.add_argument("folder", type=Path)
    words.add_argument("--count", type=int, required=True)
    words.add_argument("--of", type=int, required=True, help="sales recorded in every run")
    given = words.parse_args()
    rung(given.folder, given.count, given.of)


if __name__ == "__main__":
    main()
