"""Goods on their way back: a sold line or a part of it, or goods whose sale nobody knows."""

from __future__ import annotations

from msgspec import Struct
from msgspec.structs import replace

from tillapp.domain.article import Tracking
from tillapp.domain.item import FATES, Cause, State
from tillapp.domain.means import Means
from tillapp.domain.measure import pieces
from tillapp.domain.money import Money, part
from tillapp.domain.refusal import BadFate, BadQuantity, ReturnAboveSold
from tillapp.domain.sold import SoldLine
from tillapp.domain.undone import Origin


class ReturnLine(Struct, frozen=True, omit_defaults=True, tag="return"):
    """Goods that come back; `sold` holds the figures, and `origin` where they stand.

    Without an origin, `sold` is what the person said: a title, a category, a price.
    `means` is how the whole sold line was paid; `seen` is the counter of the item's
    whereabouts, `quantity` counts as the sold line does. `cancels` is the number of the ticket
    that is undone as a whole.
    """

    n: int
    sold: SoldLine
    quantity: int
    reason: str = ""
    fate: State = State.READY
    cause: Cause = Cause.NONE
    origin: Origin | None = None
    means: tuple[Means, ...] = ()
    seen: int = 0
    approved_by: str = ""
    cancels: str = ""

    @property
    def title(self) -> str:
        """What came back."""
        return self.sold.title

    @property
    def item(self) -> str:
        """The unique piece, where it is one."""
        return self.sold.item

    @property
    def code(self) -> str:
        """The tag of what came back."""
        return self.sold.code

    @property
    def before(self) -> int:
        """How much of the line came back earlier."""
        return self.origin.before if self.origin else 0

    @property
    def left(self) -> int:
        """How much of the line can still come back."""
        return self.sold.quantity - self.before

    @property
    def due(self) -> Money:
        """What the shop owes for it: never above nothing."""
        return Money(-self.share(self.sold.total))

    @property
    def gross(self) -> Money:
        """The same: what was taken off was taken off at the sale."""
        return self.due

    @property
    def pieces(self) -> int:
        """How many things come back; a weighed bag is one."""
        return pieces(self.quantity, self.sold.unit)

    @property
    def tracking(self) -> Tracking:
        """How stock of the goods is kept."""
        return Tracking(self.sold.tracking or Tracking.NONE)

    def share(self, total: int) -> int:
        """What of a figure of the sold line comes back with this part (book.md 4)."""
        whole, before = self.sold.quantity, self.before
        return part(total, before + self.quantity, whole) - part(total, before, whole)

    def times(self, quantity: int) -> ReturnLine:
        """The same line with another part of what was sold.

        Raises:
            ReturnAboveSold: for more than is left.
        """
        if quantity <= 0:
            raise BadQuantity(quantity=quantity, limit=self.left)
        if quantity > self.left:
            raise ReturnAboveSold(title=self.title, quantity=quantity, left=self.left)
        return replace(self, quantity=quantity)

    def becoming(self, fate: State, cause: Cause = Cause.NONE) -> ReturnLine:
        """The same line with another decision for the goods."""
        if fate not in FATES or (fate is State.PENDING) != bool(cause):
            raise BadFate(fate=fate, cause=cause)
        return replace(self, fate=fate, cause=cause)

    def because(self, reason: str) -> ReturnLine:
        """The same line with its reason."""
        return replace(self, reason=reason)
