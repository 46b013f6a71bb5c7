"""A Windows print queue: raw bytes in, and a look at the queue because it lies."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from tillapp.counter.ports import Reason
from tillapp.hardware.transport.base import LinkError, pause

PAPER_OUT, OFFLINE, ERROR = 0x10, 0x80, 0x02
_PORT_PAPER_OUT, _PORT_SELECTED, _PORT_NO_ERROR = 0x20, 0x10, 0x08


def load_win32print() -> Any:
    """Microsoft's print functions, which only Windows has."""
    try:
        return import_module("win32print")
    except ImportError as trouble:
        raise LinkError(Reason.NOT_SET_UP, "pywin32 is not installed") from trouble


class SpoolerTransport:
    """One raw document per write: what the queue takes is out of our hands."""

    bytes_per_s = 20_000.0

    def __init__(self, queue: str, win32print: Any = None) -> None:
        self.where = queue
        self._win32print = win32print
        self._handle: Any = None

    def open(self, deadline: float) -> bool:  # noqa: ARG002 -- the queue answers at once
        """Open the queue."""
        if self._handle is not None:
            return False
        self._win32print = self._win32print or load_win32print()
        try:
            self._handle = self._win32print.OpenPrinter(self.where)
        except OSError as trouble:
            raise LinkError(Reason.UNPLUGGED, str(trouble)) from trouble
        return True

    def close(self) -> None:
        """Close the queue."""
        if self._handle is not None:
            self._win32print.ClosePrinter(self._handle)
            self._handle = None

    def write(self, data: bytes, deadline: float) -> int:  # noqa: ARG002 -- it never waits
        """Queue one raw document."""
        handle = self._opened()
        try:
            self._win32print.StartDocPrinter(handle, 1, ("tillapp", None, "RAW"))
            self._win32print.StartPagePrinter(handle)
            count = int(self._win32print.WritePrinter(handle, data))
            self._win32print.EndPagePrinter(handle)
            self._win32print.EndDocPrinter(handle)
        except OSError as trouble:
            raise LinkError(Reason.PRINTER_ERROR, str(trouble), maybe_sent=True) from trouble
        return count

    def read(self, deadline: float) -> bytes:
        """A queue never answers."""
        self._opened()
        return pause(deadline)

    def drain(self) -> bytes:
        """A queue never answers."""
        return b""

    def fileno(self) -> int | None:
        """Nothing to wait on."""
        return None

    def port_status(self) -> int | None:
        """The queue's status word in the form of a port's."""
        try:
            status = self._win32print.GetPrinter(self._opened(), 2)["Status"]
        except OSError as trouble:
            raise LinkError(Reason.UNPLUGGED, str(trouble)) from trouble
        paper = _PORT_PAPER_OUT if status & PAPER_OUT else 0
        selected = 0 if status & OFFLINE else _PORT_SELECTED
        return paper | selected | (0 if status & ERROR else _PORT_NO_ERROR)

    def _opened(self) -> Any:
        if self._handle is None:
            raise LinkError(Reason.UNPLUGGED, "not open")
        return self._handle
