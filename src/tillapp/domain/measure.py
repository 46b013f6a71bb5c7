"""What a quantity measures: pieces, or the grams of one weighed bag."""

from __future__ import annotations

from tillapp.domain.article import Unit
from tillapp.domain.posting import GRAMS, PIECES


def pieces(quantity: int, unit: str) -> int:
    """How many things a quantity hands over; a weighed bag is one."""
    return 1 if unit == Unit.GRAM else quantity


def counted_in(unit: str) -> str:
    """The unit of postings that count such a quantity."""
    return GRAMS if unit == Unit.GRAM else PIECES
