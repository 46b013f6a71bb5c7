"""Means of payment in a basket; change is its own movement, never a smaller tender."""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct

from tillapp.domain.credit import Kind, Slip
from tillapp.domain.posting import CARD, CASH, CHEQUE
from tillapp.domain.sold import Paid


class TenderKind(StrEnum):
    """How something is paid."""

    CASH = "cash"
    CARD = "card"
    CHEQUE = "cheque"
    CREDIT = "credit"
    GIFT = "gift"


ACCOUNTS = {TenderKind.CASH: CASH, TenderKind.CARD: CARD, TenderKind.CHEQUE: CHEQUE}


def kind_on(slip: Slip) -> TenderKind:
    """The means of payment that a slip is."""
    return TenderKind.GIFT if slip.kind is Kind.GIFT else TenderKind.CREDIT


class CardState(StrEnum):
    """How far a card payment has come (hardware.md 6.4)."""

    NONE = ""
    ASKED = "asked"
    ACCEPTED = "accepted"
    REFUSED = "refused"
    UNKNOWN = "unknown"


class Layaway(Struct, frozen=True):
    """Until when goods are put aside: the last day for people, the moment for the book."""

    until: str
    until_ms: int


class Tender(Struct, frozen=True, omit_defaults=True):
    """What the customer handed over, in cents; negative is what the shop gives back.

    `attempt` names a card payment for ever. A credit's tender carries its `slip`; `fresh` says
    that this basket brings it into the world, `booked` that a surrendered slip's debt stands in
    this book, although its right does not; `surrendered` is the face value of a paper slip
    that another till issued and this book knows only by its signature. `part` names a part of
    a split bill, `taxes` is the VAT that fell due ahead. A deposit that is not sealed yet
    carries the `layaway` that it asks for.
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
    layaway: Layaway | None = None

    @property
    def counts(self) -> bool:
        """Whether the money is there: a card counts once it was accepted."""
        return self.kind is not TenderKind.CARD or self.state is CardState.ACCEPTED

    @property
    def firm(self) -> bool:
        """Whether the money has moved for good: only another document takes it back."""
        return bool(self.advance) or self.kind is TenderKind.CARD

    @property
    def pending(self) -> bool:
        """Whether a card payment waits for its answer."""
        return self.state in {CardState.ASKED, CardState.UNKNOWN}


def paid_of(tender: Tender) -> Paid:
    """A tender as documents keep it."""
    return Paid(
        tender.n,
        tender.kind,
        tender.amount,
        reference=tender.reference,
        attempt=tender.attempt,
        advance=tender.advance,
        slip=tender.slip.code if tender.slip else "",
        part=tender.part,
    )
