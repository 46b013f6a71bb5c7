"""A HID POS scanner, with a pipe in place of its device file."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.hardware.transport.contract import soon
from tillapp.counter.ports import Reason
from tillapp.hardware.profiles import ScannerProfile
from tillapp.hardware.scanner import CodeReader
from tillapp.hardware.transport.base import LinkError
from tillapp.hardware.transport.hid_pos import HidPosTransport, find_hid_scanners


def report(data: bytes, *, aim: bytes = b"]E0", more: bool = False) -> bytes:
    filled = data.ljust(56, b"\x00")
    return bytes((2, len(data))) + aim + filled + b"\x0b\x00" + bytes((more,))


class Machine:
    """The two folders in which Linux shows its HID devices."""

    def __init__(self, folder: Path) -> None:
        self.sys, self.dev = folder / "sys", folder / "dev"
        self.dev.mkdir()
        self._describe("hidraw0", b"\x05\x01\x09\x06")
        self._describe("hidraw1", b"\x05\x8c\x09\x02\xa1\x01")
        (self.sys / "hidraw2").mkdir()
        os.mkfifo(self.dev / "hidraw1")
        self.scanner = os.open(self.dev / "hidraw1", os.O_RDWR)
        self.line = HidPosTransport(self.sys, self.dev)

    def _describe(self, name: str, descriptor: bytes) -> None:
        folder = self.sys / name / "device"
        folder.mkdir(parents=True)
        (folder / "report_descriptor").write_bytes(descriptor)

    def unplug(self) -> None:
        if self.scanner >= 0:
            os.close(self.scanner)
        self.scanner = -1


@pytest.fixture
def machine(tmp_path: Path) -> Iterator[Machine]:
    machine = Machine(tmp_path)
    yield machine
    machine.line.close()
    machine.unplug()


def test_the_scanner_is_found_by_what_it_says_it_is(machine: Machine) -> None:
    assert find_hid_scanners(machine.sys) == ("hidraw1",)


def test_a_code_comes_with_its_identifier(machine: Machine) -> None:
    assert machine.line.open(soon())
    assert not machine.line.open(soon())
    os.write(machine.scanner, report(b"3760123456784"))
    found = machine.line.read(soon())
    assert found == b"]E03760123456784\r"
    scanned = CodeReader(ScannerProfile("hid", "HID"), "hand").feed(found)
    assert [(code.code, code.symbology) for code in scanned] == [("3760123456784", "]E0")]


def test_a_long_code_comes_in_several_reports(machine: Machine) -> None:
    machine.line.open(soon())
    os.write(machine.scanner, report(b"A" * 56, aim=b"]Q1", more=True))
    os.write(machine.scanner, report(b"B" * 10, aim=b"]Q1"))
    assert machine.line.read(soon()) == b""
    assert machine.line.read(soon()) == b"]Q1" + b"A" * 56 + b"B" * 10 + b"\r"


def test_a_report_of_another_kind_is_nothing(machine: Machine) -> None:
    machine.line.open(soon())
    os.write(machine.scanner, b"\x01" * 64)
    assert machine.line.read(soon()) == b""
    assert machine.line.drain() == b""


def test_an_unplugged_scanner_is_named(machine: Machine) -> None:
    machine.line.open(soon())
    machine.unplug()
    with pytest.raises(LinkError) as found:
        machine.line.read(soon())
    assert found.value.reason is Reason.UNPLUGGED
    machine.line.close()
    with pytest.raises(LinkError):
        machine.line.read(soon())


def test_a_machine_without_such_a_scanner_says_so(tmp_path: Path) -> None:
    with pytest.raises(LinkError) as found:
        HidPosTransport(tmp_path, tmp_path).open(soon())
    assert found.value.reason is Reason.UNPLUGGED


def test_a_device_file_that_vanished_is_an_unplugged_scanner(machine: Machine) -> None:
    (machine.dev / "hidraw1").unlink()
    with pytest.raises(LinkError) as found:
        machine.line.open(soon())
    assert found.value.reason is Reason.UNPLUGGED


def test_nothing_is_sent_to_a_scanner(machine: Machine) -> None:
    machine.line.open(soon())
    assert machine.line.fileno() is not None
    assert machine.line.port_status() is None
    with pytest.raises(LinkError):
        machine.line.write(b"x", soon())
