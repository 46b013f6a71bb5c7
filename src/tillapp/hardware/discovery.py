"""What is plugged into this machine, and what a printer can do when asked politely."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import usb.core
import usb.util
from msgspec import Struct
from serial.tools import list_ports

from tillapp.hardware.escpos import BARRIER, RESET, process_mark
from tillapp.hardware.settings import (
    Address,
    LpAddress,
    PrinterSettings,
    SerialAddress,
    UsbAddress,
)
from tillapp.hardware.status import (
    Answer,
    Barrier,
    Demultiplexer,
    Name,
    ProcessId,
    RealTime,
)
from tillapp.hardware.transport.base import Transport
from tillapp.hardware.transport.usb import PRINTER_CLASS

_MARK = "0001"
_ASK_STATUS, _ASK_NAME = b"\x10\x04\x01", b"\x1dI\x43"


class Found(Struct, frozen=True):
    """A device that could be used, and how it calls itself."""

    address: Address
    label: str


class Abilities(Struct, frozen=True):
    """What a printer answered when it was probed."""

    status: bool = False
    process_id: bool = False
    gs_r: bool = False
    name: str = ""


def usb_printers(backend: Any = None) -> tuple[Found, ...]:
    """Printer-class USB devices; none where libusb is missing or forbidden."""
    try:
        devices = list(usb.core.find(find_all=True, custom_match=_is_printer, backend=backend))
    except (usb.core.NoBackendError, usb.core.USBError):
        return ()
    return tuple(_usb_found(device) for device in devices)


def serial_ports() -> tuple[Found, ...]:
    """Serial ports; those inside USB are named by their identity, which survives a replug."""
    return tuple(_port_found(port) for port in list_ports.comports())


def lp_files(folder: Path = Path("/dev/usb")) -> tuple[Found, ...]:
    """Device files of printers that the kernel drives."""
    files = sorted(folder.glob("lp[0-9]*"))
    return tuple(Found(LpAddress(str(file)), file.name) for file in files)


def probe(line: Transport, answer_s: float = 0.5) -> Abilities:
    """Ask a printer what it can do; a clone may print a few characters of the last question."""
    line.open(time.monotonic() + answer_s)
    try:
        status = _ask(line, _ASK_STATUS, answer_s, _is(RealTime))
        name = _ask(line, RESET + _ASK_NAME, answer_s, _is(Name))
        barrier = _ask(line, BARRIER, answer_s, _is(Barrier))
        mark = _ask(line, process_mark(_MARK), answer_s, _is(ProcessId))
    finally:
        line.close()
    return Abilities(
        status=status is not None,
        process_id=mark is not None,
        gs_r=barrier is not None,
        name=name.text if isinstance(name, Name) else "",
    )


def propose(address: Address, abilities: Abilities) -> PrinterSettings:
    """The profile that asks of a printer no more than it can do."""
    if "T88" in abilities.name:
        profile = "epson-t88" if abilities.process_id else "epson-t88iii"
    elif abilities.process_id:
        profile = "epson-80"
    elif abilities.gs_r:
        profile = "citizen-80"
    elif abilities.status:
        profile = "clone-80"
    else:
        profile = "lp-80" if isinstance(address, LpAddress) else "blind-80"
    return PrinterSettings(address, profile, abilities.name)


def _ask(
    line: Transport, question: bytes, answer_s: float, wanted: Callable[[Answer], bool]
) -> Answer | None:
    demultiplexer = Demultiplexer()
    deadline = time.monotonic() + answer_s
    line.drain()
    line.write(question, deadline)
    while time.monotonic() < deadline:
        for answer in demultiplexer.feed(line.read(deadline)):
            if wanted(answer):
                return answer
    return None


def _is(kind: type[Answer]) -> Callable[[Answer], bool]:
    return lambda answer: isinstance(answer, kind)


def _is_printer(device: Any) -> bool:
    try:
        return any(
            usb.util.find_descriptor(configuration, bInterfaceClass=PRINTER_CLASS) is not None
            for configuration in device
        )
    except usb.core.USBError:
        return False


def _usb_found(device: Any) -> Found:
    number, label = _string(device, "serial_number"), _string(device, "product")
    address = UsbAddress(device.idVendor, device.idProduct, number)
    return Found(address, label or f"{device.idVendor:04x}:{device.idProduct:04x}")


def _string(device: Any, name: str) -> str:
    try:
        return str(getattr(device, name) or "")
    except (usb.core.USBError, ValueError):
        # Reading a name needs the right to open the device; its numbers do not.
        return ""


def _port_found(port: Any) -> Found:
    if port.vid is None:
        return Found(SerialAddress(device=port.device), port.description)
    parts = [f"{port.vid:04x}", f"{port.pid:04x}", port.serial_number or ""]
    identity = ":".join(part for part in parts if part)
    return Found(SerialAddress(device=port.device, usb=identity), port.description)
