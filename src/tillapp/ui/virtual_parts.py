"""The virtual customer display and the virtual drawer."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from tillapp.ui.paint import CENTRE, Canvas
from tillapp.ui.theme import Style, Theme
from tillapp.ui.virtual_model import DisplayPart, DrawerPart
from tillapp.ui.widgets.pressable import Pressable

COLUMNS = 20
_CASE, _GLASS, _CELL, _GLOW, _DEAD = "#171C1A", "#04110F", "#0A1F1C", "#7CF6D8", "#16322D"


class DisplayView(QWidget):
    """Two lines of twenty glowing characters."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self.theme = theme
        self.part = DisplayPart()
        self._name = name
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(theme.s(150))
        self.show_part(self.part)

    def show_part(self, part: DisplayPart) -> None:
        """Show other lines."""
        self.part = part
        self.setAccessibleName(self._name)
        self.setAccessibleDescription(f"{part.top.rstrip()}\n{part.bottom.rstrip()}")
        self.update()

    def sizeHint(self) -> QSize:
        """Room for twenty cells."""
        return QSize(self.theme.s(520), self.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Case, glass, cells."""
        painter = QPainter(self)
        canvas, theme = Canvas(painter, self.theme), self.theme
        case = QRectF(self.rect())
        canvas.box(case, theme.s(18), _CASE)
        glass = case.adjusted(theme.s(14), theme.s(14), -theme.s(14), -theme.s(14))
        canvas.box(glass, theme.s(8), _GLASS)
        inside = glass.adjusted(theme.s(10), theme.s(10), -theme.s(10), -theme.s(10))
        half = inside.height() / 2
        for n, line in enumerate((self.part.top, self.part.bottom)):
            row = QRectF(inside.left(), inside.top() + n * half, inside.width(), half)
            self._draw_line(canvas, row, line)
        painter.end()

    def _draw_line(self, canvas: Canvas, row: QRectF, line: str) -> None:
        width = row.width() / COLUMNS
        factor = self.theme.metrics.type_k * self.theme.text
        px = min(row.height() * 0.72, width * 1.32) / factor
        style = Style(px, 600, _GLOW if self.part.lit else _DEAD, tabular=True)
        for column, char in enumerate(line.ljust(COLUMNS)[:COLUMNS]):
            cell = QRectF(row.left() + column * width, row.top(), width, row.height())
            canvas.box(cell.adjusted(1.5, 2, -1.5, -2), 2, _CELL)
            if char.strip():
                canvas.text(cell, char, style, CENTRE, elide=False)


class DrawerView(Pressable):
    """The cash drawer; pressing pushes it shut."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__(theme, name)
        self.part = DrawerPart()
        self._state = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(theme.s(176))

    def show_part(self, part: DrawerPart, state: str) -> None:
        """Show it open or shut; `state` says it in words."""
        self.part, self._state = part, state
        self.setAccessibleDescription(state)
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(self.theme.s(520), self.height())

    def draw(self, canvas: Canvas, rect: QRectF) -> None:
        """A box, and its tray when it is out."""
        theme = self.theme
        box = rect.adjusted(0, 0, 0, -theme.s(76))
        canvas.box(box, theme.s(14), "#2A302D")
        front = QRectF(
            box.left() + theme.s(12),
            box.top() + theme.s(22),
            box.width() - theme.s(24),
            theme.s(58),
        )
        if self.part.is_open:
            self._draw_tray(canvas, front)
            front.translate(0, theme.s(76))
        canvas.box(front, theme.s(8), "#3B433F", "#151917")
        lock = QPointF(front.right() - theme.s(28), front.center().y())
        canvas.box(QRectF(lock.x() - 6, lock.y() - 6, 12, 12), 6, "#B9CCC3")
        words = front.adjusted(theme.s(20), 0, -theme.s(50), 0)
        canvas.text(words, self._state, Style(18, 600, "#F0F4F1"))

    def _draw_tray(self, canvas: Canvas, front: QRectF) -> None:
        """Notes behind, coins before."""
        theme = self.theme
        tray = QRectF(
            front.left() + theme.s(10), front.top(), front.width() - theme.s(20), theme.s(78)
        )
        canvas.box(tray, theme.s(6), "#0F1412")
        notes = ("#C9D381", "#F2A5BC", "#9AC5F2", "#F0C674", "#C3AEF4")
        step = tray.width() / len(notes)
        for n, colour in enumerate(notes):
            note = QRectF(
                tray.left() + n * step + theme.s(8),
                tray.top() + theme.s(8),
                step - theme.s(16),
                theme.s(62),
            )
            canvas.box(note, theme.s(4), colour)
