"""What a window of the virtual counter paints: frozen snapshots."""

from __future__ import annotations

from msgspec import Struct

from tillapp.hardware.virtual.printer import VirtualPrinter
from tillapp.hardware.virtual.status import Condition
from tillapp.hardware.virtual.strip import Printed, Sheet, StreamError


class StripView(Struct, frozen=True):
    """The paper of one printer: sheets cut off, and what still hangs in it."""

    device: str
    sheets: tuple[Sheet, ...] = ()
    unfinished: tuple[Printed, ...] = ()
    errors: tuple[StreamError, ...] = ()
    condition: Condition = Condition()
    waiting_bytes: int = 0
    plugged: bool = True


class DrawerView(Struct, frozen=True):
    """The drawer on one printer; `kicks` counts its openings by the till."""

    device: str
    is_open: bool = False
    kicks: int = 0


class DisplayView(Struct, frozen=True):
    """The two lines of twenty characters."""

    device: str
    top: str = " " * 20
    bottom: str = " " * 20
    brightness: int = 4
    errors: tuple[StreamError, ...] = ()
    plugged: bool = True


View = StripView | DrawerView | DisplayView


def strip_view(device: str, printer: VirtualPrinter, *, plugged: bool) -> StripView:
    """A printer's paper now."""
    return StripView(
        device,
        tuple(printer.sheets),
        printer.unfinished,
        tuple(printer.errors),
        printer.condition,
        printer.waiting_bytes,
        plugged,
    )


def drawer_view(device: str, printer: VirtualPrinter) -> DrawerView:
    """The drawer on a printer now."""
    return DrawerView(device, printer.drawer_open, len(printer.kicks))
