"""The drawer and its pin."""

from __future__ import annotations

import pytest

from tillapp.counter.messages import DeviceChanged, Message
from tillapp.counter.ports import (
    DeviceRole,
    DeviceStatus,
    Health,
    JobKind,
    PrintJob,
    Reason,
)
from tillapp.hardware.drawer import LINE_PROFILE, DrawerLine, DrawerSense
from tillapp.hardware.health import HealthBoard
from tillapp.hardware.profiles import Ack
from tillapp.hardware.settings import OpenLevel
from tillapp.hardware.timing import Clocks


def sense(level: OpenLevel) -> tuple[DrawerSense, list[Message]]:
    heard: list[Message] = []
    status = DeviceStatus(DeviceRole.DRAWER, "d", "here", Health.UNKNOWN)
    clocks = Clocks(now_ms=lambda: 0, monotonic=lambda: 10.0)
    return DrawerSense(level, HealthBoard(status, heard.append, clocks=clocks, calm_s=0)), heard


@pytest.mark.parametrize(("level", "high"), [(OpenLevel.HIGH, True), (OpenLevel.LOW, False)])
def test_each_drawer_has_its_polarity(level: OpenLevel, *, high: bool) -> None:
    drawer, heard = sense(level)
    seen = []
    for level_now in (high, not high):
        drawer.saw(pin_high=level_now)
        seen.append(drawer.is_open)
    assert seen == [True, False]
    statuses = [m.status for m in heard if isinstance(m, DeviceChanged)]
    assert [status.reason for status in statuses] == [Reason.DRAWER_OPEN, Reason.NONE]


def test_a_drawer_whose_polarity_nobody_learnt_is_never_called_open() -> None:
    drawer, heard = sense(OpenLevel.UNKNOWN)
    drawer.saw(pin_high=True)
    drawer.saw(pin_high=False)
    drawer.flush()
    assert (drawer.is_open, drawer.due(), heard) == (False, None, [])


def test_a_drawer_with_its_own_line_opens_on_its_bytes() -> None:
    assert DrawerLine("1B 07").render(PrintJob("k", JobKind.KICK), "0001") == b"\x1b\x07"
    assert LINE_PROFILE.ack is Ack.NONE
