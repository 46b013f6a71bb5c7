"""Means of payment in a basket; change is its own movement, never a smaller tender."""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct

from tillapp.domain.posting import CARD, CASH, CHEQUE


class TenderKind(StrEnum):
    """How something is paid."""

    CASH = "cash"
    CARD = "card"
    CHEQUE = "cheque"


ACCOUNTS = {TenderKind.CASH: CASH, TenderKind.CARD: CARD, TenderKind.CHEQUE: CHEQUE}


class CardState(StrEnum):
    """How far a card payment has come (hardware.md 6.4)."""

    NONE = ""
    ASKED = "asked"
    ACCEPTED = "accepted"
    REFUSED = "refused"
    UNKNOWN = "unknown"


class Tender(Struct, frozen=True, omit_defaults=True):
    """What the customer handed over, in cents; `attempt` names a card payment for ever."""

    n: int
    kind: TenderKind
    amount: int
    state: CardState = CardState.NONE
    attempt: str = ""
    reference: str = ""
    advance: str = ""

    @property
    def counts(self) -> bool:
        """Whether the money is there: a card counts once it was accepted."""
        return self.kind is not TenderKind.CARD or self.state is CardState.ACCEPTED

    @property
    def pending(self) -> bool:
        """Whether a card payment waits for its answer."""
        return self.state in {CardState.ASKED, CardState.UNKNOWN}
