"""What one row of a basket shows."""

from __future__ import annotations

from msgspec import Struct

from tillapp.ui.palette import Department, Hue


class Badge(Struct, frozen=True):
    """A word beside a name: Consignment, -20 %, Return."""

    label: str
    hue: Hue


class LineView(Struct, frozen=True):
    """A line, every text written out; `quantity` is empty for one piece.

    `beside` stands under the amount: the price before a discount (then `struck`), or of one.
    `hue` colours the icon box and the amount of lines that go the other way.
    """

    id: str
    name: str
    amount: str
    detail: str = ""
    quantity: str = ""
    icon: str = "tag"
    department: Department = Department.SHOP
    badge: Badge | None = None
    beside: str = ""
    struck: bool = False
    hue: Hue | None = None

    @property
    def spoken(self) -> str:
        """The line for a screen reader: name, detail, quantity, amount."""
        badge = self.badge.label if self.badge else ""
        parts = (self.name, badge, self.detail, self.quantity, self.amount)
        return ", ".join(part for part in parts if part)
