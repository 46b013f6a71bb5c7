"""The first start of a till: its guided pages, with the devices that were found here."""

from __future__ import annotations

import os
from typing import Any

import msgspec
from PySide6.QtWidgets import QApplication

from tillapp.bootstrap.till import SOFTWARE, SystemClock
from tillapp.counter.founding import Folders, FoundingDesk
from tillapp.counter.ports import DeviceRole
from tillapp.domain.rate import rates_on
from tillapp.fiscal.fr import RATES, France
from tillapp.hardware import discovery
from tillapp.hardware.settings import ScannerSettings, SerialAddress
from tillapp.hardware.transport.base import LinkError
from tillapp.hardware.transport.choose import transport_for
from tillapp.resources import resource
from tillapp.ui import assets, language
from tillapp.ui.first_start import FirstStart
from tillapp.ui.first_start_plan import FoundDevice
from tillapp.ui.metrics import metrics_for
from tillapp.ui.palette import LIGHT
from tillapp.ui.theme import Theme

_LANGUAGE = "fr"


def first_start(app: QApplication, folders: Folders, width_px: int) -> FirstStart:
    """The pages for a folder without a shop."""
    language.install(app, _LANGUAGE)
    clock = SystemClock()
    theme = Theme(assets.load(resource()), LIGHT, metrics_for(width_px))
    desk = FoundingDesk(folders, clock, os.urandom, SOFTWARE, France)
    rates = tuple(rates_on(RATES, clock.now().day()).by_code.values())
    return FirstStart(theme, desk, devices_found, rates)


def devices_found() -> tuple[FoundDevice, ...]:
    """What is plugged in: printers by USB or device file, scanners by USB serial port."""
    printers = (*discovery.usb_printers(), *discovery.lp_files())
    ports = discovery.serial_ports()
    # A port of the mainboard may be anything, or nothing; one inside USB has a device.
    scanners = [p for p in ports if isinstance(p.address, SerialAddress) and p.address.usb]
    return (
        *(_found(DeviceRole.PRINTER, each, _printer(each)) for each in printers),
        *(_found(DeviceRole.SCANNER, each, _scanner(each)) for each in scanners),
    )


def _found(role: DeviceRole, found: discovery.Found, settings: dict[str, Any]) -> FoundDevice:
    return FoundDevice(role, found.label, "", settings)


def _printer(found: discovery.Found) -> dict[str, Any]:
    settings = discovery.propose(found.address, _abilities(found))
    return dict(msgspec.to_builtins(settings))


def _abilities(found: discovery.Found) -> discovery.Abilities:
    try:
        return discovery.probe(transport_for(found.address))
    except LinkError:
        return discovery.Abilities()


def _scanner(found: discovery.Found) -> dict[str, Any]:
    assert isinstance(found.address, SerialAddress), found
    return dict(msgspec.to_builtins(ScannerSettings(found.address)))
