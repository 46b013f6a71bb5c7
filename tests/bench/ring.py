"""Rings sales in one shop: the process that is counted, traced and slowed down."""

from __future__ import annotations

import argparse
import gc
import json
import os
import time
from pathlib import Path

from tests.bench.stall import Stall
from tillapp.domain.basket import Basket
from tillapp.domain.settle import settle
from tillapp.ledger.printing import Job


def sale(stall: Stall, basket: Basket, job: Job) -> None:
    """One durable sale of the service layer: settle, three signatures, commit, read back."""
    drafts = settle(basket, stall.terms)
    stall.book.commit(drafts, jobs=[job], drop=basket.id)


def prepared(stall: Stall, count: int) -> list[tuple[Basket, Job]]:
    """Baskets that are paid, with the paper that each is owed."""
    baskets = [stall.basket(n) for n in range(count)]
    now = stall.clock.moment.utc_ms
    return [(b, Job(stall.ids.next(), "ticket", b.id, "paper", now)) for b in baskets]


def settled(stall: Stall) -> None:
    """Bring the process to where a till stands at work: imports frozen, log at rest."""
    gc.collect()
    gc.freeze()
    stall.book.rest()


def ring(folder: Path, count: int, warm: int, of: int) -> list[float]:
    """Ring some sales to warm up, then those that are counted; seconds of each."""
    stall = Stall(folder)
    work = prepared(stall, of)
    settled(stall)
    for basket, job in work[:warm]:
        sale(stall, basket, job)
    _mark("begin")
    times = []
    for basket, job in work[warm : warm + count]:
        before = time.perf_counter()
        sale(stall, basket, job)
        times.append(time.perf_counter() - before)
    _mark("end")
    # The last close folds the log into the file: that is not part of any sale.
    os._exit(_said(times))


def _said(times: list[float]) -> int:
    os.write(1, json.dumps(times).encode())
    return 0


def _mark(name: str) -> None:
    """A system call that does nothing, for a trace to be cut at."""
    os.access(f"/bench-{name}", os.F_OK)


def main() -> None:
    """Read the arguments of the process that is measured."""
    words = argparse.ArgumentParser(description=__doc__)
    words.add_argument("folder", type=Path)
    words.add_argument("--count", type=int, default=100)
    words.add_argument("--warm", type=int, default=20)
    words.add_argument("--of", type=int, default=0, help="baskets prepared in every run")
    given = words.parse_args()
    ring(given.folder, given.count, given.warm, given.of or given.warm + given.count)


if __name__ == "__main__":
    main()
