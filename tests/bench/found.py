"""C16: a sold tag, a ticket and its words, found among half a million sold lines."""

from __future__ import annotations

import shutil
import sqlite3
import tempfile
import time
from collections.abc import Callable, Iterator
from itertools import cycle
from pathlib import Path

from tests.bench.figure import Figure, spread
from tests.bench.history import grown, opened
from tests.bench.stall import BUILD, fill
from tests.desks import Desks
from tests.shop import SetClock, Shop
from tillapp.bootstrap.till import SystemClock, folders_in, ids_of
from tillapp.ledger import sold_words
from tillapp.ledger.book import Book

_LINES = 4
_SALES, _QUICK_SALES = 125_000, 5_000
_TRIES, _QUICK_TRIES = 300, 40
_PIECES = 40
_LIMIT_MS = 300.0
_SLICE_MS = 30.0
_MS = 1000
_WORDS = ("bac", "bac prix", "ba", "trouvaille", "trouvaille 2900")
# Every piece of the catalogue has been sold: the tables are as deep as they would be.
_SOLD = "UPDATE registers SET state='sold', n=2 WHERE register='whereabouts'"
_MOVED = (
    "INSERT INTO moves (item, register, n, ledger, seq, at, state) SELECT item, register, n,"
    " ledger, seq, at, state FROM registers WHERE register='whereabouts'"
)


def figures(*, quick: bool) -> Iterator[Figure]:
    """Taking in the words of a whole book, then finding things in it."""
    sales = _QUICK_SALES if quick else _SALES
    tries = _QUICK_TRIES if quick else _TRIES
    lines = sales * _LINES
    with tempfile.TemporaryDirectory(dir=sold_out(sales).parent) as folder:
        base = Path(shutil.copytree(sold_out(sales), Path(folder) / "shop"))
        book = opened(folders_in(base))
        slices = list(_taken_in(book))
        many = spread(slices)
        whole = sum(slices) / _MS
        note = f"{whole:.1f} s for all, in {many.count} slices, most {many.most:.0f} ms"
        name = f"words taken in, slice of {sold_words.SLICE}, {lines} lines"
        yield Figure(name, f"<= {_SLICE_MS:.0f} ms", many.p99, "ms", _SLICE_MS, note=note)
        till = Desks(Shop.around(book, SetClock(), ids_of(SystemClock())))
        tags = [_sold(till, n) for n in range(_PIECES)]
        for what, acts in (
            ("sold tag", [_act(till.returning.find, tag) for tag in tags]),
            ("ticket by number", [_act(till.returning.find, n) for n in _numbers(till)]),
            ("ticket by words", [_act(till.looking.tickets, words) for words in _WORDS]),
        ):
            yield _figure(f"C16 {what}, {lines} sold lines", acts, tries)
        book.close()


def sold_out(sales: int) -> Path:
    """The folder of a shop with so many sales, and as many sold pieces as they have lines."""
    base = BUILD / f"sold-out-{sales}"
    if not (base / "done").exists():
        shutil.rmtree(base, ignore_errors=True)
        shutil.copytree(grown(sales), base)
        (base / "done").unlink()
        path = folders_in(base).book
        fill(path, sales * _LINES)
        with sqlite3.connect(path) as raw:
            for statement in (_SOLD, _MOVED):
                raw.execute(statement)
        raw.close()
        (base / "done").touch()
    return base


def _taken_in(book: Book) -> Iterator[float]:
    while True:
        before = time.perf_counter()
        more = sold_words.take_in(book.store, book.place)
        yield (time.perf_counter() - before) * _MS
        if not more:
            return


def _sold(till: Desks, n: int) -> str:
    """The tag of a piece that was sold just now."""
    piece = till.shop.piece(f"Trouvaille {n}")
    till.sell(piece)
    return piece.code


def _numbers(till: Desks) -> list[str]:
    last = till.looking.tickets()[0].number
    series, _, n = last.rpartition("-")
    return [f"{series}-{1 + k * 7919 % int(n):06d}" for k in range(_PIECES)]


def _act(find: Callable[[str], object], asked: str) -> Callable[[], object]:
    return lambda: find(asked)


def _figure(name: str, acts: list[Callable[[], object]], tries: int) -> Figure:
    times = []
    for act, _ in zip(cycle(acts), range(tries), strict=False):
        before = time.perf_counter()
        assert act(), name
        times.append((time.perf_counter() - before) * _MS)
    found = spread(times)
    note = f"p50 {found.p50:.2f}, most {found.most:.2f} of {found.count}"
    return Figure(
        f"{name}, p99", f"<= {_LIMIT_MS:.0f} ms", found.p99, "ms", _LIMIT_MS, note=note
    )
