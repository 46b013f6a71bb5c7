"""A painter that knows the theme: boxes, texts and icons at crisp pixels."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from tillapp.ui.theme import Style, Theme

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
CENTRE = Qt.AlignmentFlag.AlignCenter
# A key stands 3 px above its bottom edge: a shadow would cost five times more to paint.
EDGE = 3


class Canvas:
    """What a widget paints on."""

    def __init__(self, painter: QPainter, theme: Theme) -> None:
        self.painter = painter
        self.theme = theme
        hints = QPainter.RenderHint
        painter.setRenderHints(hints.Antialiasing | hints.TextAntialiasing)

    def box(
        self, rect: QRectF, radius: float, fill: str = "", edge: str = "", width: float = 1
    ) -> None:
        """A rounded rectangle; its edge lies inside, on half pixels."""
        if edge:
            rect = rect.adjusted(width / 2, width / 2, -width / 2, -width / 2)
            self.painter.setPen(QPen(QColor(edge), width))
        else:
            self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(QColor(fill) if fill else Qt.BrushStyle.NoBrush)
        self.painter.drawRoundedRect(rect, radius, radius)

    def key(self, rect: QRectF, radius: float, *, down: bool, fill: str, press: str) -> QRectF:
        """A key that goes down by its edge; answers the rectangle of its face."""
        line = self.theme.palette.line
        self.box(rect, radius, line)
        face = rect.adjusted(0, 0, 0, 0 if down else -EDGE)
        self.box(face, radius, press if down else fill, line)
        return face

    def text(
        self,
        rect: QRectF,
        words: str,
        style: Style,
        align: Qt.AlignmentFlag = LEFT,
        *,
        elide: bool = True,
    ) -> None:
        """One line of text; only names and notes elide, never amounts."""
        font = self.theme.font(style)
        self.painter.setFont(font)
        self.painter.setPen(QColor(style.colour or self.theme.palette.ink))
        room = rect.width() + 1
        # A width is known from before; to shorten, Qt lays the whole text out once more.
        if elide and self.theme.width(style, words) > room:
            words = QFontMetricsF(font).elidedText(words, Qt.TextElideMode.ElideRight, room)
        flags = align.value | Qt.TextFlag.TextSingleLine.value
        self.painter.drawText(rect, flags, words)

    def icon(self, name: str, colour: str, centre: QPointF, size: int) -> None:
        """An icon around a point."""
        ratio = self.painter.device().devicePixelRatioF()
        corner = QPointF(round(centre.x() - size / 2), round(centre.y() - size / 2))
        pixmap = self.theme.icons.pixmap(name, colour, size, ratio)
        self.painter.drawPixmap(corner, pixmap)

    def keycap(self, rect: QRectF, words: str, colour: str) -> None:
        """The name of a key of the keyboard, in a small frame."""
        self.box(rect, self.theme.s(6), "", colour, 1.2)
        self.text(rect, words, Style(14, 600, colour), CENTRE, elide=False)


def two_lines(theme: Theme, rect: QRectF, upper: Style, lower: Style) -> tuple[QRectF, QRectF]:
    """The rectangles of two lines of text, centred together in `rect`."""
    above, below = theme.line(upper), theme.line(lower)
    top = rect.center().y() - (above + below) / 2
    first = QRectF(rect.left(), top, rect.width(), above)
    return first, QRectF(rect.left(), top + above, rect.width(), below)


def square(centre: QPointF, side: float) -> QRectF:
    """A square around a point."""
    return QRectF(centre.x() - side / 2, centre.y() - side / 2, side, side)
