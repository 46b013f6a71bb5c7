"""The sale that is open among the returns: its line at hand, what of it lies in the basket."""

from __future__ import annotations

from tillapp.counter.returning import ReturningDesk, ReturnLineView, ReturnView
from tillapp.counter.till import Till
from tillapp.domain.content import Sale
from tillapp.domain.lines import goods_back
from tillapp.domain.party import Customer
from tillapp.ledger import records
from tillapp.ui.screens.returns_panel import Takeable


class OpenSale:
    """Nothing, or one sale; `by_tag` when the tag of a piece opened it, `buyer` if known."""

    def __init__(self, till: Till) -> None:
        self._basket = till.basket
        self._desk: ReturningDesk = till.returning
        self._till = till
        self.view: ReturnView | None = None
        self.buyer: Customer | None = None
        self.by_tag = False

    @property
    def document(self) -> str:
        """The id of the sale, or nothing."""
        return self.view.document if self.view else ""

    @property
    def lines(self) -> tuple[ReturnLineView, ...]:
        """What was sold."""
        return self.view.lines if self.view else ()

    @property
    def selected(self) -> int:
        """The name of the line at hand, zero when there is none."""
        return self.view.selected if self.view else 0

    @property
    def is_undoable(self) -> bool:
        """Whether anything of it is left."""
        return any(line.left or line.in_basket for line in self.lines)

    @property
    def has_begun(self) -> bool:
        """Whether anything comes back in this basket, of this sale or another."""
        return bool(goods_back(self._basket.now.lines))

    def look_at(self, found: ReturnView) -> None:
        """Open a sale; its only line is at hand at once."""
        self.by_tag = found.selected > 0
        only = found.lines[0].n if len(found.lines) == 1 else 0
        self.view = found
        self.buyer = self._buyer(found.document)
        self.select(found.selected or only)

    def close(self) -> None:
        """Open nothing."""
        self.view, self.buyer = None, None

    def select(self, n: int) -> None:
        """Take another line at hand, and see the sale as it is now."""
        if self.view is not None:
            self.view = self._desk.sale(self.view.document, n)

    def step(self, by: int) -> None:
        """The line above or below."""
        names = [line.n for line in self.lines]
        here = names.index(self.selected) if self.selected in names else -1
        self.select(names[min(max(here + by, 0), len(names) - 1)])

    def line(self, n: int) -> ReturnLineView | None:
        """A sold line by its name."""
        return next((line for line in self.lines if line.n == n), None)

    def at_hand(self) -> ReturnLineView | None:
        """The line at hand, if anything of it can come back."""
        line = self.line(self.selected)
        return line if line is not None and line.left else None

    def in_basket(self, n: int) -> list[int]:
        """The names that the lines of the basket have which bring a sold line back."""
        return [
            line.n
            for line in goods_back(self._basket.now.lines)
            if line.origin and (line.origin.sale, line.origin.line) == (self.document, n)
        ]

    def _buyer(self, document: str) -> Customer | None:
        content = self._till.handing.document(document).facts.content
        id_ = content.customer if isinstance(content, Sale) else ""
        return records.customer(self._till.book.store, id_) if id_ else None

    def takeable(self) -> Takeable:
        """What could still come back."""
        return Takeable(
            sale=self.view is not None,
            line=self.at_hand() is not None,
            all=any(line.left for line in self.lines),
            begun=self.has_begun,
        )
