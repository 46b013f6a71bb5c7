"""People: staff with their rights, and customers."""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct


class Right(StrEnum):
    """What a person may do; a missing right asks for a second person's approval."""

    SELL = "sell"
    DISCOUNT = "discount"
    PRICE = "price"
    BIG_DISCOUNT = "big_discount"
    DRAWER = "drawer"
    REPRINT = "reprint"
    ABANDON = "abandon"
    CUSTOMERS = "customers"
    HARDWARE = "hardware"
    RETURN = "return"
    RETURN_LATE = "return_late"
    RETURN_FREE = "return_free"
    CANCEL = "cancel"
    CREDIT = "credit"
    POINTS = "points"
    PROMOTE = "promote"
    ERASE = "erase"
    FIGURES = "figures"
    APPROVE = "approve"


class Role(StrEnum):
    """A set of rights with a name the shop knows."""

    CASHIER = "cashier"
    BUYER = "buyer"
    MANAGER = "manager"


_SELLING = frozenset(
    {
        Right.SELL,
        Right.DISCOUNT,
        Right.REPRINT,
        Right.ABANDON,
        Right.CUSTOMERS,
        Right.HARDWARE,
        Right.RETURN,
    }
)
RIGHTS: dict[Role, frozenset[Right]] = {
    Role.CASHIER: _SELLING,
    Role.BUYER: _SELLING,
    Role.MANAGER: frozenset(Right),
}


class Comfort(Struct, frozen=True, omit_defaults=True):
    """How a person likes the till: follows the PIN (screens.md 1.4)."""

    language: str = "fr"
    theme: str = "light"
    left_handed: bool = False
    text_percent: int = 100
    volume: int = 2
    reduce_motion: bool = False


class Staff(Struct, frozen=True):
    """A person who works at the till, without the code."""

    id: str
    name: str
    role: Role
    badge: str = ""
    comfort: Comfort = Comfort()

    def may(self, right: Right) -> bool:
        """Whether the person's role includes the right."""
        return right in RIGHTS[self.role]


class Consent(Struct, frozen=True, omit_defaults=True):
    """What a customer agreed to, or took back: for which use, when (ISO date), which words."""

    use: str
    given: bool
    day: str
    text: str
    by: str = ""


class Customer(Struct, frozen=True, omit_defaults=True):
    """A customer's record; `since` is an ISO date, `code` the loyalty card.

    `group` is what promotions and points ask for; the last consent for a use holds.
    """

    id: str
    name: str
    phone: str = ""
    email: str = ""
    code: str = ""
    language: str = "fr"
    since: str = ""
    keeps_email: bool = False
    group: str = ""
    consents: tuple[Consent, ...] = ()


class Approval(Struct, frozen=True):
    """A second person's word for one action, once."""

    right: Right
    staff: str
