"""What goes back by which means: the way it came first, then what the shop's policy allows."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from msgspec import Struct

from tillapp.counter.return_policy import Verdict
from tillapp.counter.settings import Policy
from tillapp.domain.credit import Slip
from tillapp.domain.means import Means, of_part, together
from tillapp.domain.refusal import CashAboveLimit, RefundNotAllowed, ReturnTooLate
from tillapp.domain.return_line import ReturnLine
from tillapp.domain.tender import Tender, TenderKind

MONEY = (TenderKind.CASH, TenderKind.CARD)
"""What a till gives back as money; a cheque that came goes back as one of them."""
_CAME_AS_MONEY = frozenset({TenderKind.CASH, TenderKind.CARD, TenderKind.CHEQUE})


class Claim(Struct, frozen=True):
    """How the goods that come back were paid, and how many cents may go back as money.

    `why` names what keeps the rest from being money.
    """

    means: tuple[Means, ...] = ()
    money: int = 0
    why: str = RefundNotAllowed.key

    def came(self, kind: str) -> int:
        """How much came in by a kind of tender."""
        return sum(each.amount for each in self.means if each.kind == kind and not each.slip)

    def came_on(self, slip: str) -> int:
        """How much a credit had paid."""
        return sum(each.amount for each in self.means if each.slip and each.slip.id == slip)

    @property
    def slips(self) -> tuple[Slip, ...]:
        """The credits that had paid."""
        return tuple(each.slip for each in self.means if each.slip)


def claim_of(lines: Iterable[tuple[ReturnLine, Verdict]]) -> Claim:
    """What the lines that come back add up to, each under the verdict on its sale."""
    means: list[Means] = []
    money, why = 0, RefundNotAllowed.key
    for line, verdict in lines:
        sold = line.sold
        mine = of_part(line.means, sold.total, line.before, line.quantity, sold.quantity)
        means += mine
        if line.cancels or verdict is Verdict.MONEY:
            money += sum(each.amount for each in mine if _is_money(each))
        elif line.origin:
            why = ReturnTooLate.key
    return Claim(together(means), money, why)


def _is_money(means: Means) -> bool:
    # A payable credit is paid out on demand, so what it paid may be money again.
    return means.slip.payable if means.slip else means.kind in _CAME_AS_MONEY


class Given(Struct, frozen=True):
    """What went back in this basket already; cents, positive."""

    cash: int = 0
    card: int = 0
    slips: dict[str, int] = {}

    @property
    def money(self) -> int:
        """Cash and card together."""
        return self.cash + self.card

    def by(self, kind: str) -> int:
        """By one of them."""
        return self.cash if kind == TenderKind.CASH else self.card


def given(tenders: Sequence[Tender]) -> Given:
    """What the tenders of a basket gave back."""
    back = [tender for tender in tenders if tender.amount < 0 and tender.counts]
    sums = {kind: sum(-t.amount for t in back if t.kind is kind) for kind in MONEY}
    slips: dict[str, int] = {}
    for tender in back:
        if tender.slip:
            slips[tender.slip.id] = slips.get(tender.slip.id, 0) - tender.amount
    return Given(sums[TenderKind.CASH], sums[TenderKind.CARD], slips)


class Room(Struct, frozen=True):
    """How much may go by one means; `why` names what bounds it where there is nothing left.

    `most` is what even a manager's word cannot exceed.
    """

    amount: int
    why: str
    most: int


def money_room(kind: TenderKind, claim: Claim, went: Given, policy: Policy, owed: int) -> Room:
    """How much of what is owed may go back in cash, or to a card.

    Cash as it came goes back whatever the shop's limit; the law's holds for all of it
    (CMF D112-3).
    """
    most = owed
    bounds = [(claim.money - went.money, claim.why), (owed, "")]
    if kind is TenderKind.CASH:
        most = max(0, min(owed, policy.cash_limit - went.cash))
        shop = claim.came(kind) + policy.cash_refund_limit - went.cash
        bounds += [(shop, RefundNotAllowed.key), (most, CashAboveLimit.key)]
    amount, why = min(bounds, key=lambda bound: bound[0])
    return Room(max(0, amount), why, most)
