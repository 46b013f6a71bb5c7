"""What a till promised aloud, and whether its book keeps it (C2)."""

from __future__ import annotations

import os
import sys
from collections import Counter as Counts
from dataclasses import dataclass, field
from pathlib import Path

from tests.faults.till import Cashier, Counter
from tests.shop import Shop
from tillapp.domain.content import Advance, Sale
from tillapp.domain.document import Document
from tillapp.domain.undone import Refund
from tillapp.ledger import drafts, journal
from tillapp.ledger.verify import verify, verify_tail

TAIL = 300


def command(folder: Path, how: str) -> list[str]:
    return [sys.executable, "-m", "tests.faults.till", str(folder), how]


def environment() -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}


def sealed(shop: Shop, basket: str) -> Counts[str]:
    """The documents that a basket became, by their kind."""
    counted = "SELECT kind, count(*) FROM journal WHERE basket=? AND basket<>'' GROUP BY kind"
    return Counts({str(kind): int(n) for kind, n in shop.book.store.fetch(counted, (basket,))})


@dataclass
class Promises:
    """Everything that was said so far, over all runs on one folder."""

    folder: Path
    paid: dict[str, tuple[str, int]] = field(default_factory=dict)
    parts: dict[str, int] = field(default_factory=dict)
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
            self.paid[words[1]] = (words[2], int(words[3]))
            self.open = ("", 0)
        elif words[0] == "part":
            self.parts[words[1]] = int(words[2])
        elif words[0] == "line":
            self.open = (words[1], int(words[2]))
        elif words[0] == "refused":
            self.refused.append(words[1])

    def check(self, *, whole: bool = False) -> int:
        """Open the book as the next start would; the number of its tickets and credit notes."""
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
        documents = book.heads["T"].count if "T" in book.heads else 0
        book.close()
        return documents

    def _check_paid(self, shop: Shop) -> None:
        for number, (basket, documents) in list(self.paid.items())[-TAIL:]:
            ticket = journal.by_number(shop.book.store, shop.book.place, number)
            assert ticket.facts.basket == basket, f"C2: {number} is another sale"
            there = sealed(shop, basket)
            assert there.total() == documents, f"C2: {basket} became {there}"
        for basket, parts in list(self.parts.items())[-TAIL:]:
            assert sealed(shop, basket)["advance"] == parts, f"C2: a part of {basket} is lost"

    def _check_open(self, shop: Shop) -> None:
        basket, lines = self.open
        if basket and not sealed(shop, basket):
            kept = drafts.get(shop.book.store, basket)
            assert kept is not None, f"the open basket {basket} is lost"
            assert len(kept.lines) >= lines, f"a line of {basket} is lost"

    def _check_once(self, shop: Shop) -> None:
        baskets: Counts[tuple[str, str]] = Counts()
        numbers: Counts[str] = Counts()
        drawer = 0
        for document in journal.every(shop.book.store, shop.book.place):
            content = document.facts.content
            if isinstance(content, Sale | Refund):
                baskets[(document.facts.basket, type(content).__name__)] += 1
                numbers[document.number] += 1
            drawer += cash_of(document)
        assert max(baskets.values(), default=1) == 1, "C2: a basket was sealed twice"
        assert max(numbers.values(), default=1) == 1, "C2: a number was given twice"
        assert set(self.paid) <= set(numbers), "C2: what was paid is lost"
        [[said]] = shop.book.store.fetch("SELECT sum(amount) FROM sums WHERE account='cash'")
        assert (said or 0) == drawer, "C18: the drawer is not the replay of its movements"

    def finish(self) -> None:
        """Close what lies open, and do one of each: the book is of use again."""
        cashier = Cashier(Counter(self.folder).open(), lambda *_: None)
        cashier.finish()
        cashier.sell(piece=True)
        cashier.exchange()
        cashier.split()
        book = cashier.shop.book
        report = verify(book.store, book.profile)
        assert report.sound, report.defects
        book.close()


def cash_of(document: Document) -> int:
    """What a document says in plain words about the drawer."""
    content = document.facts.content
    if isinstance(content, Advance):
        return content.tender.amount
    if not isinstance(content, Sale | Refund):
        return 0
    return sum(paid.amount for paid in content.tenders if not paid.advance) - content.change
