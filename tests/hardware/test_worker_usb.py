"""The printer's thread over USB: unplugged, replugged, held by somebody else."""

from __future__ import annotations

import errno
import time
from collections.abc import Iterator

import pytest

from tests.hardware.bench_till import BenchTill
from tests.hardware.scripted import eventually
from tests.hardware.usb_backend import FakeUsb
from tillapp.counter.ports import Health, JobState, Reason
from tillapp.hardware.settings import UsbAddress
from tillapp.hardware.transport.usb import UsbTransport
from tillapp.hardware.virtual.printer import VirtualPrinter


class UsbCounter:
    """A printer behind the test's own pyusb backend."""

    def __init__(self) -> None:
        self.bus = FakeUsb()
        self.printer = self.bus.printer = VirtualPrinter(time.monotonic)
        self.till = BenchTill(UsbTransport(UsbAddress(0x04B8, 0x0202), self.bus))

    def lines(self, text: str) -> int:
        printed = list(self.printer.unfinished)
        return sum(text in getattr(line, "text", "") for line in printed)


@pytest.fixture
def usb() -> Iterator[UsbCounter]:
    counter = UsbCounter()
    yield counter
    assert counter.till.worker.stop()
    assert counter.bus.log[-3:] == ["release", "attach", "close"]


def test_a_usb_ticket_is_confirmed(usb: UsbCounter) -> None:
    usb.till.print("a")
    eventually(lambda: usb.till.state("a") is JobState.CONFIRMED)
    assert usb.lines("ticket a") == 1


def test_c35_a_usb_printer_unplugged_between_tickets_prints_the_next_once_when_back(
    usb: UsbCounter,
) -> None:
    """C35: a named cause, then one ticket; and no reset that would lose a buffer."""
    usb.till.print("a")
    eventually(lambda: usb.till.state("a") is JobState.CONFIRMED)
    usb.bus.plugged = False
    usb.till.print("b")
    eventually(lambda: usb.till.fate("b") == [(JobState.QUEUED, Reason.UNPLUGGED)])
    usb.bus.plugged = usb.bus.kernel_driver = True
    eventually(lambda: usb.till.state("b") is JobState.CONFIRMED)
    assert usb.lines("ticket b") == 1


def test_c35_a_usb_printer_unplugged_in_a_ticket_prints_it_once_more_in_full(
    usb: UsbCounter,
) -> None:
    """C35: some bytes went out, the last one did not."""
    eventually(lambda: usb.till.health()[0] is Health.OK)
    usb.bus.accepts = len(usb.bus.received) + 5000
    usb.till.print("a", "x" * 9000 + " the end")
    eventually(lambda: usb.till.state("a") is JobState.SENDING)
    eventually(lambda: len(usb.bus.received) == usb.bus.accepts)
    usb.bus.plugged = False
    eventually(lambda: (JobState.QUEUED, Reason.UNPLUGGED) in usb.till.fate("a"))
    usb.printer.power_cycle()
    usb.bus.accepts, usb.bus.plugged, usb.bus.kernel_driver = None, True, True
    eventually(lambda: usb.till.state("a") is JobState.CONFIRMED)
    assert usb.lines("the end") == 1


def test_a_usb_printer_that_another_program_holds_is_waited_for(usb: UsbCounter) -> None:
    usb.till.print("a")
    eventually(lambda: usb.till.state("a") is JobState.CONFIRMED)
    usb.bus.plugged = False
    usb.till.print("b")
    eventually(lambda: usb.till.state("b") is JobState.QUEUED)
    usb.bus.refusal, usb.bus.plugged = errno.EBUSY, True
    eventually(lambda: usb.till.health() == (Health.OFFLINE, Reason.BUSY))
    usb.bus.refusal, usb.bus.kernel_driver = None, True
    eventually(lambda: usb.till.state("b") is JobState.CONFIRMED)
    assert usb.lines("ticket b") == 1
