"""IT plugs things in; the set-up page proposes what to do with them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import usb.core
from serial.tools import list_ports
from serial.tools.list_ports_common import ListPortInfo

from tests.hardware.scripted import Script, ScriptedPrinter
from tests.hardware.usb_backend import FakeUsb
from tillapp.hardware.discovery import (
    Abilities,
    Found,
    lp_files,
    probe,
    propose,
    serial_ports,
    usb_printers,
)
from tillapp.hardware.profiles import load_profiles
from tillapp.hardware.settings import LpAddress, SerialAddress, TcpAddress, UsbAddress
from tillapp.hardware.transport.base import LinkError
from tillapp.hardware.transport.tcp import TcpTransport
from tillapp.hardware.virtual.counter import VirtualCounter
from tillapp.resources import resource

SOMEWHERE = TcpAddress("192.0.2.7")


def test_a_usb_printer_is_found_with_its_number() -> None:
    assert usb_printers(FakeUsb()) == (Found(UsbAddress(0x04B8, 0x0202, "SN42"), "TM-T88V"),)


def test_a_usb_device_of_another_kind_is_not_a_printer() -> None:
    bus = FakeUsb()
    bus.interface_class = 3
    assert usb_printers(bus) == ()
    bus.plugged = False
    assert usb_printers(bus) == ()


def test_a_printer_that_we_may_not_open_is_still_seen() -> None:
    bus = FakeUsb()
    bus.refusal = 13
    assert usb_printers(bus) == (Found(UsbAddress(0x04B8, 0x0202), "04b8:0202"),)


def test_without_libusb_there_are_no_usb_printers(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(**_: object) -> None:
        raise usb.core.NoBackendError

    monkeypatch.setattr(usb.core, "find", missing)
    assert usb_printers() == ()


def test_serial_ports_are_named_so_that_a_replug_does_not_lose_them(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    scanner, old = ListPortInfo("/dev/ttyACM0"), ListPortInfo("/dev/ttyS0")
    scanner.vid, scanner.pid, scanner.serial_number = 0x05F9, 0x4204, "SCN42"
    scanner.description, old.description = "QuickScan", "ttyS0"
    monkeypatch.setattr(list_ports, "comports", lambda: [scanner, old])
    assert serial_ports() == (
        Found(SerialAddress(device="/dev/ttyACM0", usb="05f9:4204:SCN42"), "QuickScan"),
        Found(SerialAddress(device="/dev/ttyS0"), "ttyS0"),
    )


def test_kernel_printers_are_device_files(tmp_path: Path) -> None:
    (tmp_path / "lp0").touch()
    (tmp_path / "hiddev0").touch()
    assert lp_files(tmp_path) == (Found(LpAddress(str(tmp_path / "lp0")), "lp0"),)


@pytest.fixture
def counter(tmp_path: Path) -> Iterator[VirtualCounter]:
    counter = VirtualCounter(tmp_path)
    yield counter
    counter.close()


def test_a_printer_tells_what_it_can_and_prints_nothing(counter: VirtualCounter) -> None:
    where = counter.addresses
    found = probe(TcpTransport(where.printer_host, where.printer_port), 0.2)
    assert found.status
    assert found.process_id
    assert found.gs_r
    strip = counter.printer.strip
    assert (strip.sheets, strip.unfinished, strip.errors) == ((), (), ())


def test_a_mute_printer_tells_nothing() -> None:
    with ScriptedPrinter(Script(answers=False, acknowledges=False)) as printer:
        assert probe(TcpTransport("127.0.0.1", printer.port), 0.03) == Abilities()


def test_a_printer_that_is_not_there_is_a_broken_line() -> None:
    with ScriptedPrinter() as printer:
        port = printer.port
    with pytest.raises(LinkError):
        probe(TcpTransport("127.0.0.1", port), 0.1)


@pytest.mark.parametrize(
    ("abilities", "profile"),
    [
        (Abilities(status=True, process_id=True, gs_r=True, name="TM-T88VI"), "epson-t88"),
        (Abilities(status=True, gs_r=True, name="TM-T88III"), "epson-t88iii"),
        (Abilities(status=True, process_id=True, gs_r=True), "epson-80"),
        (Abilities(status=True, gs_r=True), "citizen-80"),
        (Abilities(status=True), "clone-80"),
        (Abilities(), "blind-80"),
    ],
)
def test_a_proposal_asks_no_more_than_the_printer_can(
    abilities: Abilities, profile: str
) -> None:
    proposal = propose(SOMEWHERE, abilities)
    assert proposal.profile == profile
    assert profile in load_profiles(resource("profiles")).printers


def test_a_silent_printer_of_the_kernel_is_asked_through_its_port() -> None:
    assert propose(LpAddress(), Abilities()).profile == "lp-80"
