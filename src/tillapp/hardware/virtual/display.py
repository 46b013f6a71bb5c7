"""A two-line customer display without threads: the Epson and CD5220 command sets."""

from __future__ import annotations

from collections.abc import Callable

from msgspec import Struct

from tillapp.hardware.virtual.pages import EPSON_PAGES, decoded
from tillapp.hardware.virtual.strip import StreamError

COLUMNS = 20
ROWS = 2
CELLS = COLUMNS * ROWS
BRIGHTEST = 4
BLANK = " " * CELLS

ESC, US = b"\x1b", b"\x1f"
LINE_WRITES = {b"A": 0, b"B": COLUMNS}
# Bytes of arguments; the codes of both sets that have the same form stand together.
COMMON = {ESC + b"@": 0, ESC + b"t": 1, ESC + b"R": 1, ESC + b"=": 1}
EPSON = {
    US + b"$": 2,
    US + b"\x01": 0,
    US + b"\x02": 0,
    US + b"\x03": 0,
    US + b"X": 1,
    US + b"C": 1,
    US + b"E": 1,
    US + b"r": 1,
}
CD5220 = {
    ESC + b"l": 2,
    ESC + b"*": 1,
    ESC + b"\x11": 0,
    ESC + b"\x12": 0,
    ESC + b"\x13": 0,
    ESC + b"_": 1,
    ESC + b"f": 1,
}


class DisplayState(Struct, frozen=True):
    """What a customer sees."""

    top: str = " " * COLUMNS
    bottom: str = " " * COLUMNS
    brightness: int = BRIGHTEST
    page: int = 0


class TwoLineDisplay:
    """Bytes in any pieces make two lines of twenty characters; strange bytes are noted."""

    def __init__(self, commands: str = "epson") -> None:
        assert commands in ("epson", "cd5220"), commands
        self._cd5220 = commands == "cd5220"
        self._lengths = COMMON | (CD5220 if self._cd5220 else EPSON)
        self._buffer = bytearray()
        self._cells = BLANK
        self._cursor = 0
        self._page = 0
        self._brightness = BRIGHTEST
        self._scrolls = False
        # CD5220: a line write keeps the other commands out until the display is cleared.
        self._locked = False
        self._offset = 0
        self.errors: list[StreamError] = []
        self._controls: dict[bytes, Callable[[], None]] = {
            b"\x0c": self._clear,
            b"\x18": self._clear_line,
            b"\x0b": lambda: self._go_to(0),
            b"\x08": lambda: self._go_to(self._cursor - 1),
            b"\t": lambda: self._go_to(self._cursor + 1),
            b"\n": lambda: self._go_to(self._cursor + COLUMNS),
            b"\r": lambda: self._go_to(self._cursor - self._cursor % COLUMNS),
        }

    @property
    def state(self) -> DisplayState:
        """The two lines now."""
        top, bottom = self._cells[:COLUMNS], self._cells[COLUMNS:]
        return DisplayState(top, bottom, self._brightness, self._page)

    def receive(self, data: bytes) -> None:
        """Take bytes in any pieces."""
        self._buffer += data
        while (length := self._next_length()) is not None:
            raw = bytes(self._buffer[:length])
            del self._buffer[:length]
            why = self._obey(raw)
            if why:
                self.errors.append(StreamError(self._offset, raw, why))
            self._offset += length

    def reset(self) -> None:
        """As after power-on."""
        self._buffer.clear()
        self._initialise()

    def _next_length(self) -> int | None:
        data = bytes(self._buffer[:2])
        if not data:
            return None
        if data[:1] not in (ESC, US) or (data[:1] == US and self._cd5220):
            return 1
        if len(data) == 1:
            return None
        length = self._sequence_length(data)
        return length if length is not None and length <= len(self._buffer) else None

    def _sequence_length(self, code: bytes) -> int | None:
        """Of an escape sequence: a line write goes on to its CR, unknown ones are two bytes."""
        if self._cd5220 and code == ESC + b"Q":
            end = self._buffer.find(b"\r")
            if end >= 0:
                return end + 1
            longest = CELLS + len("eqAr")
            return longest if len(self._buffer) >= longest else None
        return 2 + self._lengths.get(code, 0)

    def _obey(self, raw: bytes) -> str:
        code = raw[:2]
        if self._cd5220 and code == ESC + b"Q":
            return self._write_line(raw[2:3], raw[3:-1])
        if raw in self._controls:
            self._controls[raw]()
            return ""
        if self._locked and code != ESC + b"@":
            return "locked by a line write: clear first"
        if len(raw) > 1 or raw in (ESC, US):
            return self._sequence(code, raw[2:])
        return self._char(raw)

    def _sequence(self, code: bytes, args: bytes) -> str:
        if code not in self._lengths:
            return "unknown command"
        match code:
            case b"\x1b@":
                self._initialise()
            case b"\x1f$" | b"\x1bl":
                return self._place(args[0], args[1])
            case b"\x1fX" | b"\x1b*":
                return self._dim(args[0])
            case b"\x1bt":
                return self._select_page(args[0])
            case b"\x1f\x01" | b"\x1b\x11":
                self._scrolls = False
            case b"\x1f\x02" | b"\x1b\x12":
                self._scrolls = True
            case _:
                # Cursor, blinking and country change nothing that is drawn here.
                return ""
        return ""

    def _place(self, x: int, y: int) -> str:
        if not (1 <= x <= COLUMNS and 1 <= y <= ROWS):
            return "position outside the display"
        self._cursor = (y - 1) * COLUMNS + x - 1
        return ""

    def _dim(self, level: int) -> str:
        if not 1 <= level <= BRIGHTEST:
            return "unknown brightness"
        self._brightness = level
        return ""

    def _select_page(self, page: int) -> str:
        if page not in EPSON_PAGES:
            return "unknown code page"
        self._page = page
        return ""

    def _write_line(self, which: bytes, data: bytes) -> str:
        text = "".join(decoded(data[i : i + 1], self._codec) or "?" for i in range(len(data)))
        if which == b"D":
            # A scrolling text begins with its first twenty characters.
            which, text = b"A", text[:COLUMNS]
        start = LINE_WRITES.get(which)
        if start is None or len(text) > COLUMNS:
            return "unknown line write"
        self._put(start, text.ljust(COLUMNS))
        self._locked = True
        return ""

    @property
    def _codec(self) -> str:
        return EPSON_PAGES[self._page]

    def _char(self, byte: bytes) -> str:
        char = decoded(byte, self._codec) if byte >= b" " else ""
        if not char:
            return "stray byte"
        if self._cursor == CELLS:
            self._overflow()
        self._put(self._cursor, char)
        # The next line begins only when another character comes.
        self._cursor += 1
        if self._cursor == CELLS and not self._scrolls:
            self._cursor = 0
        return ""

    def _overflow(self) -> None:
        self._cells = self._cells[COLUMNS:] + " " * COLUMNS
        self._cursor = COLUMNS

    def _put(self, at: int, text: str) -> None:
        self._cells = self._cells[:at] + text + self._cells[at + len(text) :]

    def _go_to(self, cell: int) -> None:
        self._cursor = cell % CELLS

    def _clear(self) -> None:
        self._cells, self._cursor, self._locked = BLANK, 0, False

    def _clear_line(self) -> None:
        start = min(self._cursor, CELLS - 1) // COLUMNS * COLUMNS
        self._put(start, " " * COLUMNS)
        self._cursor, self._locked = start, False

    def _initialise(self) -> None:
        self._clear()
        self._page, self._brightness, self._scrolls = 0, BRIGHTEST, False
