"""What hangs in the demo shop for one day: pieces in a seeded order, each sold once."""

from __future__ import annotations

from random import Random

from tillapp.counter.plan import Recruit
from tillapp.demo.shop import plan_of
from tillapp.demo.vocabulary import vocabulary
from tillapp.domain import code
from tillapp.domain.article import Goods, Unit
from tillapp.domain.party import Customer, Role, Staff
from tillapp.ledger import records, stock
from tillapp.ledger.book import Book
from tillapp.ledger.people import every_customer
from tillapp.ledger.serials import last_serial

_TAG_PREFIX = "29"
_PILE_PREFIX = "20"


class Shelf:
    """Gives tags out; nothing comes back."""

    def __init__(self, book: Book, dice: Random) -> None:
        self._book = book
        last = last_serial(book.store, _TAG_PREFIX)
        self._serials = dice.sample(range(1, last + 1), last)
        people = records.all_staff(book.store)
        self.manager: Staff = next(p for p in people if p.role is Role.MANAGER)
        self.customer: Customer = next(c for c in every_customer(book.store) if c.code)
        self.pins = {p.name: p.pin for p in (plan_of(vocabulary()).manager, *_staff())}
        self.manager_pin = self.pins[self.manager.name]

    @property
    def pile(self) -> Goods:
        """New goods kept by quantity."""
        found = stock.find(self._book.store, code.internal(_PILE_PREFIX, 1))
        assert found is not None
        return found

    @property
    def price_per_kg(self) -> int:
        """What a kilogram of textile costs, in cents."""
        keys = records.product_keys(self._book.store)
        goods = (stock.goods(self._book.store, key.article) for key in keys)
        by_weight = next(g for g in goods if g and g.article.unit is Unit.GRAM)
        assert by_weight.price is not None
        return by_weight.price

    def pieces(self, count: int, at_least: int = 0) -> list[Goods]:
        """So many pieces, none below this price in cents."""
        found: list[Goods] = []
        while len(found) < count:
            goods = stock.find(self._book.store, code.tag(self._serials.pop()))
            if goods is not None and goods.price is not None and goods.price >= at_least:
                found.append(goods)
        return found


def _staff() -> tuple[Recruit, ...]:
    return plan_of(vocabulary()).staff
