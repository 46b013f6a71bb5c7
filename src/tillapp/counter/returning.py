"""The returning desk: a sale is found by its tag or ticket, and goods of it come back."""

from __future__ import annotations

from msgspec import Struct
from msgspec.structs import replace

from tillapp.counter.correcting import correction_of
from tillapp.counter.return_lines import ReturnLines, same_sold, uncancelled
from tillapp.counter.return_policy import Standing, Verdict, standing
from tillapp.counter.sealing import Beside
from tillapp.counter.settings import Policy
from tillapp.counter.sold_finding import SoldFinder
from tillapp.counter.sold_view import (
    ReturnLineView,
    ReturnView,
    SoldTicket,
    Trace,
    laid,
    return_view,
)
from tillapp.counter.views import SaleView
from tillapp.domain.basket import Basket
from tillapp.domain.correction import correct
from tillapp.domain.document import Document
from tillapp.domain.ids import Ids
from tillapp.domain.item import Cause, State
from tillapp.domain.lines import goods_back
from tillapp.domain.party import Approval, Right
from tillapp.domain.refusal import (
    AlreadyCancelled,
    NotFound,
    ReasonMissing,
    ReturnAboveSold,
)
from tillapp.domain.return_line import ReturnLine
from tillapp.domain.text import safe_text
from tillapp.ledger.book import Book

__all__ = ["ReturnLineView", "ReturnView", "ReturningDesk", "Trace", "Verdict"]


class _Asked(Struct, frozen=True):
    """What is said about goods that come back."""

    reason: str = ""
    fate: State | None = None
    cause: Cause = Cause.NONE
    approved_by: str = ""


class ReturningDesk:
    """Puts what comes back into the basket; cancels and corrects whole tickets."""

    def __init__(self, book: Book, ids: Ids, beside: Beside, policy: Policy) -> None:
        self._book = book
        self._ids = ids
        self._session = beside.session
        self._selling = beside.selling
        self._basket = beside.basket
        self._policy = policy
        self._sales = SoldFinder(book, beside.handing)
        self._lines = ReturnLines(book, policy)

    def find(self, raw: str) -> ReturnView:
        """The sale behind a tag, a ticket's number, or a ticket's link.

        Raises:
            UnknownCode, BrokenCode: nothing here has such a code.
            NotFound: a ticket of another shop, or goods that were never sold.
        """
        return self._view(*self._sales.find(raw))

    def sale(self, document: str, selected: int = 0) -> ReturnView:
        """A sale as it stands now; a credit note opens the sale that it belongs to."""
        return self._view(self._sales.known(document), selected)

    def add(  # noqa: PLR0913 - the keywords are what a person may say about one thing
        self,
        document: str,
        n: int,
        quantity: int | None = None,
        *,
        reason: str = "",
        fate: State | None = None,
        cause: Cause = Cause.NONE,
        approval: Approval | None = None,
    ) -> SaleView:
        """Take a sold line back, or a part of it; without a quantity all that is left.

        Raises:
            ReturnAboveSold: more than is left of it, other open baskets included.
            AlreadySold: the piece was sold again since.
            NotYourRight: the time is over; a manager may still allow it.
        """
        ticket = self._sales.known(document)
        left = self._left(ticket, n)
        asked = _Asked(reason, fate, cause)
        line = self._line(ticket, n, left if quantity is None else quantity, asked)
        return self._put(replace(line, approved_by=self._allowed(ticket, approval)))

    def add_all(
        self, document: str, *, reason: str = "", approval: Approval | None = None
    ) -> SaleView:
        """Take everything back that is left of a sale."""
        ticket = self._sales.known(document)
        lines = self._all(ticket, _Asked(reason))
        who = self._allowed(ticket, approval)
        for line in lines:
            self._put(replace(line, approved_by=who))
        return self._selling.view()

    def reason(self, n: int, reason: str) -> SaleView:
        """Why a line of the basket comes back."""
        return self._change(self._back(n).because(safe_text(reason)), "reason")

    def fate(self, n: int, fate: State, cause: Cause = Cause.NONE) -> SaleView:
        """What becomes of the goods of a line of the basket.

        Raises:
            BadFate: for anything but ready, pending with a cause, recycled.
        """
        return self._change(self._back(n).becoming(fate, cause), "fate")

    def quantity(self, n: int, quantity: int) -> SaleView:
        """How much of a line comes back; nothing takes the line out.

        Less than all of a ticket that was to be cancelled is a return like any other.
        """
        if quantity == 0:
            return self._selling.remove(n)
        line = self._back(n)
        changed = line.times(quantity)
        if line.origin:
            ticket = self._sales.known(line.origin.sale)
            left = self._left(ticket, line.origin.line) + line.quantity
            _check_left(line.title, quantity, left)
        if quantity != line.quantity:
            self._basket.become(uncancelled(self._basket.now))
            changed = replace(changed, cancels="")
        return self._change(changed, "quantity")

    def free(  # noqa: PLR0913 - the keywords are what a person may say about one thing
        self,
        like: str,
        price: int,
        *,
        title: str = "",
        reason: str = "",
        fate: State | None = None,
        cause: Cause = Cause.NONE,
        approval: Approval | None = None,
    ) -> SaleView:
        """Take something back whose sale nobody knows; `like` names the key of its category.

        Raises:
            NotYourRight: a manager must allow it.
        """
        line = self._lines.free(like, price, title)
        line = self._decided(line, _Asked(reason, fate, cause))
        who = self._session.require(Right.RETURN_FREE, approval, title=line.title, amount=price)
        return self._put(replace(line, approved_by=who))

    def cancel(self, document: str, reason: str, approval: Approval | None = None) -> SaleView:
        """Undo a whole ticket by a counter-document: what is left of it fills an empty basket.

        What lies on the counter is parked first. A ticket of which something came back before
        is not undone as a whole any more: its rest is a return like any other.

        Raises:
            ReasonMissing.
            AlreadyCancelled: nothing of it is left.
            NotYourRight: a manager must allow it.
        """
        ticket = self._undoable(document, reason)
        number = ticket.document.number
        lines = self._all(ticket, _Asked(reason))
        whole = sum(line.quantity for line in lines) == sum(
            line.quantity for line in ticket.sale.lines
        )
        who = self._session.require(
            Right.CANCEL, approval, number=number, amount=ticket.sale.total
        )
        if self._basket.now.lines:
            self._selling.hold()
        for line in lines:
            self._put(replace(line, approved_by=who, cancels=number if whole else ""))
        return self._selling.view()

    def correct(
        self,
        document: str,
        into: tuple[tuple[str, int], ...],
        reason: str,
        approval: Approval | None = None,
    ) -> Document:
        """Seal how a ticket was really paid: what it has now in cash, card, cheque moves.

        Raises:
            BadAmount: where the sums differ, or nothing moves.
            RefundNotAllowed: for a credit, which is a debt and no drawer.
            CashAboveLimit: for more cash than the law allows.
            ReasonMissing, AlreadyCancelled, NotYourRight.
        """
        ticket = self._undoable(document, reason)
        correction = correction_of(ticket, into, reason, self._policy.cash_limit)
        amount = sum(paid.amount for paid in correction.out)
        who = self._session.require(
            Right.CANCEL, approval, number=correction.number, amount=amount
        )
        draft = correct(
            self._ids.next(),
            replace(correction, approved_by=who),
            self._session.who.id,
            self._book.place.till,
        )
        return self._book.commit((draft,))[0]

    def _undoable(self, document: str, reason: str) -> SoldTicket:
        if not reason:
            raise ReasonMissing
        ticket = self._sales.known(document)
        if not any(self._left(ticket, line.n, within=()) for line in ticket.sale.lines):
            raise AlreadyCancelled(number=ticket.document.number)
        return ticket

    def _view(self, ticket: SoldTicket, selected: int) -> ReturnView:
        return return_view(
            self._book, ticket, self._standing(ticket), laid(self._open()), selected
        )

    def _standing(self, ticket: SoldTicket) -> Standing:
        sold_on = ticket.document.facts.moment.day()
        return standing(self._policy, sold_on, self._book.clock.now().day())

    def _allowed(self, ticket: SoldTicket, approval: Approval | None) -> str:
        stands = self._standing(ticket)
        if stands.verdict is not Verdict.LATE:
            return self._session.require(Right.RETURN, approval)
        return self._session.require(
            Right.RETURN_LATE, approval, days=stands.days, until=stands.until.isoformat()
        )

    def _open(self) -> tuple[Basket, ...]:
        return (self._basket.now, *self._basket.parked())

    def _left(
        self, ticket: SoldTicket, n: int, within: tuple[Basket, ...] | None = None
    ) -> int:
        open_ = laid(self._open() if within is None else within)
        return self._lines.left(ticket, n, open_)

    def _line(self, ticket: SoldTicket, n: int, quantity: int, asked: _Asked) -> ReturnLine:
        title = self._lines.sold(ticket, n).title
        _check_left(title, max(1, quantity), self._left(ticket, n))
        line = self._decided(self._lines.of(ticket, n), asked)
        return line.times(quantity)

    def _all(self, ticket: SoldTicket, asked: _Asked) -> list[ReturnLine]:
        rests = {line.n: self._left(ticket, line.n) for line in ticket.sale.lines}
        if not any(rests.values()):
            first = ticket.sale.lines[0]
            raise ReturnAboveSold(title=first.title, quantity=first.quantity, left=0)
        return [self._line(ticket, n, left, asked) for n, left in rests.items() if left]

    def _decided(self, line: ReturnLine, asked: _Asked) -> ReturnLine:
        fate, cause = asked.fate, asked.cause
        if fate is None:
            fate = State.PENDING if cause else State(self._policy.return_fate)
            cause = Cause.SORTING if fate is State.PENDING and not cause else cause
        return line.becoming(fate, cause).because(safe_text(asked.reason))

    def _put(self, line: ReturnLine) -> SaleView:
        same = same_sold(self._basket.now, line)
        if same is None:
            self._selling.put_on(line)
        else:
            # What was said last holds for all of the line.
            more = replace(line, n=same.n, quantity=same.quantity + line.quantity)
            self._change(more, "added")
        now = self._basket.now
        if len({each.cancels for each in goods_back(now.lines)}) > 1:
            # One paper cannot undo a ticket as a whole and hold goods of another one.
            self._basket.become(uncancelled(now))
        return self._selling.view()

    def _change(self, line: ReturnLine, step: str) -> SaleView:
        after = self._lines.up_to_date(self._basket.now.put(line))
        self._basket.become(after, step)
        return self._selling.view()

    def _back(self, n: int) -> ReturnLine:
        line = self._basket.now.line(n)
        if not isinstance(line, ReturnLine):
            raise NotFound(line=n)
        return line


def _check_left(title: str, quantity: int, left: int) -> None:
    if quantity > left:
        raise ReturnAboveSold(title=title, quantity=quantity, left=left)
