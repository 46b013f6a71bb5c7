"""Two lines for the customer, whatever the command set."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.hardware.bench_till import FAST
from tests.hardware.line import MemoryLine
from tests.hardware.scripted import eventually
from tillapp.counter.messages import DeviceChanged, Message
from tillapp.counter.ports import DeviceRole, DeviceStatus, Frame, Health, Reason
from tillapp.hardware.customer_display import CustomerDisplay, DisplayTable
from tillapp.hardware.health import HealthBoard
from tillapp.hardware.profiles import load_profiles
from tillapp.hardware.settings import SerialAddress
from tillapp.hardware.timing import Clocks, Pace
from tillapp.hardware.transport.serial import SerialTransport
from tillapp.hardware.virtual.counter import VirtualCounter
from tillapp.resources import resource

TABLES = load_profiles(resource("profiles")).displays
FRAME = Frame("Robe d\u2019été", "12,00", "Total", "24,00 €")


class Glass:
    def __init__(self, line: MemoryLine | SerialTransport, table: str = "epson") -> None:
        self.heard: list[Message] = []
        clocks = Clocks(now_ms=lambda: 0)
        status = DeviceStatus(DeviceRole.DISPLAY, "d", line.where, Health.UNKNOWN)
        board = HealthBoard(status, self.heard.append, clocks=clocks, calm_s=0.01)
        table_of = DisplayTable(TABLES[table])
        self.display = CustomerDisplay(line, table_of, board, Pace(FAST, clocks))
        self.display.start()

    @property
    def health(self) -> tuple[Health, Reason] | None:
        known = [m.status for m in list(self.heard) if isinstance(m, DeviceChanged)]
        return (known[-1].health, known[-1].reason) if known else None


@pytest.mark.parametrize(
    ("table", "start", "frame"),
    [
        ("epson", b"\x1b@\x1f\x01", b"\x1f$\x01\x01%b\x1f$\x01\x02%b"),
        ("cd5220", b"\x1b@\x0c", b"\x1bQA%b\r\x1bQB%b\r"),
        ("aedex", b"", b"!#1%b\r!#2%b\r"),
        ("utc", b"\x1f\x11\x14", b"\x10\x00%b\x10\x14%b"),
        ("utc-enhanced", b"\x1bd", b"\x1buA%b\r\x1buB%b\r"),
    ],
)
def test_each_command_set_writes_both_lines(table: str, start: bytes, frame: bytes) -> None:
    found = DisplayTable(TABLES[table])
    assert found.start == start
    assert found.frame(FRAME) == frame % (b"Robe d'ete     12,00", b"Total      24,00 EUR")


def test_a_display_with_a_french_page_keeps_its_accents() -> None:
    found = DisplayTable(TABLES["epson-1252"])
    assert b"Robe d\x92\xe9t\xe9     12,00" in found.frame(FRAME)
    assert found.start.endswith(b"\x1bt\x10")


def test_a_long_label_gives_way_and_no_command_hides_in_it() -> None:
    found = DisplayTable(TABLES["cd5220"]).frame(Frame("x\x1b\x0c" * 30, "1,00"))
    assert found == b"\x1bQA" + b"x" * 15 + b" 1,00\r\x1bQB" + b" " * 20 + b"\r"


@pytest.mark.parametrize("table", ["epson", "cd5220"])
def test_the_customer_sees_what_was_sent(tmp_path: Path, table: str) -> None:
    counter = VirtualCounter(tmp_path, display_commands=table)
    address = SerialAddress(device=str(counter.addresses.display))
    glass = Glass(SerialTransport(address), table)
    glass.display.show(FRAME)
    eventually(lambda: counter.display.shown.bottom == "Total      24,00 EUR")
    counter.display.unplug()
    eventually(lambda: glass.health == (Health.OFFLINE, Reason.UNPLUGGED))
    counter.display.plug()
    eventually(lambda: glass.health == (Health.OK, Reason.NONE))
    assert counter.display.shown.errors == ()
    assert glass.display.stop()
    counter.close()


@pytest.fixture
def line() -> MemoryLine:
    return MemoryLine()


@pytest.fixture
def glass(line: MemoryLine) -> Iterator[Glass]:
    glass = Glass(line)
    yield glass
    started = time.monotonic()
    assert glass.display.stop()
    assert time.monotonic() - started < 2.0
    assert not line.opened


def test_only_the_last_of_many_frames_matters(line: MemoryLine, glass: Glass) -> None:
    for price in range(500):
        glass.display.show(Frame(top_right=f"{price},00"))
    eventually(lambda: b"499,00" in line.written)
    assert line.written.count(b"\x1f$\x01\x01") <= 4


def test_a_display_that_comes_back_shows_the_present_frame(
    line: MemoryLine, glass: Glass
) -> None:
    eventually(lambda: glass.health == (Health.OK, Reason.NONE))
    line.missing = True
    line.close()
    glass.display.show(FRAME)
    eventually(lambda: glass.health == (Health.OFFLINE, Reason.UNPLUGGED))
    line.missing = False
    eventually(lambda: b"24,00 EUR" in line.written)
    eventually(lambda: glass.health == (Health.OK, Reason.NONE))


def test_a_display_that_takes_nothing_is_slow(line: MemoryLine, glass: Glass) -> None:
    eventually(lambda: glass.health == (Health.OK, Reason.NONE))
    line.takes = len(line.written)
    glass.display.show(FRAME)
    eventually(lambda: glass.health == (Health.OFFLINE, Reason.SLOW))
