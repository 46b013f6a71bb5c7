"""The door by which the virtual devices' threads reach their window."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal, Slot

from tillapp.ui.virtual_model import Part


class PartDoor(QObject):
    """Takes parts from any thread and hands them over on the screen's thread, in order.

    As in the bridge, the parts wait in a deque and only a bare signal crosses threads.
    """

    _posted = Signal()

    def __init__(self, handle: Callable[[Part], None], parent: QObject) -> None:
        super().__init__(parent)
        self._handle = handle
        self._waiting: deque[Part] = deque()
        self._posted.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def post(self, part: Part) -> None:
        """Leave what changed; never blocks."""
        self._waiting.append(part)
        self._posted.emit()

    @Slot()
    def _deliver(self) -> None:
        self._handle(self._waiting.popleft())
