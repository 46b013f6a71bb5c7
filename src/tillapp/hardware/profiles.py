"""What each model of printer, display and scanner can do, read from data files."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path

import msgspec
from msgspec import Struct


class Ack(StrEnum):
    """How a printer says that everything before is on paper (hardware.md 1.5)."""

    PROCESS_ID = "process_id"
    GS_R = "gs_r"
    DLE_EOT = "dle_eot"
    NONE = "none"


class Status(StrEnum):
    """How a printer says why it does not print."""

    DLE_EOT = "dle_eot"
    PORT = "port"
    NONE = "none"


class Cut(StrEnum):
    """What happens to the paper at its end."""

    PARTIAL = "partial"
    FULL = "full"
    NONE = "none"


class CodePage(Struct, frozen=True):
    """A character table: Python's name for it and the printer's own number for ESC t."""

    codec: str
    number: int


class Pulse(Struct, frozen=True):
    """A drawer pulse: `on` and `off` in units of 2 ms (hardware.md 2)."""

    on: int = 0x19
    off: int = 0xFA
    real_time: bool = False


class PrinterProfile(Struct, frozen=True):
    """One model of receipt printer."""

    id: str
    name: str
    columns: int = 42
    dots: int = 512
    page: CodePage = CodePage("cp1252", 16)
    cut: Cut = Cut.PARTIAL
    ack: Ack = Ack.PROCESS_ID
    status: Status = Status.DLE_EOT
    asb: bool = False
    raster: bool = True
    native_qr: bool = True
    native_barcode: bool = True
    pulse: Pulse = Pulse()
    feed_lines: int = 0


class DisplayProfile(Struct, frozen=True):
    """One command set of a two-line display; templates are hexadecimal with {1} and {2}."""

    id: str
    name: str
    start: str
    frame: str
    codec: str = "ascii"
    columns: int = 20


class ScannerProfile(Struct, frozen=True):
    """How a scanner ends a code, and whether it sends the AIM identifier first."""

    id: str
    name: str
    suffixes: str = "\r\n\t"
    aim: bool = True
    gap_s: float = 0.15


class Profiles(Struct, frozen=True):
    """The library of models that ships with the till."""

    printers: dict[str, PrinterProfile]
    displays: dict[str, DisplayProfile]
    scanners: dict[str, ScannerProfile]


def load_profiles(folder: Path) -> Profiles:
    """Read printers.json, displays.json and scanners.json; a wrong file raises at start."""
    printers = msgspec.json.decode(_read(folder, "printers"), type=list[PrinterProfile])
    displays = msgspec.json.decode(_read(folder, "displays"), type=list[DisplayProfile])
    scanners = msgspec.json.decode(_read(folder, "scanners"), type=list[ScannerProfile])
    return Profiles(
        printers={profile.id: profile for profile in printers},
        displays={profile.id: profile for profile in displays},
        scanners={profile.id: profile for profile in scanners},
    )


def _read(folder: Path, name: str) -> bytes:
    return (folder / f"{name}.json").read_bytes()
