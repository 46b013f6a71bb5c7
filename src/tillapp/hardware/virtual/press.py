"""The printing half of a printer: commands become pieces of paper, or a reason why not."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from msgspec import Struct
from msgspec.structs import replace

from tillapp.domain.paper import Align
from tillapp.hardware.virtual import codes
from tillapp.hardware.virtual.grammar import Command
from tillapp.hardware.virtual.line import LineBuffer, Look
from tillapp.hardware.virtual.pages import EPSON_PAGES, decoded
from tillapp.hardware.virtual.strip import (
    Kick,
    Printed,
    PrintedCut,
    PrintedFeed,
    PrintedImage,
)

SPACING_DOTS = 30
ALIGNS = {0: Align.LEFT, 1: Align.CENTRE, 2: Align.RIGHT}
CUTS = {b"\0": False, b"0": False, b"A": False, b"\1": True, b"1": True, b"B": True}
SIZE_LIMIT = 8
PINS = {0: 2, 48: 2, 1: 5, 49: 5}
PULSE_UNIT_MS = 2
COUNTRY_LIMIT = 17
Actions = dict[bytes, Callable[[bytes], str]]


def number(two: bytes) -> int:
    """Two bytes, the low one first."""
    return two[0] + 256 * two[1]


class Settings(Struct, frozen=True):
    """What ESC @ puts back to its beginning."""

    look: Look = Look()
    align: Align = Align.LEFT
    page: int = 0
    country: int = 0
    spacing: int = SPACING_DOTS
    codes: codes.CodeSettings = codes.CodeSettings()


class Press:
    """Takes whole commands; `printed` is all that came out since it was taken last."""

    def __init__(self, *, dots: int = 576, pages: Mapping[int, str] = EPSON_PAGES) -> None:
        self._dots = dots
        self._pages = pages
        self._printed: list[Printed] = []
        self._settings = Settings()
        self._line = LineBuffer(dots)
        self._column_image: PrintedImage | None = None
        self._does = self._styles() | self._movements() | self._pictures()

    def _styles(self) -> Actions:
        return {
            b"\x1b!": self._print_mode,
            b"\x1bE": self._bold,
            b"\x1bG": self._bold,
            b"\x1b-": self._underline,
            b"\x1bM": self._font,
            b"\x1ba": self._align,
            b"\x1bt": self._page,
            b"\x1bR": self._country,
            b"\x1b{": self._upside_down,
            b"\x1d!": self._size,
            b"\x1dB": self._reverse,
            b"\x1db": lambda _args: "",
            b"\x1c.": lambda _args: "",
        }

    def _movements(self) -> Actions:
        return {
            b"\n": self._line_feed,
            b"\r": lambda _args: "",
            b"\t": self._tab,
            b"\x1b@": self._initialise,
            b"\x1b2": lambda _args: self._set(spacing=SPACING_DOTS),
            b"\x1b3": lambda args: self._set(spacing=args[0]),
            b"\x1bd": lambda args: self._feed(args[0] * self._settings.spacing),
            b"\x1bJ": lambda args: self._feed(args[0]),
            b"\x1b$": lambda args: self._line.go_to(number(args), self._look),
            b"\x1bD": self._tabs,
            b"\x1bp": self._kick,
            b"\x1dV": self._cut,
            b"\x1dL": lambda args: self._line.set_margin(number(args)),
            b"\x1dW": lambda args: self._line.set_area(number(args)),
        }

    def _pictures(self) -> Actions:
        return {
            b"\x1b*": self._columns,
            b"\x1dv": self._raster,
            b"\x1dk": self._barcode,
            b"\x1d(": self._bracket,
            b"\x1dh": lambda args: self._code_set(height=args[0]),
            b"\x1dw": lambda args: self._code_set(module=args[0]),
            b"\x1dH": lambda args: self._code_set(label=args not in (b"\0", b"0")),
            b"\x1df": lambda _args: "",
        }

    def execute(self, command: Command) -> str:
        """Do one command; the answer is empty, or says what was wrong with it."""
        action = self._does.get(command.code)
        if action is not None and command.known:
            return action(command.args)
        if command.code >= b" " and len(command.code) == 1:
            return self._char(command.code)
        return "unknown command" if len(command.raw) > 1 else "stray control byte"

    def take(self) -> tuple[Printed, ...]:
        """What has come out since the last call."""
        taken, self._printed = tuple(self._printed), []
        return taken

    def reset(self) -> None:
        """As after power-on: an unfinished line is lost."""
        self._initialise(b"")
        self._printed = []

    @property
    def _look(self) -> Look:
        return self._settings.look

    def _set(self, **changes: object) -> str:
        self._settings = replace(self._settings, **changes)
        return ""

    def _restyle(self, **changes: object) -> str:
        return self._set(look=replace(self._settings.look, **changes))

    def _code_set(self, **changes: object) -> str:
        return self._set(codes=replace(self._settings.codes, **changes))

    def _initialise(self, _args: bytes) -> str:
        self._settings = Settings()
        self._line = LineBuffer(self._dots)
        self._column_image = None
        return ""

    def _char(self, byte: bytes) -> str:
        codec = self._pages[self._settings.page]
        char = decoded(byte, codec, country=self._settings.country)
        if not char:
            return f"no character in {codec}"
        if not self._line.fits(self._look):
            self._print_line()
        self._line.add(char, self._look)
        return ""

    def _tab(self, _args: bytes) -> str:
        return self._line.tab(self._look)

    def _tabs(self, args: bytes) -> str:
        # Asked for at the call, because ESC @ brings a new line buffer.
        return self._line.set_tabs(args)

    def _print_line(self) -> None:
        settings = self._settings
        self._printed.append(self._line.printed(settings.align, settings.spacing))
        self._line.clear()

    def _line_feed(self, _args: bytes) -> str:
        if self._column_image is not None:
            self._printed.append(self._column_image)
            self._column_image = None
        else:
            self._print_line()
        return ""

    def _feed(self, dots: int) -> str:
        if not self._line.empty:
            self._print_line()
        if dots:
            self._printed.append(PrintedFeed(dots))
        return ""

    def _print_mode(self, args: bytes) -> str:
        """ESC ! sets everything at once, so what it does not name is switched off."""
        bits = args[0]
        return self._restyle(
            small=bool(bits & 0x01),
            bold=bool(bits & 0x08),
            height=2 if bits & 0x10 else 1,
            width=2 if bits & 0x20 else 1,
            underline=bool(bits & 0x80),
        )

    def _bold(self, args: bytes) -> str:
        return self._restyle(bold=bool(args[0] & 1))

    def _underline(self, args: bytes) -> str:
        if args not in (b"\0", b"\1", b"\2", b"0", b"1", b"2"):
            return "unknown underline"
        return self._restyle(underline=args not in (b"\0", b"0"))

    def _font(self, args: bytes) -> str:
        if args not in (b"\0", b"\1", b"0", b"1"):
            return "unknown font"
        return self._restyle(small=bool(args[0] & 1))

    def _reverse(self, args: bytes) -> str:
        return self._restyle(reverse=bool(args[0] & 1))

    def _upside_down(self, args: bytes) -> str:
        return "upside down is not printed here" if args[0] & 1 else ""

    def _size(self, args: bytes) -> str:
        width, height = (args[0] >> 4) + 1, (args[0] & 0x0F) + 1
        if max(width, height) > SIZE_LIMIT:
            return "size above 8"
        return self._restyle(width=width, height=height)

    def _align(self, args: bytes) -> str:
        align = ALIGNS.get(args[0] - 48 if args[0] >= ord("0") else args[0])
        if align is None:
            return "unknown alignment"
        if not self._line.empty:
            return "alignment in the middle of a line"
        return self._set(align=align)

    def _page(self, args: bytes) -> str:
        return self._set(page=args[0]) if args[0] in self._pages else "unknown code page"

    def _country(self, args: bytes) -> str:
        return self._set(country=args[0]) if args[0] <= COUNTRY_LIMIT else "unknown country"

    def _cut(self, args: bytes) -> str:
        partial = CUTS.get(args[:1])
        if partial is None:
            return "unknown cut"
        in_line = not self._line.empty
        self._feed(0)
        self._printed.append(PrintedCut(partial, sum(args[1:])))
        return "cut in the middle of a line" if in_line else ""

    def _kick(self, args: bytes) -> str:
        pin = PINS.get(args[0])
        if pin is None:
            return "unknown drawer pin"
        on_ms = args[1] * PULSE_UNIT_MS
        off_ms = max(args[1], args[2]) * PULSE_UNIT_MS
        self._printed.append(Kick(pin, on_ms, off_ms))
        return ""

    def _alone(self) -> str:
        """Pictures and codes stand at the beginning of a line, or are not printed at all."""
        return "" if self._line.empty else "not at the beginning of a line"

    def _show(self, made: Printed | str) -> str:
        if isinstance(made, str):
            return made
        self._printed.append(made)
        return ""

    def _raster(self, args: bytes) -> str:
        return self._alone() or self._show(codes.raster(args, self._settings.align, self._dots))

    def _columns(self, args: bytes) -> str:
        wrong = self._alone()
        if not wrong:
            self._column_image = codes.column_image(args, self._settings.align)
        return wrong

    def _barcode(self, args: bytes) -> str:
        settings = self._settings
        made = codes.printed_barcode(args, settings.codes, settings.align, self._dots)
        return self._alone() or self._show(made)

    def _bracket(self, args: bytes) -> str:
        """GS ( k is the QR code, GS ( L a picture in two steps; the others are not ours."""
        print_code = {b"k": codes.two_dimensional, b"L": codes.graphics}.get(args[:1])
        if print_code is None:
            return "unknown command"
        after, made = print_code(args[3:], self._settings.codes, self._settings.align)
        self._set(codes=after)
        return "" if made is None else self._alone() or self._show(made)
