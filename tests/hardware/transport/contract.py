"""What every transport promises, whatever lies beneath."""

from __future__ import annotations

import time
from typing import Protocol

import pytest

from tests.hardware.scripted import eventually
from tillapp.counter.ports import Reason
from tillapp.hardware.transport.base import LinkError, Transport


def soon(seconds: float = 1.0) -> float:
    return time.monotonic() + seconds


class Far(Protocol):
    """The far end of a line under test."""

    def received(self) -> bytes: ...

    def say(self, data: bytes) -> None: ...

    def unplug(self) -> None: ...

    def stop_taking(self) -> None: ...


class TransportContract:
    """Inherited by the tests of each transport, which give `line` and `far`."""

    def test_a_line_opens_once_and_closes_twice(self, line: Transport, far: Far) -> None:
        assert line.open(soon())
        assert not line.open(soon())
        line.close()
        line.close()
        assert line.fileno() is None
        with pytest.raises(LinkError):
            line.write(b"x", soon())
        with pytest.raises(LinkError):
            line.read(soon())

    def test_what_is_written_arrives_and_what_is_said_is_heard(
        self, line: Transport, far: Far
    ) -> None:
        line.open(soon())
        assert line.write(b"ticket\x00\xff\x11\x13\r\n", soon()) == 12
        eventually(lambda: far.received() == b"ticket\x00\xff\x11\x13\r\n")
        far.say(b"\x12")
        assert line.read(soon()) == b"\x12"
        line.close()

    def test_a_read_ends_at_its_deadline(self, line: Transport, far: Far) -> None:
        line.open(soon())
        started = time.monotonic()
        while time.monotonic() < started + 0.05:
            assert line.read(started + 0.05) == b""
        assert time.monotonic() - started < 0.5
        line.close()

    def test_stale_answers_are_drained(self, line: Transport, far: Far) -> None:
        line.open(soon())
        far.say(b"\x12\x16")
        found = b""

        def all_came() -> bool:
            nonlocal found
            found += line.drain()
            return found == b"\x12\x16"

        eventually(all_came)
        assert line.drain() == b""
        line.close()

    def test_a_write_to_a_device_that_takes_nothing_ends_in_time(
        self, line: Transport, far: Far
    ) -> None:
        line.open(soon())
        far.stop_taking()
        data = b"x" * 20_000_000
        started = time.monotonic()
        assert line.write(data, soon(0.1)) < len(data)
        assert time.monotonic() - started < 1.0
        line.close()

    def test_an_unplugged_device_is_named(self, line: Transport, far: Far) -> None:
        line.open(soon())
        far.unplug()

        def broken() -> bool:
            try:
                line.read(soon(0.02))
                line.write(b"x", soon(0.02))
            except LinkError as trouble:
                return trouble.reason is Reason.UNPLUGGED
            return False

        eventually(broken)
        line.close()
