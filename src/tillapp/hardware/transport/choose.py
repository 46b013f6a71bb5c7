"""The right transport for an address."""

from __future__ import annotations

from tillapp.hardware.settings import (
    Address,
    LpAddress,
    SerialAddress,
    SpoolerAddress,
    TcpAddress,
    UsbAddress,
)
from tillapp.hardware.transport.base import Transport
from tillapp.hardware.transport.lp import LpTransport
from tillapp.hardware.transport.serial import SerialTransport
from tillapp.hardware.transport.spooler import SpoolerTransport
from tillapp.hardware.transport.tcp import TcpTransport
from tillapp.hardware.transport.usb import UsbTransport


def transport_for(address: Address) -> Transport:
    """A closed line to that address."""
    match address:
        case TcpAddress():
            return TcpTransport(address.host, address.port)
        case SerialAddress():
            return SerialTransport(address)
        case UsbAddress():
            return UsbTransport(address)
        case LpAddress():
            return LpTransport(address.device)
        case SpoolerAddress():
            return SpoolerTransport(address.queue)
