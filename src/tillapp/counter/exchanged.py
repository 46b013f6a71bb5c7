"""What was exchanged: new goods are paid the way the goods were that came back for them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from msgspec.structs import replace

from tillapp.counter import sold_means
from tillapp.counter.return_policy import Verdict, standing
from tillapp.counter.settings import Policy
from tillapp.domain.content import Sale
from tillapp.domain.means import EXCHANGED, Means, cut, of_part, together
from tillapp.domain.posting import CASH
from tillapp.domain.sold import Paid
from tillapp.domain.undone import Correction, Refund, ReturnedLine
from tillapp.ledger import journal, returned
from tillapp.ledger.book import Book
from tillapp.ledger.credits import Credits

Lines = dict[int, tuple[Means, ...]]


class SoldBy:
    """Reads how sold lines were paid, through as many exchanges as there were."""

    def __init__(self, book: Book, policy: Policy) -> None:
        self._store = book.store
        self._place = book.place
        self._policy = policy
        self._credits = Credits(book.store, book.place)

    def lines(self, sale: Sale, corrected: Sequence[Correction]) -> Lines:
        """How each line was paid, by the line's name."""
        found = sold_means.by_line(self._credits, sale, corrected)
        swapped = [m.amount for line in found.values() for m in line if m.kind == EXCHANGED]
        if not swapped:
            return found
        pool = self._handed_on(sale, sum(swapped))
        lines: Lines = {}
        for n, means in found.items():
            lines[n], pool = _resolved(means, pool)
        return lines

    def _handed_on(self, sale: Sale, wanted: int) -> tuple[Means, ...]:
        """What came back for these goods, less what went back to the customer with them."""
        pool: tuple[Means, ...] = ()
        moved = [self._means(paid) for paid in sale.tenders]
        for id_ in sale.linked:
            document = journal.in_shop(self._store, self._place, id_)
            content = document.facts.content if document else None
            if document and isinstance(content, Refund):
                beside = [self._means(paid) for paid in content.tenders]
                moved += [*beside, Means(CASH, -content.change)]
                # Where the credit note holds the money, what came with it paid goods too.
                pool += self._refunded(content, document.facts.moment.day())
                pool += tuple(each for each in beside if each.amount > 0)
        pool = together(pool)
        for gone in moved:
            over = sum(each.amount for each in pool) - wanted
            pool = _less(pool, gone, min(-gone.amount, over))
        # What was no money stays with the goods, so that no exchange turns it into some.
        return tuple(sorted(pool, key=lambda each: each.money))

    def _refunded(self, refund: Refund, on: date) -> tuple[Means, ...]:
        return tuple(m for line in refund.lines for m in self._line(line, refund, on))

    def _line(self, line: ReturnedLine, refund: Refund, on: date) -> Iterable[Means]:
        origin = line.origin
        if origin is None:
            return (Means(EXCHANGED, -line.total),)
        document = journal.in_shop(self._store, self._place, origin.sale)
        content = document.facts.content if document else None
        if document is None or not isinstance(content, Sale):
            return (Means(EXCHANGED, -line.total),)
        followers = returned.followers(self._store, self._place, document.id)
        whole = self.lines(content, sold_means.corrections(followers))[origin.line]
        sold = next(each for each in content.lines if each.n == origin.line)
        means = of_part(whole, sold.total, origin.before, line.quantity, sold.quantity)
        verdict = standing(self._policy, document.facts.moment.day(), on).verdict
        if verdict is Verdict.MONEY or refund.cancels == origin.number:
            return means
        # What came back too late for money is not young again because it was exchanged.
        return tuple(Means(EXCHANGED, m.amount) if m.money else m for m in means)

    def _means(self, paid: Paid) -> Means:
        credit = self._credits.by_code(paid.slip) if paid.slip else None
        return Means(paid.kind, paid.amount, credit.slip if credit else None)


def _less(pool: tuple[Means, ...], gone: Means, cents: int) -> tuple[Means, ...]:
    if cents <= 0:
        return pool
    like = sorted(pool, key=lambda m: (m.key != gone.key, m.money is not gone.money))
    return cut(like, cents)[1]


def _resolved(
    means: tuple[Means, ...], pool: tuple[Means, ...]
) -> tuple[tuple[Means, ...], tuple[Means, ...]]:
    found: list[Means] = []
    for each in means:
        if each.kind != EXCHANGED:
            found.append(each)
            continue
        first, pool = cut(pool, each.amount)
        found += first
        missing = each.amount - sum(one.amount for one in first)
        if missing:
            found.append(replace(each, amount=missing))
    return together(found), pool
