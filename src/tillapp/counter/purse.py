"""What the customer at the counter has here: credit that can be spent now, and points."""

from __future__ import annotations

from msgspec import Struct

from tillapp.counter.open_basket import OpenBasket
from tillapp.domain.lines import slips_out
from tillapp.ledger.book import Book
from tillapp.ledger.credits import Credit, Credits
from tillapp.ledger.points import points_of


class Purse(Struct, frozen=True):
    """Cents of credit that no open basket needs, and points."""

    credit: int = 0
    points: int = 0


def purse_of(book: Book, open_: OpenBasket) -> Purse:
    """The purse of whoever the basket names; nobody's is empty."""
    customer = open_.now.customer
    if not customer:
        return Purse()
    credit = sum(credit.available for credit in spendable(book, open_, customer))
    return Purse(credit, points_of(book.store, customer))


def spendable(book: Book, open_: OpenBasket, customer: str) -> list[Credit]:
    """A customer's credits that can be spent here and now, the first to expire first."""
    today, busy = book.clock.now().day(), in_use(open_)
    return [
        credit
        for credit in owed_to(Credits(book.store, book.place), customer)
        if credit.available and not credit.slip.expired(today) and credit.slip.id not in busy
    ]


def owed_to(credits_: Credits, customer: str) -> list[Credit]:
    """What is owed to a customer, the first to expire first."""
    theirs = [credit for credit in credits_.of_holder(customer) if credit.balance > 0]
    return sorted(theirs, key=lambda c: (not c.slip.until, c.slip.until, c.slip.id))


def in_use(open_: OpenBasket) -> frozenset[str]:
    """The credits that pay, are paid onto or are topped up in an open basket."""
    baskets = (open_.now, *open_.parked())
    # A deposit that is sealed took its part long ago: other baskets may spend what is left.
    tenders = (t for b in baskets for t in b.tenders if b is open_.now or not t.advance)
    lines = (line for basket in baskets for line in slips_out(basket.lines))
    return frozenset([*(t.slip.id for t in tenders if t.slip), *(n.slip.id for n in lines)])
