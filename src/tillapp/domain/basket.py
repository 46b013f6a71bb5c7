"""The open basket: lines of any direction, tenders, and one signed net amount."""

from __future__ import annotations

from msgspec import Struct
from msgspec.structs import replace

from tillapp.domain.content import Removed
from tillapp.domain.discount import Discount, checked
from tillapp.domain.line import Line, SaleLine
from tillapp.domain.money import Money, sum_of
from tillapp.domain.refusal import (
    AlreadyInBasket,
    BasketPaidInPart,
    CardPending,
    NotFound,
    TenderAboveDue,
)
from tillapp.domain.tender import Tender, TenderKind


class Basket(Struct, frozen=True, omit_defaults=True):
    """What lies on the counter; `opened_ms` is UTC milliseconds, `next_n` names lines."""

    id: str
    staff: str
    opened_ms: int
    customer: str = ""
    lines: tuple[Line, ...] = ()
    tenders: tuple[Tender, ...] = ()
    discount: Discount | None = None
    next_n: int = 1
    held: bool = False
    documents: int = 0
    removed: tuple[Removed, ...] = ()

    @property
    def gross(self) -> Money:
        """The lines as they stand, before a discount on the whole basket."""
        return sum_of(line.due for line in self.lines)

    @property
    def taken_off(self) -> Money:
        """What the discount on the whole basket takes off."""
        return Money(self.discount.of(self.gross) if self.discount else 0)

    @property
    def net(self) -> Money:
        """What the customer pays; negative when the shop does."""
        return Money(self.gross - self.taken_off)

    @property
    def paid(self) -> Money:
        """The money that is there, cash as it was handed over."""
        return Money(sum(t.amount for t in self.tenders if t.counts))

    @property
    def due(self) -> Money:
        """What is still missing."""
        return Money(max(0, self.net - self.paid))

    @property
    def change(self) -> Money:
        """What goes back from the drawer."""
        return Money(max(0, self.paid - self.net))

    @property
    def cash(self) -> Money:
        """The cash handed over so far."""
        return Money(sum(t.amount for t in self.tenders if t.kind is TenderKind.CASH))

    @property
    def pieces(self) -> int:
        """How many things are handed over."""
        return sum(line.pieces for line in self.lines)

    @property
    def pending(self) -> Tender | None:
        """The card payment that waits for its answer."""
        return next((t for t in self.tenders if t.pending), None)

    def line(self, n: int) -> Line:
        """The line with this name."""
        for line in self.lines:
            if line.n == n:
                return line
        raise NotFound(line=n)

    def add(self, line: SaleLine) -> Basket:
        """The basket with one more line, or with one more of the same article."""
        if line.item and any(other.item == line.item for other in self.lines):
            raise AlreadyInBasket(title=line.title, code=line.code)
        for other in reversed(self.lines):
            if other.joins(line):
                return self.put(other.times(other.quantity + line.quantity))
        line = replace(line, n=self.next_n)
        lines = (*self.lines, line)
        return _checked(replace(self, lines=lines, next_n=self.next_n + 1), self)

    def put(self, line: SaleLine) -> Basket:
        """The basket with a line changed in its place."""
        self.line(line.n)
        lines = tuple(line if other.n == line.n else other for other in self.lines)
        return _checked(_fitting(replace(self, lines=lines)), self)

    def without(self, n: int, staff: str = "") -> Basket:
        """The basket without a line, which stays remembered as removed."""
        gone = self.line(n)
        left = replace(
            self,
            lines=tuple(line for line in self.lines if line.n != n),
            removed=(*self.removed, Removed(gone.title, gone.due, staff)),
        )
        return _checked(_fitting(left), self)

    def less(self, discount: Discount | None) -> Basket:
        """The basket with a discount on the whole, or without one."""
        off = discount and checked(discount, self.gross)
        return _checked(replace(self, discount=off), self)

    def pay(self, tender: Tender) -> Basket:
        """The basket with one more tender.

        Raises:
            TenderAboveDue: for anything but cash above what is due.
            CardPending: while a card payment waits, or it could be paid twice.
        """
        if self.pending:
            raise CardPending(amount=self.pending.amount)
        if tender.kind is not TenderKind.CASH and tender.amount > self.due:
            raise TenderAboveDue(due=self.due, amount=tender.amount)
        n = max((t.n for t in self.tenders), default=0) + 1
        return replace(self, tenders=(*self.tenders, replace(tender, n=n)))

    def tender(self, n: int) -> Tender:
        """The tender with this name."""
        for tender in self.tenders:
            if tender.n == n:
                return tender
        raise NotFound(tender=n)

    def with_tender(self, tender: Tender) -> Basket:
        """The basket with a tender changed in its place."""
        tenders = tuple(tender if t.n == tender.n else t for t in self.tenders)
        return replace(self, tenders=tenders)

    def unpay(self, n: int) -> Basket:
        """The basket without a tender."""
        return replace(self, tenders=tuple(t for t in self.tenders if t.n != n))


def _fitting(basket: Basket) -> Basket:
    too_large = basket.discount is not None and basket.discount.cents > basket.gross
    return replace(basket, discount=None) if too_large else basket


def _checked(basket: Basket, before: Basket) -> Basket:
    # What was paid without cash gives no change, so the basket may not fall below it.
    if before.pending:
        raise CardPending(amount=before.pending.amount)
    if basket.net < basket.paid - basket.cash:
        raise BasketPaidInPart(paid=basket.paid, net=basket.net)
    return basket
