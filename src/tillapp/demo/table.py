"""The virtual devices, put into the plain values that their window paints and presses."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import lru_cache
from io import BytesIO

from msgspec.structs import replace

from tillapp.domain import code
from tillapp.domain.code import CodeKind
from tillapp.hardware.virtual.counter import VirtualCounter
from tillapp.hardware.virtual.devices import Faults
from tillapp.hardware.virtual.strip import Kick, Printed, PrintedBarcode, plain_text
from tillapp.hardware.virtual.views import DisplayView, DrawerView, StripView, View
from tillapp.ui.virtual_model import (
    DisplayPart,
    DrawerPart,
    Fault,
    PaperPart,
    Part,
    Slip,
    Tag,
)

# About what a serial printer manages at 9600 baud with a long ticket.
SLOW_BYTES_PER_S = 400.0
_NUMBER = re.compile(r"\bT\d{2}[A-Z]?-\d+\b")
Find = Callable[[str], Sequence[Tag]]


class Table:
    """The main printer, its drawer, the display and the scanner as one window sees them."""

    def __init__(self, counter: VirtualCounter, find: Find) -> None:
        self._counter, self._find = counter, find
        self._faults = Faults()

    def subscribe(self, listener: Callable[[Part], None]) -> None:
        """Have every change told, from the devices' threads."""
        main = self._counter.printer.name

        def tell(view: View) -> None:
            if isinstance(view, DisplayView) or view.device == main:
                listener(part_of(view))

        self._counter.subscribe(tell)

    def tags(self, typed: str) -> Sequence[Tag]:
        """What lies beside the scanner."""
        return self._find(typed)

    def scan(self, code_: str) -> None:
        """Hold a code under the scanner."""
        self._counter.scan(code_)

    def close_drawer(self) -> None:
        """Push the drawer shut."""
        self._counter.close_drawer()

    def tear(self) -> None:
        """Take the slips that were cut."""
        self._counter.tear_paper()

    def load_paper(self) -> None:
        """Put a new roll in."""
        self._counter.printer.load_paper()

    def set_fault(self, fault: Fault, *, on: bool) -> None:
        """Break something, or mend it."""
        printer = self._counter.printer
        if fault is Fault.PAPER_OUT:
            (printer.take_paper_out if on else printer.load_paper)()
        elif fault is Fault.COVER_OPEN:
            printer.set_condition(cover_open=on)
        elif fault is Fault.UNPLUGGED:
            (printer.unplug if on else printer.plug)()
        elif fault is Fault.NO_AIM:
            self._counter.scanner.set_aim(aim=not on)
        else:
            self._faults = faults_with(self._faults, fault, on=on)
            self._counter.set_faults(self._faults)


def faults_with(faults: Faults, fault: Fault, *, on: bool) -> Faults:
    """The printer's faults after one more, or one less."""
    if fault is Fault.MUTE:
        return replace(faults, mute=on)
    return replace(faults, bytes_per_s=SLOW_BYTES_PER_S if on else None)


def part_of(view: View) -> Part:
    """A device's view as the window paints it."""
    if isinstance(view, DrawerView):
        return DrawerPart(view.is_open, view.kicks)
    if isinstance(view, DisplayView):
        return DisplayPart(view.top, view.bottom, lit=view.plugged)
    return _paper(view)


def _paper(view: StripView) -> PaperPart:
    slips = tuple(slip_of(sheet.printed) for sheet in view.sheets)
    words = plain_text(view.sheets[-1].printed) if view.sheets else ""
    found = _NUMBER.findall(words)
    ready = view.plugged and not view.condition.offline
    number = found[-1] if found else ""
    return PaperPart(slips, slip_of(view.unfinished), number, credits_on(view), ready)


def credits_on(view: StripView) -> tuple[str, ...]:
    """The codes of vouchers and credits on the slips that were cut, the newest first."""
    codes = (
        piece.payload
        for sheet in reversed(view.sheets)
        for piece in sheet.printed
        if isinstance(piece, PrintedBarcode)
    )
    return tuple(dict.fromkeys(c for c in codes if code.read(c).kind is CodeKind.CREDIT))


def slip_of(printed: Sequence[Printed]) -> Slip:
    """A length of paper, a picture for each piece of it; pieces are drawn once."""
    return Slip(tuple(row_of(piece) for piece in printed if not isinstance(piece, Kick)))


@lru_cache(maxsize=2048)
def row_of(piece: Printed) -> bytes:
    """One piece of paper as a PNG file, with the paper's margins left and right only."""
    # Pillow takes a while to load and only a counter with paper needs it.
    from tillapp.hardware.virtual.picture import MARGIN_DOTS, picture  # noqa: PLC0415 - see above

    drawn = picture((piece,))
    out = BytesIO()
    high = max(drawn.height - MARGIN_DOTS, MARGIN_DOTS + 1)
    drawn.crop((0, MARGIN_DOTS, drawn.width, high)).save(out, "PNG")
    return out.getvalue()
