"""Phone numbers and mail addresses in the one form in which they are kept and compared."""

from __future__ import annotations

import re

from tillapp.domain.refusal import BadSetting
from tillapp.domain.text import safe_text

_MAIL = re.compile(r"[^@\s,;]+@[^@\s,;]+\.[^@\s,;.]+")
_FRANCE = "33"


def phone(text: str) -> str:
    """A phone number as it is kept: digits alone, a French one from its zero."""
    digits = "".join(c for c in text if c.isdecimal() and c.isascii())
    foreign = text.strip().startswith("+")
    if not foreign and digits.startswith("00"):
        foreign, digits = True, digits[2:]
    if foreign and digits.startswith(_FRANCE):
        return f"0{digits[len(_FRANCE) :].removeprefix('0')}"
    return f"+{digits}" if foreign and digits else digits


def in_pairs(number: str) -> str:
    """A phone number as people write it in France, two digits at a time."""
    return " ".join(number[i : i + 2] for i in range(0, len(number), 2))


def mail(text: str) -> str:
    """A mail address as it is kept, as far as a till can tell; nothing stays nothing.

    Raises:
        BadSetting: for anything that no mail would reach.
    """
    address = safe_text(text).lower()
    if address and not _MAIL.fullmatch(address):
        raise BadSetting(field="email", value=address)
    return address
