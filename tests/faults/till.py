"""A till without a screen, for killing: it says aloud what it promised.

Run as `python -m tests.faults.till FOLDER loop|once`. Lines on standard output:
`ready`, `line BASKET COUNT` once a line is kept, `paid NUMBER BASKET` once a sale is sealed,
`refused KEY` for an answer instead of a sale.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from tests.shop import OPENING_MS, SetClock, Shop, cash, genesis_of
from tillapp.domain.basket import Basket
from tillapp.domain.ids import TimedIds
from tillapp.domain.line import SaleLine
from tillapp.domain.refusal import Refusal
from tillapp.fiscal.fr import France
from tillapp.fiscal.key import KeyStore
from tillapp.fiscal.witness import Witness
from tillapp.ledger import drafts
from tillapp.ledger.book import Book
from tillapp.ledger.incarnation import Machine, resume
from tillapp.ledger.lock import TillLock

LINES = 3


class Counter:
    """The folders of a till, and the machine that works on them."""

    def __init__(self, folder: Path) -> None:
        self.data = folder / "data"
        self.path = self.data / "till.db"
        self.keys = folder / "keys"
        self.clock = SetClock(OPENING_MS, step_ms=7)
        self.ids = TimedIds(self.clock, os.urandom)
        self.machine = Machine(
            KeyStore(self.keys),
            lambda ledger: Witness(self.keys / f"{ledger}-witness.json"),
            France,
            self.clock,
            self.ids,
            "0.1",
        )

    def found(self) -> None:
        self.data.mkdir(parents=True)
        key = self.machine.keys.make("T03A")
        seal = self.machine.seal("T03A", key)
        Book.found(self.path, genesis_of(key), "inès", seal, self.ids.next()).close()

    def open(self) -> Shop:
        book = resume(self.path, self.machine)
        # Time goes on from one start to the next, by a second for each document.
        self.clock.forward(book.head[0] * 1000)
        return Shop.around(book, self.clock, self.ids)


def say(*words: object) -> None:
    print(*words, flush=True)


def ring(shop: Shop, basket: Basket) -> Basket:
    """Fill a basket line by line; every third sale has a unique piece."""
    for n in range(len(basket.lines), LINES):
        line = SaleLine(0, f"Divers {n}", 350 + n, "N20", "new")
        basket = basket.add(line)
        shop.book.save_draft(basket)
        say("line", basket.id, len(basket.lines))
    return basket


def sell(shop: Shop, basket: Basket) -> None:
    basket = ring(shop, basket)
    paid = basket.pay(cash(5000))
    ticket = shop.close(paid, job=shop.job(basket.id))
    say("paid", ticket.number, basket.id)


def main(folder: Path, how: str) -> None:
    counter = Counter(folder)
    with TillLock(counter.data):
        shop = counter.open()
        say("ready")
        for basket in drafts.all_of(shop.book.store):
            sell(shop, basket)
        if how == "once":
            sell(shop, shop.basket())
            shop.book.close()
            return
        for n in range(1_000_000):
            sell(shop, shop.basket() if n % 3 else shop.basket(shop.piece()))
            if n % 20 == 0:
                shop.book.rest()


if __name__ == "__main__":
    try:
        main(Path(sys.argv[1]), sys.argv[2])
    except Refusal as refusal:
        say("refused", refusal.key)
