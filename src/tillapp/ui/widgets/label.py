"""Words that are read and not pressed."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from tillapp.ui.paint import CENTRE, LEFT, Canvas
from tillapp.ui.palette import Hue
from tillapp.ui.theme import Style, Theme


class Label(QLabel):
    """Plain text in a style of the theme."""

    def __init__(
        self,
        theme: Theme,
        words: str,
        style: Style,
        align: Qt.AlignmentFlag = LEFT,
        *,
        wrap: bool = False,
    ) -> None:
        super().__init__(words)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(theme.font(style))
        self.setAlignment(align)
        self.setWordWrap(wrap)
        palette = self.palette()
        palette.setColor(self.foregroundRole(), QColor(style.colour or theme.palette.ink))
        self.setPalette(palette)


class ElidingLabel(QWidget):
    """A name that gives way: it shortens where a fixed text beside it must not."""

    def __init__(self, theme: Theme, words: str, style: Style) -> None:
        super().__init__()
        self.theme = theme
        self._words, self._style = words, style
        self.setAccessibleName(words)
        self.setFixedHeight(theme.line(style))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def setText(self, words: str) -> None:
        """Show other words."""
        self._words = words
        self.setAccessibleName(words)
        self.updateGeometry()
        self.update()

    def text(self) -> str:
        """The whole words, shortened or not."""
        return self._words

    def sizeHint(self) -> QSize:
        """Room for the whole words."""
        return QSize(self.theme.width(self._style, self._words), self.height())

    def minimumSizeHint(self) -> QSize:
        """Room for a few letters."""
        return QSize(0, self.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw one line."""
        painter = QPainter(self)
        Canvas(painter, self.theme).text(QRectF(self.rect()), self._words, self._style)
        painter.end()


class Pill(QWidget):
    """A short state in a rounded tint."""

    def __init__(
        self, theme: Theme, words: str, icon: str = "", hue: Hue = Hue.PRIMARY
    ) -> None:
        super().__init__()
        self.theme = theme
        self._words, self._icon, self._hue = words, icon, hue
        self._style = Style(16, 600, theme.palette.tone(hue).ink)
        self.setAccessibleName(words)
        icon_room = theme.t(20) + theme.s(6) if icon else 0
        width = theme.width(self._style, words) + icon_room + 2 * theme.s(14)
        self.setFixedSize(width, max(theme.s(40), theme.line(self._style) + 4))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw tint, icon, words."""
        painter = QPainter(self)
        canvas, rect = Canvas(painter, self.theme), QRectF(self.rect())
        tone = self.theme.palette.tone(self._hue)
        canvas.box(rect, rect.height() / 2, tone.tint)
        if self._icon:
            size = self.theme.t(20)
            centre = rect.center()
            centre.setX(self.theme.s(14) + size / 2)
            canvas.icon(self._icon, tone.ink, centre, size)
            rect.setLeft(self.theme.s(14) + size + self.theme.s(6))
            canvas.text(rect, self._words, self._style, LEFT, elide=False)
        else:
            canvas.text(rect, self._words, self._style, CENTRE, elide=False)
        painter.end()
