"""Credits: what the shop owes to a customer or to whoever bears a slip."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from msgspec import Struct

from tillapp.domain import code
from tillapp.domain.refusal import BadAmount

LIMIT_CENTS = 100_000_00
_SERIALS = 1_000_000
_LEDGERS = 100
_FIRST_LETTER = ord("A")


class Kind(StrEnum):
    """Why the shop owes it; each kind is an account of its own (book.md 6, fiscal.md 2.5)."""

    RETURN = "return"
    GOODWILL = "goodwill"
    BUYBACK = "buyback"
    GIFT = "gift"


PAYABLE = frozenset({Kind.RETURN})
"""Kinds that are paid out on demand: goods that came back by right, never a gesture."""


class Work(StrEnum):
    """What a document of kind `issue` does."""

    SELL = "sell"
    TOP_UP = "top_up"
    EXTEND = "extend"
    EXPIRE = "expire"
    PAY_OUT = "pay_out"
    POINTS = "points"


class Slip(Struct, frozen=True, omit_defaults=True):
    """A credit's conditions: its code, whose it is (nobody: the bearer's), its last day.

    `until` is an ISO date, the last day on which it may be spent; nothing means for ever.
    `ledger` issued it, and holds its right to be spent until it is released. `face` is what
    it was issued for, with every top-up since: a person reads it, balances are postings. `n`
    counts the versions of these conditions: the greatest holds.
    """

    id: str
    code: str
    kind: Kind
    ledger: str
    holder: str = ""
    until: str = ""
    face: int = 0
    n: int = 1

    @property
    def account(self) -> str:
        """The debt account that its balance is a row of."""
        return f"credit/{self.kind}"

    @property
    def payable(self) -> bool:
        """Whether the shop pays it out in money on demand."""
        return self.kind in PAYABLE

    def expired(self, on: date) -> bool:
        """Whether its last day has gone by; computed when read, never written."""
        return self.ends_before(on.isoformat())

    def ends_before(self, day: str) -> bool:
        """Whether its last day comes before an ISO date; what holds for ever has none."""
        return bool(self.until) and self.until < day


def code_of(ledger: str, serial: int) -> str:
    """The code of a slip: the shop's own range, the issuing ledger, six digits, check digit."""
    till, letter = int(ledger[1:3]), ord(ledger[3]) - _FIRST_LETTER
    return code.internal("28", (till * _LEDGERS + letter) * _SERIALS + serial % _SERIALS)


def name_of(slip: Slip) -> str:
    """How people call a slip: `AV-03A-000912`, a gift voucher `BC-…`."""
    letters = "BC" if slip.kind is Kind.GIFT else "AV"
    return f"{letters}-{slip.ledger.removeprefix('T')}-{slip.code[6:12]}"


def checked_face(cents: int) -> int:
    """An amount that a credit may be worth.

    Raises:
        BadAmount: for nothing, less, or more than a hundred thousand euros.
    """
    if not 0 < cents <= LIMIT_CENTS:
        raise BadAmount(amount=cents)
    return cents
