"""Snapshots for a window."""

from __future__ import annotations

from tillapp.hardware.virtual.printer import VirtualPrinter
from tillapp.hardware.virtual.strip import PrintedLine, Span
from tillapp.hardware.virtual.views import drawer_view, strip_view


def test_a_snapshot_does_not_move() -> None:
    printer = VirtualPrinter(lambda: 0.0)
    printer.receive(b"one\n")
    before = strip_view("printer", printer, plugged=True)
    printer.receive(b"two\n\x1dV\0\x07\x1bp\x00\x19\xfa")
    after = strip_view("printer", printer, plugged=False)
    assert before.unfinished == (PrintedLine((Span("one"),)),)
    assert [len(sheet.printed) for sheet in after.sheets] == [3]
    assert (len(after.errors), after.plugged, after.condition.pin_high) == (1, False, True)
    assert drawer_view("printer", printer).is_open
    assert drawer_view("printer", printer).kicks == 1
