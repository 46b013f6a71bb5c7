"""What came out of a printer: frozen pieces of paper, and the same as plain text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from msgspec import Struct

from tillapp.domain.paper import Align

LINE_DOTS = 24
CHAR_DOTS = 12
SMALL_CHAR_DOTS = 9


class Span(Struct, frozen=True):
    """Characters of one look; `width` and `height` multiply the normal character."""

    text: str
    bold: bool = False
    underline: bool = False
    reverse: bool = False
    small: bool = False
    width: int = 1
    height: int = 1


class PrintedLine(Struct, frozen=True, tag="line"):
    """One line of text; `dots` is how far the paper moved."""

    spans: tuple[Span, ...]
    align: Align = Align.LEFT
    dots: int = 30

    @property
    def text(self) -> str:
        """The characters, without their look."""
        return "".join(span.text for span in self.spans)


class PrintedFeed(Struct, frozen=True, tag="feed"):
    """Empty paper."""

    dots: int


class PrintedImage(Struct, frozen=True, tag="image"):
    """A raster: `rows` are `height` rows of whole bytes, a set bit is a black dot."""

    width: int
    height: int
    rows: bytes
    align: Align = Align.LEFT


class PrintedBarcode(Struct, frozen=True, tag="barcode"):
    """A one-dimensional code; `module` and `height` in dots, `label` for its text below."""

    symbology: str
    payload: str
    module: int
    height: int
    label: bool = False
    align: Align = Align.LEFT


class PrintedQr(Struct, frozen=True, tag="qr"):
    """A QR code; `dot` is the module size in dots, `level` the error correction (L M Q H)."""

    payload: str
    dot: int
    level: str
    align: Align = Align.LEFT


class PrintedCut(Struct, frozen=True, tag="cut"):
    """The knife, after `feed` dots of paper."""

    partial: bool
    feed: int = 0


class Kick(Struct, frozen=True, tag="kick"):
    """A pulse on a drawer's connector pin (2 or 5)."""

    pin: int
    on_ms: int
    off_ms: int


Printed = (
    PrintedLine | PrintedFeed | PrintedImage | PrintedBarcode | PrintedQr | PrintedCut | Kick
)


class StreamError(Struct, frozen=True):
    """Bytes that a strict printer does not understand; `offset` counts from power-on."""

    offset: int
    raw: bytes
    why: str


class Sheet(Struct, frozen=True):
    """What lies between two cuts, and the bytes that made it, without the till's questions."""

    printed: tuple[Printed, ...]
    raw: bytes


def length_dots(piece: Printed) -> int:
    """How much paper a piece uses; the label of a barcode is a line of text."""
    match piece:
        case PrintedLine() | PrintedFeed():
            return piece.dots
        case PrintedImage():
            return piece.height
        case PrintedBarcode():
            return piece.height + (LINE_DOTS if piece.label else 0)
        case PrintedQr():
            return piece.dot * 33
        case PrintedCut():
            return piece.feed
        case Kick():
            return 0


def plain_text(printed: Iterable[Printed], *, columns: int = 48) -> str:
    """The paper as text, one row per line; codes and pictures are named in brackets."""
    rows = [row for piece in printed for row in _rows(piece, columns)]
    return "\n".join(row.rstrip() for row in rows) + "\n" if rows else ""


def _rows(piece: Printed, columns: int) -> Iterator[str]:
    match piece:
        case PrintedLine():
            yield _placed(piece, columns)
        case PrintedFeed():
            yield from [""] * round(piece.dots / 30)
        case PrintedBarcode():
            yield f"[{piece.symbology} {piece.payload}]".center(columns)
        case PrintedQr():
            yield f"[qr {piece.payload}]".center(columns)
        case PrintedImage():
            yield f"[image {piece.width}x{piece.height}]".center(columns)
        case PrintedCut():
            yield "-" * columns
        case Kick():
            return


def _placed(line: PrintedLine, columns: int) -> str:
    """Wide characters take the room of several, so the rest of the line is shorter."""
    taken = sum(len(span.text) * span.width for span in line.spans)
    spare = max(columns - taken, 0)
    left = {Align.LEFT: 0, Align.CENTRE: spare // 2, Align.RIGHT: spare}[line.align]
    return " " * left + line.text
