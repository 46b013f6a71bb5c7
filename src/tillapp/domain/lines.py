"""Every kind of line that a basket holds, told apart by its tag."""

from __future__ import annotations

from tillapp.domain.issue_line import IssueLine
from tillapp.domain.line import SaleLine
from tillapp.domain.return_line import ReturnLine

Line = SaleLine | ReturnLine | IssueLine
"""Goods that are sold, goods that come back, credits that are sold."""


def goods_out(lines: tuple[Line, ...]) -> tuple[SaleLine, ...]:
    """The lines that are sold."""
    return tuple(line for line in lines if isinstance(line, SaleLine))


def goods_back(lines: tuple[Line, ...]) -> tuple[ReturnLine, ...]:
    """The lines that come back."""
    return tuple(line for line in lines if isinstance(line, ReturnLine))


def slips_out(lines: tuple[Line, ...]) -> tuple[IssueLine, ...]:
    """The credits that are sold."""
    return tuple(line for line in lines if isinstance(line, IssueLine))


def same_thing(line: Line, other: Line) -> bool:
    """Whether two lines are one piece, or parts of one sold line.

    Two parts would both count from the same beginning (book.md 4).
    """
    if line.item and line.item == other.item:
        return True
    if not (isinstance(line, ReturnLine) and isinstance(other, ReturnLine)):
        return False
    if line.origin is None or other.origin is None:
        return False
    return line.origin.owner == other.origin.owner
