"""What a shop decides once: who it is, its policies, its mail, its counter's devices."""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct

from tillapp.domain.promotion import PROMOTIONS
from tillapp.domain.shop import Shop, checked_shop

__all__ = [
    "LOYALTY",
    "MAIL",
    "POLICY",
    "PROMOTIONS",
    "RATES",
    "SHOP",
    "DefaultRates",
    "MailServer",
    "Policy",
    "Shop",
    "TicketMeans",
    "checked_shop",
]

SHOP = "shop"
POLICY = "policy"
MAIL = "mail"
RATES = "rates"
LOYALTY = "loyalty"


class TicketMeans(StrEnum):
    """How a customer gets the ticket; never printed unasked (C. env. L541-15-10)."""

    NONE = "none"
    PAPER = "paper"
    MAIL = "mail"
    QR = "qr"


class Policy(Struct, frozen=True, omit_defaults=True):
    """Limits in cents and hundredths of a percent; times in seconds or whole days.

    Money goes back for `return_days`, a credit for `credit_days`; later only a manager may.
    """

    ticket: TicketMeans = TicketMeans.NONE
    cash_limit: int = 100_000
    discount_basis_points: int = 2_000
    unusual_amount: int = 50_000
    unusual_times: int = 3
    lock_empty_s: int = 120
    lock_open_s: int = 300
    pin_tries: int = 5
    pin_wait_s: int = 30
    guarantee_departments: tuple[str, ...] = ("maison", "medias")
    reasons: tuple[str, ...] = ("defect", "sale", "loyal", "gesture")
    return_days: int = 14
    credit_days: int = 30
    return_reasons: tuple[str, ...] = ("size", "defect", "mind", "other")
    return_fate: str = "ready"
    cash_refund_limit: int = 15_000
    credit_valid_days: int = 365
    gift_valid_days: int = 730
    gift_amounts: tuple[int, ...] = (1_000, 2_000, 3_000, 5_000, 10_000)
    layaway_days: int = 30
    deposit_basis_points: int = 3_000


class DefaultRates(Struct, frozen=True, omit_defaults=True):
    """The VAT codes of goods whose list says none."""

    default_new: str = "N20"
    default_used: str = "M20"


class MailServer(Struct, frozen=True, omit_defaults=True):
    """The shop's own SMTP server; the password lies with the keys, not here."""

    host: str
    sender: str
    port: int = 587
    user: str = ""
    security: str = "starttls"
