"""Which devices this counter has and how they are reached: one JSON-able value per machine."""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct


class TcpAddress(Struct, frozen=True, tag="tcp"):
    """A printer on the network; `idle_close_s` lets other tills in, None keeps the line."""

    host: str
    port: int = 9100
    idle_close_s: float | None = 5.0


class SerialAddress(Struct, frozen=True, tag="serial"):
    """A serial port, by its name or better by `usb` ("vid:pid" or "vid:pid:serial", hex)."""

    device: str = ""
    usb: str = ""
    baud: int = 9600
    bits: int = 8
    parity: str = "N"
    rtscts: bool = False


class UsbAddress(Struct, frozen=True, tag="usb"):
    """A printer-class USB device; the serial number tells twins apart."""

    vendor: int
    product: int
    serial: str = ""


class LpAddress(Struct, frozen=True, tag="lp"):
    """A Linux usblp or parallel device file."""

    device: str = "/dev/usb/lp0"


class SpoolerAddress(Struct, frozen=True, tag="spooler"):
    """A Windows print queue that takes raw bytes."""

    queue: str


class HidAddress(Struct, frozen=True, tag="hid"):
    """The scanner of this machine that speaks USB HID POS (Linux)."""


Address = TcpAddress | SerialAddress | UsbAddress | LpAddress | SpoolerAddress | HidAddress


class PrinterSettings(Struct, frozen=True):
    """The receipt printer: where it is, and which profile of printers.json it follows."""

    address: Address
    profile: str = "epson-80"
    name: str = ""


class OpenLevel(StrEnum):
    """The level of the drawer's signal pin while the drawer stands open."""

    HIGH = "high"
    LOW = "low"
    UNKNOWN = "unknown"


class DrawerSettings(Struct, frozen=True):
    """The cash drawer: on the printer's connector, or with a line of its own."""

    pin: int = 2
    open_level: OpenLevel = OpenLevel.UNKNOWN
    address: SerialAddress | None = None
    open_hex: str = "07"
    name: str = ""

    def __post_init__(self) -> None:
        """What opens the drawer is bytes in hexadecimal, or the setting cannot be read."""
        bytes.fromhex(self.open_hex)


class DisplaySettings(Struct, frozen=True):
    """The two-line customer display."""

    address: Address
    profile: str = "epson"
    name: str = ""


class ScannerSettings(Struct, frozen=True):
    """A scanner on a serial line (RS232 or USB-CDC), or one that speaks HID POS."""

    address: SerialAddress | HidAddress
    profile: str = "serial"
    name: str = ""


class CounterSettings(Struct, frozen=True):
    """Every device of one counter; what is absent is not there."""

    printer: PrinterSettings | None = None
    drawer: DrawerSettings | None = None
    display: DisplaySettings | None = None
    scanners: tuple[ScannerSettings, ...] = ()
