"""A band with one sentence: training, offline, the clock is wrong."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPolygonF
from PySide6.QtWidgets import QWidget

from tillapp.ui.paint import CENTRE, Canvas
from tillapp.ui.palette import Hue
from tillapp.ui.theme import Style, Theme

_STEP = 44
_STRIPE = 22


class Banner(QWidget):
    """The band; stripes mark a state in which nothing counts."""

    def __init__(
        self, theme: Theme, words: str, hue: Hue = Hue.WARN, *, striped: bool = False
    ) -> None:
        super().__init__()
        self.theme = theme
        self._words, self._hue, self._striped = words, hue, striped
        self._style = Style(17, 700, theme.palette.tone(hue).ink)
        self.setFixedHeight(max(theme.s(40), theme.line(self._style) + 6))
        self.setAccessibleName(words)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Tint, stripes, sentence."""
        painter = QPainter(self)
        canvas, rect = Canvas(painter, self.theme), QRectF(self.rect())
        tone = self.theme.palette.tone(self._hue)
        painter.fillRect(rect, QColor(tone.tint))
        if self._striped:
            self._draw_stripes(painter, tone.fill)
        width = min(self.theme.width(self._style, self._words) + 48, self.width())
        middle = QRectF((self.width() - width) / 2, 0, width, self.height())
        painter.fillRect(middle, QColor(tone.tint))
        canvas.text(middle, self._words, self._style, CENTRE)
        painter.end()

    def _draw_stripes(self, painter: QPainter, colour: str) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colour))
        painter.setOpacity(0.35)
        height = self.height()
        for x in range(-height, self.width(), _STEP):
            corners = ((x, height), (x + height, 0), (x + height + _STRIPE, 0))
            points = [QPointF(*corner) for corner in (*corners, (x + _STRIPE, height))]
            painter.drawPolygon(QPolygonF(points))
        painter.setOpacity(1)
