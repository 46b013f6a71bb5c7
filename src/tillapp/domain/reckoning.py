"""What a basket comes to, summed once: goods, what is taken off, the money on both sides."""

from __future__ import annotations

from msgspec import Struct

from tillapp.domain.discount import Discount
from tillapp.domain.line import SaleLine
from tillapp.domain.lines import Line
from tillapp.domain.money import Money
from tillapp.domain.reward import Reward
from tillapp.domain.tender import Tender, TenderKind


class Reckoning(Struct, frozen=True):
    """Cents: `sold` are the goods that are sold, `gross` all lines, `net` what is to pay.

    `dues` are the amounts of the lines that are sold, in their order; `paid` is the money that
    moved, of which `cash` was handed over and is not sealed yet.
    """

    dues: tuple[Money, ...]
    sold: Money
    gross: Money
    taken_off: Money
    net: Money
    paid: Money
    cash: Money

    @property
    def due(self) -> Money:
        """What is still missing."""
        return Money(max(0, self.net - self.paid))

    @property
    def change(self) -> Money:
        """What goes back from the drawer because more cash was handed over."""
        return Money(min(self.cash, max(0, self.paid - self.net)))

    @property
    def owed(self) -> Money:
        """What the shop still has to give back."""
        return Money(max(0, self.paid - self.net - self.change))


def reckon(
    lines: tuple[Line, ...],
    tenders: tuple[Tender, ...],
    discount: Discount | None,
    reward: Reward | None,
) -> Reckoning:
    """Add everything up, each line once."""
    dues: list[Money] = []
    others = 0
    for line in lines:
        if isinstance(line, SaleLine):
            dues.append(line.due)
        else:
            others += line.due
    sold = sum(dues)
    off = (discount.of(sold) if discount else 0) + (reward.cents if reward else 0)
    taken_off = min(sold, off)
    paid = sum(t.amount for t in tenders if t.counts)
    return Reckoning(
        tuple(dues),
        Money(sold),
        Money(sold + others),
        Money(taken_off),
        Money(sold + others - taken_off),
        Money(paid),
        Money(sum(t.amount for t in tenders if _handed_over(t))),
    )


def _handed_over(tender: Tender) -> bool:
    return tender.kind is TenderKind.CASH and tender.amount > 0 and not tender.advance
