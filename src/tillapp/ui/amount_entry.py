"""How an amount is typed: cents fill from the right, or a comma fixes the euros."""

from __future__ import annotations

from msgspec import Struct
from msgspec.structs import replace

_DIGITS = "0123456789"
_DECIMALS = ",."
_CENTS_DIGITS = 2
# 9 999 999,99: more is a scanned code that went astray, never a price.
_LIMIT = 9


class AmountEntry(Struct, frozen=True):
    """What was typed so far; `proposed` is shown until the first key replaces it."""

    typed: str = ""
    proposed: int = 0

    @property
    def cents(self) -> int:
        """The amount: `6000` and `60,` are both sixty euros."""
        if not self.typed:
            return self.proposed
        whole, comma, part = self.typed.partition(",")
        if comma:
            return int(whole or "0") * 100 + int(part.ljust(_CENTS_DIGITS, "0"))
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
            return self if "," in self.typed else replace(self, typed=f"{self.typed},")
        if key not in _DIGITS or self._is_full():
            return self
        return replace(self, typed=f"{self.typed}{key}")

    def _is_full(self) -> bool:
        whole, comma, part = self.typed.partition(",")
        if comma:
            return len(part) >= _CENTS_DIGITS
        return len(whole) >= _LIMIT
