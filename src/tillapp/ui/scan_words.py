"""What the scanner read, for whoever sets it up: the code, its kind, its other reading."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from tillapp.counter.messages import Scanned
from tillapp.domain.code import CodeKind, read

translate = QCoreApplication.translate

# AIM symbology identifiers (ISO/IEC 15424): the second character names the family.
_SYMBOLOGIES = {
    "A": "Code 39",
    "C": "Code 128",
    "E": "EAN/UPC",
    "Q": "QR",
    "d": "Data Matrix",
    "I": "Interleaved 2 of 5",
    "e": "GS1 DataBar",
}
_MARK = 2
# The row of digits of a French keyboard, without and with Shift: a scanner that plays a US
# keyboard on a French computer types the first for the second.
_AZERTY = str.maketrans("&é\"'(-è_çàaqwzAQWZ", "1234567890qazwQAZW")
_SPECIAL = set("&é\"'(è_çà")


def symbology(identifier: str) -> str:
    """The family of a code by the identifier the scanner sends, or nothing."""
    is_known = len(identifier) >= _MARK and identifier[0] == "]"
    return _SYMBOLOGIES.get(identifier[1], identifier) if is_known else ""


def kind(code: str) -> str:
    """What a code is to this shop."""
    return {
        CodeKind.TAG: translate("Scan", "tag"),
        CodeKind.CREDIT: translate("Scan", "store credit"),
        CodeKind.CUSTOMER: translate("Scan", "customer’s card"),
        CodeKind.BADGE: translate("Scan", "badge"),
        CodeKind.TICKET: translate("Scan", "ticket"),
        CodeKind.ARTICLE: translate("Scan", "maker’s code"),
        CodeKind.BROKEN: translate("Scan", "cut short or mistyped"),
        CodeKind.OTHER: translate("Scan", "other code"),
    }[read(code).kind]


def azerty(code: str) -> str:
    """The code as a US keyboard meant it, when it was read through a French one."""
    return code.translate(_AZERTY) if _SPECIAL & set(code) else code


def scanned_words(scanned: Scanned) -> tuple[str, str]:
    """The reading, and beside it whatever helps to set the scanner up."""
    first = translate("Scan", "Read: {code}").format(code=scanned.code)
    other = azerty(scanned.code)
    if other != scanned.code:
        words = translate(
            "Scan", "Set this scanner to the computer’s keyboard: it means {code}"
        )
        return first, words.format(code=other)
    parts = (kind(scanned.code), symbology(scanned.symbology), scanned.source)
    return first, " · ".join(part for part in parts if part)
