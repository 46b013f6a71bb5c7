"""What a till promised aloud, and whether its book keeps it (C2)."""

from __future__ import annotations

import os
import sys
from collections import Counter as Counts
from dataclasses import dataclass, field
from pathlib import Path

from tests.faults.till import Counter
from tests.shop import Shop, cash
from tillapp.domain.content import Sale
from tillapp.ledger import drafts, journal
from tillapp.ledger.verify import verify, verify_tail

TAIL = 300


def command(folder: Path, how: str) -> list[str]:
    return [sys.executable, "-m", "tests.faults.till", str(folder), how]


def environment() -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}


def sealed(shop: Shop, basket: str) -> int:
    """How many documents a basket became."""
    counted = "SELECT count(*) FROM journal WHERE basket=? AND basket<>''"
    return int(shop.book.store.fetch(counted, (basket,))[0][0])


@dataclass
class Promises:
    """Everything that was said so far, over all runs on one folder."""

    folder: Path
    paid: dict[str, str] = field(default_factory=dict)
    open: tuple[str, int] = ("", 0)
    refused: list[str] = field(default_factory=list)

    def hear(self, said: str) -> None:
        """Take down what one run said; a torn last line promised nothing."""
        self.open, self.refused = ("", 0), []
        for line in said.splitlines(keepends=True):
            if line.endswith("\n"):
                self._hear(line.split())

    def _hear(self, words: list[str]) -> None:
        if words[0] == "paid":
            assert words[1] not in self.paid, f"C2: number {words[1]} was used twice"
            self.paid[words[1]] = words[2]
            self.open = ("", 0)
        elif words[0] == "line":
            self.open = (words[1], int(words[2]))
        elif words[0] == "refused":
            self.refused.append(words[1])

    def check(self, *, whole: bool = False) -> int:
        """Open the book as the next start would; the number of its sales."""
        shop = Counter(self.folder).open()
        book = shop.book
        assert book.place.ledger == "T03A", "C2: a kill is no reason for a new incarnation"
        self._check_paid(shop)
        self._check_open(shop)
        tail = verify_tail(book.store, book.place, book.profile, TAIL)
        assert tail.sound, tail.defects
        if whole:
            report = verify(book.store, book.profile)
            assert report.sound, report.defects
            self._check_once(shop)
        sales = book.heads["T"].count if "T" in book.heads else 0
        book.close()
        return sales

    def _check_paid(self, shop: Shop) -> None:
        for number, basket in list(self.paid.items())[-TAIL:]:
            ticket = journal.by_number(shop.book.store, shop.book.place, number)
            assert ticket.facts.basket == basket, f"C2: {number} is another sale"
            assert sealed(shop, basket) == 1, f"C2: {basket} was sold twice"

    def _check_open(self, shop: Shop) -> None:
        basket, lines = self.open
        if basket and not sealed(shop, basket):
            kept = drafts.get(shop.book.store, basket)
            assert kept is not None, f"the open basket {basket} is lost"
            assert len(kept.lines) >= lines, f"a line of {basket} is lost"

    def _check_once(self, shop: Shop) -> None:
        baskets: Counts[str] = Counts()
        numbers: Counts[str] = Counts()
        for document in journal.every(shop.book.store, shop.book.place):
            if isinstance(document.facts.content, Sale):
                baskets[document.facts.basket] += 1
                numbers[document.number] += 1
        assert max(baskets.values(), default=1) == 1, "C2: a basket was sold twice"
        assert max(numbers.values(), default=1) == 1, "C2: a number was given twice"
        assert set(self.paid) <= set(numbers), "C2: a paid sale is lost"

    def finish(self) -> None:
        """Sell what lies open, and one more: the book is of use again."""
        shop = Counter(self.folder).open()
        for basket in drafts.all_of(shop.book.store):
            ticket = shop.close(basket.pay(cash(basket.due)))
            assert ticket.number not in self.paid, "C2: a number was used twice"
        shop.sell(shop.piece())
        report = verify(shop.book.store, shop.book.profile)
        assert report.sound, report.defects
        shop.book.close()
