"""The one thread of a device: takes turns until it is told to stop, and survives our faults."""

from __future__ import annotations

import logging
import threading
from typing import Protocol

from tillapp.hardware.waiting import Bell

_LOG = logging.getLogger(__name__)
STOP_S = 2.0


class Device(Protocol):
    """What a thread drives."""

    def turn(self) -> None:
        """Do the next thing, or block on the bell."""

    def give_up(self) -> None:
        """A fault of ours happened in a turn: let go of what was being done."""

    def close(self) -> None:
        """Let go of the device for good."""


class DeviceThread:
    """Owns a device from `start` to `stop`; nobody else may touch its line."""

    def __init__(self, name: str, bell: Bell) -> None:
        self._name = name
        self._bell = bell
        self._stopping = threading.Event()
        self._thread: threading.Thread | None = None

    def start(self, device: Device) -> None:
        """Begin."""
        self._thread = threading.Thread(
            target=self._run, args=(device,), name=self._name, daemon=True
        )
        self._thread.start()

    def stopping(self) -> bool:
        """Has somebody asked for the end?"""
        return self._stopping.is_set()

    def stop(self, within_s: float = STOP_S) -> bool:
        """End within two seconds; true when the thread has gone."""
        if self._stopping.is_set():
            return not self._alive()
        self._stopping.set()
        self._bell.ring()
        if self._thread is not None:
            self._thread.join(within_s)
        gone = not self._alive()
        if gone:
            self._bell.close()
        return gone

    def _alive(self) -> bool:
        return self._thread is not None and self._thread.is_alive()

    def _run(self, device: Device) -> None:
        while not self.stopping():
            try:
                device.turn()
            except Exception:  # noqa: BLE001 -- the devices' door: the till goes on selling
                _LOG.exception("device %s", self._name)
                device.give_up()
        device.close()
