"""Text from outside is cleaned once at the door, and folded once for comparison."""

from __future__ import annotations

import re
import unicodedata

_BREAK = re.compile("[\t\n\r\u2028\u2029]")
_BAD = re.compile(
    "[\x00-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff"
    "\ud800-\udfff]"
)


def safe_text(text: str, limit: int = 200) -> str:
    """Drop control and direction characters, compose accents, collapse spaces, cap it."""
    clean = _BAD.sub("", _BREAK.sub(" ", text))
    whole = " ".join(unicodedata.normalize("NFC", clean).split())
    return whole[:limit].rstrip()


def fold(text: str) -> str:
    """Bring a text to the form in which two people would call it the same."""
    loose = unicodedata.normalize("NFKD", text.casefold().replace("œ", "oe").replace("æ", "ae"))
    return " ".join("".join(c for c in loose if not unicodedata.combining(c)).split())


def words(text: str) -> list[str]:
    """Split a text into folded words of letters and digits."""
    return re.findall(r"[^\W_]+", fold(text))
