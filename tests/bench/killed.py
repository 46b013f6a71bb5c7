"""A till that is killed between two sales: its log is not folded in, a basket lies open."""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path

from tests.bench.history import free_sale, opened
from tillapp.bootstrap.till import SystemClock, folders_in, ids_of
from tillapp.domain.basket import Basket
from tillapp.domain.line import SaleLine

_SALES = 200


def main(base: Path) -> None:
    """Ring some sales, open a basket, and die as by a power switch."""
    book, ids = opened(folders_in(base)), ids_of(SystemClock())
    for _ in range(_SALES):
        free_sale(book, ids)
    basket = Basket(ids.next(), "inès", book.clock.now().utc_ms)
    book.save_draft(basket.add(SaleLine(0, "Robe", 1600, "N20", "new")))
    os.kill(os.getpid(), signal.SIGKILL)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
