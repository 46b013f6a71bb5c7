"""A device's thread survives our faults and ends when told."""

from __future__ import annotations

import logging
import threading

from tests.hardware.scripted import eventually
from tillapp.hardware.thread import DeviceThread
from tillapp.hardware.waiting import Bell


class Clumsy:
    """Stumbles on its first turn, then rests on the bell."""

    def __init__(self, bell: Bell) -> None:
        self._bell = bell
        self.turns = 0
        self.gave_up = 0
        self.closed = False
        self.owner = ""

    def turn(self) -> None:
        self.turns += 1
        self.owner = threading.current_thread().name
        if self.turns == 1:
            raise ZeroDivisionError
        self._bell.wait(None, None)

    def give_up(self) -> None:
        self.gave_up += 1

    def close(self) -> None:
        self.closed = True


def test_a_fault_is_logged_and_the_next_turn_comes(warned: list[logging.LogRecord]) -> None:
    bell = Bell()
    thread, device = DeviceThread("tty1", bell), Clumsy(bell)
    thread.start(device)
    eventually(lambda: device.turns == 2)
    assert "tty1" in warned.pop().getMessage()
    assert (device.gave_up, device.owner, device.closed) == (1, "tty1", False)
    assert thread.stop()
    assert thread.stop()
    assert thread.stopping()
    assert device.closed
    assert device.turns <= 3


def test_a_thread_that_never_began_ends_too() -> None:
    assert DeviceThread("tty1", Bell()).stop()


class Stuck(Clumsy):
    """Hangs in a turn, as a driver may."""

    def __init__(self, bell: Bell) -> None:
        super().__init__(bell)
        self.release = threading.Event()

    def turn(self) -> None:
        self.release.wait()


def test_a_thread_that_hangs_is_reported() -> None:
    bell = Bell()
    thread, device = DeviceThread("tty1", bell), Stuck(bell)
    thread.start(device)
    assert not thread.stop(0.02)
    device.release.set()
    eventually(lambda: device.closed)
    bell.close()
