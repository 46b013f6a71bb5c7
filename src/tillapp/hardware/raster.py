"""Pictures for the printer: lines that no code page can write, and codes as dots."""

from __future__ import annotations

import re
from importlib import import_module
from pathlib import Path

import qrcode
from PIL import Image, ImageDraw, ImageFont

from tillapp.domain.layout import Line
from tillapp.domain.paper import Align

CELL_HEIGHT = 30
_FONT_SIZE = 22
_SLICE_ROWS = 255
_QUIET_MODULES = 4
_BAR_DOTS = 2
_BAR_HEIGHT = 80
_REAL_TIME = re.compile(rb"\x10[\x04\x05\x14]")


def line_image(line: Line, dots: int, columns: int, font: Path) -> Image.Image:
    """Draw one line at the place the letters of the printer would have had."""
    # The basic layout is the same on every machine; the other needs a library of the system.
    layout = ImageFont.Layout.BASIC
    face = ImageFont.truetype(str(font), _FONT_SIZE * line.size, layout_engine=layout)
    image = Image.new("L", (dots, CELL_HEIGHT * line.size), 0)
    draw = ImageDraw.Draw(image)
    cell = dots / columns * line.size
    text = "".join(char if _has_glyph(face, char) else "?" for char in line.text)
    for found in re.finditer(r"\S+(?: \S+)*", text):
        width = draw.textlength(found.group(), font=face)
        left = _left(line, found, (cell, width, dots))
        stroke = 1 if line.bold else 0
        draw.text((left, 0), found.group(), fill=255, font=face, stroke_width=stroke)
    return image


def _has_glyph(face: ImageFont.FreeTypeFont, char: str) -> bool:
    # A font may hold a blank in place of what it lacks, and a blank on paper is a lie.
    return char.isspace() or face.getmask(char).getbbox() is not None


def _left(line: Line, found: re.Match[str], sizes: tuple[float, float, int]) -> float:
    cell, width, dots = sizes
    if line.align is Align.CENTRE:
        return max(0.0, (dots - width) / 2)
    ends_the_line = found.end() == len(line.text) and found.start() > 0
    if line.align is Align.RIGHT or (ends_the_line and found.end() * cell > dots - 2 * cell):
        return max(0.0, dots - width)
    return found.start() * cell


def qr_image(text: str, dot: int, dots: int) -> Image.Image:
    """A QR code with its quiet zone, for printers that cannot draw one themselves."""
    code = qrcode.QRCode(
        error_correction=qrcode.constants.ERROR_CORRECT_L, border=_QUIET_MODULES
    )
    code.add_data(text)
    code.make(fit=True)
    matrix = code.get_matrix()
    side = len(matrix)
    small = Image.new("L", (side, side), 0)
    small.putdata([255 if module else 0 for line in matrix for module in line])
    scale = max(1, min(dot, dots // side))
    return small.resize((side * scale, side * scale), Image.Resampling.NEAREST)


def barcode_image(code: str, symbology: str, dots: int) -> Image.Image:
    """The bars of a code, for printers that cannot draw them; the paper is its quiet zone."""
    made = import_module("barcode").get_barcode_class(symbology)(code)
    modules = str(made.build()[0]).replace("G", "1")
    small = Image.new("L", (len(modules), 1), 0)
    small.putdata([255 if module == "1" else 0 for module in modules])
    scale = max(1, min(_BAR_DOTS, dots // len(modules)))
    return small.resize((len(modules) * scale, _BAR_HEIGHT), Image.Resampling.NEAREST)


def raster(image: Image.Image) -> bytes:
    """GS v 0 commands; white on black in, ink where it is light, slices of 255 rows."""
    ink = image.convert("1", dither=Image.Dither.NONE)
    width = (ink.width + 7) // 8
    out = b""
    for top in range(0, ink.height, _SLICE_ROWS):
        part = ink.crop((0, top, ink.width, min(ink.height, top + _SLICE_ROWS)))
        head = width.to_bytes(2, "little") + part.height.to_bytes(2, "little")
        out += b"\x1dv0\x00" + head + without_real_time(part.tobytes())
    return out


def without_real_time(data: bytes) -> bytes:
    """Flip one dot where a picture would be read as a real-time command (hardware.md 1.4)."""
    return _REAL_TIME.sub(lambda found: b"\x11" + found.group()[1:], data)
