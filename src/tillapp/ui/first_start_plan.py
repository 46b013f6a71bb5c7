"""What was written on the pages of the first start, as a plan; and what is wrong with it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from msgspec import Struct

from tillapp.counter.plan import DevicePlan, Recruit, ShopPlan, checked_plan
from tillapp.counter.ports import DeviceRole
from tillapp.counter.settings import Shop
from tillapp.domain.party import Role
from tillapp.domain.refusal import BadSetting

Values = Mapping[str, str]
PIN_AGAIN = "manager.pin_again"

# A complete shop that stands in for the pages that are not being checked.
_COMPLETE = {
    "company.name": "Company",
    "company.siret": "73282932000074",
    "company.vat_number": "FR44732829320",
    "company.ape": "4779Z",
    "shop.name": "Shop",
    "shop.address": "1 street",
    "shop.till": "01",
    "shop.phone": "",
    "manager.name": "Manager",
    "manager.pin": "1234",
}


class FoundDevice(Struct, frozen=True):
    """A device that was found: `settings` is what the hardware layer reads back."""

    role: DeviceRole
    name: str
    where: str
    settings: dict[str, Any]


def plan_of(values: Values, devices: Sequence[FoundDevice] = ()) -> ShopPlan:
    """The plan that the values make, right or wrong."""
    lines = values.get("shop.address", "").splitlines()
    shop = Shop(
        company=values.get("company.name", ""),
        name=values.get("shop.name", ""),
        address=tuple(line.strip() for line in lines if line.strip()),
        siret="".join(values.get("company.siret", "").split()),
        vat_number="".join(values.get("company.vat_number", "").split()).upper(),
        ape="".join(values.get("company.ape", "").split()).upper(),
        till=values.get("shop.till", "").zfill(2),
        phone=values.get("shop.phone", ""),
    )
    manager = Recruit(
        values.get("manager.name", ""), values.get("manager.pin", ""), Role.MANAGER
    )
    return ShopPlan(shop, manager, devices=_devices(devices))


def faults(values: Values, asked: Sequence[str]) -> dict[str, str]:
    """For each asked field that is wrong, why in one word; other fields are not looked at."""
    trial = _COMPLETE | {key: values.get(key, "") for key in asked if key in _COMPLETE}
    found: dict[str, str] = {}
    while (fault := _first_fault(trial)) is not None:
        field, why = fault
        found[field] = why
        trial[field] = _COMPLETE[field]
    if PIN_AGAIN in asked and values.get(PIN_AGAIN) != values.get("manager.pin"):
        found.setdefault(PIN_AGAIN, "different")
    return found


def _first_fault(trial: Values) -> tuple[str, str] | None:
    try:
        checked_plan(plan_of(trial))
    except BadSetting as bad:
        return str(bad.facts["field"]), str(bad.facts["why"])
    return None


def _devices(found: Sequence[FoundDevice]) -> DevicePlan:
    by_role = {device.role: device.settings for device in found}
    scanners = [device.settings for device in found if device.role is DeviceRole.SCANNER]
    return DevicePlan(
        by_role.get(DeviceRole.PRINTER),
        by_role.get(DeviceRole.DRAWER),
        by_role.get(DeviceRole.DISPLAY),
        tuple(scanners),
    )
