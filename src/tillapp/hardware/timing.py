"""How long a device's thread waits for what; a test passes shorter times."""

from __future__ import annotations

import time
from collections.abc import Callable

from msgspec import Struct


class Timing(Struct, frozen=True):
    """Waiting times in seconds (hardware.md 9)."""

    connect_s: float = 1.5
    quick_s: float = 0.8
    answer_s: float = 0.4
    slice_s: float = 0.5
    stall_s: float = 60.0
    ack_extra_s: float = 5.0
    poll_s: float = 1.0
    kick_life_s: float = 10.0
    calm_s: float = 2.0
    backoff_s: tuple[float, ...] = (0.5, 1.0, 2.0, 5.0, 10.0, 30.0)


class Clocks(Struct, frozen=True):
    """The wall clock for what is shown, and the steady one for what is waited."""

    now_ms: Callable[[], int]
    monotonic: Callable[[], float] = time.monotonic


class Pace:
    """A device's sense of time: its waits grow with each failure in a row."""

    def __init__(self, timing: Timing, clocks: Clocks) -> None:
        self.timing = timing
        self.now = clocks.monotonic
        self._failures = 0
        self.due = 0.0

    def failed(self) -> None:
        """Set the next try."""
        steps = self.timing.backoff_s
        self.due = self.now() + steps[min(self._failures, len(steps) - 1)]
        self._failures += 1

    def again_in(self, seconds: float) -> None:
        """Set the next try at a steady pace: the line is well, somebody must act."""
        self.due = self.now() + seconds

    def worked(self) -> None:
        """Start over."""
        self._failures, self.due = 0, 0.0
