"""A scanner that speaks USB HID POS: whole codes with their AIM identifier."""

from __future__ import annotations

import errno
import os
from pathlib import Path

from tillapp.counter.ports import Reason
from tillapp.hardware.transport.base import LinkError, wait_readable

REPORT_ID = 0x02
REPORT_SIZE = 64
_USAGE = b"\x05\x8c\x09\x02"
_AIM, _DATA, _DATA_LIMIT, _CONTINUED = 2, 5, 56, 63
_REASONS = {errno.EACCES: Reason.NO_RIGHT, errno.EPERM: Reason.NO_RIGHT}


def find_hid_scanners(sys: Path = Path("/sys/class/hidraw")) -> tuple[str, ...]:
    """Names under /dev of the devices whose descriptor says bar code scanner."""
    found = []
    for node in sorted(sys.glob("hidraw*")):
        try:
            descriptor = (node / "device" / "report_descriptor").read_bytes()
        except OSError:
            continue
        if descriptor.startswith(_USAGE):
            found.append(node.name)
    return tuple(found)


class Reports:
    """Puts the reports of one code together, as a serial scanner would have sent it."""

    def __init__(self) -> None:
        self._rest = b""

    def feed(self, report: bytes) -> bytes:
        """One report; gives AIM identifier, code and CR once the code is whole."""
        if len(report) < REPORT_SIZE or report[0] != REPORT_ID:
            return b""
        length = min(report[1], _DATA_LIMIT)
        start = report[_AIM:_DATA] if not self._rest else b""
        self._rest += start + report[_DATA : _DATA + length]
        if report[_CONTINUED] & 1:
            return b""
        code, self._rest = self._rest, b""
        return code + b"\r"

    def clear(self) -> None:
        """Forget half a code."""
        self._rest = b""


class HidPosTransport:
    """A line from a HID POS scanner: its codes as bytes, nothing in the other direction."""

    bytes_per_s = 64_000.0

    def __init__(
        self,
        sys: Path = Path("/sys/class/hidraw"),
        dev: Path = Path("/dev"),
    ) -> None:
        self._sys = sys
        self._dev = dev
        self._file: int | None = None
        self._reports = Reports()
        self.where = "HID POS"

    def open(self, deadline: float) -> bool:  # noqa: ARG002 -- a file opens at once
        """Find the first such scanner and listen to it."""
        if self._file is not None:
            return False
        names = find_hid_scanners(self._sys)
        if not names:
            raise LinkError(Reason.UNPLUGGED, "no HID POS scanner")
        try:
            self._file = os.open(self._dev / names[0], os.O_RDONLY | os.O_NONBLOCK)
        except OSError as trouble:
            raise _broken(trouble) from trouble
        self._reports.clear()
        return True

    def close(self) -> None:
        """Stop listening."""
        if self._file is not None:
            os.close(self._file)
            self._file = None

    def write(self, data: bytes, deadline: float) -> int:  # noqa: ARG002 -- it takes none at all
        """A scanner takes nothing."""
        raise LinkError(Reason.NOT_SET_UP, "a scanner takes no bytes")

    def read(self, deadline: float) -> bytes:
        """The next whole code, or none at the deadline."""
        if self._file is None:
            raise LinkError(Reason.UNPLUGGED, "not open")
        if not wait_readable(self._file, deadline):
            return b""
        try:
            report = os.read(self._file, REPORT_SIZE)
        except BlockingIOError:
            return b""
        except OSError as trouble:
            raise _broken(trouble) from trouble
        if not report:
            raise LinkError(Reason.UNPLUGGED, "end of the line")
        return self._reports.feed(report)

    def drain(self) -> bytes:
        """Throw away what waits."""
        return self.read(0.0)

    def fileno(self) -> int | None:
        """The device file."""
        return self._file

    def port_status(self) -> int | None:
        """A scanner has none."""
        return None


def _broken(trouble: OSError) -> LinkError:
    return LinkError(_REASONS.get(trouble.errno or 0, Reason.UNPLUGGED), str(trouble))
