"""The serial line, over a pseudo terminal with the real pyserial."""

from __future__ import annotations

import errno
import os
import select
import tty
from collections.abc import Iterator

import pytest
import serial
from serial.tools import list_ports
from serial.tools.list_ports_common import ListPortInfo

from tests.hardware.transport.contract import Far, TransportContract, soon
from tillapp.counter.ports import Reason
from tillapp.hardware.settings import SerialAddress
from tillapp.hardware.transport.base import LinkError
from tillapp.hardware.transport.serial import (
    SerialTransport,
    _broken,
    _write_windows,
    find_port,
    matches,
)


class Cable(Far):
    """A pseudo terminal: the device is its master side."""

    def __init__(self) -> None:
        self._master, self._slave = os.openpty()
        tty.setraw(self._master)
        tty.setraw(self._slave)
        self.name = os.ttyname(self._slave)
        self._heard = b""

    def received(self) -> bytes:
        if select.select((self._master,), (), (), 0)[0]:
            self._heard += os.read(self._master, 4096)
        return self._heard

    def say(self, data: bytes) -> None:
        os.write(self._master, data)

    def stop_taking(self) -> None:
        """A pseudo terminal takes nothing while nobody reads."""

    def unplug(self) -> None:
        os.close(self._slave)
        os.close(self._master)
        self._master = self._slave = -1

    def close(self) -> None:
        if self._master >= 0:
            self.unplug()


@pytest.fixture
def far() -> Iterator[Cable]:
    cable = Cable()
    yield cable
    cable.close()


@pytest.fixture
def line(far: Cable) -> SerialTransport:
    return SerialTransport(SerialAddress(device=far.name, baud=19200))


class TestSerial(TransportContract):
    def test_a_port_is_ours_alone(self, line: SerialTransport, far: Cable) -> None:
        line.open(soon())
        with pytest.raises(LinkError) as found:
            SerialTransport(SerialAddress(device=far.name)).open(soon())
        assert found.value.reason is Reason.BUSY
        line.close()

    def test_a_port_that_is_not_there_is_named(self) -> None:
        with pytest.raises(LinkError) as found:
            SerialTransport(SerialAddress(device="/dev/ttyNOWHERE")).open(soon())
        assert found.value.reason is Reason.UNPLUGGED

    def test_the_speed_gives_the_waiting_budget(
        self, line: SerialTransport, far: Cable
    ) -> None:
        assert line.bytes_per_s == 1920
        assert line.port_status() is None


def test_a_replugged_device_is_found_under_its_new_name(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    port = ListPortInfo("/dev/ttyACM1")
    port.vid, port.pid, port.serial_number = 0x05F9, 0x4204, "SCN42"
    other = ListPortInfo("/dev/ttyS0")
    monkeypatch.setattr(list_ports, "comports", lambda: [other, port])
    assert (
        find_port(SerialAddress(device="/dev/ttyACM0", usb="05f9:4204:SCN42")) == "/dev/ttyACM1"
    )
    with pytest.raises(LinkError) as found:
        find_port(SerialAddress(usb="05f9:4204:OTHER"))
    assert found.value.reason is Reason.UNPLUGGED


def test_twins_are_told_apart_by_their_number() -> None:
    assert matches("05f9:4204", 0x05F9, 0x4204, None)
    assert not matches("05f9:4205", 0x05F9, 0x4204, None)
    assert not matches("05f9:4204:A", 0x05F9, 0x4204, "B")


def test_windows_writes_in_slices_and_admits_what_it_does_not_know() -> None:
    port = serial.serial_for_url("loop://", baudrate=115200, timeout=0, write_timeout=1)
    assert _write_windows(port, b"x" * 300, soon()) == 300
    assert port.read(400) == b"x" * 300
    port.baudrate, port.write_timeout = 300, 0.001
    with pytest.raises(LinkError) as found:
        _write_windows(port, b"x" * 300, soon())
    assert found.value.maybe_sent
    assert found.value.reason is Reason.SLOW
    port.close()


@pytest.mark.parametrize(
    ("number", "reason"),
    [
        (errno.EACCES, Reason.NO_RIGHT),
        (errno.EBUSY, Reason.BUSY),
        (errno.EIO, Reason.UNPLUGGED),
    ],
)
def test_what_the_system_refuses_has_a_name(number: int, reason: Reason) -> None:
    assert _broken(OSError(number, "x")).reason is reason
    wrapped = serial.SerialException("could not open")
    wrapped.__cause__ = OSError(number, "x")
    assert _broken(wrapped).reason is reason
