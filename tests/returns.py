"""A counter where goods come back: its desks, and what a day of returns looks at."""

from __future__ import annotations

from tests.desks import JEANNE, Desks
from tillapp.counter.credit_views import CreditView
from tillapp.counter.refunding import RefundOption
from tillapp.domain.article import Goods
from tillapp.domain.document import Document
from tillapp.domain.party import Approval, Right
from tillapp.domain.undone import Refund

DAY_MS = 86_400_000


class ReturnDesks(Desks):
    """The desks of a till, days that go by, a manager at hand."""

    def days_later(self, days: int) -> None:
        self.shop.clock.forward(days * DAY_MS)

    def word(self, right: Right) -> Approval:
        """A manager's word, by badge."""
        return self.session.approve_with_badge(right, JEANNE.badge)

    def offered(self) -> dict[str, RefundOption]:
        return {option.id: option for option in self.refunding.options()}

    def last(self) -> Document:
        """The document that was sealed last."""
        return self.documents()[-1]

    def gift(self, cents: int) -> CreditView:
        """Sell a gift voucher for cash."""
        self.crediting.sell_gift(cents, sure=True)
        self.paying.cash()
        return self.crediting.credits()[0]

    def half_gift(self, gift: int, cash: int) -> tuple[Document, CreditView]:
        """A dress that a gift voucher paid, and cash for the rest."""
        voucher = self.gift(gift)
        self.ring(self.shop.piece(price=gift + cash))
        self.crediting.spend(voucher.code)
        self.paying.cash()
        return self.last(), voucher

    def swap(self, sale: Document, *goods: Goods) -> Document:
        """Exchange all of a sale for goods of the same price."""
        self.returning.add_all(sale.id)
        for each in goods:
            self.selling.scan(each.code)
        self.paying.close()
        return self.last()

    def refunds(self) -> list[Refund]:
        contents = (document.facts.content for document in self.documents())
        return [content for content in contents if isinstance(content, Refund)]

    def sell_cups(self, cup: Goods, pieces: int) -> Document:
        """Sell so many of an article for exact cash."""
        self.ring(cup)
        self.selling.quantity(self.basket.now.lines[0].n, pieces)
        done = self.paying.cash().done
        assert done is not None
        return self.document(done.document)

    def give_back(self, sale: Document, n: int, quantity: int = 1) -> Refund:
        """Take a part of a line back, for cash."""
        self.returning.add(sale.id, n, quantity)
        self.refunding.give("cash")
        return self.refunds()[-1]
