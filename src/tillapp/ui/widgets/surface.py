"""Flat painted areas: panels with hairlines, cards, lines."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tillapp.ui.paint import Canvas
from tillapp.ui.theme import Theme
from tillapp.ui.widgets.layout import dress


class Area(QWidget):
    """A flat area in one colour, with hairlines on some sides: `l`, `r`, `t`, `b`."""

    def __init__(self, theme: Theme, fill: str, sides: str = "") -> None:
        super().__init__()
        self.theme = theme
        self._fill, self._sides = fill, sides
        # What lies under it need not be painted.
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Fill, then hairlines."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._fill))
        painter.setPen(QColor(self.theme.palette.line))
        rect = self.rect()
        lines = {
            "l": (rect.topLeft(), rect.bottomLeft()),
            "r": (rect.topRight(), rect.bottomRight()),
            "t": (rect.topLeft(), rect.topRight()),
            "b": (rect.bottomLeft(), rect.bottomRight()),
        }
        for side in self._sides:
            painter.drawLine(*lines[side])
        painter.end()


class Card(QWidget):
    """A rounded area that holds a column of widgets."""

    def __init__(self, theme: Theme, pad: float = 20, spacing: float = 12) -> None:
        super().__init__()
        self.theme = theme
        self.lay = QVBoxLayout(self)
        dress(self.lay, theme, spacing, (pad, pad, pad, pad))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the card."""
        painter = QPainter(self)
        palette = self.theme.palette
        canvas = Canvas(painter, self.theme)
        canvas.box(QRectF(self.rect()), self.theme.s(18), palette.surface, palette.line)
        painter.end()


class SidePanel(Area):
    """The panel that never moves: a column of fixed width, hairline towards the centre."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, theme.palette.surface, "r" if theme.left_handed else "l")
        self.setFixedWidth(theme.metrics.panel_w)
        self._lay = QVBoxLayout(self)
        self._lay.setSpacing(0)
        # One pixel is the hairline's, and no child may paint over it.
        hairline = (0, 0, 1, 0) if theme.left_handed else (1, 0, 0, 0)
        self._lay.setContentsMargins(*hairline)

    def add(self, widget: QWidget, stretch: int = 0) -> None:
        """Append a widget from edge to edge."""
        self._lay.addWidget(widget, stretch)

    def add_inset(self, widget: QWidget, top: float = 14, bottom: float = 0) -> None:
        """Append a widget with the panel's inset of 16 at its sides."""
        theme = self.theme
        box = QWidget()
        lay = QVBoxLayout(box)
        dress(lay, theme, 0, (16, top, 16, bottom))
        lay.addWidget(widget)
        self._lay.addWidget(box)
