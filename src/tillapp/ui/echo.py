"""The second half of a double tap on a sheet presses nothing beneath it (product.md C29)."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPointF, QTimer
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

_ECHO_MS = 400
# A hand that trembles; what is further away was meant.
_NEAR_PX = 40
_PRESSES = {QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick}


class Echo(QObject):
    """Remembers where a sheet was touched last, and swallows presses there once it is gone."""

    def __init__(self, window: QWidget) -> None:
        app = QApplication.instance()
        assert app is not None
        # It dies with the window, and so does its watch.
        super().__init__(window)
        self._app, self._window = app, window
        self._touched: QPointF | None = None
        self._timer = QTimer(self, singleShot=True, interval=_ECHO_MS)
        self._timer.timeout.connect(self._end)
        app.installEventFilter(self)

    def fade(self) -> None:
        """The sheet is gone; a moment later so is its echo."""
        self._timer.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Swallow what falls on the place that was touched last."""
        if (
            event.type() in _PRESSES
            and isinstance(event, QMouseEvent)
            and self._is_ours(watched)
        ):
            at = event.globalPosition()
            if self._timer.isActive():
                return self._is_near(at)
            self._touched = at
        return super().eventFilter(watched, event)

    def _is_ours(self, watched: QObject) -> bool:
        if isinstance(watched, QWidget):
            return watched.window() is self._window
        return watched is self._window.windowHandle()

    def _is_near(self, at: QPointF) -> bool:
        return self._touched is not None and (at - self._touched).manhattanLength() <= _NEAR_PX

    def _end(self) -> None:
        self._app.removeEventFilter(self)
        self.deleteLater()


class Echoing:
    """What a sheet asks of its echo; a sheet that never showed has none."""

    def __init__(self) -> None:
        self._echo: Echo | None = None

    def begin(self, window: QWidget) -> None:
        """The sheet is there, in this window."""
        if self._echo is None:
            self._echo = Echo(window)

    def end(self) -> None:
        """The sheet is gone."""
        if self._echo is not None:
            self._echo.fade()
            self._echo = None
