"""A printer behind a device file: usblp or a parallel port on Linux."""

from __future__ import annotations

import errno
import os
import struct

from tillapp.counter.ports import Reason
from tillapp.hardware.transport.base import (
    READ_SIZE,
    LinkError,
    pause,
    wait_readable,
    write_file,
)

LPGETSTATUS = 0x060B
_REASONS = {
    errno.EACCES: Reason.NO_RIGHT,
    errno.EPERM: Reason.NO_RIGHT,
    errno.EBUSY: Reason.BUSY,
}


class LpTransport:
    """The device file, without any driver of ours in between."""

    bytes_per_s = 20_000.0

    def __init__(self, device: str) -> None:
        self.where = device
        self._file: int | None = None

    def open(self, deadline: float) -> bool:  # noqa: ARG002 -- a file opens at once
        """Open for both directions."""
        if self._file is not None:
            return False
        try:
            self._file = os.open(self.where, os.O_RDWR | os.O_NONBLOCK | os.O_NOCTTY)
        except OSError as trouble:
            raise _broken(trouble) from trouble
        return True

    def close(self) -> None:
        """Close the file."""
        if self._file is not None:
            os.close(self._file)
            self._file = None

    def write(self, data: bytes, deadline: float) -> int:
        """Write until all is taken or the deadline has come."""
        try:
            return write_file(self._open_file(), data, deadline)
        except OSError as trouble:
            raise _broken(trouble) from trouble

    def read(self, deadline: float) -> bytes:
        """The next bytes, or none at the deadline."""
        file = self._open_file()
        try:
            data = os.read(file, READ_SIZE) if wait_readable(file, deadline) else b""
        except BlockingIOError:
            return pause(deadline)
        except OSError as trouble:
            raise _broken(trouble) from trouble
        # usblp calls a silent printer readable and then has nothing to say.
        return data or pause(deadline)

    def drain(self) -> bytes:
        """What has come in and nobody read."""
        return self.read(0.0)

    def fileno(self) -> int | None:
        """None: usblp calls a silent printer readable, which would spin."""
        return None

    def port_status(self) -> int | None:
        """Ask the driver for the port's status byte."""
        from fcntl import ioctl  # noqa: PLC0415 -- Windows has no such module

        try:
            answer = ioctl(self._open_file(), LPGETSTATUS, struct.pack("i", 0))
        except OSError as trouble:
            if trouble.errno in (errno.ENOTTY, errno.EINVAL):
                return None
            raise _broken(trouble) from trouble
        return int(struct.unpack("i", answer)[0])

    def _open_file(self) -> int:
        if self._file is None:
            raise LinkError(Reason.UNPLUGGED, "not open")
        return self._file


def _broken(trouble: OSError) -> LinkError:
    return LinkError(_REASONS.get(trouble.errno or 0, Reason.UNPLUGGED), str(trouble))
