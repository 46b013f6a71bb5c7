"""The blocks of a paper as lines of a given width."""

from __future__ import annotations

import textwrap

from msgspec import Struct

from tillapp.domain.paper import Align, Cells, Row, Rule, Text


class Line(Struct, frozen=True):
    """One printed line; a `left` line is already padded to its columns."""

    text: str
    align: Align = Align.LEFT
    bold: bool = False
    size: int = 1


def paragraph(block: Text, columns: int) -> tuple[Line, ...]:
    """Wrap at spaces; a word longer than the paper is broken."""
    wrapped = textwrap.wrap(block.text, max(1, columns // block.size)) or [""]
    return tuple(Line(part, block.align, block.bold, block.size) for part in wrapped)


def row(block: Row, columns: int) -> tuple[Line, ...]:
    """Label left, amount right; the label is cut before the amount is."""
    width = max(1, columns // block.size)
    right = block.right[:width]
    room = width - len(right) - 1 if right else width
    left = block.left[: max(0, room)]
    text = left + " " * (width - len(left) - len(right)) + right
    return (Line(text, bold=block.bold, size=block.size),)


def cells(block: Cells, columns: int) -> tuple[Line, ...]:
    """Columns by their shares: the first to the left, the others to the right."""
    assert len(block.cells) == len(block.shares), block
    widths = _widths(block.shares, columns)
    first, *rest = zip(block.cells, widths, strict=True)
    parts = [first[0][: max(0, first[1] - 1)].ljust(first[1])]
    parts += [text[:width].rjust(width) for text, width in rest]
    return (Line("".join(parts)),)


def rule(_block: Rule, columns: int) -> tuple[Line, ...]:
    """A line of hyphens, which every code page has."""
    return (Line("-" * columns),)


def _widths(shares: tuple[int, ...], columns: int) -> list[int]:
    widths = [columns * share // sum(shares) for share in shares]
    widths[0] += columns - sum(widths)
    return widths
