"""Whether goods may be put into a basket now, and if not, what stands in the way."""

from __future__ import annotations

from tillapp.counter.open_basket import OpenBasket
from tillapp.domain.article import Goods, Unit
from tillapp.domain.content import Sale
from tillapp.domain.item import FOR_SALE
from tillapp.domain.refusal import (
    AlreadyInBasket,
    AlreadySold,
    BadQuantity,
    NoPrice,
    NotForSale,
    OnHold,
)
from tillapp.ledger import returned
from tillapp.ledger.book import Book


class ForSale:
    """Asks the book and the baskets that wait."""

    def __init__(self, book: Book, basket: OpenBasket) -> None:
        self._book = book
        self._basket = basket

    def check(self, goods: Goods, quantity: int) -> None:
        """Let goods pass that can be sold.

        Raises:
            AlreadySold: with the sale that took the piece away.
            OnHold: put aside for somebody else.
            NotForSale, AlreadyInBasket, NoPrice.
            BadQuantity: for something sold by weight, until it was weighed.
        """
        title, article = goods.article.title, goods.article.id
        if goods.item:
            self._check_piece(goods)
        if goods.price is None:
            raise NoPrice(title=title, article=article)
        if goods.article.unit is Unit.GRAM and quantity <= 1:
            raise BadQuantity(title=title, article=article, unit=Unit.GRAM)

    def _check_piece(self, goods: Goods) -> None:
        title, code = goods.article.title, goods.code
        if goods.sold:
            raise AlreadySold(title=title, code=code, **self._sale_of(goods.item))
        self._check_hold(goods)
        if goods.state not in FOR_SALE:
            raise NotForSale(title=title, code=code, state=goods.state)
        for waiting in self._basket.parked():
            if any(goods.item == line.item for line in waiting.lines):
                # Whose time is over still has a deposit here: it is given back first.
                why = OnHold if waiting.layaway else AlreadyInBasket
                raise why(title=title, code=code, basket=waiting.id)

    def _check_hold(self, goods: Goods) -> None:
        now_ms = self._book.clock.now().utc_ms
        held = goods.held_for and goods.held_until_ms > now_ms
        if held and goods.held_for != self._basket.now.id:
            raise OnHold(title=goods.article.title, code=goods.code, basket=goods.held_for)

    def _sale_of(self, item: str) -> dict[str, int | str]:
        document = returned.sale_of(self._book.store, self._book.place, item)
        if document is None:
            return {}
        content = document.facts.content
        lines = content.lines if isinstance(content, Sale) else ()
        return {
            "number": document.number,
            "at_ms": document.facts.at,
            "document": document.id,
            "line": next((line.n for line in lines if line.item == item), 0),
        }
