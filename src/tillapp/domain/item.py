"""A unique item: its states, its card for taxes, and one step of one of its registers."""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct


class State(StrEnum):
    """Where an item stands in its life (product.md, item states)."""

    RECEIVED = "received"
    PENDING = "pending"
    READY = "ready"
    ON_RACK = "on_rack"
    RESERVED = "reserved"
    SOLD = "sold"
    RETURNED = "returned"
    GIVEN_BACK = "given_back"
    DONATED = "donated"
    RECYCLED = "recycled"
    LOST = "lost"
    REFUSED = "refused"


PLACE = "shop"
"""Where the goods of a till are."""
FOR_SALE = frozenset({State.READY, State.ON_RACK})
FATES = (State.READY, State.PENDING, State.RECYCLED)
"""What may become of goods that come back."""


class Cause(StrEnum):
    """Why an item is pending (product.md, item states)."""

    NONE = ""
    SORTING = "sorting"
    WASHING = "washing"
    REPAIR = "repair"
    PHOTO = "photo"
    AUTHENTICATION = "authentication"
    LEGAL = "legal"


class Register(StrEnum):
    """The three things about an item that move, each on its own (book.md 2)."""

    WHEREABOUTS = "whereabouts"
    HOLD = "hold"
    PRICE = "price"


class Move(Struct, frozen=True, omit_defaults=True):
    """One step of one register: `n` is one more than the greatest this book knew.

    `price` is in cents, `until_ms` in UTC milliseconds; `cause` says why an item is pending.
    """

    item: str
    register: Register
    n: int
    state: str = ""
    place: str = ""
    life: int = 1
    price: int = 0
    whom: str = ""
    until_ms: int = 0
    cause: str = ""


class Regime(StrEnum):
    """From whom an item came, as far as taxes ask (fiscal.md 2.3)."""

    PRIVATE = "private"
    FRANCHISE = "franchise"
    MARGIN_RESELLER = "margin_reseller"
    INVOICED = "invoiced"
    INTRA_EU = "intra_eu"
    IMPORTED = "imported"
    DONATED = "donated"


class Card(Struct, frozen=True, omit_defaults=True):
    """What taxes and identity need to know of one life of an item; sealed at its intake."""

    item: str
    life: int
    regime: Regime
    vat: str
    cost: int = 0
    owner: str = ""
    register_number: str = ""
