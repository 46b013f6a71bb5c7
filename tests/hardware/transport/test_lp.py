"""A device file; a pseudo terminal stands in for usblp."""

from __future__ import annotations

import errno
import fcntl
import struct
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.hardware.transport.contract import TransportContract, soon
from tests.hardware.transport.test_serial import Cable
from tillapp.counter.ports import Reason
from tillapp.hardware.transport.base import LinkError
from tillapp.hardware.transport.lp import LPGETSTATUS, LpTransport, _broken


@pytest.fixture
def far() -> Iterator[Cable]:
    cable = Cable()
    yield cable
    cable.close()


@pytest.fixture
def line(far: Cable) -> LpTransport:
    return LpTransport(far.name)


class TestLp(TransportContract):
    def test_a_missing_file_is_an_unplugged_printer(self) -> None:
        with pytest.raises(LinkError) as found:
            LpTransport("/dev/usb/lp99").open(soon())
        assert found.value.reason is Reason.UNPLUGGED

    def test_a_file_that_is_no_printer_has_no_port_status(
        self, line: LpTransport, far: Cable
    ) -> None:
        line.open(soon())
        assert line.port_status() is None
        line.close()

    def test_a_silent_file_is_waited_for_not_spun_on(self, tmp_path: Path) -> None:
        file = tmp_path / "lp"
        file.touch()
        line = LpTransport(str(file))
        line.open(soon())
        assert line.read(soon(0.01)) == b""
        line.close()


@pytest.mark.parametrize(
    ("number", "reason"),
    [
        (errno.EACCES, Reason.NO_RIGHT),
        (errno.EBUSY, Reason.BUSY),
        (errno.ENODEV, Reason.UNPLUGGED),
    ],
)
def test_what_the_kernel_refuses_has_a_name(number: int, reason: Reason) -> None:
    assert _broken(OSError(number, "x")).reason is reason


def test_the_driver_tells_the_port_status(monkeypatch: pytest.MonkeyPatch, far: Cable) -> None:
    answers: list[int | OSError] = [0x18, OSError(errno.ENODEV, "gone")]

    def ioctl(file: int, request: int, data: bytes) -> bytes:
        assert request == LPGETSTATUS
        answer = answers.pop(0)
        if isinstance(answer, OSError):
            raise answer
        return struct.pack("i", answer)

    monkeypatch.setattr(fcntl, "ioctl", ioctl)
    line = LpTransport(far.name)
    line.open(soon())
    assert line.port_status() == 0x18
    with pytest.raises(LinkError):
        line.port_status()
    line.close()
