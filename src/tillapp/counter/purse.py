"""What the basket's customer has here: credit that can be spent now, and points."""

from __future__ import annotations

from collections import Counter

from msgspec import Struct

from tillapp.domain.basket import Basket
from tillapp.ledger.book import Book
from tillapp.ledger.credits import Credits
from tillapp.ledger.points import points_of


class Purse(Struct, frozen=True):
    """Cents of credit that are left beside what pays in this basket, and points."""

    credit: int = 0
    points: int = 0


def purse_of(book: Book, basket: Basket) -> Purse:
    """The purse of whoever the basket names; nobody's is empty."""
    if not basket.customer:
        return Purse()
    today = book.clock.now().day()
    paying: Counter[str] = Counter()
    for tender in basket.tenders:
        if tender.slip and not tender.advance:
            paying[tender.slip.id] += max(0, tender.amount)
    credit = sum(
        max(0, each.available - paying[each.slip.id])
        for each in Credits(book.store, book.place).of_holder(basket.customer)
        if not each.slip.expired(today)
    )
    return Purse(credit, points_of(book.store, basket.customer))
