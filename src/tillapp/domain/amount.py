"""Amounts as a French or an English paper writes them, without any window."""

from __future__ import annotations

NBSP = "\u00a0"


def amount(cents: int, language: str = "fr") -> str:
    """Cents as text without a currency: `1 234,50` or `1,234.50`; minus is a hyphen."""
    sign, whole = "-" if cents < 0 else "", abs(cents)
    units, rest = divmod(whole, 100)
    if language == "fr":
        return f"{sign}{units:,}".replace(",", NBSP) + f",{rest:02d}"
    return f"{sign}{units:,}.{rest:02d}"


def euros(cents: int, language: str = "fr") -> str:
    """Cents as text with the euro sign where the language puts it."""
    if language == "fr":
        return f"{amount(cents, language)}{NBSP}€"
    sign = "-" if cents < 0 else ""
    return f"{sign}€{amount(abs(cents), language)}"


def percent(basis_points: int, language: str = "fr") -> str:
    """Hundredths of a percent as text: `5,5 %`."""
    whole, rest = divmod(basis_points, 100)
    digits = f"{whole}.{rest:02d}".rstrip("0").rstrip(".")
    return f"{digits.replace('.', ',')}{NBSP}%" if language == "fr" else f"{digits}%"


def weight(grams: int, language: str = "fr") -> str:
    """Grams as kilograms: `1,250 kg`."""
    text = f"{grams // 1000}.{grams % 1000:03d}"
    return f"{text.replace('.', ',') if language == 'fr' else text}{NBSP}kg"
