"""Orders and listeners of a device's thread."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tillapp.hardware.virtual.devices import DisplayDevice
from tillapp.hardware.virtual.display import TwoLineDisplay
from tillapp.hardware.virtual.views import View
from tillapp.hardware.virtual.wires import PtyWire


@pytest.fixture
def display(tmp_path: Path) -> Iterator[DisplayDevice]:
    device = DisplayDevice("display", PtyWire(tmp_path / "display"), TwoLineDisplay())
    device.start()
    yield device
    device.close()


def test_a_question_is_answered_in_the_devices_own_thread(display: DisplayDevice) -> None:
    assert display.ask(threading.get_ident) != threading.get_ident()
    # A question inside an answer is not waited for.
    assert display.ask(lambda: display.ask(threading.get_ident)) == display.ask(
        threading.get_ident
    )


def test_a_listener_hears_the_present_and_each_change_once(display: DisplayDevice) -> None:
    heard: list[View] = []
    display.subscribe(heard.append)
    display.pass_on(b"A")
    display.pass_on(b"\x0cA")
    display.ask(lambda: None)
    display.ask(lambda: None)
    tops = [getattr(view, "top", "").rstrip() for view in heard]
    assert tops[0] == ""
    assert tops[-1] == "A"
    assert len(tops) == len(set(map(str, tops)))


def test_an_idle_device_sleeps(display: DisplayDevice) -> None:
    display.ask(lambda: None)
    before = display.turns
    time.sleep(0.2)
    assert display.turns - before <= 1


def test_a_device_can_be_unplugged_and_plugged_again(display: DisplayDevice) -> None:
    path = Path(display.address)
    display.unplug()
    assert not path.exists()
    display.plug()
    display.hang_up()
    assert path.exists()
