"""G9: what a sale and a look at an old ticket cost after years of sales."""

from __future__ import annotations

import shutil
import tempfile
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from tests.bench.figure import Figure, spread
from tests.bench.history import free_sale, grown, opened
from tests.bench.stall import BUILD
from tillapp.bootstrap.till import SystemClock, folders_in, ids_of
from tillapp.ledger import journal, tickets
from tillapp.ledger.book import Book

_SALES, _QUICK = 400, 60
_US = 1e6
Act = Callable[[int], object]


def figures(*, quick: bool) -> Iterator[Figure]:
    """The same acts in a young book and in an old one, in turn."""
    few, many = (1_000, 10_000) if quick else (10_000, 100_000)
    BUILD.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=BUILD) as folder:
        young, old = (_book(count, Path(folder)) for count in (few, many))
        count = _QUICK if quick else _SALES
        for name, limit, act in (
            ("sale", 1.15, _sale),
            ("ticket by number", 1.5, _ticket),
            ("last tickets", 1.5, _last),
        ):
            short, long = _in_turn(act(young), act(old), count)
            goal = f"<= {limit} x"
            yield Figure(f"G9 {name}, {many} beside {few}", goal, long, "us", limit, short)
        young.close()
        old.close()


def _book(sales: int, folder: Path) -> Book:
    base = Path(shutil.copytree(grown(sales), folder / str(sales)))
    return opened(folders_in(base))


def _in_turn(young: Act, old: Act, count: int) -> tuple[float, float]:
    times: tuple[list[float], list[float]] = ([], [])
    for n in range(count):
        for kept, act in zip(times, (young, old), strict=True):
            before = time.perf_counter()
            act(n)
            kept.append((time.perf_counter() - before) * _US)
    return spread(times[0]).p50, spread(times[1]).p50


def _sale(book: Book) -> Act:
    ids = ids_of(SystemClock())
    return lambda _n: free_sale(book, ids)


def _ticket(book: Book) -> Act:
    first = tickets.recent(book.store, 1)[0].number
    series, _, last = first.rpartition("-")
    return lambda n: journal.by_number(
        book.store, book.place, f"{series}-{1 + n * 7919 % int(last):06d}"
    )


def _last(book: Book) -> Act:
    return partial(_listed, book)


def _listed(book: Book, _n: int) -> object:
    return tickets.recent(book.store, 50)
