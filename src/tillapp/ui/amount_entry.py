"""How a figure is typed: decimals fill from the right, or a comma fixes the units."""

from __future__ import annotations

import re

from msgspec import Struct
from msgspec.structs import replace

_DIGITS = "0123456789"
_DECIMALS = ",."
# 9 999 999,99: more is a scanned code that went astray, never a price.
_LIMIT = 9

_AMOUNT = re.compile(r"\d{1,6}|\d{0,5}[.,]\d{0,2}")


class AmountEntry(Struct, frozen=True):
    """What was typed so far; `proposed` is shown until the first key replaces it.

    Amounts have two decimals, weights in grams three, percentages none.
    """

    typed: str = ""
    proposed: int = 0
    decimals: int = 2

    @property
    def cents(self) -> int:
        """The amount: `6000` and `60,` are both sixty euros."""
        if not self.typed:
            return self.proposed
        whole, comma, part = self.typed.partition(",")
        if comma:
            scale = int(10**self.decimals)
            return int(whole or "0") * scale + int(part.ljust(self.decimals, "0"))
        return int(whole)

    @property
    def is_typed(self) -> bool:
        """Whether a person typed it, as opposed to a proposal."""
        return bool(self.typed)

    def press(self, keys: str) -> AmountEntry:
        """Add keys of the pad or the keyboard; what makes no sense is left out."""
        entry = self
        for key in keys:
            entry = entry._add(key)
        return entry

    def back(self) -> AmountEntry:
        """Take the last key away; a proposal goes as a whole."""
        return replace(self, typed=self.typed[:-1], proposed=0)

    def _add(self, key: str) -> AmountEntry:
        if key in _DECIMALS:
            fits = self.decimals > 0 and "," not in self.typed
            return replace(self, typed=f"{self.typed},") if fits else self
        if key not in _DIGITS or self._is_full():
            return self
        return replace(self, typed=f"{self.typed}{key}")

    def _is_full(self) -> bool:
        whole, comma, part = self.typed.partition(",")
        if comma:
            return len(part) >= self.decimals
        return len(whole) >= _LIMIT


def typed_amount(words: str) -> int | None:
    """The amount that stands in a field of words, in cents, or None for words and codes.

    A comma and a point both mean decimals (product.md C32); `2000` is 20,00.
    """
    text = words.strip()
    return AmountEntry().press(text).cents if _AMOUNT.fullmatch(text) else None
