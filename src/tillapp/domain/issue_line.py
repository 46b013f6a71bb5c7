"""A credit on its way out: a gift voucher or card that is sold, or a top-up of one."""

from __future__ import annotations

from msgspec import Struct

from tillapp.domain.article import Tracking
from tillapp.domain.credit import Slip
from tillapp.domain.money import Money


class IssueLine(Struct, frozen=True, omit_defaults=True, tag="issue"):
    """Money for a credit of the same amount: no goods, no VAT, no points."""

    n: int
    title: str
    amount: int
    slip: Slip
    top_up: bool = False
    item: str = ""

    @property
    def code(self) -> str:
        """The code of the slip."""
        return self.slip.code

    @property
    def due(self) -> Money:
        """What the customer pays for it."""
        return Money(self.amount)

    @property
    def gross(self) -> Money:
        """The same: nobody gives a discount on money."""
        return Money(self.amount)

    @property
    def pieces(self) -> int:
        """One slip."""
        return 1

    @property
    def quantity(self) -> int:
        """One slip."""
        return 1

    @property
    def tracking(self) -> Tracking:
        """No stock is kept of it."""
        return Tracking.NONE
