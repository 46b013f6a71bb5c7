"""The one interface of every way to reach a device."""

from __future__ import annotations

import os
import select
import time
from typing import Protocol

from tillapp.counter.ports import Reason

READ_SIZE = 4096


class LinkError(Exception):
    """The line to a device broke; `maybe_sent` when bytes may have arrived uncounted."""

    def __init__(self, reason: Reason, detail: str = "", *, maybe_sent: bool = False) -> None:
        super().__init__(reason, detail)
        self.reason = reason
        self.detail = detail
        self.maybe_sent = maybe_sent


class Transport(Protocol):
    """A line to one device; deadlines are `time.monotonic` seconds; errors are LinkError."""

    where: str
    bytes_per_s: float

    def open(self, deadline: float) -> bool:
        """Reach the device; false if the line was open already."""

    def close(self) -> None:
        """Let go of the device; never raises."""

    def write(self, data: bytes, deadline: float) -> int:
        """Hand over what is accepted before the deadline, and say how many bytes."""

    def read(self, deadline: float) -> bytes:
        """The next bytes, or none at the deadline."""

    def drain(self) -> bytes:
        """What has come in and nobody read."""

    def fileno(self) -> int | None:
        """A descriptor to wait on when idle, where there is one."""

    def port_status(self) -> int | None:
        """The parallel-port status byte, where the line has one."""


def wait_readable(fileno: int, deadline: float) -> bool:
    """Block until bytes are there or the deadline has come."""
    readable, _, _ = select.select((fileno,), (), (), seconds_to(deadline))
    return bool(readable)


def wait_writable(fileno: int, deadline: float) -> bool:
    """Block until the line takes bytes or the deadline has come."""
    _, writable, _ = select.select((), (fileno,), (), seconds_to(deadline))
    return bool(writable)


def pause(deadline: float) -> bytes:
    """Hear nothing until the deadline, on a line that cannot speak."""
    time.sleep(seconds_to(deadline))
    return b""


def seconds_to(deadline: float) -> float:
    """Seconds left, never negative."""
    return max(0.0, deadline - time.monotonic())


def write_file(fileno: int, data: bytes, deadline: float) -> int:
    """Write to a non-blocking descriptor until all is taken or the deadline has come."""
    done = 0
    while done < len(data) and wait_writable(fileno, deadline):
        try:
            done += os.write(fileno, data[done:])
        except BlockingIOError:
            continue
    return done
