"""What a shop decides once: who it is, its policies, its mail, its counter's devices."""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct

from tillapp.domain.shop import Shop, checked_shop

__all__ = [
    "MAIL",
    "POLICY",
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


class TicketMeans(StrEnum):
    """How a customer gets the ticket; never printed unasked (C. env. L541-15-10)."""

    NONE = "none"
    PAPER = "paper"
    MAIL = "mail"
    QR = "qr"


class Policy(Struct, frozen=True, omit_defaults=True):
    """Limits in cents and hundredths of a percent; times in seconds."""

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
