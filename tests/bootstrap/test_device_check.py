"""Devices of a plan that no till could drive are named before the shop is founded."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest
from msgspec.structs import replace

from tillapp.bootstrap.device_check import device_faults
from tillapp.counter.plan import SOUND_SHOP, DevicePlan, Recruit, ShopPlan

PLAN = ShopPlan(SOUND_SHOP, Recruit("Jeanne", "3333"))
TCP = {"type": "tcp", "host": "192.0.2.10"}
SERIAL = {"type": "serial", "usb": "0403:6001"}


def named(devices: dict[str, Any]) -> list[tuple[str, str]]:
    plan = replace(PLAN, devices=msgspec.convert(devices, DevicePlan))
    found = list(device_faults(plan))
    assert all(fault.facts["allowed"] for fault in found)
    return [(str(f.facts["field"]), str(f.facts["why"])) for f in found]


def test_devices_that_can_be_driven_are_let_through() -> None:
    sound = {
        "printer": {"address": TCP, "profile": "epson-80"},
        "drawer": {"pin": 5},
        "display": {"address": SERIAL, "profile": "epson"},
        "scanners": [{"address": {"type": "hid"}}, {"address": SERIAL}],
        "wedge": {"reading": "os-layout"},
    }
    assert named(sound) == []
    assert named({}) == []


def test_one_mistake_of_a_device_does_not_hide_the_next() -> None:
    printer = {"address": {"type": "tcp", "hots": "a"}, "profile": "epson-99"}
    assert named({"printer": printer, "drawer": {"pin": 9}}) == [
        ("devices.printer.address.hots", "unknown"),
        ("devices.printer.profile", "not_allowed"),
        ("devices.drawer.pin", "not_allowed"),
    ]


@pytest.mark.parametrize(
    ("devices", "field", "why"),
    [
        (
            {"printer": {"address": TCP, "profile": "epson-99"}},
            "printer.profile",
            "not_allowed",
        ),
        ({"printer": {"address": {"type": "wifi"}}}, "printer.address.type", "not_allowed"),
        ({"printer": {"address": {}}}, "printer.address.type", "missing"),
        (
            {"printer": {"address": {"type": "tcp", "hots": "a"}}},
            "printer.address.hots",
            "unknown",
        ),
        ({"printer": {"address": {"type": "tcp"}}}, "printer.address", "not_allowed"),
        (
            {"printer": {"address": {"type": "tcp", "host": " "}}},
            "printer.address.host",
            "missing",
        ),
        ({"printer": {"address": TCP | {"port": 0}}}, "printer.address.port", "not_allowed"),
        ({"printer": {"adress": TCP}}, "printer.adress", "unknown"),
        ({"printer": {}}, "printer", "not_allowed"),
        ({"drawer": {"pin": 9}}, "drawer.pin", "not_allowed"),
        ({"drawer": {"open_hex": "x"}}, "drawer", "not_allowed"),
        (
            {"display": {"address": {"type": "serial", "usb": "bogus"}}},
            "display.address.usb",
            "not_allowed",
        ),
        ({"display": {"address": {"type": "serial"}}}, "display.address.device", "missing"),
        (
            {"scanners": [{"address": SERIAL}, {"address": TCP}]},
            "scanners[1].address.type",
            "not_allowed",
        ),
        ({"wedge": {"reading": "upside-down"}}, "wedge.reading", "not_allowed"),
        ({"wedge": {"paces": 1}}, "wedge.paces", "unknown"),
    ],
)
def test_a_device_that_cannot_be_is_named_by_its_key(
    devices: dict[str, Any], field: str, why: str
) -> None:
    assert named(devices) == [(f"devices.{field}", why)]
