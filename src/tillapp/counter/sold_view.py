"""A sale in the eyes of whoever brings something back: what is left of it, and what went."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from tillapp.counter import sold_means
from tillapp.counter.return_policy import Standing, Verdict
from tillapp.domain import measure
from tillapp.domain.article import Unit
from tillapp.domain.basket import Basket, returns_of
from tillapp.domain.content import Sale
from tillapp.domain.document import Document, kind_of
from tillapp.domain.measure import counted_in
from tillapp.domain.sold import SoldLine
from tillapp.domain.undone import Origin, Refund
from tillapp.ledger import records, returned
from tillapp.ledger.book import Book


class Trace(Struct, frozen=True):
    """A document that followed a sale, and how much of it came back there."""

    number: str
    at_ms: int
    quantity: int
    kind: str


class ReturnLineView(Struct, frozen=True):
    """A sold line: `returned` is back, `in_basket` lies in open baskets, `left` may come back.

    Quantities are pieces, or grams where `weighed`; `total` is in cents.
    """

    n: int
    title: str
    detail: str
    icon: str
    department: str
    total: int
    quantity: int
    weighed: bool
    returned: int
    left: int
    in_basket: int
    traces: tuple[Trace, ...] = ()


class ReturnView(Struct, frozen=True):
    """A sale to return from; `means` is how it was paid in the end, `selected` names a line.

    `until` is the ISO day up to which the verdict holds; for what is late, the day it ended.
    """

    document: str
    number: str
    at_ms: int
    total: int
    customer: str
    means: tuple[tuple[str, int], ...]
    lines: tuple[ReturnLineView, ...]
    selected: int
    verdict: Verdict
    until: str
    follows: tuple[Trace, ...]
    cancelled_by: str


class SoldTicket(Struct, frozen=True):
    """A sale with the documents that followed it."""

    document: Document
    sale: Sale
    followers: tuple[Document, ...]

    def line(self, n: int) -> SoldLine | None:
        """The sold line with a name."""
        return next((line for line in self.sale.lines if line.n == n), None)

    def line_of(self, item: str) -> int:
        """The name of the line that sold a piece, or nothing."""
        return next((line.n for line in self.sale.lines if item and line.item == item), 0)

    def owner(self, n: int) -> str:
        """Who owns the rows of what came back of a line."""
        return Origin(self.document.id, self.document.number, n).owner


def laid(baskets: Sequence[Basket]) -> dict[str, int]:
    """How much of each sold line lies in open baskets on its way back."""
    found: dict[str, int] = {}
    for basket in baskets:
        for owner, quantity in returns_of(basket).items():
            found[owner] = found.get(owner, 0) + quantity
    return found


def return_view(
    book: Book, ticket: SoldTicket, stands: Standing, open_: dict[str, int], selected: int
) -> ReturnView:
    """The sale as it stands now."""
    document, sale = ticket.document, ticket.sale
    customer = records.customer(book.store, sale.customer) if sale.customer else None
    now = sold_means.by_kind(sale, sold_means.corrections(ticket.followers))
    return ReturnView(
        document=document.id,
        number=document.number,
        at_ms=document.facts.at,
        total=sale.total,
        customer=customer.name if customer else "",
        means=tuple(now.items()),
        lines=tuple(_line(book, ticket, line, open_) for line in sale.lines),
        selected=selected,
        verdict=stands.verdict,
        until=stands.until.isoformat(),
        follows=tuple(_trace(ticket, each) for each in ticket.followers),
        cancelled_by=_cancelled_by(ticket),
    )


def _line(
    book: Book, ticket: SoldTicket, line: SoldLine, open_: dict[str, int]
) -> ReturnLineView:
    owner = ticket.owner(line.n)
    gone, waiting = returned.back(book.store, owner, counted_in(line.unit)), open_.get(owner, 0)
    return ReturnLineView(
        line.n,
        line.title,
        line.detail,
        line.icon,
        line.department,
        line.total,
        line.quantity,
        line.unit == Unit.GRAM,
        gone,
        max(0, line.quantity - gone - waiting),
        waiting,
        tuple(
            trace
            for each in ticket.followers
            if (trace := _trace(ticket, each, line.n)).quantity
        ),
    )


def _trace(ticket: SoldTicket, follower: Document, n: int = 0) -> Trace:
    content = follower.facts.content
    lines = content.lines if isinstance(content, Refund) else ()
    quantity = sum(
        line.quantity if n else measure.pieces(line.quantity, line.unit)
        for line in lines
        if line.origin and line.origin.sale == ticket.document.id
        if n in {0, line.origin.line}
    )
    return Trace(follower.number, follower.facts.at, quantity, kind_of(content))


def _cancelled_by(ticket: SoldTicket) -> str:
    for follower in ticket.followers:
        content = follower.facts.content
        if isinstance(content, Refund) and content.cancels == ticket.document.number:
            return follower.number
    return ""
