"""What papers need beside their document: the shop, its words, and what the book knows."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from msgspec import Struct

from tillapp.domain.credit import Slip, name_of
from tillapp.domain.document import Document
from tillapp.domain.shop import Shop
from tillapp.domain.tender import TenderKind, kind_on

Translate = Callable[[str, str], str]
"""Context and English text in, the text of the paper's language out."""

Signed = Callable[[Slip, int], str]
"""A slip and its balance in, the text of its QR out; nothing means no QR."""


class Held(Struct, frozen=True):
    """A credit and what is on it, in cents."""

    slip: Slip
    left: int

    @property
    def name(self) -> str:
        """How people call it."""
        return name_of(self.slip)


class Known(Struct, frozen=True):
    """What the book says beside a document when its paper is made.

    `linked` are the other documents on the same paper; `credits` stand as they stood after
    them, `slips` as they stand now and are to be handed out; `points` are the customer's.
    `goods` is what a deposit put aside, `reverses` the number of the payment given back,
    `ahead` what was paid for a bill up to this payment.
    """

    linked: tuple[Document, ...] = ()
    credits: tuple[Held, ...] = ()
    slips: tuple[Held, ...] = ()
    points: int | None = None
    cancelled_by: str = ""
    modified_by: tuple[str, ...] = ()
    goods: tuple[str, ...] = ()
    reverses: str = ""
    ahead: int = 0

    def credit(self, code: str) -> Held | None:
        """The credit with a code, where this book knows it."""
        return next((held for held in self.credits if held.slip.code == code), None)


def unsigned(_slip: Slip, _balance: int) -> str:
    """No QR."""
    return ""


class Wording(Struct, frozen=True):
    """What a paper needs beside its document: the shop, its words, and who served."""

    shop: Shop
    translate: Translate
    language: str
    operator: str
    software: str
    customer: str = ""
    link: str = ""
    guarantee_departments: tuple[str, ...] = ()
    known: Known = Known()
    signed: Signed = unsigned


def tender_name(kind: str, translate: Translate) -> str:
    """A means of payment as papers and screens call it."""
    names = {
        TenderKind.CASH: translate("Tender", "Cash"),
        TenderKind.CARD: translate("Tender", "Card"),
        TenderKind.CHEQUE: translate("Tender", "Cheque"),
        TenderKind.CREDIT: translate("Tender", "Store credit"),
        TenderKind.GIFT: translate("Tender", "Gift voucher"),
    }
    return names[TenderKind(kind)]


def credit_name(slip: Slip, translate: Translate) -> str:
    """A credit with its name: `Gift voucher BC-03A-000912`."""
    return f"{tender_name(kind_on(slip), translate)} {name_of(slip)}"


def day(iso: str) -> str:
    """An ISO date as papers write it."""
    return date.fromisoformat(iso).strftime("%d/%m/%Y")


def terms_of(slip: Slip, translate: Translate) -> str:
    """Code and last day of a credit."""
    code = translate("Slip", "Code {code}").format(code=slip.code)
    if not slip.until:
        return code
    until = translate("Slip", "valid until {day}").format(day=day(slip.until))
    return f"{code}, {until}"
