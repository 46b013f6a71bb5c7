"""Where one ESC/POS command ends and the next begins; it knows lengths, not meanings."""

from __future__ import annotations

from collections.abc import Callable

from msgspec import Struct

ESC, FS, GS, DLE = b"\x1b", b"\x1c", b"\x1d", b"\x10"
LEADS = ESC + FS + GS + DLE

# A raster wider than 255 bytes or longer than 4 095 rows is refused by real printers.
RASTER_BYTES_LIMIT = 255
RASTER_ROWS_LIMIT = 4095
# A code that ends with NUL is never longer than this; without a limit a lost NUL would
# swallow all the paper that follows.
ENDLESS_LIMIT = 255
WRONG = -1


class Command(Struct, frozen=True):
    """One command: its code (a text byte has the byte itself), arguments and all its bytes."""

    code: bytes
    args: bytes = b""
    raw: bytes = b""
    known: bool = True


# Number of argument bytes after the code.
FIXED: dict[bytes, int] = {
    **{ESC + bytes([code]): 0 for code in b"@2im"},
    **{ESC + bytes([code]): 1 for code in b" !-3EGJMRVadert{="},
    **{ESC + bytes([code]): 2 for code in b"$\\c"},
    ESC + b"p": 3,
    **{GS + bytes([code]): 1 for code in b"!BHIabfhwr"},
    **{GS + bytes([code]): 2 for code in b"LPW"},
    FS + b".": 0,
    FS + b"&": 0,
    FS + b"p": 2,
    DLE + b"\x04": 1,
    DLE + b"\x05": 1,
}


def _low_high(rest: bytes, at: int) -> int:
    return rest[at] + 256 * rest[at + 1]


def _cut(rest: bytes) -> int | None:
    if not rest:
        return None
    return 2 if rest[:1] in b"ABabgh" else 1


def _raster(rest: bytes) -> int | None:
    if len(rest) < len("0mxXyY"):
        return None
    width, height = _low_high(rest, 2), _low_high(rest, 4)
    fits = 0 < width <= RASTER_BYTES_LIMIT and 0 < height <= RASTER_ROWS_LIMIT
    return 6 + width * height if rest[:1] == b"0" and fits else WRONG


def _columns(rest: bytes) -> int | None:
    if len(rest) < len("mnN"):
        return None
    depth = {0: 1, 1: 1, 32: 3, 33: 3}.get(rest[0])
    return WRONG if depth is None else 3 + depth * _low_high(rest, 1)


def _bracket(rest: bytes) -> int | None:
    return None if len(rest) < len("fpP") else 3 + _low_high(rest, 1)


def _to_nul(rest: bytes, limit: int) -> int | None:
    end = rest.find(b"\0")
    if end < 0:
        return WRONG if len(rest) > limit else None
    return end + 1


def _barcode(rest: bytes) -> int | None:
    if len(rest) < len("mn"):
        return None
    if rest[:1] in bytes(range(7)):
        length = _to_nul(rest[1:], ENDLESS_LIMIT)
        return length if length in (None, WRONG) else 1 + length
    return 2 + rest[1] if rest[:1] in b"ABCDEFGHIJ" else WRONG


def _tabs(rest: bytes) -> int | None:
    return _to_nul(rest, 32)


def _real_time(rest: bytes) -> int | None:
    return {b"\x01": 3, b"\x02": 3, b"\x08": 8, b"": None}.get(rest[:1], WRONG)


MEASURED: dict[bytes, Callable[[bytes], int | None]] = {
    GS + b"V": _cut,
    GS + b"v": _raster,
    ESC + b"*": _columns,
    GS + b"(": _bracket,
    GS + b"k": _barcode,
    ESC + b"D": _tabs,
    DLE + b"\x14": _real_time,
}


def next_command(data: bytes | bytearray) -> Command | None:
    """The first command of the bytes; None while its end has not arrived."""
    lead = bytes(data[:1])
    if not lead:
        return None
    if lead not in LEADS:
        return Command(lead, raw=lead)
    code = bytes(data[:2])
    if len(code) < len(LEADS[:2]):
        return None
    return _measured(code, data)


def _measured(code: bytes, data: bytes | bytearray) -> Command | None:
    length = FIXED.get(code)
    if length is None:
        measure = MEASURED.get(code)
        if measure is None:
            return Command(code, raw=code, known=False)
        length = measure(bytes(data[2 : 2 + ENDLESS_LIMIT + 3]))
    if length is None or len(data) < 2 + length:
        return None
    if length == WRONG:
        return Command(code, raw=code, known=False)
    raw = bytes(data[: 2 + length])
    return Command(code, raw[2:], raw)
