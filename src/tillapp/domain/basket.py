"""The open basket: lines of any direction, tenders both ways, and one signed net amount."""

from __future__ import annotations

from functools import cached_property

from msgspec import Struct
from msgspec.structs import replace

from tillapp.domain.discount import Discount, checked
from tillapp.domain.line import SaleLine
from tillapp.domain.lines import Line, goods_back, goods_out, same_thing, slips_out
from tillapp.domain.money import Money
from tillapp.domain.reckoning import Reckoning, reckon
from tillapp.domain.refusal import (
    AlreadyInBasket,
    BasketPaidInPart,
    CardPending,
    CreditTwice,
    MoneyGivenBack,
    NotFound,
    RefundAboveOwed,
    TenderAboveDue,
)
from tillapp.domain.return_line import ReturnLine
from tillapp.domain.reward import Reward
from tillapp.domain.sold import Removed
from tillapp.domain.split import Part, Split
from tillapp.domain.tender import Tender, TenderKind


class Basket(Struct, frozen=True, omit_defaults=True, dict=True):
    """What lies on the counter; `opened_ms` is UTC milliseconds, `next_n` names lines.

    `layaway` is the last day, as an ISO date, for which the goods are put aside against a
    deposit.
    """

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
    reward: Reward | None = None
    split: Split | None = None
    layaway: str = ""

    def reckon(self) -> Reckoning:
        """All sums at once, taken when they are first asked for."""
        return self._sums

    @cached_property
    def _sums(self) -> Reckoning:
        # A basket never changes, so neither do its sums; a long one is not summed ten times.
        return reckon(self.lines, self.tenders, self.discount, self.reward)

    @property
    def sold_gross(self) -> Money:
        """The goods that are sold, before what is taken off the whole basket."""
        return self.reckon().sold

    @property
    def gross(self) -> Money:
        """The lines as they stand, before what is taken off the whole basket."""
        return self.reckon().gross

    @property
    def taken_off(self) -> Money:
        """What the discount on the whole basket and a reward take off the goods sold."""
        return self.reckon().taken_off

    @property
    def net(self) -> Money:
        """What the customer pays; negative when the shop does."""
        return self.reckon().net

    @property
    def paid(self) -> Money:
        """The money that moved, cash as it was handed over; what went back is negative."""
        return self.reckon().paid

    @property
    def due(self) -> Money:
        """What is still missing."""
        return self.reckon().due

    @property
    def cash(self) -> Money:
        """The cash handed over so far, and not yet sealed."""
        return self.reckon().cash

    @property
    def change(self) -> Money:
        """What goes back from the drawer because more cash was handed over."""
        return self.reckon().change

    @property
    def owed(self) -> Money:
        """What the shop still has to give back."""
        return self.reckon().owed

    @property
    def whole(self) -> bool:
        """Whether nothing is missing on either side.

        A large note for one part may cover the whole bill, and still pays its part only.
        """
        sums = self.reckon()
        missing = sums.due or sums.owed or self.pending
        return bool(self.lines) and not missing and (self.split is None or self.split.last)

    @property
    def pieces(self) -> int:
        """How many things change hands."""
        return sum(line.pieces for line in self.lines)

    @property
    def pending(self) -> Tender | None:
        """The card payment that waits for its answer."""
        return next((t for t in self.tenders if t.pending), None)

    @property
    def part(self) -> Part | None:
        """The part of a split bill that is being paid."""
        return self.split.now if self.split else None

    @property
    def part_due(self) -> Money:
        """What is missing of the part that is being paid; of the whole where there is none."""
        now = self.part
        if now is None:
            return self.due
        paid = sum(t.amount for t in self.tenders if t.counts and t.part == now.n)
        return Money(min(self.due, max(0, now.amount - paid)))

    @property
    def part_wanted(self) -> Money:
        """What of the part that is being paid is not sealed yet."""
        now = self.part
        if now is None:
            return self.due
        sealed = sum(t.amount for t in self.tenders if t.advance and t.part == now.n)
        return Money(now.amount - sealed)

    @property
    def goods_due(self) -> Money:
        """What is missing that any credit may pay: goods, and no other credit."""
        return Money(max(0, min(self.part_due, _goods(self) - _bound(self))))

    def line(self, n: int) -> Line:
        """The line with this name."""
        for line in self.lines:
            if line.n == n:
                return line
        raise NotFound(line=n)

    def sale_line(self, n: int) -> SaleLine:
        """The line with this name, where it is sold.

        Raises:
            NotFound: for a line of another direction, whose price is not this basket's.
        """
        line = self.line(n)
        if not isinstance(line, SaleLine):
            raise NotFound(line=n)
        return line

    def add(self, line: Line) -> Basket:
        """The basket with one more line, or with one more of the same article."""
        single = line.item or isinstance(line, ReturnLine)
        if single and any(same_thing(line, other) for other in self.lines):
            raise AlreadyInBasket(title=line.title, code=line.code)
        if isinstance(line, SaleLine):
            for other in reversed(goods_out(self.lines)):
                if other.joins(line):
                    return self.put(other.times(other.quantity + line.quantity))
        line = replace(line, n=self.next_n)
        lines = (*self.lines, line)
        return _checked(replace(self, lines=lines, next_n=self.next_n + 1), self)

    def put(self, line: Line) -> Basket:
        """The basket with a line changed in its place."""
        old = self.line(line.n)
        if line.quantity != old.quantity:
            self._check_free(old)
        lines = tuple(line if other.n == line.n else other for other in self.lines)
        return _checked(_fitting(replace(self, lines=lines)), self)

    def without(self, n: int, staff: str = "") -> Basket:
        """The basket without a line, which stays remembered as removed."""
        gone = self.line(n)
        self._check_free(gone)
        left = replace(
            self,
            lines=tuple(line for line in self.lines if line.n != n),
            removed=(*self.removed, Removed(gone.title, gone.due, staff)),
        )
        return _checked(_fitting(left), self)

    def _check_free(self, line: Line) -> None:
        # What is put aside leaves the shelf and comes back to it with its deposit only.
        if isinstance(line, SaleLine) and line.aside:
            raise BasketPaidInPart(paid=self.paid, net=self.net)

    def of(self, customer: str) -> Basket:
        """The basket of a customer, or of nobody; a reward was for the points of another one.

        Raises:
            CardPending, BasketPaidInPart: where its goods or its money wait for somebody else.
        """
        if customer == self.customer:
            return self
        asked = self.pending
        if self.customer and asked and asked.layaway:
            raise CardPending(amount=asked.amount)
        if self.customer and (self.layaway or any(t.advance for t in self.tenders)):
            raise BasketPaidInPart(paid=self.paid, net=self.net)
        return replace(self, customer=customer, reward=None)

    def less(self, discount: Discount | None) -> Basket:
        """The basket with a discount on the goods sold, or without one."""
        off = discount and checked(discount, self.sold_gross)
        return _checked(replace(self, discount=off), self)

    def rewarded(self, reward: Reward | None) -> Basket:
        """The basket with a reward for points, or without one."""
        return _checked(replace(self, reward=reward), self)

    def in_parts(self, split: Split | None) -> Basket:
        """The basket as a bill in parts, or as one again.

        Raises:
            BasketPaidInPart: once money of a part is sealed.
        """
        if self.split and self.split.begun:
            raise BasketPaidInPart(paid=self.paid, net=self.net)
        return _checked(replace(self, split=split), self)

    def pay(self, tender: Tender) -> Basket:
        """The basket with one more tender; a negative one goes back to the customer.

        Raises:
            TenderAboveDue: for anything but cash above what is due.
            RefundAboveOwed: for more than the shop owes.
            CreditTwice: where the same credit pays already; what goes back onto it adds up.
            CardPending: while a card payment waits, or it could be paid twice.
        """
        if self.pending:
            raise CardPending(amount=self.pending.amount)
        if tender.amount < 0 and -tender.amount > self.owed:
            raise RefundAboveOwed(owed=self.owed, amount=-tender.amount)
        due = self.part_due
        if tender.kind is not TenderKind.CASH and tender.amount > due:
            raise TenderAboveDue(due=due, amount=tender.amount)
        if same := _on_same_credit(self, tender):
            if same.advance or max(same.amount, tender.amount) > 0:
                raise CreditTwice(code=same.slip.code if same.slip else "")
            return self.with_tender(replace(same, amount=same.amount + tender.amount))
        n = max((t.n for t in self.tenders), default=0) + 1
        part = self.part.n if self.part else 0
        return replace(self, tenders=(*self.tenders, replace(tender, n=n, part=part)))

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


def _on_same_credit(basket: Basket, tender: Tender) -> Tender | None:
    slip = tender.slip
    return next((t for t in basket.tenders if slip and t.slip and t.slip.id == slip.id), None)


def _fitting(basket: Basket) -> Basket:
    if basket.discount is None and basket.reward is None:
        return basket
    gross = basket.sold_gross
    if basket.discount is not None and basket.discount.cents > gross:
        basket = replace(basket, discount=None)
    if basket.reward is not None and basket.reward.cents > gross:
        basket = replace(basket, reward=None)
    return basket


def _checked(basket: Basket, before: Basket) -> Basket:
    # What was paid without cash gives no change, so the basket may not fall below it.
    if before.pending:
        raise CardPending(amount=before.pending.amount)
    _check_given(basket)
    firm = sum(t.amount for t in basket.tenders if t.counts and t.amount > 0)
    if firm and (firm := firm - basket.cash) and basket.net < firm:
        raise BasketPaidInPart(paid=basket.paid, net=basket.net)
    if (bound := _bound(basket)) > 0 and bound > _goods(basket):
        raise BasketPaidInPart(paid=basket.paid, net=basket.net)
    if basket.split is None:
        return basket
    return replace(basket, split=basket.split.fitting(basket.net))


def _goods(basket: Basket) -> int:
    return basket.net - sum(line.amount for line in slips_out(basket.lines))


def _bound(basket: Basket) -> int:
    # Credit that is never paid out buys goods: as a new credit it would begin a new life.
    return sum(t.amount for t in basket.tenders if t.counts and t.slip and not t.slip.payable)


def _check_given(basket: Basket) -> None:
    # What went back to the customer went back for goods, which stay as long as it does.
    if not basket.tenders:
        return
    firm = sum(t.amount for t in basket.tenders if t.counts and t.firm)
    if firm < 0 and firm < sum(line.due for line in goods_back(basket.lines)):
        raise MoneyGivenBack(amount=-firm)


def returns_of(basket: Basket) -> dict[str, int]:
    """How much of each sold line comes back in this basket, by the line's owner name."""
    found: dict[str, int] = {}
    for line in goods_back(basket.lines):
        if line.origin:
            found[line.origin.owner] = found.get(line.origin.owner, 0) + line.quantity
    return found
