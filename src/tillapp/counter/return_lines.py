"""Making the basket's lines of goods that come back, with the figures of their sale."""

from __future__ import annotations

from msgspec.structs import replace

from tillapp.counter import settings, sold_means
from tillapp.counter.categories import EXEMPT, category
from tillapp.counter.exchanged import SoldBy
from tillapp.counter.settings import Policy
from tillapp.counter.sold_view import SoldTicket
from tillapp.domain.article import Article, Unit
from tillapp.domain.basket import Basket
from tillapp.domain.document import Document
from tillapp.domain.item import State
from tillapp.domain.line import PRICE_LIMIT
from tillapp.domain.lines import Line, goods_back
from tillapp.domain.measure import counted_in
from tillapp.domain.rate import rates_on
from tillapp.domain.refusal import AlreadySold, BadAmount, NotFound, ReturnAboveSold
from tillapp.domain.return_line import ReturnLine
from tillapp.domain.shop import Shop
from tillapp.domain.sold import SoldLine
from tillapp.domain.taxes import net_unknown
from tillapp.domain.text import safe_text
from tillapp.domain.undone import Origin
from tillapp.ledger import records, returned
from tillapp.ledger.book import Book


class ReturnLines:
    """Knows what of a sold line can still come back, and makes the line that brings it."""

    def __init__(self, book: Book, policy: Policy) -> None:
        self._book = book
        self._sold_by = SoldBy(book, policy)

    def left(self, ticket: SoldTicket, n: int, open_: dict[str, int]) -> int:
        """How much may still come back, without what lies in open baskets."""
        line = self.sold(ticket, n)
        owner = ticket.owner(n)
        gone = returned.back(self._book.store, owner, counted_in(line.unit))
        return max(0, line.quantity - gone - open_.get(owner, 0))

    def of(self, ticket: SoldTicket, n: int) -> ReturnLine:
        """The line that brings a sold line back.

        Raises:
            AlreadySold: the piece was sold again since.
            ReturnAboveSold: it is not with a customer any more.
        """
        store, document = self._book.store, ticket.document
        line = self.sold(ticket, n)
        paid = self._sold_by.lines(ticket.sale, sold_means.corrections(ticket.followers))
        origin = Origin(
            document.id,
            document.number,
            n,
            returned.back(store, ticket.owner(n), counted_in(line.unit)),
            document.facts.at,
            ticket.sale.customer,
        )
        return ReturnLine(
            0,
            self._owing(line, ticket.sale.customer),
            line.quantity,
            fate=State.READY,
            origin=origin,
            means=paid[n],
            seen=self._seen(line, document) if line.item else 0,
        )

    def _owing(self, line: SoldLine, customer: str) -> SoldLine:
        # Whoever was forgotten gave the points up then, and owes none.
        there = not customer or records.customer(self._book.store, customer)
        return line if there else replace(line, points=0, burnt=0)

    def sold(self, ticket: SoldTicket, n: int) -> SoldLine:
        """The sold line with a name."""
        line = ticket.line(n)
        if line is None:
            raise NotFound(document=ticket.document.id, line=n)
        return line

    def _seen(self, line: SoldLine, document: Document) -> int:
        stands = returned.whereabouts(self._book.store, line.item)
        if stands is not None and stands.sold_by(document):
            return stands.n
        sale = returned.sale_of(self._book.store, self._book.place, line.item)
        if stands is None or stands.state != State.SOLD or sale is None:
            raise ReturnAboveSold(title=line.title, quantity=line.quantity, left=0)
        raise AlreadySold(
            title=line.title,
            code=line.code,
            number=sale.number,
            at_ms=sale.facts.at,
            document=sale.id,
        )

    def free(self, like: str, price: int, title: str) -> ReturnLine:
        """The line of goods whose sale nobody knows, with figures of today's rate.

        Raises:
            BadAmount: for a price of nothing.
            NotFound: where `like` names no category (`categories.category`).
        """
        if not 0 < price <= PRICE_LIMIT:
            raise BadAmount(amount=price)
        article = self._key(like)
        rates = rates_on(self._book.profile.rates(), self._book.clock.now().day())
        net = net_unknown(price, rates[article.vat])
        sold = SoldLine(
            1,
            safe_text(title) or article.title,
            1,
            Unit.PIECE,
            price,
            price,
            price,
            net,
            price - net,
            article.vat,
            article.family,
            article=article.id,
            department=article.department,
            icon=article.icon,
        )
        return ReturnLine(0, sold, 1)

    def _key(self, like: str) -> Article:
        article = category(self._book.store, like)
        shop = records.setting(self._book.store, settings.SHOP, Shop)
        if shop is not None and shop.franchise:
            return replace(article, vat=EXEMPT)
        return article

    def up_to_date(self, basket: Basket) -> Basket:
        """The basket whose lines know what is back by now.

        A part's cents depend on what came back before it (book.md 4), and another basket may
        have been sealed while this one waited. Once money moved, the book's guard decides.
        """
        if basket.tenders:
            return basket
        return replace(basket, lines=tuple(self._now(line) for line in basket.lines))

    def _now(self, line: Line) -> Line:
        if not isinstance(line, ReturnLine) or line.origin is None:
            return line
        before = returned.back(self._book.store, line.origin.owner, counted_in(line.sold.unit))
        sold = self._owing(line.sold, line.origin.customer)
        if before == line.before and sold == line.sold:
            return line
        return replace(line, sold=sold, origin=replace(line.origin, before=before))


def same_sold(basket: Basket, line: ReturnLine) -> ReturnLine | None:
    """The line of the basket that brings back another part of the same sold line."""
    for other in goods_back(basket.lines):
        if line.origin and other.origin and other.origin.owner == line.origin.owner:
            return other
    return None


def uncancelled(basket: Basket) -> Basket:
    """The basket whose returns are returns: what is undone in part is not cancelled."""
    lines = (
        replace(line, cancels="") if isinstance(line, ReturnLine) else line
        for line in basket.lines
    )
    return replace(basket, lines=tuple(lines))
