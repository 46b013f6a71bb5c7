"""The USB line, over a pyusb backend written for the tests."""

from __future__ import annotations

import errno

import pytest

from tests.hardware.transport.contract import Far, TransportContract, soon
from tests.hardware.usb_backend import FakeUsb
from tillapp.counter.ports import Reason
from tillapp.hardware.settings import UsbAddress
from tillapp.hardware.transport.base import LinkError
from tillapp.hardware.transport.usb import UsbTransport

EPSON = UsbAddress(0x04B8, 0x0202, "SN42")


class Socket(Far):
    def __init__(self) -> None:
        self.bus = FakeUsb()

    def received(self) -> bytes:
        return self.bus.received

    def say(self, data: bytes) -> None:
        self.bus.answers += data

    def stop_taking(self) -> None:
        self.bus.accepts = 8192

    def unplug(self) -> None:
        self.bus.plugged = False


@pytest.fixture
def far() -> Socket:
    return Socket()


@pytest.fixture
def line(far: Socket) -> UsbTransport:
    return UsbTransport(EPSON, far.bus)


def refused(line: UsbTransport) -> Reason:
    with pytest.raises(LinkError) as found:
        line.open(soon())
    return found.value.reason


class TestUsb(TransportContract):
    def test_the_kernel_gets_its_driver_back(self, line: UsbTransport, far: Socket) -> None:
        line.open(soon())
        assert far.bus.log == ["detach", "claim"]
        line.close()
        assert far.bus.log == ["detach", "claim", "release", "attach", "close"]

    def test_a_configured_device_is_not_configured_again(
        self, line: UsbTransport, far: Socket
    ) -> None:
        far.bus.configured = False
        line.open(soon())
        assert "configure" in far.bus.log
        line.close()

    def test_a_stalled_printer_blocks_nobody(self, line: UsbTransport, far: Socket) -> None:
        line.open(soon())
        far.bus.stalled = True
        assert line.write(b"x", soon(0.05)) == 0
        far.bus.stalled = False
        assert line.write(b"x", soon(0.05)) == 1
        line.close()

    def test_a_stall_in_the_middle_says_how_much_went_out(
        self, line: UsbTransport, far: Socket
    ) -> None:
        line.open(soon())
        far.bus.accepts = 5000
        assert line.write(b"x" * 9000, soon(0.05)) == 5000
        line.close()

    def test_another_owner_is_named(self, line: UsbTransport, far: Socket) -> None:
        far.bus.refusal = errno.EBUSY
        assert refused(line) is Reason.BUSY

    def test_a_missing_right_is_named(self, line: UsbTransport, far: Socket) -> None:
        far.bus.refusal = errno.EACCES
        line = UsbTransport(UsbAddress(0x04B8, 0x0202), far.bus)
        assert refused(line) is Reason.NO_RIGHT

    def test_a_twin_with_another_number_is_left_alone(self, far: Socket) -> None:
        other = UsbTransport(UsbAddress(0x04B8, 0x0202, "SN43"), far.bus)
        assert refused(other) is Reason.UNPLUGGED

    def test_a_device_that_is_no_printer_is_left_alone(
        self, line: UsbTransport, far: Socket
    ) -> None:
        far.bus.interface_class = 3
        assert refused(line) is Reason.NOT_SET_UP

    def test_a_replugged_printer_is_opened_again(self, line: UsbTransport, far: Socket) -> None:
        line.open(soon())
        far.bus.plugged = False
        with pytest.raises(LinkError):
            line.write(b"x", soon())
        line.close()
        assert refused(line) is Reason.UNPLUGGED
        far.bus.plugged = True
        assert line.open(soon())
        assert line.write(b"x", soon()) == 1
        line.close()

    def test_the_port_says_that_the_paper_is_out(self, line: UsbTransport, far: Socket) -> None:
        line.open(soon())
        far.bus.port = 0x30
        assert line.port_status() == 0x30
        line.close()

    def test_a_printer_that_cannot_answer_is_silent_until_the_deadline(
        self, line: UsbTransport, far: Socket
    ) -> None:
        far.bus.has_in = False
        line.open(soon())
        assert line.read(soon(0.01)) == b""
        line.close()
