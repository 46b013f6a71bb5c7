"""Amounts, quantities and dates as the cashier reads them."""

from __future__ import annotations

from datetime import date, time

from msgspec import Struct
from PySide6.QtCore import QDate, QLocale, QTime

NBSP = "\u00a0"
NNBSP = "\u202f"
MINUS = "\u2212"
FRENCH = "fr"


class Format(Struct, frozen=True):
    """How a language writes figures; `language` is `fr` or `en`."""

    language: str = FRENCH

    @property
    def locale(self) -> QLocale:
        """Qt's knowledge of the language, for dates."""
        return QLocale("fr_FR" if self.language == FRENCH else "en_GB")

    def money(self, cents: int, *, plus: bool = False) -> str:
        """An amount in euros: `1 234,50 €` in French, `€1,234.50` in English."""
        sign = MINUS if cents < 0 else "+" if plus and cents else ""
        return sign + self._euros(f"{self._whole(cents)}{self.decimal}{abs(cents) % 100:02d}")

    def short_money(self, cents: int) -> str:
        """The same without `,00`, for keys of notes: `60 €`."""
        if cents % 100:
            return self.money(cents)
        sign = MINUS if cents < 0 else ""
        return sign + self._euros(self._whole(cents))

    def face(self, cents: int) -> str:
        """What is written on a coin or a note: `50 c`, `2 €`."""
        return self.short_money(cents) if cents >= 100 else f"{cents}{NBSP}c"  # noqa: PLR2004 - one euro

    def weight(self, grams: int) -> str:
        """Kilograms with three decimals: `1,240 kg`."""
        return f"{grams // 1000}{self.decimal}{grams % 1000:03d}{NBSP}kg"

    def percent(self, value: int) -> str:
        """A percentage: `20 %` in French, `20%` in English."""
        gap = NBSP if self.language == FRENCH else ""
        return f"{MINUS if value < 0 else ''}{abs(value)}{gap}%"

    def day(self, day: date) -> str:
        """A day with its weekday: `vendredi 21 novembre`."""
        return self.locale.toString(QDate(day.year, day.month, day.day), "dddd d MMMM")

    def short_day(self, day: date) -> str:
        """A day in figures: `21/11/2025`."""
        return self.locale.toString(QDate(day.year, day.month, day.day), "dd/MM/yyyy")

    def hour(self, hour: time) -> str:
        """A time of day: `14:06`."""
        return self.locale.toString(QTime(hour.hour, hour.minute), "HH:mm")

    @property
    def decimal(self) -> str:
        """The sign between euros and cents."""
        return "," if self.language == FRENCH else "."

    def _whole(self, cents: int) -> str:
        group = NNBSP if self.language == FRENCH else ","
        return f"{abs(cents) // 100:,}".replace(",", group)

    def _euros(self, figures: str) -> str:
        return f"{figures}{NBSP}€" if self.language == FRENCH else f"€{figures}"


def money(cents: int) -> str:
    """An amount as a French ticket and screen write it."""
    return Format().money(cents)
