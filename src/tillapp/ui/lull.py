"""A moment after a press in which a second one means nothing (product.md C29)."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

_LULL_MS = 400
_MORE_MS = 1_200


class Lull(QObject):
    """Starts at a press that takes money; the hand that trembles pays once.

    It lasts for more than a second where something is left to pay: there a hand that goes on
    tapping would pay the rest as well.
    """

    def __init__(self, parent: QObject, over: Callable[[], None]) -> None:
        super().__init__(parent)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(over)

    @property
    def is_on(self) -> bool:
        """Whether presses mean nothing now."""
        return self._timer.isActive()

    def start(self, *, more: bool = False) -> None:
        """A press was taken; `more` where there is more to pay."""
        self._timer.start(_MORE_MS if more else _LULL_MS)
