"""A till without a screen, for killing: it says aloud what it promised.

Run as `python -m tests.faults.till FOLDER loop|once`. Lines on standard output:
`ready`, `line BASKET COUNT` once a line is kept, `part BASKET COUNT` once a part of a bill is
sealed, `paid NUMBER BASKET DOCUMENTS` once a sale, a refund or an exchange is sealed,
`refused KEY` for an answer instead.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path

from tests.desks import Desks
from tests.shop import OPENING_MS, SetClock, Shop, genesis_of
from tillapp.counter.paying import Wish
from tillapp.counter.settings import TicketMeans
from tillapp.counter.views import SaleView
from tillapp.domain.ids import TimedIds
from tillapp.domain.lines import goods_back, goods_out
from tillapp.domain.refusal import Refusal
from tillapp.fiscal.fr import France
from tillapp.fiscal.key import KeyStore
from tillapp.fiscal.witness import Witness
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
        book = Book.found(self.path, genesis_of(key), "inès", seal, self.ids.next())
        # The people are enrolled here: their codes are hashed slowly.
        Desks(Shop.around(book, self.clock, self.ids))
        book.close()

    def open(self) -> Shop:
        book = resume(self.path, self.machine)
        # Time goes on from one start to the next, by a second for each document.
        self.clock.forward(book.head[0] * 1000)
        return Shop.around(book, self.clock, self.ids)


def say(*words: object) -> None:
    print(*words, flush=True)


class Cashier:
    """Sells, takes back, exchanges and splits; says what the screen would say."""

    def __init__(self, shop: Shop, tell: Callable[..., None] | None = None) -> None:
        self.shop = shop
        self._tell = tell or say
        self.till = Desks(shop)
        self.last = ""

    def finish(self) -> None:
        """Whatever lies on the counter since the last run is paid, or given back."""
        while self.till.basket.now.lines:
            self._settled()

    def sell(self, *, piece: bool = False) -> None:
        """Three lines; now and then one of them is a unique piece."""
        if piece:
            self.kept(self.till.selling.scan(self.shop.piece().code))
        self.ring()
        self._settled()

    def give_back(self) -> None:
        """A line of the last sale, for its money."""
        self.kept(self.till.returning.add(self.last, 1))
        self._settled()

    def exchange(self) -> None:
        """Another line of it against something dearer: two documents."""
        self.kept(self.till.returning.add(self.last, 2))
        self.kept(self.till.selling.free("Neuf", 900))
        self._settled()

    def split(self) -> None:
        """A bill in two parts: the first one is an advance."""
        self.ring()
        self.till.splitting.equal(2)
        self._settled()
        self._settled()

    def ring(self) -> None:
        """Fill the basket line by line."""
        for n in range(len(self.till.basket.now.lines), LINES):
            self.kept(self.till.selling.free(f"Divers {n}", 350 + n))

    def kept(self, view: SaleView) -> None:
        """A line is on disk."""
        self._tell("line", view.basket, len(view.lines))

    def _settled(self) -> None:
        basket = self.till.basket.now
        self.till.paying.wish = Wish(TicketMeans.PAPER)
        if basket.owed:
            view = self.till.refunding.give("cash")
        else:
            view = self.till.paying.cash() if basket.due else self.till.paying.close()
        done = view.done
        assert done is not None
        if done.part:
            self._tell("part", basket.id, done.part)
            return
        ways = bool(goods_out(basket.lines)) + bool(goods_back(basket.lines))
        self._tell("paid", done.number, basket.id, basket.documents + ways)
        self.last = done.document


def main(folder: Path, how: str) -> None:
    counter = Counter(folder)
    with TillLock(counter.data):
        shop = counter.open()
        cashier = Cashier(shop)
        say("ready")
        cashier.finish()
        for n in range(1 if how == "once" else 1_000_000):
            cashier.sell(piece=n % 3 == 0)
            cashier.give_back()
            cashier.sell()
            cashier.exchange()
            cashier.split()
            if n % 5 == 4:
                shop.book.rest()
        shop.book.close()


if __name__ == "__main__":
    try:
        main(Path(sys.argv[1]), sys.argv[2])
    except Refusal as refusal:
        say("refused", refusal.key)
