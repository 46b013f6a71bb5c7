"""The window of the till: one page at a time, kept through changes of look."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

_DEFAULT = (1920, 1080)
# Between the places of the rail and the person below them.
_MARK_X, _MARK_Y = 16, 0.64


class TillWindow(QWidget):
    """Holds the lock or the frame; tells its new sizes, and keys that nothing in it wanted."""

    closed = Signal()

    def __init__(self, resized: Callable[[], None], keyed: Callable[[QKeyEvent], bool]) -> None:
        super().__init__()
        self._resized = resized
        self._keyed = keyed
        self.page: QWidget | None = None
        self._mark: QWidget | None = None
        self._lay = QVBoxLayout(self)
        self._lay.setContentsMargins(0, 0, 0, 0)
        self.setWindowTitle("tillapp")
        self.resize(*_DEFAULT)

    def put(self, page: QWidget) -> None:
        """Show another page; the one before is deleted once Qt is done with it."""
        if self.page is not None:
            self._lay.removeWidget(self.page)
            self.page.hide()
            self.page.deleteLater()
        self.page = page
        self._lay.addWidget(page)
        page.show()
        self._show_mark()

    def mark(self, widget: QWidget) -> None:
        """Keep something small on top of every page, on the rail."""
        self._mark = widget
        widget.show()
        self._show_mark()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the shell choose the class of sizes."""
        super().resizeEvent(event)
        self._resized()
        self._show_mark()

    def closeEvent(self, event: QCloseEvent) -> None:
        """The till ends with its window, whatever other windows stand around it."""
        super().closeEvent(event)
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let the shell have what every widget declined."""
        if not self._keyed(event):
            super().keyPressEvent(event)

    def _show_mark(self) -> None:
        if self._mark is not None:
            self._mark.move(_MARK_X, round(self.height() * _MARK_Y))
            self._mark.raise_()
