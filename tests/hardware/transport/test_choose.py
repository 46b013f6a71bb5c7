"""Every kind of address has its transport."""

from __future__ import annotations

import pytest

from tillapp.hardware.settings import (
    Address,
    HidAddress,
    LpAddress,
    SerialAddress,
    SpoolerAddress,
    TcpAddress,
    UsbAddress,
)
from tillapp.hardware.transport.choose import transport_for


@pytest.mark.parametrize(
    ("address", "where"),
    [
        (TcpAddress("192.0.2.7"), "192.0.2.7:9100"),
        (SerialAddress(device="/dev/ttyS0"), "/dev/ttyS0"),
        (UsbAddress(0x04B8, 0x0202), "usb 04b8:0202"),
        (LpAddress(), "/dev/usb/lp0"),
        (SpoolerAddress("EPSON"), "EPSON"),
        (HidAddress(), "HID POS"),
    ],
)
def test_an_address_says_where_it_leads(address: Address, where: str) -> None:
    assert transport_for(address).where == where
