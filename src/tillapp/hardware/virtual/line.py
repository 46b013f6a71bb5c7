"""The line a printer is filling: characters of different widths, and tab stops."""

from __future__ import annotations

from itertools import groupby
from operator import itemgetter

from msgspec import Struct

from tillapp.domain.paper import Align
from tillapp.hardware.virtual.strip import (
    CHAR_DOTS,
    LINE_DOTS,
    SMALL_CHAR_DOTS,
    PrintedLine,
    Span,
)

TAB_COLUMNS = 8


class Look(Struct, frozen=True):
    """How the next character is printed."""

    bold: bool = False
    underline: bool = False
    reverse: bool = False
    small: bool = False
    width: int = 1
    height: int = 1

    @property
    def dots(self) -> int:
        """The width of one character."""
        return (SMALL_CHAR_DOTS if self.small else CHAR_DOTS) * self.width


def span(text: str, look: Look) -> Span:
    """Text of one look."""
    return Span(
        text,
        bold=look.bold,
        underline=look.underline,
        reverse=look.reverse,
        small=look.small,
        width=look.width,
        height=look.height,
    )


class LineBuffer:
    """What stands in the line so far; positions are in dots."""

    def __init__(self, dots: int) -> None:
        self._dots = dots
        self._margin = 0
        self._area = dots
        self._cells: list[tuple[str, Look]] = []
        self._used = 0
        self._tabs: tuple[int, ...] = tuple(range(TAB_COLUMNS, 256, TAB_COLUMNS))

    @property
    def empty(self) -> bool:
        """Nothing has been put into the line."""
        return not self._cells

    @property
    def _room(self) -> int:
        return min(self._area, self._dots - self._margin)

    def fits(self, look: Look) -> bool:
        """Whether one more character has room; one wider than the paper stands alone."""
        return self.empty or self._used + look.dots <= self._room

    def add(self, char: str, look: Look) -> None:
        """Put one character at the end."""
        self._cells.append((char, look))
        self._used += look.dots

    def tab(self, look: Look) -> str:
        """Go on to the next tab stop."""
        stops = [stop * CHAR_DOTS for stop in self._tabs if stop * CHAR_DOTS > self._used]
        return self.go_to(stops[0], look) if stops else "no tab stop left"

    def go_to(self, position: int, look: Look) -> str:
        """Leave room up to a position."""
        if position < self._used:
            return "position would print over the line"
        if position > self._room:
            return "position outside the paper"
        while self._used + look.dots <= position:
            self.add(" ", look)
        return ""

    def set_tabs(self, args: bytes) -> str:
        """New tab stops, in columns, ended by NUL."""
        self._tabs = tuple(args.removesuffix(b"\0"))
        return ""

    def set_margin(self, dots: int) -> str:
        """Where the line begins."""
        if dots >= self._dots:
            return "margin outside the paper"
        self._margin = dots
        return ""

    def set_area(self, dots: int) -> str:
        """How wide the line may be."""
        self._area = dots
        return "" if 0 < dots <= self._dots else "area outside the paper"

    def printed(self, align: Align, spacing: int) -> PrintedLine:
        """The line as paper; it is never lower than its tallest character."""
        runs = groupby(self._cells, key=itemgetter(1))
        spans = tuple(span("".join(char for char, _ in run), look) for look, run in runs)
        tallest = max((one.height for one in spans), default=1)
        return PrintedLine(spans, align, max(spacing, LINE_DOTS * tallest))

    def clear(self) -> None:
        """Begin the next line; tabs and margins stay."""
        self._cells, self._used = [], 0
