"""A moment after a press in which a second one means nothing (product.md C29)."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

_LULL_MS = 400


class Lull(QObject):
    """Starts at a press that takes money; the hand that trembles pays once."""

    def __init__(self, parent: QObject, over: Callable[[], None]) -> None:
        super().__init__(parent)
        self._timer = QTimer(self, singleShot=True, interval=_LULL_MS)
        self._timer.timeout.connect(over)

    @property
    def is_on(self) -> bool:
        """Whether presses mean nothing now."""
        return self._timer.isActive()

    def start(self) -> None:
        """A press was taken."""
        self._timer.start()
