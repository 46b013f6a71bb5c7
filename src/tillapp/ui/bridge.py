"""The one door by which threads reach the screen."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

T = TypeVar("T")


class Bridge(QObject, Generic[T]):
    """Takes values from any thread and hands them over on the screen's thread, in order.

    The values wait in a deque and only a bare signal crosses threads: an object inside a
    queued signal would have its references counted by Qt. To be made on the screen's thread.
    """

    _posted = Signal()

    def __init__(self, handle: Callable[[T], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._handle = handle
        self._waiting: deque[T] = deque()
        self._posted.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def post(self, value: T) -> None:
        """Leave a value; never blocks, never raises."""
        self._waiting.append(value)
        self._posted.emit()

    @Slot()
    def _deliver(self) -> None:
        # One value for one signal: when a handler fails, the next ones still come.
        self._handle(self._waiting.popleft())
