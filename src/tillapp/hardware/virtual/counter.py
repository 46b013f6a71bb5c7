"""The virtual counter: printers with drawers, a display and a scanner to be driven."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

from msgspec import Struct

from tillapp.hardware.virtual.device import Device, Listener
from tillapp.hardware.virtual.devices import DisplayDevice, Faults, PrinterDevice, ScannerDevice
from tillapp.hardware.virtual.display import TwoLineDisplay
from tillapp.hardware.virtual.printer import Model, VirtualPrinter
from tillapp.hardware.virtual.strip import Sheet
from tillapp.hardware.virtual.wires import HOST, PtyWire, TcpWire


class Addresses(Struct, frozen=True):
    """Where the drivers find the devices."""

    printer_host: str
    printer_port: int
    serial_printer: Path
    display: Path
    scanner: Path


class VirtualCounter:
    """Starts its devices; `folder` is empty and holds the names of the serial lines."""

    def __init__(
        self,
        folder: Path,
        *,
        model: Model | None = None,
        display_commands: str = "epson",
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        tcp = TcpWire()
        self.addresses = Addresses(
            HOST, tcp.port, folder / "printer", folder / "display", folder / "scanner"
        )
        self.display = DisplayDevice(
            "display", PtyWire(self.addresses.display), TwoLineDisplay(display_commands)
        )
        self.printer = PrinterDevice(
            "printer", tcp, VirtualPrinter(clock, model), pass_on=self.display.pass_on
        )
        self.serial_printer = PrinterDevice(
            "serial printer",
            PtyWire(self.addresses.serial_printer),
            VirtualPrinter(clock, model),
            pass_on=self.display.pass_on,
        )
        self.scanner = ScannerDevice("scanner", PtyWire(self.addresses.scanner))
        for device in self._devices:
            device.start()

    @property
    def _devices(self) -> tuple[Device, ...]:
        """The printers first: they pass bytes on to the display until they stop."""
        return self.printer, self.serial_printer, self.display, self.scanner

    def subscribe(self, listener: Listener) -> None:
        """Have every change told (StripView, DrawerView, DisplayView) from device threads."""
        for device in self._devices:
            device.subscribe(listener)

    def scan(self, code: str, *, symbology: str = "") -> None:
        """Hold a code under the scanner."""
        self.scanner.scan(code, symbology=symbology)

    def close_drawer(self) -> None:
        """Push the drawer shut."""
        self.printer.set_drawer(is_open=False)
        self.serial_printer.set_drawer(is_open=False)

    def tear_paper(self) -> tuple[Sheet, ...]:
        """Take the sheets that were cut."""
        return self.printer.tear() + self.serial_printer.tear()

    def set_faults(self, faults: Faults) -> None:
        """Break, or mend, both printers."""
        self.printer.set_faults(faults)
        self.serial_printer.set_faults(faults)

    def close(self) -> None:
        """Stop every thread; the paths and the port are gone afterwards."""
        for device in self._devices:
            device.close()
