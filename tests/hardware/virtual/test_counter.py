"""The whole virtual counter."""

from __future__ import annotations

import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
import serial

from tillapp.hardware.virtual.counter import VirtualCounter
from tillapp.hardware.virtual.devices import Faults
from tillapp.hardware.virtual.strip import plain_text
from tillapp.hardware.virtual.views import DisplayView, DrawerView, StripView, View

PROCESS_ID = b"\x1d(H\x06\x00000001"


@pytest.fixture
def counter(tmp_path: Path) -> Iterator[VirtualCounter]:
    counter = VirtualCounter(tmp_path)
    yield counter
    counter.close()


def send(counter: VirtualCounter, data: bytes) -> None:
    """One confirmed job over the network."""
    where = counter.addresses
    with socket.create_connection((where.printer_host, where.printer_port), 2) as client:
        client.sendall(data + PROCESS_ID)
        assert client.recv(7) == b"\x37\x220001\0"


def test_a_listener_sees_paper_drawer_and_display(counter: VirtualCounter) -> None:
    heard: list[View] = []
    counter.subscribe(heard.append)
    assert {type(view) for view in heard} == {StripView, DrawerView, DisplayView}
    send(counter, b"\x1bp\x00\x19\xfaticket\n\x1dV\x00\x1b=\x02TOTAL\x1b=\x01")
    counter.printer.ask(lambda: None)
    counter.display.ask(lambda: None)
    # A second question comes after the listeners of the first turn were told.
    counter.printer.ask(lambda: None)
    counter.display.ask(lambda: None)
    strips = [v for v in heard if isinstance(v, StripView) and v.device == "printer"]
    assert [len(sheet.printed) for sheet in strips[-1].sheets] == [3]
    assert any(isinstance(v, DrawerView) and v.is_open for v in heard)
    assert any(isinstance(v, DisplayView) and v.top.startswith("TOTAL") for v in heard)
    counter.close_drawer()
    assert not counter.printer.drawer.is_open


def test_a_person_tears_the_tickets_of_both_printers(counter: VirtualCounter) -> None:
    send(counter, b"network\n\x1dV\x00")
    with serial.Serial(str(counter.addresses.serial_printer), timeout=2) as port:
        port.write(b"serial\n\x1dV\x00" + PROCESS_ID)
        assert port.read(7) == b"\x37\x220001\0"
    texts = [plain_text(sheet.printed[:1]) for sheet in counter.tear_paper()]
    assert texts == ["network\n", "serial\n"]
    assert counter.tear_paper() == ()


def test_a_tag_is_scanned(counter: VirtualCounter) -> None:
    with serial.Serial(str(counter.addresses.scanner), timeout=2) as port:
        counter.scan("2912345012342")
        assert port.read(17) == b"]E02912345012342\r"


def test_a_display_of_the_other_make(tmp_path: Path) -> None:
    counter = VirtualCounter(tmp_path, display_commands="cd5220")
    heard = threading.Event()

    def listen(view: View) -> None:
        if isinstance(view, DisplayView) and view.top.startswith("TOTAL"):
            heard.set()

    counter.subscribe(listen)
    with serial.Serial(str(counter.addresses.display), timeout=2) as port:
        port.write(b"\x1bQATOTAL               \r")
        assert heard.wait(2)
    counter.close()


def test_faults_reach_both_printers(counter: VirtualCounter) -> None:
    counter.set_faults(Faults(mute=True))
    with serial.Serial(str(counter.addresses.serial_printer), timeout=0.1) as port:
        port.write(b"\x10\x04\x01")
        assert port.read(1) == b""


def test_an_idle_counter_costs_nothing(counter: VirtualCounter) -> None:
    send(counter, b"ticket\n\x1dV\x00")
    devices = (counter.printer, counter.serial_printer, counter.display, counter.scanner)
    before = [device.turns for device in devices]
    time.sleep(0.3)
    # The last turns are the goodbye of the till's connection and this question itself.
    assert all(d.turns - turns <= 2 for d, turns in zip(devices, before, strict=True))


def test_pictures_are_not_loaded_with_the_counter() -> None:
    late = "{'PIL', 'barcode', 'qrcode', 'escpos', 'PySide6'}"
    code = f"import sys, tillapp.hardware.virtual.counter; print({late} & set(sys.modules))"
    source = Path(__file__).parents[3] / "src"
    done = subprocess.run(
        [sys.executable, "-c", code],
        env={"PYTHONPATH": str(source)},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.strip() == "set()"


def test_after_closing_time_nothing_is_left(tmp_path: Path) -> None:
    before = threading.active_count()
    counter = VirtualCounter(tmp_path)
    assert threading.active_count() == before + 4
    counter.close()
    assert threading.active_count() == before
    assert list(tmp_path.iterdir()) == []
