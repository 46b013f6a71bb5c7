"""The paper as a picture, dot for dot; it imports Pillow, so import it when needed."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from importlib.resources import files
from io import BytesIO

import qrcode
from PIL import Image, ImageChops, ImageDraw, ImageFont

from tillapp.domain.paper import Align
from tillapp.hardware.virtual.bars import bars
from tillapp.hardware.virtual.strip import (
    CHAR_DOTS,
    LINE_DOTS,
    SMALL_CHAR_DOTS,
    Kick,
    Printed,
    PrintedBarcode,
    PrintedCut,
    PrintedFeed,
    PrintedImage,
    PrintedLine,
    PrintedQr,
    Span,
)

WHITE, BLACK = 255, 0
# A printer of 576 dots has about 4 mm of blank paper left and right.
MARGIN_DOTS = 32
# A monospace font of this size fills a cell of 12 x 24 dots.
FONT_DOTS = 20
SMALL_LINE_DOTS = 17
SMALL_FONT_DOTS = 15
QR_QUIET_MODULES = 4
QR_LEVELS = {
    "L": qrcode.ERROR_CORRECT_L,
    "M": qrcode.ERROR_CORRECT_M,
    "Q": qrcode.ERROR_CORRECT_Q,
    "H": qrcode.ERROR_CORRECT_H,
}


def png(printed: Iterable[Printed], *, dots: int = 576) -> bytes:
    """The paper as a PNG file, 8-bit grey."""
    out = BytesIO()
    picture(printed, dots=dots).save(out, "PNG", optimize=False)
    return out.getvalue()


def picture(printed: Iterable[Printed], *, dots: int = 576) -> Image.Image:
    """The paper as a grey image, `dots` wide plus its margins."""
    strips = [_placed(piece, dots) for piece in printed if not isinstance(piece, Kick)]
    height = sum(strip.height for strip in strips) + 2 * MARGIN_DOTS
    paper = Image.new("L", (dots + 2 * MARGIN_DOTS, height), WHITE)
    top = MARGIN_DOTS
    for strip in strips:
        paper.paste(strip, (MARGIN_DOTS, top))
        top += strip.height
    return paper


def _placed(piece: Printed, dots: int) -> Image.Image:
    """A piece on a strip as wide as the paper."""
    if isinstance(piece, PrintedCut):
        return _knife(dots, piece.feed)
    if isinstance(piece, PrintedFeed):
        return Image.new("L", (dots, piece.dots), WHITE)
    assert not isinstance(piece, Kick)
    drawn = _drawn(piece)
    height = max(drawn.height, piece.dots) if isinstance(piece, PrintedLine) else drawn.height
    strip = Image.new("L", (dots, height), WHITE)
    spare = max(dots - drawn.width, 0)
    left = {Align.LEFT: 0, Align.CENTRE: spare // 2, Align.RIGHT: spare}[piece.align]
    strip.paste(drawn, (left, 0))
    return strip


def _drawn(piece: PrintedLine | PrintedImage | PrintedBarcode | PrintedQr) -> Image.Image:
    match piece:
        case PrintedLine():
            return _line(piece)
        case PrintedImage():
            return _raster(piece)
        case PrintedBarcode():
            return _barcode(piece)
        case PrintedQr():
            return _qr(piece)


def _knife(dots: int, feed: int) -> Image.Image:
    """A cut is shown as a dashed line."""
    strip = Image.new("L", (dots, feed + LINE_DOTS), WHITE)
    draw = ImageDraw.Draw(strip)
    for left in range(0, dots, 2 * CHAR_DOTS):
        middle = feed + LINE_DOTS // 2
        draw.line((left, middle, left + CHAR_DOTS, middle), fill=170, width=1)
    return strip


def _line(line: PrintedLine) -> Image.Image:
    """Spans side by side, standing on one base line."""
    drawn = [_span(span) for span in line.spans]
    height = max((one.height for one in drawn), default=LINE_DOTS)
    row = Image.new("L", (sum(one.width for one in drawn), height), WHITE)
    left = 0
    for one in drawn:
        row.paste(one, (left, height - one.height))
        left += one.width
    return row


def _span(span: Span) -> Image.Image:
    """Characters in their cells; drawn large and squeezed when the cell is not square."""
    cell, line = (SMALL_CHAR_DOTS, SMALL_LINE_DOTS) if span.small else (CHAR_DOTS, LINE_DOTS)
    scale = max(span.width, span.height)
    size = (SMALL_FONT_DOTS if span.small else FONT_DOTS) * scale
    drawn = Image.new("L", (cell * scale * len(span.text), line * scale), WHITE)
    draw = ImageDraw.Draw(drawn)
    for at, char in enumerate(span.text):
        middle = (cell * scale * at + cell * scale / 2, line * scale * 0.79)
        draw.text(middle, char, font=_font(size), fill=BLACK, anchor="ms")
    if span.bold:
        # A thermal head prints bold by striking a second time, one dot to the right.
        drawn = ImageChops.darker(drawn, ImageChops.offset(drawn, scale, 0))
    if span.underline:
        ImageDraw.Draw(drawn).line(
            (0, drawn.height - 1, drawn.width, drawn.height - 1), fill=BLACK, width=2
        )
    if span.reverse:
        drawn = ImageChops.invert(drawn)
    return drawn.resize((cell * span.width * len(span.text), line * span.height))


def _raster(image: PrintedImage) -> Image.Image:
    width = -(-image.width // 8) * 8
    drawn = Image.frombytes("1", (width, image.height), image.rows)
    return ImageChops.invert(drawn.convert("L")).crop((0, 0, image.width, image.height))


def _barcode(code: PrintedBarcode) -> Image.Image:
    pattern = bars(code)
    quiet = 10 * code.module
    label = _span(Span(code.payload)) if code.label else None
    below = LINE_DOTS + 2 if label else 0
    drawn = Image.new("L", (len(pattern) * code.module + 2 * quiet, code.height + below), WHITE)
    draw = ImageDraw.Draw(drawn)
    for at, bar in enumerate(pattern):
        left = quiet + at * code.module
        if bar == "1":
            draw.rectangle((left, 0, left + code.module - 1, code.height - 1), fill=BLACK)
    if label:
        drawn.paste(label, ((drawn.width - label.width) // 2, code.height + 2))
    return drawn


def _qr(code: PrintedQr) -> Image.Image:
    symbol = qrcode.QRCode(
        error_correction=QR_LEVELS[code.level], box_size=code.dot, border=QR_QUIET_MODULES
    )
    symbol.add_data(code.payload.encode())
    symbol.make(fit=True)
    rows = symbol.get_matrix()
    drawn = Image.new("L", (len(rows), len(rows)), WHITE)
    drawn.putdata([BLACK if module else WHITE for row in rows for module in row])
    side = len(rows) * code.dot
    return drawn.resize((side, side), Image.Resampling.NEAREST)


@cache
def _font(size: int) -> ImageFont.FreeTypeFont:
    """DejaVu Sans Mono, which python-barcode brings along."""
    path = files("barcode").joinpath("fonts/DejaVuSansMono.ttf")
    layout = ImageFont.Layout.BASIC
    return ImageFont.truetype(BytesIO(path.read_bytes()), size, layout_engine=layout)
