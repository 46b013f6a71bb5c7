"""A bus with one USB printer, as pyusb sees it: well, stalled, gone, busy or forbidden."""

from __future__ import annotations

import errno
import time
from array import array
from collections.abc import Iterator
from types import SimpleNamespace
from typing import Any

import usb.backend
from usb.core import USBError, USBTimeoutError

from tillapp.hardware.virtual.printer import VirtualPrinter

OUT, IN = 0x02, 0x81
STRINGS = {1: "EPSON", 2: "TM-T88V", 3: "SN42"}


class FakeUsb(usb.backend.IBackend):  # type: ignore[misc]  # pyusb has no types
    """Speaks for the device below pyusb; tests set how it behaves."""

    def __init__(self) -> None:
        super().__init__()
        self.plugged = True
        self.interface_class = 7
        self.configured = True
        self.refusal: int | None = None
        self.stalled = False
        self.answers = b""
        self.received = b""
        self.accepts: int | None = None
        self.port = 0x18
        self.kernel_driver = True
        self.has_in = True
        self.printer: VirtualPrinter | None = None
        self.log: list[str] = []

    def enumerate_devices(self) -> Iterator[Any]:
        return iter(["printer"] if self.plugged else [])

    def get_device_descriptor(self, dev: Any) -> Any:
        return SimpleNamespace(
            bLength=18, bDescriptorType=1, bcdUSB=0x200, bDeviceClass=0, bDeviceSubClass=0,
            bDeviceProtocol=0, bMaxPacketSize0=64, idVendor=0x04B8, idProduct=0x0202,
            bcdDevice=0x100, iManufacturer=1, iProduct=2, iSerialNumber=3,
            bNumConfigurations=1, address=5, bus=1, port_number=1, port_numbers=(1,), speed=3,
        )  # fmt: skip

    def get_configuration_descriptor(self, dev: Any, config: int) -> Any:
        return SimpleNamespace(
            bLength=9, bDescriptorType=2, wTotalLength=32, bNumInterfaces=1,
            bConfigurationValue=1, iConfiguration=0, bmAttributes=0xC0, bMaxPower=1,
            extra_descriptors=[],
        )  # fmt: skip

    def get_interface_descriptor(self, dev: Any, intf: int, alt: int, config: int) -> Any:
        if intf or alt:
            raise IndexError
        return SimpleNamespace(
            bLength=9, bDescriptorType=4, bInterfaceNumber=0, bAlternateSetting=0,
            bNumEndpoints=2 if self.has_in else 1, bInterfaceClass=self.interface_class,
            bInterfaceSubClass=1, bInterfaceProtocol=2, iInterface=0, extra_descriptors=[],
        )  # fmt: skip

    def get_endpoint_descriptor(
        self, dev: Any, ep: int, intf: int, alt: int, config: int
    ) -> Any:
        return SimpleNamespace(
            bLength=7, bDescriptorType=5, bEndpointAddress=(OUT, IN)[ep], bmAttributes=2,
            wMaxPacketSize=64, bInterval=0, bRefresh=0, bSynchAddress=0, extra_descriptors=[],
        )  # fmt: skip

    def open_device(self, dev: Any) -> Any:
        self._check()
        return "handle"

    def close_device(self, dev_handle: Any) -> None:
        self.log.append("close")

    def get_configuration(self, dev_handle: Any) -> int:
        self._check()
        return 1 if self.configured else 0

    def set_configuration(self, dev_handle: Any, config_value: int) -> None:
        self.configured = True
        self.log.append("configure")

    def is_kernel_driver_active(self, dev_handle: Any, intf: int) -> bool:
        return self.kernel_driver

    def detach_kernel_driver(self, dev_handle: Any, intf: int) -> None:
        self.kernel_driver = False
        self.log.append("detach")

    def attach_kernel_driver(self, dev_handle: Any, intf: int) -> None:
        self.kernel_driver = True
        self.log.append("attach")

    def claim_interface(self, dev_handle: Any, intf: int) -> None:
        if self.refusal is not None:
            raise USBError("refused", errno=self.refusal)
        self.log.append("claim")

    def release_interface(self, dev_handle: Any, intf: int) -> None:
        self._check()
        self.log.append("release")

    def reset_device(self, dev_handle: Any) -> None:
        raise AssertionError("a reset loses the printer's buffer")

    def bulk_write(self, dev_handle: Any, ep: int, intf: int, data: Any, timeout: int) -> int:
        self._check()
        assert ep == OUT
        room = len(data) if self.accepts is None else max(0, self.accepts - len(self.received))
        if self.stalled or room == 0:
            raise USBTimeoutError("timeout", errno=errno.ETIMEDOUT)
        taken = bytes(data)[:room]
        self.received += taken
        if self.printer is not None:
            self.printer.receive(taken)
        return len(taken)

    def bulk_read(self, dev_handle: Any, ep: int, intf: int, buff: Any, timeout: int) -> int:
        self._check()
        assert ep == IN
        if self.printer is not None:
            self.printer.work()
            self.answers += self.printer.take_answers()
        if not self.answers:
            time.sleep(min(timeout, 5) / 1000)
        if not self.answers:
            raise USBTimeoutError("timeout", errno=errno.ETIMEDOUT)
        taken, self.answers = self.answers[: len(buff)], self.answers[len(buff) :]
        buff[: len(taken)] = array("B", taken)
        return len(taken)

    def ctrl_transfer(self, *request: Any) -> int:
        self._check()
        _handle, kind, _request, value, _index, data, _timeout = request
        if kind == 0xA1:
            data[0] = self.port
            return 1
        found = self._string(value & 0xFF)
        data[: len(found)] = array("B", found)
        return len(found)

    def _string(self, index: int) -> bytes:
        text = STRINGS[index].encode("utf-16-le") if index else b"\x09\x04"
        return bytes((len(text) + 2, 3)) + text

    def _check(self) -> None:
        if not self.plugged:
            raise USBError("no such device", errno=errno.ENODEV)
        if self.refusal == errno.EACCES:
            raise USBError("access denied", errno=errno.EACCES)
