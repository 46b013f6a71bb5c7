"""A device on a serial line, real or inside USB."""

from __future__ import annotations

import errno
import os

import serial
from serial.tools import list_ports

from tillapp.counter.ports import Reason
from tillapp.hardware.settings import SerialAddress
from tillapp.hardware.transport.base import (
    READ_SIZE,
    LinkError,
    seconds_to,
    wait_readable,
    write_file,
)

_BITS_PER_BYTE = 10
_SLICE = 128
_ID_PARTS = 3
_REASONS = {
    errno.EACCES: Reason.NO_RIGHT,
    errno.EPERM: Reason.NO_RIGHT,
    errno.EBUSY: Reason.BUSY,
    errno.EAGAIN: Reason.BUSY,
}


class SerialTransport:
    """One serial port, opened exclusively and found again by its USB identity."""

    def __init__(self, address: SerialAddress) -> None:
        self._address = address
        self._port: serial.Serial | None = None
        self.where = address.usb or address.device
        self.bytes_per_s = address.baud / _BITS_PER_BYTE

    def open(self, deadline: float) -> bool:
        """Find the port and take it for ourselves alone."""
        if self._port is not None:
            return False
        address = self._address
        try:
            self._port = serial.Serial(
                find_port(address),
                baudrate=address.baud,
                bytesize=address.bits,
                parity=address.parity,
                rtscts=address.rtscts,
                timeout=0,
                write_timeout=max(0.05, seconds_to(deadline)) if os.name == "nt" else 0,
                exclusive=True,
            )
        except (OSError, ValueError) as trouble:
            raise _broken(trouble) from trouble
        return True

    def close(self) -> None:
        """Let go; a port that vanished is let go as well."""
        if self._port is None:
            return
        try:
            self._port.close()
        except OSError:
            return
        finally:
            self._port = None

    def write(self, data: bytes, deadline: float) -> int:
        """Write until all is taken or the deadline has come."""
        port = self._open_port()
        try:
            if os.name == "nt":
                return _write_windows(port, data, deadline)
            return write_file(port.fileno(), data, deadline)
        except OSError as trouble:
            raise _broken(trouble) from trouble

    def read(self, deadline: float) -> bytes:
        """The next bytes, or none at the deadline."""
        port = self._open_port()
        try:
            if os.name == "nt":
                port.timeout = seconds_to(deadline)
                return bytes(port.read(max(1, port.in_waiting)))
            if not wait_readable(port.fileno(), deadline):
                return b""
            data = os.read(port.fileno(), READ_SIZE)
        except OSError as trouble:
            raise _broken(trouble) from trouble
        if not data:
            raise LinkError(Reason.UNPLUGGED, "end of the line")
        return data

    def drain(self) -> bytes:
        """What has come in and nobody read."""
        found = b""
        while data := self.read(0.0):
            found += data
        return found

    def fileno(self) -> int | None:
        """The port's descriptor; Windows has none to wait on."""
        if self._port is None or os.name == "nt":
            return None
        return int(self._port.fileno())

    def port_status(self) -> int | None:
        """A serial line has none."""
        return None

    def _open_port(self) -> serial.Serial:
        if self._port is None:
            raise LinkError(Reason.UNPLUGGED, "not open")
        return self._port


def find_port(address: SerialAddress) -> str:
    """The device's present name: after a replug ttyACM0 may well be ttyACM1."""
    if not address.usb:
        return address.device
    for port in list_ports.comports():
        if port.vid is not None and matches(
            address.usb, port.vid, port.pid, port.serial_number
        ):
            return str(port.device)
    raise LinkError(Reason.UNPLUGGED, address.usb)


def matches(wanted: str, vendor: int, product: int, number: str | None) -> bool:
    """Is this the USB device "vid:pid" or "vid:pid:serial"?"""
    parts = wanted.split(":", _ID_PARTS - 1)
    if [int(part, 16) for part in parts[:2]] != [vendor, product]:
        return False
    return len(parts) < _ID_PARTS or parts[2] == number


def _write_windows(port: serial.Serial, data: bytes, deadline: float) -> int:
    done = 0
    while done < len(data) and seconds_to(deadline) > 0:
        try:
            done += port.write(data[done : done + _SLICE])
        except serial.SerialTimeoutException as trouble:
            # Windows does not say how much of the slice went out.
            raise LinkError(Reason.SLOW, str(trouble), maybe_sent=True) from trouble
    return done


def _broken(trouble: Exception) -> LinkError:
    number = getattr(trouble, "errno", None)
    cause = trouble.__cause__ or trouble.__context__
    number = number or getattr(cause, "errno", None)
    return LinkError(_REASONS.get(number or 0, Reason.UNPLUGGED), str(trouble))
