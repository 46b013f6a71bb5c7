"""A counter's settings are one JSON value."""

from __future__ import annotations

import msgspec
import pytest

from tillapp.hardware.settings import (
    CounterSettings,
    DisplaySettings,
    DrawerSettings,
    OpenLevel,
    PrinterSettings,
    ScannerSettings,
    SerialAddress,
    TcpAddress,
    UsbAddress,
)

SETTINGS = CounterSettings(
    printer=PrinterSettings(TcpAddress("192.0.2.7"), "epson-80", "Comptoir"),
    drawer=DrawerSettings(open_level=OpenLevel.HIGH),
    display=DisplaySettings(SerialAddress(device="/dev/ttyUSB0"), "cd5220"),
    scanners=(ScannerSettings(SerialAddress(usb="05f9:4204:SCN42")),),
)


def test_settings_survive_a_file() -> None:
    assert msgspec.json.decode(msgspec.json.encode(SETTINGS), type=CounterSettings) == SETTINGS


def test_a_file_names_the_way_to_a_device() -> None:
    text = b'{"printer": {"address": {"type": "usb", "vendor": 1208, "product": 514}}}'
    found = msgspec.json.decode(text, type=CounterSettings)
    assert found == CounterSettings(printer=PrinterSettings(UsbAddress(0x04B8, 0x0202)))
    assert found.scanners == ()


def test_what_opens_a_drawer_is_hexadecimal_or_the_file_cannot_be_read() -> None:
    with pytest.raises(msgspec.ValidationError):
        msgspec.json.decode(b'{"drawer": {"open_hex": "xy"}}', type=CounterSettings)
