"""Means of payment in a basket; change is its own movement, never a smaller tender."""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct

from tillapp.domain.credit import Slip
from tillapp.domain.posting import CARD, CASH, CHEQUE


class TenderKind(StrEnum):
    """How something is paid."""

    CASH = "cash"
    CARD = "card"
    CHEQUE = "cheque"
    CREDIT = "credit"
    GIFT = "gift"


ON_SLIPS = frozenset({TenderKind.CREDIT, TenderKind.GIFT})
ACCOUNTS = {TenderKind.CASH: CASH, TenderKind.CARD: CARD, TenderKind.CHEQUE: CHEQUE}


class CardState(StrEnum):
    """How far a card payment has come (hardware.md 6.4)."""

    NONE = ""
    ASKED = "asked"
    ACCEPTED = "accepted"
    REFUSED = "refused"
    UNKNOWN = "unknown"


class Tender(Struct, frozen=True, omit_defaults=True):
    """What the customer handed over, in cents; negative is what the shop gives back.

    `attempt` names a card payment for ever. A credit's tender carries its `slip`; `fresh` says
    that this basket brings it into the world, `booked` that a surrendered slip's debt stands in
    this book, although its right does not; `surrendered` is the face value of a paper slip
    that another till issued and this book knows only by its signature. `part` names a part of
    a split bill, `taxes` is the VAT that fell due ahead.
    """

    n: int
    kind: TenderKind
    amount: int
    state: CardState = CardState.NONE
    attempt: str = ""
    reference: str = ""
    advance: str = ""
    slip: Slip | None = None
    fresh: bool = False
    surrendered: int = 0
    booked: bool = False
    part: int = 0
    taxes: tuple[tuple[str, int], ...] = ()

    @property
    def counts(self) -> bool:
        """Whether the money is there: a card counts once it was accepted."""
        return self.kind is not TenderKind.CARD or self.state is CardState.ACCEPTED

    @property
    def pending(self) -> bool:
        """Whether a card payment waits for its answer."""
        return self.state in {CardState.ASKED, CardState.UNKNOWN}
