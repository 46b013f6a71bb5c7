"""The Windows queue, with a stand-in for Microsoft's module: no Windows was at hand."""

from __future__ import annotations

from typing import Any

import pytest

from tests.hardware.transport.contract import soon
from tillapp.counter.ports import Reason
from tillapp.hardware.status import of_port_status
from tillapp.hardware.transport.base import LinkError
from tillapp.hardware.transport.spooler import (
    ERROR,
    OFFLINE,
    PAPER_OUT,
    SpoolerTransport,
    load_win32print,
)


class Win32Print:
    """The seven functions of win32print that we call."""

    def __init__(self) -> None:
        self.calls: list[str] = []
        self.status = 0
        self.fails = ""

    def __getattr__(self, name: str) -> Any:
        def call(*args: Any) -> Any:
            self.calls.append(name)
            if name == self.fails:
                raise OSError(name)
            answers = {"GetPrinter": {"Status": self.status}, "OpenPrinter": 7}
            return len(args[1]) if name == "WritePrinter" else answers.get(name)

        return call


def test_a_job_is_one_raw_document() -> None:
    windows = Win32Print()
    line = SpoolerTransport("EPSON", windows)
    assert line.open(soon())
    assert not line.open(soon())
    assert line.write(b"ticket", soon()) == 6
    line.close()
    line.close()
    assert windows.calls == [
        "OpenPrinter",
        "StartDocPrinter",
        "StartPagePrinter",
        "WritePrinter",
        "EndPagePrinter",
        "EndDocPrinter",
        "ClosePrinter",
    ]


@pytest.mark.parametrize(
    ("status", "reason"),
    [
        (0, Reason.NONE),
        (PAPER_OUT, Reason.PAPER_OUT),
        (OFFLINE, Reason.BUSY),
        (ERROR, Reason.PRINTER_ERROR),
    ],
)
def test_the_queue_says_why_it_stands(status: int, reason: Reason) -> None:
    windows = Win32Print()
    windows.status = status
    line = SpoolerTransport("EPSON", windows)
    line.open(soon())
    found = line.port_status()
    assert found is not None
    assert of_port_status(found).reason() is reason


@pytest.mark.parametrize("name", ["OpenPrinter", "StartDocPrinter", "GetPrinter"])
def test_what_windows_refuses_is_a_broken_line(name: str) -> None:
    windows = Win32Print()
    windows.fails = name
    line = SpoolerTransport("EPSON", windows)

    def use() -> None:
        line.open(soon())
        line.write(b"x", soon())
        line.port_status()

    with pytest.raises(LinkError):
        use()


def test_a_queue_is_silent() -> None:
    line = SpoolerTransport("EPSON", Win32Print())
    line.open(soon())
    assert line.read(soon(0.01)) == line.drain() == b""
    assert line.fileno() is None


def test_without_windows_the_missing_part_is_named() -> None:
    with pytest.raises(LinkError) as found:
        load_win32print()
    assert found.value.reason is Reason.NOT_SET_UP
    assert "pywin32" in found.value.detail
    line = SpoolerTransport("EPSON", Win32Print())
    with pytest.raises(LinkError):
        line.read(soon())
