"""The edge of a row that goes on beyond it: it fades, and a caret points there."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from tillapp.ui.paint import Canvas
from tillapp.ui.theme import Theme

_WIDTH = 56


class MoreEdge(QWidget):
    """Lies over one end of a row and lets every touch through."""

    def __init__(self, theme: Theme, parent: QWidget, *, at_right: bool) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.theme, self._at_right = theme, at_right
        self.hide()

    def lie(self, row: QRectF) -> None:
        """Take the end of the row."""
        width = self.theme.s(_WIDTH)
        left = row.right() - width if self._at_right else row.left()
        self.setGeometry(round(left), round(row.top()), width, round(row.height()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """From nothing to the canvas, with a caret at the end."""
        painter = QPainter(self)
        theme, rect = self.theme, QRectF(self.rect())
        full, none = QColor(theme.palette.canvas), QColor(theme.palette.canvas)
        none.setAlpha(0)
        fade = QLinearGradient(rect.topLeft(), rect.topRight())
        fade.setColorAt(0 if self._at_right else 1, none)
        fade.setColorAt(0.5, full)
        fade.setColorAt(1 if self._at_right else 0, full)
        painter.fillRect(rect, fade)
        name = "caret-right" if self._at_right else "caret-left"
        middle = rect.center()
        middle.setX(rect.width() * (0.68 if self._at_right else 0.32))
        Canvas(painter, theme).icon(name, theme.palette.ink2, middle, theme.t(24))
        painter.end()
