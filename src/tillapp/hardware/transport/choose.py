"""The right transport for an address."""

from __future__ import annotations

from tillapp.hardware.settings import (
    Address,
    HidAddress,
    LpAddress,
    SerialAddress,
    SpoolerAddress,
    TcpAddress,
    UsbAddress,
)
from tillapp.hardware.transport.base import Transport
from tillapp.hardware.transport.hid_pos import HidPosTransport
from tillapp.hardware.transport.lp import LpTransport
from tillapp.hardware.transport.spooler import SpoolerTransport
from tillapp.hardware.transport.tcp import TcpTransport


def transport_for(address: Address) -> Transport:
    """A closed line to that address."""
    match address:
        case TcpAddress():
            return TcpTransport(address.host, address.port)
        case SerialAddress():
            return _serial(address)
        case UsbAddress():
            return _usb(address)
        case LpAddress():
            return LpTransport(address.device)
        case SpoolerAddress():
            return SpoolerTransport(address.queue)
        case HidAddress():
            return HidPosTransport()


def _serial(address: SerialAddress) -> Transport:
    from tillapp.hardware.transport.serial import (  # noqa: PLC0415 -- 30 ms that a till without one need not wait
        SerialTransport,
    )

    return SerialTransport(address)


def _usb(address: UsbAddress) -> Transport:
    from tillapp.hardware.transport.usb import (  # noqa: PLC0415 -- 15 ms that a till without one need not wait
        UsbTransport,
    )

    return UsbTransport(address)
