"""The first painted page: shown while the book is being opened."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

_CANVAS, _INK, _MARK = "#10231C", "#FFFFFF", "#5FD3A2"
_SIZE = (1920, 1080)
_SIDE = 96


class Opening(QWidget):
    """The mark and the name; no font of ours is loaded yet, no icon is read."""

    def __init__(self) -> None:
        super().__init__()
        self._words = "tillapp"
        self.setWindowTitle("tillapp")
        self.resize(*_SIZE)

    def say(self, words: str) -> None:
        """Say why the till does not open; the page stays until it is closed."""
        self._words = words
        self.setAccessibleName(words)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes a page that only tells something."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A rounded square over the name."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(_CANVAS))
        middle = QRectF(self.rect()).center()
        box = QRectF(middle.x() - _SIDE / 2, middle.y() - _SIDE, _SIDE, _SIDE)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(_MARK))
        painter.drawRoundedRect(box, _SIDE / 4, _SIDE / 4)
        painter.setPen(QColor(_INK))
        font = QFont()
        font.setPixelSize(32)
        painter.setFont(font)
        below = QRectF(0, box.bottom() + 24, self.width(), 48)
        painter.drawText(below, Qt.AlignmentFlag.AlignCenter, self._words)
        painter.end()
