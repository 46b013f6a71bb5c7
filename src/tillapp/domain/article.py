"""What a code stands for on the counter: a unique piece, a quantity article, or an open key."""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct

from tillapp.domain.item import State

VOUCHER = "voucher"
"""The family of a key that sells gift vouchers, which are no merchandise (fiscal.md 2.5)."""


class Tracking(StrEnum):
    """How stock of an article is kept: piece by piece, by quantity, or not at all."""

    UNIQUE = "unique"
    QUANTITY = "quantity"
    NONE = "none"


class Unit(StrEnum):
    """What a quantity counts: pieces, or grams with a price per kilogram."""

    PIECE = "piece"
    GRAM = "gram"


class Article(Struct, frozen=True, omit_defaults=True):
    """The describing record of an article; what it is worth to taxes lies in sealed cards."""

    id: str
    title: str
    detail: str = ""
    department: str = "boutique"
    icon: str = "tag"
    tracking: Tracking = Tracking.NONE
    unit: Unit = Unit.PIECE
    vat: str = "N20"
    family: str = "new"
    codes: tuple[str, ...] = ()


class Goods(Struct, frozen=True):
    """An article as it stands now in this book: price and whereabouts with their counters.

    `price` is in cents per piece or per kilogram, None where none was ever set; `reference`
    is the lowest of the last thirty days where it was marked down since. `held_for` names the
    basket that a piece is put aside for.
    """

    article: Article
    price: int | None
    code: str = ""
    state: str = ""
    state_n: int = 0
    price_n: int = 0
    life: int = 1
    cost: int = 0
    reference: int | None = None
    held_for: str = ""
    hold_n: int = 0
    held_until_ms: int = 0

    @property
    def item(self) -> str:
        """The item's id where the article is one unique piece."""
        return self.article.id if self.article.tracking is Tracking.UNIQUE else ""

    @property
    def sold(self) -> bool:
        """Whether this piece was sold and has not come back."""
        return self.state == State.SOLD


class ProductKey(Struct, frozen=True):
    """A key of the favourites: a page, a place on it, and the article behind."""

    page: str
    place: int
    article: str
    title: str = ""
    note: str = ""
