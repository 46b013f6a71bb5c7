"""Three timers: a moment of rest, an absence that locks, the minute on the clock."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

_IDLE_MS = 2_000
_SLICE_MS = 20
_MINUTE_MS = 60_000


class Pulse(QObject):
    """Single shots only: a till that nobody touches wakes once a minute, for its clock."""

    def __init__(
        self,
        parent: QObject,
        rest: Callable[[], None],
        lock: Callable[[], None],
        minute: Callable[[], None],
    ) -> None:
        super().__init__(parent)
        self._idle = QTimer(self, singleShot=True, interval=_IDLE_MS)
        self._idle.timeout.connect(rest)
        self._soon = QTimer(self, singleShot=True, interval=_SLICE_MS)
        self._soon.timeout.connect(rest)
        self._absence = QTimer(self, singleShot=True)
        self._absence.timeout.connect(lock)
        self._clock = QTimer(self, singleShot=True)
        self._clock.timeout.connect(minute)

    def stir(self, absence_s: int | None) -> None:
        """Somebody is there; without an absence nothing is locked."""
        self._soon.stop()
        self._idle.start()
        if absence_s is not None:
            self._absence.start(absence_s * 1000)

    def go_on(self) -> None:
        """There is more to do while nobody is there: in a moment, unless somebody comes."""
        self._soon.start()

    def leave(self) -> None:
        """The till is locked: nobody can be absent any more."""
        self._absence.stop()

    def until_next_minute(self, utc_ms: int) -> None:
        """Wait for the next full minute."""
        self._clock.start(_MINUTE_MS - utc_ms % _MINUTE_MS)

    def stop(self) -> None:
        """Wait for nothing."""
        for timer in (self._idle, self._soon, self._absence, self._clock):
            timer.stop()
