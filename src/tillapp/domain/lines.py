"""Every kind of line that a basket holds, told apart by its tag."""

from __future__ import annotations

from tillapp.domain.issue_line import IssueLine
from tillapp.domain.line import SaleLine
from tillapp.domain.return_line import ReturnLine

Line = SaleLine | ReturnLine | IssueLine
"""Lines of other directions join this union as their kinds arrive."""


def goods_out(lines: tuple[Line, ...]) -> tuple[SaleLine, ...]:
    """The lines that are sold."""
    return tuple(line for line in lines if isinstance(line, SaleLine))


def goods_back(lines: tuple[Line, ...]) -> tuple[ReturnLine, ...]:
    """The lines that come back."""
    return tuple(line for line in lines if isinstance(line, ReturnLine))


def slips_out(lines: tuple[Line, ...]) -> tuple[IssueLine, ...]:
    """The credits that are sold."""
    return tuple(line for line in lines if isinstance(line, IssueLine))
