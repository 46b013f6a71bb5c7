"""The commands that print pictures, barcodes and QR codes: bytes to pieces of paper."""

from __future__ import annotations

from msgspec import Struct
from msgspec.structs import replace

from tillapp.domain.paper import Align
from tillapp.hardware.virtual.strip import Printed, PrintedBarcode, PrintedImage, PrintedQr
from tillapp.hardware.virtual.symbols import SymbolError, barcode

QR_LEVELS = {48: "L", 49: "M", 50: "Q", 51: "H"}
QR_FAMILY = b"1"
DOTS_PER_BYTE = 8
LARGEST_DOT = 16


class CodeSettings(Struct, frozen=True):
    """What has been told about the next code; stored data wait for their print command."""

    height: int = 162
    module: int = 3
    label: bool = False
    dot: int = 3
    level: str = "L"
    stored: bytes = b""
    graphics: PrintedImage | None = None


def printed_barcode(
    args: bytes, settings: CodeSettings, align: Align, dots: int
) -> PrintedBarcode | str:
    """The barcode of GS k; a code wider than the paper is not printed by any printer."""
    try:
        symbol = barcode(args)
    except SymbolError as trouble:
        return str(trouble)
    if symbol.modules * settings.module > dots:
        return "barcode wider than the paper"
    return PrintedBarcode(
        symbol.symbology,
        symbol.payload,
        settings.module,
        settings.height,
        settings.label,
        align,
    )


def raster(args: bytes, align: Align, dots: int) -> PrintedImage | str:
    """The picture of GS v 0; what is wider than the paper is an error of the sender."""
    width = (args[2] + 256 * args[3]) * DOTS_PER_BYTE
    image = PrintedImage(width, args[4] + 256 * args[5], args[6:], align)
    return image if width <= dots else "picture wider than the paper"


def column_image(args: bytes, align: Align) -> PrintedImage:
    """The picture of ESC *: columns of 8 or 24 dots, turned into rows."""
    depth = 8 if args[0] in (0, 1) else 24
    width = args[1] + 256 * args[2]
    step = depth // DOTS_PER_BYTE
    columns = [
        int.from_bytes(args[3 + at : 3 + at + step], "big")
        for at in range(0, width * step, step)
    ]
    rows = b"".join(_row(columns, depth - 1 - y) for y in range(depth))
    return PrintedImage(width, depth, rows, align)


def _row(columns: list[int], bit: int) -> bytes:
    row = bytearray(-(-len(columns) // DOTS_PER_BYTE))
    for x, column in enumerate(columns):
        row[x // DOTS_PER_BYTE] |= (column >> bit & 1) << (7 - x % DOTS_PER_BYTE)
    return bytes(row)


def two_dimensional(
    body: bytes, settings: CodeSettings, align: Align
) -> tuple[CodeSettings, Printed | str | None]:
    """One step of GS ( k (family, function, arguments); only QR codes are printed here."""
    if body[:1] != QR_FAMILY:
        return settings, "only QR codes are printed here"
    function, args = body[1:2], body[2:]
    if function == b"P" and args[:1] == b"0" and args[1:]:
        return replace(settings, stored=args[1:]), None
    if function == b"Q" and args == b"0":
        return settings, _qr(settings, align)
    return _qr_setting(function, args, settings)


def _qr_setting(
    function: bytes, args: bytes, settings: CodeSettings
) -> tuple[CodeSettings, str | None]:
    value = args[0] if args else 0
    if function == b"A" and args == b"2\0":
        return settings, None
    if function == b"C" and 0 < value <= LARGEST_DOT:
        return replace(settings, dot=value), None
    if function == b"E" and value in QR_LEVELS:
        return replace(settings, level=QR_LEVELS[value]), None
    return settings, "unknown QR function"


def _qr(settings: CodeSettings, align: Align) -> PrintedQr | str:
    if not settings.stored:
        return "no QR data stored"
    text = settings.stored.decode("utf-8", errors="replace")
    return PrintedQr(text, settings.dot, settings.level, align)


def graphics(
    body: bytes, settings: CodeSettings, align: Align
) -> tuple[CodeSettings, Printed | str | None]:
    """GS ( L: function 112 stores a monochrome raster, function 50 prints it."""
    if body in (b"0\x02", b"02"):
        return replace(settings, graphics=None), settings.graphics or "no picture stored"
    header = len("mfabbcxXyY")
    if body[:3] != b"0p0" or len(body) <= header:
        return settings, "unknown picture function"
    width, height = body[6] + 256 * body[7], body[8] + 256 * body[9]
    rows = body[header:]
    if len(rows) != -(-width // DOTS_PER_BYTE) * height:
        return settings, "picture of the wrong length"
    return replace(settings, graphics=PrintedImage(width, height, rows, align)), None
