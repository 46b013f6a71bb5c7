"""How the devices are, and a way to try each."""

from __future__ import annotations

from tests.desks import PaperTray, english
from tests.shop import CountedIds
from tillapp.counter.messages import DeviceChanged
from tillapp.counter.ports import (
    DeviceRole,
    DeviceStatus,
    Frame,
    Health,
    JobKind,
    Reason,
)
from tillapp.counter.watching import Devices, WatchingDesk
from tillapp.domain.layout import plain_text


class Pole:
    """A customer display that keeps what it was shown."""

    def __init__(self) -> None:
        self.frames: list[Frame] = []

    def show(self, frame: Frame) -> None:
        self.frames.append(frame)


def test_a_counter_without_devices_says_so_and_breaks_nothing() -> None:
    desk = WatchingDesk(CountedIds(), Devices())
    assert {status.health for status in desk.statuses()} == {Health.DISABLED}
    assert desk.troubled() == ()
    assert desk.status(DeviceRole.TERMINAL).health is Health.DISABLED
    assert desk.try_printer(english, "Friperie") == ""
    desk.try_display(english)


def test_the_last_word_of_a_device_counts() -> None:
    desk = WatchingDesk(CountedIds(), Devices())
    out = DeviceStatus(DeviceRole.PRINTER, "x", "y", Health.BLOCKED, Reason.PAPER_OUT)
    well = DeviceStatus(DeviceRole.PRINTER, "x", "y", Health.OK)
    desk.hear(DeviceChanged(out))
    assert desk.troubled() == (out,)
    desk.hear(DeviceChanged(well))
    assert (desk.troubled(), desk.status(DeviceRole.PRINTER)) == ((), well)


def test_each_device_can_be_tried() -> None:
    tray, pole = PaperTray(), Pole()
    desk = WatchingDesk(CountedIds(), Devices(tray, pole))
    page = desk.try_printer(english, "Friperie")
    desk.try_display(english)
    assert [(job.id, job.kind) for job in tray.jobs] == [(page, JobKind.REPORT)]
    paper = tray.jobs[0].paper
    assert paper is not None
    assert "éèêàçùœæ" in plain_text(paper)
    assert pole.frames[0].bottom_right == "€"
