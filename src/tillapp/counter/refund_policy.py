"""What goes back by which means: the way it came first, then what the shop's policy allows."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from msgspec import Struct

from tillapp.counter.return_policy import Verdict
from tillapp.counter.settings import Policy
from tillapp.domain import means as ways
from tillapp.domain.credit import Slip
from tillapp.domain.means import Means, of_part, together
from tillapp.domain.refusal import CashAboveLimit, RefundNotAllowed, ReturnTooLate
from tillapp.domain.return_line import ReturnLine
from tillapp.domain.tender import Tender, TenderKind

MONEY = (TenderKind.CASH, TenderKind.CARD)
"""What a till gives back as money; a cheque that came goes back as one of them."""


class Claim(Struct, frozen=True):
    """How the goods that come back were paid, and how many cents may go back as money.

    `why` names what keeps the rest from being money; `cash_before` is what earlier visits gave
    back in cash for the same sales.
    """

    means: tuple[Means, ...] = ()
    money: int = 0
    why: str = RefundNotAllowed.key
    cash_before: int = 0

    def came(self, kind: str) -> int:
        """How much came in by a kind of tender."""
        return ways.by(self.means, kind)

    def came_on(self, slip: str) -> int:
        """How much a credit had paid."""
        return ways.on(self.means, slip)

    @property
    def slips(self) -> tuple[Slip, ...]:
        """The credits that had paid."""
        return tuple(each.slip for each in self.means if each.slip)


def claim_of(lines: Iterable[tuple[ReturnLine, Verdict]], cash_before: int = 0) -> Claim:
    """What the lines that come back add up to, each under the verdict on its sale."""
    means: list[Means] = []
    money, why = 0, RefundNotAllowed.key
    for line, verdict in lines:
        sold = line.sold
        mine = of_part(line.means, sold.total, line.before, line.quantity, sold.quantity)
        means += mine
        if line.cancels or verdict is Verdict.MONEY:
            money += sum(each.amount for each in mine if each.money)
        elif line.origin:
            why = ReturnTooLate.key
    return Claim(together(means), money, why, cash_before)


class Given(Struct, frozen=True):
    """What went back in this basket already, by which means; cents, positive."""

    means: tuple[Means, ...] = ()

    @property
    def money(self) -> int:
        """Money, and credits that are money again on demand."""
        return sum(each.amount for each in self.means if each.money)

    def by(self, kind: str) -> int:
        """By one kind of money."""
        return ways.by(self.means, kind)

    def onto(self, slip: str) -> int:
        """Back onto one credit."""
        return ways.on(self.means, slip)


def given(tenders: Sequence[Tender]) -> Given:
    """What the tenders of a basket gave back."""
    back = [tender for tender in tenders if tender.amount < 0 and tender.counts]
    return Given(together([Means(str(t.kind), -t.amount, t.slip) for t in back]))


class Room(Struct, frozen=True):
    """How much may go by one means; `why` names what bounds it where there is nothing left.

    `most` is what even a manager's word cannot exceed.
    """

    amount: int
    why: str
    most: int


def payable_room(claim: Claim, went: Given) -> int:
    """How much may still go back as money, or as a credit that is money on demand."""
    return max(0, claim.money - went.money)


def money_room(kind: TenderKind, claim: Claim, went: Given, policy: Policy, owed: int) -> Room:
    """How much of what is owed may go back in cash, or to a card.

    Cash as it came goes back whatever the shop's limit; the law's holds for all of it, in
    however many visits (CMF D112-3).
    """
    most = owed
    bounds = [(payable_room(claim, went), claim.why), (owed, "")]
    if kind is TenderKind.CASH:
        cash = went.by(kind)
        most = max(0, min(owed, policy.cash_limit - cash - claim.cash_before))
        shop = claim.came(kind) + policy.cash_refund_limit - cash
        bounds += [(shop, RefundNotAllowed.key), (most, CashAboveLimit.key)]
    amount, why = min(bounds, key=lambda bound: bound[0])
    return Room(max(0, amount), why, most)
