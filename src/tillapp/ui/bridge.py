"""The one door by which threads reach the screen."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal, Slot

from tillapp.counter.messages import Message


class Bridge(QObject):
    """Takes messages from any thread and hands them over on the screen's thread, in order.

    The messages wait in a deque and only a bare signal crosses threads: an object inside a
    queued signal would have its references counted by Qt. To be made on the screen's thread.
    """

    _posted = Signal()

    def __init__(self, handle: Callable[[Message], None]) -> None:
        super().__init__()
        self._handle = handle
        self._waiting: deque[Message] = deque()
        self._posted.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def post(self, message: Message) -> None:
        """Leave a message; never blocks, never raises."""
        self._waiting.append(message)
        self._posted.emit()

    @Slot()
    def _deliver(self) -> None:
        # One message for one signal: when a handler fails, the next ones still come.
        self._handle(self._waiting.popleft())
