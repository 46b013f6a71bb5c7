"""Every state of every device has words."""

from __future__ import annotations

import pytest

from tillapp.counter.ports import DeviceRole, DeviceStatus, Health, JobState, Reason
from tillapp.ui import device_words
from tillapp.ui.assets import Icons
from tillapp.ui.palette import Hue


def status(health: Health, reason: Reason = Reason.NONE) -> DeviceStatus:
    return DeviceStatus(DeviceRole.PRINTER, "", "", health, reason)


@pytest.mark.parametrize("reason", [reason for reason in Reason if reason])
def test_every_reason_has_words(reason: Reason) -> None:
    assert device_words.reason(reason)
    assert device_words.state(status(Health.BLOCKED, reason)).startswith(
        device_words.reason(reason)
    )


@pytest.mark.parametrize("role", list(DeviceRole))
def test_every_device_has_a_name_and_an_icon(icons: Icons, role: DeviceRole) -> None:
    assert device_words.name(role)
    assert icons.has(device_words.icon(DeviceStatus(role, "", "", Health.OFFLINE)))
    assert icons.has(device_words.icon(DeviceStatus(role, "", "", Health.OK)))


@pytest.mark.parametrize("health", list(Health))
def test_every_health_has_words(health: Health) -> None:
    assert device_words.health(health)
    assert device_words.state(status(health)) == device_words.health(health)


@pytest.mark.parametrize("state", list(JobState))
def test_every_job_says_how_far_it_is(state: JobState) -> None:
    assert device_words.job(state)


def test_a_well_device_is_a_quiet_light() -> None:
    light = device_words.light(status(Health.OK))
    assert (light.trouble, light.known) == ("", True)
    assert not device_words.light(status(Health.UNKNOWN)).known


def test_trouble_grows_a_label_in_its_colour() -> None:
    low = device_words.light(status(Health.DEGRADED, Reason.PAPER_LOW))
    out = device_words.light(status(Health.BLOCKED, Reason.PAPER_OUT))
    assert (low.trouble, low.hue) == ("Paper low", Hue.WARN)
    assert (out.trouble, out.hue) == ("No paper", Hue.DANGER)


def test_what_is_not_set_up_has_no_light_but_the_printer_keeps_its_place() -> None:
    statuses = [DeviceStatus(role, "", "", Health.DISABLED) for role in DeviceRole]
    assert [light.name for light in device_words.lights(statuses)] == ["Printer"]
