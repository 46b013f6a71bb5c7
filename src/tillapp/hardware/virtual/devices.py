"""The virtual printer with its drawer, the display and the scanner, each on its wire."""

from __future__ import annotations

from collections.abc import Callable

from msgspec import Struct

from tillapp.hardware.virtual.device import Device
from tillapp.hardware.virtual.display import TwoLineDisplay
from tillapp.hardware.virtual.loop import Wait
from tillapp.hardware.virtual.printer import FULL_ROLL_DOTS, VirtualPrinter
from tillapp.hardware.virtual.strip import Sheet
from tillapp.hardware.virtual.symbols import ean_check_digit
from tillapp.hardware.virtual.views import (
    DisplayView,
    DrawerView,
    StripView,
    View,
    drawer_view,
    strip_view,
)
from tillapp.hardware.virtual.wires import Wire

# Beyond this many unprinted bytes the printer stops reading, so the till's writes wait.
RECEIVE_LIMIT_BYTES = 65536
# A slow printer works in steps of a fiftieth of a second, not once per byte.
STEP_S = 0.02
EAN13_DIGITS = 13


class Faults(Struct, frozen=True):
    """What is wrong with the printer's electronics, apart from paper and cover.

    mute: it never answers; deaf: it accepts and never reads; resets: it breaks each connection
    at once; bytes_per_s: how slowly it prints (None: at once).
    """

    mute: bool = False
    deaf: bool = False
    resets: bool = False
    bytes_per_s: float | None = None


class PrinterDevice(Device):
    """A receipt printer and the drawer plugged into it."""

    def __init__(
        self,
        name: str,
        wire: Wire,
        printer: VirtualPrinter,
        *,
        pass_on: Callable[[bytes], None] | None = None,
        receive_limit_bytes: int = RECEIVE_LIMIT_BYTES,
    ) -> None:
        super().__init__(name, wire)
        self._receive_limit_bytes = receive_limit_bytes
        self._printer = printer
        self._pass_on = pass_on
        self._faults = Faults()
        self._break_in: int | None = None
        self._power_cycles = 0

    def views(self) -> tuple[View, ...]:
        """Its paper and its drawer."""
        paper = strip_view(self.name, self._printer, plugged=self._wire.plugged)
        return paper, drawer_view(self.name, self._printer)

    @property
    def strip(self) -> StripView:
        """The paper now."""
        return self.ask(
            lambda: strip_view(self.name, self._printer, plugged=self._wire.plugged)
        )

    @property
    def drawer(self) -> DrawerView:
        """The drawer now."""
        return self.ask(lambda: drawer_view(self.name, self._printer))

    def set_faults(self, faults: Faults) -> None:
        """Break, or mend, the electronics."""

        def do() -> None:
            self._faults = faults
            self._printer.mute = faults.mute
            self._printer.bytes_per_s = faults.bytes_per_s

        self.ask(do)

    def set_condition(self, **changes: bool) -> None:
        """cover_open, cutter_jam, head_hot, feed_button."""
        self.ask(lambda: self._printer.change(**changes))

    def load_paper(self, dots: int = FULL_ROLL_DOTS) -> None:
        """A new roll, or one with that much left (8 dots are a millimetre)."""
        self.ask(lambda: self._printer.load_paper(dots))

    def take_paper_out(self) -> None:
        """The roll is empty."""
        self.load_paper(0)

    def set_drawer(self, *, is_open: bool) -> None:
        """Push the drawer shut, or open it with its key."""
        self.ask(lambda: self._printer.set_drawer(is_open=is_open))

    def power_cycle(self) -> None:
        """Off and on now."""
        self.ask(self._printer.power_cycle)

    def power_cycle_after(self, byte_count: int) -> None:
        """Off and on once that many more bytes have been printed."""
        self.ask(lambda: self._printer.power_cycle_after(byte_count))

    def break_after(self, byte_count: int) -> None:
        """Break the connection once that many more bytes have arrived; the rest is lost."""

        def do() -> None:
            self._break_in = byte_count

        self.ask(do)

    def tear(self) -> tuple[Sheet, ...]:
        """Take the cut sheets."""
        return self.ask(self._printer.tear)

    def _exchange(self, ready: frozenset[int]) -> None:
        data = self._until_break(self._wire.read(ready))
        if data:
            self._printer.receive(data)
        else:
            self._printer.work()
        self._answer()
        if self._conversation_ends() or self._faults.resets:
            self._wire.hang_up()

    def _conversation_ends(self) -> bool:
        """By a break that was asked for, or because the printer lost its power."""
        ends = self._break_in == 0 or self._power_cycles != self._printer.power_cycles
        self._power_cycles = self._printer.power_cycles
        if self._break_in == 0:
            self._break_in = None
        return ends

    def _until_break(self, data: bytes) -> bytes:
        if self._break_in is not None:
            data = data[: self._break_in]
            self._break_in -= len(data)
        return data

    def _answer(self) -> None:
        answers = self._printer.take_answers()
        if answers:
            self._wire.write(answers)
        passed = self._printer.take_for_display()
        if passed and self._pass_on is not None:
            self._pass_on(passed)

    def _wait(self) -> Wait:
        full = self._printer.waiting_bytes >= self._receive_limit_bytes
        wait_s = self._printer.wait_s()
        seconds = None if wait_s is None else max(wait_s, STEP_S)
        return Wait(self._wire.files(reading=not (full or self._faults.deaf)), seconds)


class DisplayDevice(Device):
    """A customer display on a serial line."""

    def __init__(self, name: str, wire: Wire, display: TwoLineDisplay) -> None:
        super().__init__(name, wire)
        self._display = display

    def views(self) -> tuple[View, ...]:
        """Its two lines."""
        return (self._now(),)

    @property
    def shown(self) -> DisplayView:
        """What the customer sees now."""
        return self.ask(self._now)

    def _now(self) -> DisplayView:
        state = self._display.state
        return DisplayView(
            self.name,
            state.top,
            state.bottom,
            state.brightness,
            tuple(self._display.errors),
            self._wire.plugged,
        )

    def pass_on(self, data: bytes) -> None:
        """Bytes that came through the printer."""
        self.post(lambda: self._display.receive(data))

    def _exchange(self, ready: frozenset[int]) -> None:
        self._display.receive(self._wire.read(ready))


class ScannerDevice(Device):
    """A scanner on a serial line; `aim` says whether it sends the AIM identifier."""

    def __init__(self, name: str, wire: Wire, *, aim: bool = True, suffix: str = "\r") -> None:
        super().__init__(name, wire)
        self._aim = aim
        self._suffix = suffix

    def views(self) -> tuple[View, ...]:
        """A scanner shows nothing."""
        return ()

    def scan(self, code: str, *, symbology: str = "") -> None:
        """Read a code aloud; without `symbology` it is EAN-13 or Code 128 by its form."""
        prefix = (symbology or aim_id(code)) if self._aim else ""
        spoken = f"{prefix}{code}{self._suffix}".encode("latin-1", errors="replace")
        self.ask(lambda: self._wire.write(spoken))

    def set_aim(self, *, aim: bool) -> None:
        """Switch the AIM identifier on or off, as its set-up sheet does."""

        def do() -> None:
            self._aim = aim

        self.ask(do)

    def _exchange(self, ready: frozenset[int]) -> None:
        # What the till says to the scanner (beeps, triggers) is heard and changes nothing.
        self._wire.read(ready)


def aim_id(code: str) -> str:
    """The AIM identifier (hardware.md 4.2) of the symbol this code would be printed in."""
    is_ean = code.isascii() and code.isdigit() and len(code) == EAN13_DIGITS
    return "]E0" if is_ean and ean_check_digit(code[:-1]) == code[-1] else "]C0"
