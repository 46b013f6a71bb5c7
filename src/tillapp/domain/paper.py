"""What a paper says, before any printer is chosen: a tuple of neutral blocks."""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct


class Align(StrEnum):
    """Where a text stands on the paper."""

    LEFT = "left"
    CENTRE = "centre"
    RIGHT = "right"


class Text(Struct, frozen=True, tag="text"):
    """A paragraph; the printer wraps it at its own width. `size` multiplies both directions."""

    text: str
    align: Align = Align.LEFT
    bold: bool = False
    size: int = 1


class Row(Struct, frozen=True, tag="row"):
    """A label on the left and an amount on the right; the label gives way first.

    A `whole` label is never cut: too long, it stands on lines of its own above the amount.
    """

    left: str
    right: str
    bold: bool = False
    size: int = 1
    whole: bool = False


class Cells(Struct, frozen=True, tag="cells"):
    """A line of a small table; `shares` are relative widths, the first cell is left aligned."""

    cells: tuple[str, ...]
    shares: tuple[int, ...]


class Rule(Struct, frozen=True, tag="rule"):
    """A line across the paper."""


class Feed(Struct, frozen=True, tag="feed"):
    """Empty lines."""

    lines: int = 1


class Barcode(Struct, frozen=True, tag="barcode"):
    """A one-dimensional code with its text below: `ean13` (13 digits) or `code128`."""

    code: str
    symbology: str = "code128"


class Qr(Struct, frozen=True, tag="qr"):
    """A QR code, centred; `dot` is the module size in printer dots."""

    text: str
    dot: int = 4


class Tear(Struct, frozen=True, tag="tear"):
    """The end of a sheet in the middle of a paper: what follows is cut off from it."""


Block = Text | Row | Cells | Rule | Feed | Barcode | Qr | Tear


class Paper(Struct, frozen=True):
    """One paper, cut at its end; `language` is the customer's, not the cashier's."""

    blocks: tuple[Block, ...]
    language: str = "fr"
