"""The devices of a plan asked of those who will drive them, before a shop is founded."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

import msgspec
from msgspec import Struct

from tillapp.counter.plan import DevicePlan, ShopPlan
from tillapp.domain.refusal import BadSetting
from tillapp.hardware.profiles import Profiles, load_profiles
from tillapp.hardware.settings import (
    DisplaySettings,
    DrawerSettings,
    HidAddress,
    LpAddress,
    PrinterSettings,
    ScannerSettings,
    SerialAddress,
    SpoolerAddress,
    TcpAddress,
    UsbAddress,
)
from tillapp.resources import resource

Device = PrinterSettings | DrawerSettings | DisplaySettings | ScannerSettings
_KINDS: dict[str, type[Device]] = {
    "printer": PrinterSettings,
    "drawer": DrawerSettings,
    "display": DisplaySettings,
    "scanners": ScannerSettings,
}
_ADDRESSES = (*(TcpAddress, SerialAddress, UsbAddress, LpAddress, SpoolerAddress, HidAddress),)
_PINS = (2, 5)
_PORTS = range(1, 65_536)
_USB = re.compile(r"[0-9a-fA-F]{4}:[0-9a-fA-F]{4}(:.+)?")
_PLACE = re.compile(r" - at `\$\.?(?P<path>[^`]*)`$")


def device_faults(plan: ShopPlan) -> Iterator[BadSetting]:
    """What no device of this till can be, key by key."""
    profiles = load_profiles(resource("profiles"))
    for where, name, said in _said(plan.devices):
        found = tuple(_unknown(where, said, _KINDS[name]))
        yield from found
        yield from _model_faults(where, name, said, profiles)
        if not found:
            yield from _faults(where, name, said)
    if plan.devices.wedge is not None:
        yield from _wedge_faults(plan.devices.wedge)


def _said(devices: DevicePlan) -> Iterator[tuple[str, str, dict[str, Any]]]:
    for name in ("printer", "drawer", "display"):
        if (said := getattr(devices, name)) is not None:
            yield f"devices.{name}", name, said
    for n, said in enumerate(devices.scanners):
        yield f"devices.scanners[{n}]", "scanners", said


def _unknown(where: str, said: Mapping[str, Any], kind: type[Struct]) -> Iterator[BadSetting]:
    """Keys that nobody would read: `hots` for `host` leaves a device without its address."""
    yield from _strange(where, said, kind.__struct_fields__)
    address = said.get("address")
    if not isinstance(address, dict):
        return
    types = {str(each.__struct_config__.tag): each for each in _ADDRESSES}
    found = types.get(str(address.get("type")))
    where = f"{where}.address"
    if found is None:
        value, allowed = str(address.get("type", "")), f"one of {', '.join(types)}"
        yield _bad(f"{where}.type", value, "not_allowed" if value else "missing", allowed)
    else:
        yield from _strange(where, address, ("type", *found.__struct_fields__))


def _strange(
    where: str, said: Mapping[str, Any], known: tuple[str, ...]
) -> Iterator[BadSetting]:
    for key in said:
        if key not in known:
            yield _bad(f"{where}.{key}", "", "unknown", ", ".join(known))


def _model_faults(
    where: str, name: str, said: Mapping[str, Any], profiles: Profiles
) -> Iterator[BadSetting]:
    """A model that no file of profiles knows, a pin that no drawer hangs on."""
    if name == "drawer":
        if isinstance(pin := said.get("pin", 2), int) and pin not in _PINS:
            yield _bad(f"{where}.pin", pin, "not_allowed", "2 or 5")
        return
    models: Mapping[str, Any] = getattr(profiles, name.rstrip("s") + "s")
    if isinstance(model := said.get("profile"), str) and model not in models:
        allowed = f"one of {', '.join(models)}"
        yield _bad(f"{where}.profile", model, "not_allowed", allowed)


def _faults(where: str, name: str, said: dict[str, Any]) -> Iterator[BadSetting]:
    try:
        device: Device = msgspec.convert(said, _KINDS[name])
    except msgspec.ValidationError as bad:
        place = _PLACE.search(str(bad))
        key = f"{where}.{place['path']}" if place and place["path"] else where
        yield _bad(key, "", "not_allowed", _PLACE.sub("", str(bad)))
        return
    yield from _address_faults(f"{where}.address", device.address)


def _address_faults(where: str, address: Struct | None) -> Iterator[BadSetting]:
    if isinstance(address, TcpAddress):
        if not address.host.strip():
            yield _bad(f"{where}.host", "", "missing", "the printer's name or number")
        if address.port not in _PORTS:
            yield _bad(f"{where}.port", address.port, "not_allowed", "1 to 65535")
    elif isinstance(address, SerialAddress):
        if not (address.usb or address.device):
            yield _bad(f"{where}.device", "", "missing", 'a port, or usb = "0403:6001"')
        if address.usb and not _USB.fullmatch(address.usb):
            allowed = 'vendor and product in hexadecimal, such as "0403:6001"'
            yield _bad(f"{where}.usb", address.usb, "not_allowed", allowed)


def _wedge_faults(said: dict[str, Any]) -> Iterator[BadSetting]:
    # Only a shop that sets its keyboard scanner needs the screen's own words for it.
    from tillapp.ui.scan_filter import Wedge  # noqa: PLC0415 - said above

    yield from _strange("devices.wedge", said, Wedge.__struct_fields__)
    try:
        msgspec.convert(said, Wedge)
    except msgspec.ValidationError as bad:
        place = _PLACE.search(str(bad))
        key = f"devices.wedge.{place['path']}" if place else "devices.wedge"
        yield _bad(key, "", "not_allowed", _PLACE.sub("", str(bad)))


def _bad(field: str, value: int | str, why: str, allowed: str) -> BadSetting:
    return BadSetting(field=field, value=value, why=why, allowed=allowed)
