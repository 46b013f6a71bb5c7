"""A USB printer by libusb: class-7 interface, its own endpoints, and never a reset."""

from __future__ import annotations

import errno
from typing import Any

import usb.core
import usb.util

from tillapp.counter.ports import Reason
from tillapp.hardware.settings import UsbAddress
from tillapp.hardware.transport.base import LinkError, pause, seconds_to

PRINTER_CLASS = 7
_SLICE = 4096
_SLICE_S = 3.0
_READ_SIZE = 512
_REASONS = {
    errno.EACCES: Reason.NO_RIGHT,
    errno.EPERM: Reason.NO_RIGHT,
    errno.EBUSY: Reason.BUSY,
}


class UsbTransport:
    """One printer-class interface, claimed while open and given back on close."""

    bytes_per_s = 20_000.0

    def __init__(self, address: UsbAddress, backend: Any = None) -> None:
        self._address = address
        self._backend = backend
        self._device: Any = None
        self._interface = 0
        self._in: Any = None
        self._out: Any = None
        self._detached = False
        self.where = f"usb {address.vendor:04x}:{address.product:04x} {address.serial}".rstrip()

    def open(self, deadline: float) -> bool:  # noqa: ARG002 -- libusb answers at once
        """Find the device and claim its printer interface."""
        if self._device is not None:
            return False
        try:
            self._device = self._find()
            self._claim()
        except (usb.core.USBError, usb.core.NoBackendError, LinkError) as trouble:
            self.close()
            raise _broken(trouble) from trouble
        return True

    def close(self) -> None:
        """Release, give the kernel its driver back, forget."""
        device, self._device, self._in, self._out = self._device, None, None, None
        if device is None:
            return
        try:
            usb.util.release_interface(device, self._interface)
            if self._detached:
                device.attach_kernel_driver(self._interface)
        except (usb.core.USBError, RuntimeError):
            # Windows knows no kernel drivers to give back.
            return
        finally:
            self._detached = False
            usb.util.dispose_resources(device)

    def write(self, data: bytes, deadline: float) -> int:
        """Write slices of 4 kB until all is taken or the deadline has come."""
        self._opened()
        done = 0
        while done < len(data) and (left := seconds_to(deadline)) > 0:
            try:
                timeout_ms = max(1, int(min(left, _SLICE_S) * 1000))
                done += self._out.write(data[done : done + _SLICE], timeout_ms)
            except usb.core.USBTimeoutError:
                return done
            except usb.core.USBError as trouble:
                raise _broken(trouble) from trouble
        return done

    def read(self, deadline: float) -> bytes:
        """The next bytes, or none at the deadline; a printer may have no way to answer."""
        self._opened()
        if self._in is None:
            return pause(deadline)
        timeout_ms = max(1, int(seconds_to(deadline) * 1000))
        try:
            return bytes(self._in.read(_READ_SIZE, timeout_ms))
        except usb.core.USBTimeoutError:
            return b""
        except usb.core.USBError as trouble:
            raise _broken(trouble) from trouble

    def drain(self) -> bytes:
        """What has come in and nobody read."""
        found = b""
        while data := self.read(0.0):
            found += data
        return found

    def fileno(self) -> int | None:
        """None: libusb has its own events."""
        return None

    def port_status(self) -> int | None:
        """GET_PORT_STATUS of the printer class."""
        self._opened()
        try:
            answer = self._device.ctrl_transfer(0xA1, 1, 0, self._interface, 1, 500)
        except usb.core.USBTimeoutError:
            return None
        except usb.core.USBError as trouble:
            raise _broken(trouble) from trouble
        return int(answer[0]) if len(answer) else None

    def _find(self) -> Any:
        number = self._address.serial

        def is_ours(device: Any) -> bool:
            return not number or _serial_of(device) == number

        device = usb.core.find(
            idVendor=self._address.vendor,
            idProduct=self._address.product,
            custom_match=is_ours,
            backend=self._backend,
        )
        if device is None:
            raise LinkError(Reason.UNPLUGGED, self.where)
        return device

    def _claim(self) -> None:
        interface = printer_interface(self._device)
        self._interface = interface.bInterfaceNumber
        self._in = _endpoint(interface, usb.util.ENDPOINT_IN)
        self._out = _endpoint(interface, usb.util.ENDPOINT_OUT)
        if self._out is None:
            raise LinkError(Reason.NOT_SET_UP, "no way out of this interface")
        try:
            if self._device.is_kernel_driver_active(self._interface):
                self._device.detach_kernel_driver(self._interface)
                self._detached = True
        except RuntimeError:
            self._detached = False
        usb.util.claim_interface(self._device, self._interface)

    def _opened(self) -> None:
        if self._device is None:
            raise LinkError(Reason.UNPLUGGED, "not open")


def printer_interface(device: Any) -> Any:
    """The class-7 interface of the configuration in force; sets one only if there is none."""
    try:
        configuration = device.get_active_configuration()
    except usb.core.USBError as trouble:
        if _broken(trouble).reason is not Reason.UNPLUGGED or trouble.errno == errno.ENODEV:
            raise
        device.set_configuration()
        configuration = device.get_active_configuration()
    found = usb.util.find_descriptor(configuration, bInterfaceClass=PRINTER_CLASS)
    if found is None:
        raise LinkError(Reason.NOT_SET_UP, "not a printer")
    return found


def _endpoint(interface: Any, direction: int) -> Any:
    def goes(endpoint: Any) -> bool:
        bulk = usb.util.endpoint_type(endpoint.bmAttributes) == usb.util.ENDPOINT_TYPE_BULK
        heading = usb.util.endpoint_direction(endpoint.bEndpointAddress)
        return bool(bulk and heading == direction)

    return usb.util.find_descriptor(interface, custom_match=goes)


def _serial_of(device: Any) -> str | None:
    try:
        number: str | None = device.serial_number
    except (usb.core.USBError, ValueError):
        return None
    return number


def _broken(trouble: Exception) -> LinkError:
    if isinstance(trouble, LinkError):
        return trouble
    if isinstance(trouble, usb.core.NoBackendError):
        return LinkError(Reason.NOT_SET_UP, "libusb is not installed")
    number = getattr(trouble, "errno", None) or 0
    return LinkError(_REASONS.get(number, Reason.UNPLUGGED), str(trouble))
