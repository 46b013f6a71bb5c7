"""The blocks of a paper as lines of a given width."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator

from msgspec import Struct
from msgspec.structs import replace

from tillapp.domain.paper import (
    Align,
    Barcode,
    Block,
    Cells,
    Feed,
    Paper,
    Row,
    Rule,
    Tear,
    Text,
)


class Line(Struct, frozen=True):
    """One printed line; a `left` line is already padded to its columns."""

    text: str
    align: Align = Align.LEFT
    bold: bool = False
    size: int = 1


def paragraph(block: Text, columns: int) -> tuple[Line, ...]:
    """Wrap at spaces, further lines as far in as the first; a word too long is broken."""
    width = max(1, columns // block.size)
    lead = len(block.text) - len(block.text.lstrip(" "))
    # A number such as T03A-000001 stays whole, and an indent leaves room for words.
    wrapped = textwrap.wrap(
        block.text,
        width,
        subsequent_indent=" " * (lead if lead < width else 0),
        break_on_hyphens=False,
    )
    return tuple(Line(part, block.align, block.bold, block.size) for part in wrapped or [""])


def row(block: Row, columns: int) -> tuple[Line, ...]:
    """Label left, amount right; too wide, it is set smaller, then the label is cut."""
    size, needed = block.size, len(block.left) + 1 + len(block.right)
    while size > 1 and needed > columns // size:
        size -= 1
    width = max(1, columns // size)
    if block.whole and block.left and needed > width:
        label = paragraph(Text(block.left, bold=block.bold), columns)
        return (*label, *row(replace(block, left=""), columns))
    right = block.right[:width]
    room = width - len(right) - 1 if right else width
    left = block.left[: max(0, room)]
    text = left + " " * (width - len(left) - len(right)) + right
    return (Line(text, bold=block.bold, size=size),)


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


def tear(_block: Tear, columns: int) -> tuple[Line, ...]:
    """Where the paper is cut, for those who read it on a screen."""
    return (Line(""), Line(("- " * columns)[:columns].rstrip()), Line(""))


def _widths(shares: tuple[int, ...], columns: int) -> list[int]:
    widths = [columns * share // sum(shares) for share in shares]
    widths[0] += columns - sum(widths)
    return widths


def lines_of(paper: Paper, columns: int) -> Iterator[Line]:
    """The readable lines of a paper; codes stand as their text."""
    for block in paper.blocks:
        if isinstance(block, Text):
            yield from paragraph(block, columns)
        elif isinstance(block, Row):
            yield from row(block, columns)
        elif isinstance(block, Cells):
            yield from cells(block, columns)
        elif isinstance(block, Rule):
            yield from rule(block, columns)
        elif isinstance(block, Tear):
            yield from tear(block, columns)
        elif isinstance(block, Feed):
            yield from (Line("") for _ in range(block.lines))
        else:
            text = block.code if isinstance(block, Barcode) else block.text
            yield Line(text, Align.CENTRE)


def plain_text(paper: Paper, columns: int = 42) -> str:
    """A paper as text, for mail and for reading on a screen."""
    plain = Paper(tuple(_one_size(block) for block in paper.blocks), paper.language)
    return "\n".join(_placed(line, columns) for line in lines_of(plain, columns)) + "\n"


def _one_size(block: Block) -> Block:
    return replace(block, size=1) if isinstance(block, Text | Row) else block


def _placed(line: Line, columns: int) -> str:
    if line.align is Align.CENTRE:
        return line.text.center(columns).rstrip()
    return line.text.rjust(columns) if line.align is Align.RIGHT else line.text.rstrip()
