"""What a scanned code can be, decided by its length, prefix and check digit alone."""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct

from tillapp.domain.text import safe_text

_LIMIT = 128
_EAN8, _UPC, _EAN13 = 8, 12, 13
_CUT = 6


class CodeKind(StrEnum):
    """The families of codes a counter meets (hardware.md 4.4)."""

    TAG = "tag"
    CREDIT = "credit"
    CUSTOMER = "customer"
    BADGE = "badge"
    TICKET = "ticket"
    ARTICLE = "article"
    BROKEN = "broken"
    OTHER = "other"


class Code(Struct, frozen=True):
    """A cleaned code with its family."""

    text: str
    kind: CodeKind


_PREFIXES = {
    "29": CodeKind.TAG,
    "28": CodeKind.CREDIT,
    "27": CodeKind.CUSTOMER,
    "26": CodeKind.BADGE,
}


def check_digit(digits: str) -> int:
    """The last digit of an EAN, the others given (GS1 General Specifications 7.9)."""
    total = sum(int(d) * (3, 1)[i % 2] for i, d in enumerate(reversed(digits)))
    return -total % 10


def internal(prefix: str, serial: int) -> str:
    """An EAN-13 of the shop's own range: prefix, ten digits of serial, check digit."""
    body = f"{prefix}{serial:010d}"
    return f"{body}{check_digit(body)}"


def tag(serial: int) -> str:
    """The code of an item's tag."""
    return internal("29", serial)


def read(raw: str) -> Code:
    """Decide what was scanned; a code of the shop's own range must carry its check digit."""
    text = safe_text(raw, _LIMIT).strip()
    if _is_ticket(text):
        return Code(text.upper(), CodeKind.TICKET)
    if not (text.isascii() and text.isdigit()):
        return Code(text, CodeKind.OTHER)
    return Code(_gtin(text), _numeric(text))


def _numeric(text: str) -> CodeKind:
    ours = _PREFIXES.get(text[:2])
    right = len(text) in {_EAN8, _UPC, _EAN13} and int(text[-1]) == check_digit(text[:-1])
    if ours and len(text) > _CUT:
        # No maker may use our range in any length, so a check digit that fits a cut code
        # by chance proves nothing.
        return ours if right and len(text) == _EAN13 else CodeKind.BROKEN
    return CodeKind.ARTICLE if right else CodeKind.OTHER


def _gtin(text: str) -> str:
    # A UPC-A is an EAN-13 whose first digit is zero; catalogues hold the long form.
    upc = len(text) == _UPC and _numeric(text) is CodeKind.ARTICLE
    return f"0{text}" if upc else text


def _is_ticket(text: str) -> bool:
    head, dash, number = text.upper().partition("-")
    return bool(dash) and head[:1] == "T" and head[1:3].isdigit() and number.isdigit()
