"""Years of sales written in bulk: copies of one real sale, each with its number and hash.

Only the chain is true of the copies: their signatures are the first sale's. The last thousand
documents, which a start proves, are real ones again, rung through the book.
"""

from __future__ import annotations

import os
import shutil
import sqlite3
from collections.abc import Iterator
from pathlib import Path

from tests.bench.stall import BUILD, PRICE
from tests.shop import SetClock
from tillapp.bootstrap.till import SystemClock, folders_in, ids_of, machine_of
from tillapp.counter.founding import Folders
from tillapp.demo.shop import make_demo
from tillapp.domain.basket import Basket
from tillapp.domain.document import Document, digest
from tillapp.domain.ids import Ids
from tillapp.domain.line import SaleLine
from tillapp.domain.rate import rates_on
from tillapp.domain.settle import Terms, settle
from tillapp.domain.tender import Tender, TenderKind
from tillapp.ledger.book import Book
from tillapp.ledger.incarnation import resume

_LINES = 4
_REAL = 1_100
_SEED = 1
_MINUTE_MS = 60_000
_FIRST_ID = 1 << 96
_FOLDED = ("numbers", "tickets", "postings")


def grown(sales: int) -> Path:
    """The folder of a demo shop with so many sales behind it; made where it was not yet."""
    base = BUILD / f"sales-{sales}"
    if not (base / "done").exists():
        shutil.rmtree(base, ignore_errors=True)
        folders = folders_in(base)
        make_demo(folders.data, folders.keys, SystemClock(), os.urandom, _SEED).close()
        template = _ring(folders, 1)
        lengthen(folders.book, template, sales)
        _ring(folders, _REAL)
        (base / "done").touch()
    return base


def free_sale(book: Book, ids: Ids) -> Document:
    """One sale of four free-price lines for exact cash, as the paying desk commits it."""
    basket = Basket(ids.next(), "inès", SetClock().now().utc_ms)
    for n in range(_LINES):
        basket = basket.add(SaleLine(0, f"Bac à un prix {n}", PRICE, "N20", "new"))
    basket = basket.pay(Tender(0, TenderKind.CASH, basket.due))
    rates = rates_on(book.profile.rates(), SetClock().now().day())
    drafts = settle(basket, Terms(rates, "inès", book.place.ledger[:3]))
    return book.commit(drafts, drop=basket.id)[0]


def opened(folders: Folders) -> Book:
    """The book in these folders, as a start opens it."""
    return resume(folders.book, machine_of(folders))


def _ring(folders: Folders, count: int) -> Document:
    book, ids = opened(folders), ids_of(SystemClock())
    last = [free_sale(book, ids) for _ in range(count)][-1]
    book.close()
    return last


def lengthen(path: Path, template: Document, count: int) -> None:
    """Append so many copies of a sale, with their rows in the tables that grow with sales."""
    with sqlite3.connect(path) as raw:
        raw.executescript("PRAGMA synchronous=OFF; PRAGMA cache_size=-262144")
        _append(raw, template, count)
        for table in _FOLDED:
            _fold(raw, table, template)
        raw.execute("DROP TABLE temp.copies")
    raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    raw.close()


def _append(raw: sqlite3.Connection, template: Document, count: int) -> None:
    triggers = raw.execute(
        "SELECT name, sql FROM sqlite_schema WHERE type='trigger'"
    ).fetchall()
    for name, _ in triggers:
        raw.execute(f"DROP TRIGGER {name}")
    names = _columns(raw, "journal")
    row = raw.execute("SELECT * FROM journal WHERE seq=?", (template.seq,)).fetchone()
    marks = ",".join("?" * len(names))
    copies = _copies(dict(zip(names, row, strict=True)), template, count)
    sql = f"INSERT INTO journal VALUES ({marks})"  # noqa: S608 - nothing but question marks
    raw.executemany(sql, ([copy[name] for name in names] for copy in copies))
    for _, trigger in triggers:
        raw.execute(trigger)
    raw.execute("CREATE TEMP TABLE copies AS SELECT 0 AS k LIMIT 0")
    raw.executemany("INSERT INTO temp.copies VALUES (?)", ((k,) for k in range(1, count + 1)))


def _copies(
    row: dict[str, object], template: Document, count: int
) -> Iterator[dict[str, object]]:
    previous, ledger = template.hash, template.facts.place.ledger
    first = {stamp.series: stamp.number for stamp in template.stamps}
    for k in range(1, count + 1):
        id_ = f"{_FIRST_ID + k:032x}"
        body = template.body.replace(template.id.encode(), id_.encode())
        for number in first.values():
            body = body.replace(number.encode(), _later(number, k).encode())
        seq = template.seq + k
        own = digest(ledger, seq, previous, body)
        new = {"seq": seq, "id": bytes.fromhex(id_), "hash": own, "previous": previous}
        at = template.facts.at + k * _MINUTE_MS
        yield {**row, **new, "basket": id_, "body": body, "at": at}
        previous = own


def _later(number: str, k: int) -> str:
    series, _, n = number.rpartition("-")
    return f"{series}-{int(n) + k:06d}"


def _fold(raw: sqlite3.Connection, table: str, template: Document) -> None:
    """Copy the rows of the template's sale; what counts in them counts on."""
    new = {
        "seq": "seq + k",
        "number": "substr(number, 1, instr(number, '-'))"
        " || printf('%06d', substr(number, instr(number, '-') + 1) + k)",
        "at": f"at + k * {_MINUTE_MS}",
    }
    if table == "numbers":
        new["n"] = "n + k"
    names = _columns(raw, table)
    chosen = ", ".join(new.get(name, name) for name in names)
    sql = f"INSERT INTO {table} SELECT {chosen} FROM {table} JOIN temp.copies"  # noqa: S608 - our own names
    raw.execute(f"{sql} WHERE ledger=? AND seq=?", (template.facts.place.ledger, template.seq))


def _columns(raw: sqlite3.Connection, table: str) -> list[str]:
    return [row[1] for row in raw.execute(f"PRAGMA table_info({table})")]
