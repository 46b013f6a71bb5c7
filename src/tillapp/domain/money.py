"""Money is an integer number of cents, and every division says how it rounds."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NewType

Money = NewType("Money", int)
"""Cents of the book's currency; at run time a plain int, so that it is stored as it is."""

LIMIT = 2**53
"""Amounts beyond this cannot be read back exactly by every JSON reader (book.md 1)."""


def half_up(numerator: int, denominator: int) -> int:
    """Divide and round half away from zero, so that a refund mirrors its sale."""
    sign = -1 if numerator < 0 else 1
    return sign * ((2 * abs(numerator) + denominator) // (2 * denominator))


def sum_of(amounts: Iterable[Money]) -> Money:
    """Add amounts of money."""
    return Money(sum(amounts))


def split(total: int, weights: Sequence[int]) -> list[int]:
    """Share a total in proportion; the largest remainders take the odd cents, so it sums."""
    whole = sum(weights)
    if not whole:
        assert not total, (total, weights)
        return [0] * len(weights)
    floors = [total * weight // whole for weight in weights]
    rest = total - sum(floors)
    if rest:
        order = sorted(range(len(weights)), key=lambda i: -(total * weights[i] % whole))
        for i in order[:rest]:
            floors[i] += 1
    return floors


def part(total: int, done: int, quantity: int) -> int:
    """What `done` out of `quantity` amounts to; parts taken as differences sum (book.md 4)."""
    return half_up(total * done, quantity)
