"""The splitting desk: a bill is taken apart, and each part is paid on its own."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from tillapp.counter.sealing import Beside
from tillapp.counter.views import SaleView
from tillapp.domain import split
from tillapp.domain.basket import Basket
from tillapp.domain.lines import goods_back, goods_out, slips_out
from tillapp.domain.refusal import BadSplit, BasketPaidInPart, NothingToPay
from tillapp.domain.settle_sale import totals_of
from tillapp.domain.split import Split


class SplittingDesk:
    """Equal parts, parts by lines, parts by amounts; and one bill again."""

    def __init__(self, beside: Beside) -> None:
        self._selling = beside.selling
        self._basket = beside.basket

    def equal(self, parts: int) -> SaleView:
        """Parts that differ by a cent at most.

        Raises:
            NothingToPay: for an empty basket, or one in which the shop owes.
            BadSplit: for parts of nothing, too many, or with goods that come back.
            BasketPaidInPart: once money lies in the basket.
        """
        return self._become(split.equal(self._divisible().net, parts))

    def by_lines(self, groups: Sequence[Sequence[int]]) -> SaleView:
        """Who pays which lines; what is taken off the whole basket goes with its lines."""
        return self._become(split.by_lines(costs(self._divisible()), groups))

    def by_amounts(self, amounts: Sequence[int]) -> SaleView:
        """The amounts as they are said; what they leave is the last part."""
        return self._become(split.by_amounts(self._divisible().net, amounts))

    def whole(self) -> SaleView:
        """One bill again; cash that lies there stays, and pays the whole.

        Raises:
            BasketPaidInPart: once a part is sealed.
        """
        after = self._basket.now.in_parts(None)
        tenders = tuple(replace(tender, part=0) for tender in after.tenders)
        self._basket.become(replace(after, tenders=tenders), "" if tenders else "split")
        return self._selling.view()

    def costs(self) -> dict[int, int]:
        """What each line costs after every discount, by its name, as `by_lines` counts."""
        return costs(self._basket.now)

    def _divisible(self) -> Basket:
        now = self._basket.now
        if now.net <= 0:
            raise NothingToPay(owed=now.owed)
        if goods_back(now.lines):
            # Goods that come back pay for the whole basket: nobody knows whose part they are.
            raise BadSplit(parts=0)
        if now.tenders:
            raise BasketPaidInPart(paid=now.paid, net=now.net)
        return now

    def _become(self, parts: Split) -> SaleView:
        self._basket.become(self._basket.now.in_parts(parts), "split")
        return self._selling.view()


def costs(basket: Basket) -> dict[int, int]:
    """What each line costs after everything that was taken off, by the line's name."""
    sold = goods_out(basket.lines)
    found = {line.n: cost for line, cost in zip(sold, totals_of(basket), strict=True)}
    return found | {line.n: int(line.due) for line in slips_out(basket.lines)}
