"""A payment that was put down: removable until the sale is closed."""

from __future__ import annotations

from msgspec import Struct
from PySide6.QtCore import QPointF, QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from tillapp.ui.paint import RIGHT, Canvas, two_lines
from tillapp.ui.palette import Hue
from tillapp.ui.theme import Style, Theme
from tillapp.ui.widgets.pressable import Pressable


class TenderRowView(Struct, frozen=True):
    """A payment: its name, a detail or the state of the terminal, the amount written out."""

    id: str
    name: str
    amount: str
    icon: str = "money"
    detail: str = ""
    hue: Hue = Hue.PRIMARY
    removal: str = ""


class Cross(Pressable):
    """The cross that takes a row away, as large as a finger."""

    hue = Hue.PRIMARY

    def draw(self, canvas: Canvas, rect: QRectF) -> None:
        """A small cross in a large target."""
        tone = self.theme.palette.tone(self.hue)
        if self.isDown():
            canvas.box(rect, self.theme.s(14), self.theme.palette.pressed)
        canvas.icon("x", tone.ink, rect.center(), self.theme.t(20))


class TenderRow(QWidget):
    """The row; `removal` names the cross for screen readers, and without it there is none."""

    removed = Signal(str)

    def __init__(self, theme: Theme, view: TenderRowView) -> None:
        super().__init__()
        self.theme, self.view = theme, view
        self.setFixedHeight(theme.h(68))
        self.setAccessibleName(f"{view.name}, {view.amount}")
        self.setAccessibleDescription(view.detail)
        self.cross: Cross | None = None
        if view.removal:
            self.cross = Cross(theme, view.removal, self)
            self.cross.hue = view.hue
            self.cross.clicked.connect(lambda: self.removed.emit(self.view.id))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The cross stays at the end."""
        super().resizeEvent(event)
        if self.cross is not None:
            side = self.height()
            self.cross.setGeometry(self.width() - side, 0, side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Tint, icon, name over detail, amount."""
        painter = QPainter(self)
        theme, view = self.theme, self.view
        canvas, rect = Canvas(painter, theme), QRectF(self.rect())
        tone = theme.palette.tone(view.hue)
        canvas.box(rect, theme.s(14), tone.tint)
        size = theme.t(26)
        middle = QPointF(rect.left() + theme.s(14) + size / 2, rect.center().y())
        canvas.icon(view.icon, tone.ink, middle, size)
        amount = Style(21, 700, tone.ink, tabular=True)
        end = rect.right() - (self.height() - theme.s(8) if self.cross else theme.s(14))
        width = theme.width(amount, view.amount)
        canvas.text(QRectF(end - width, 0, width, rect.height()), view.amount, amount, RIGHT)
        left = middle.x() + size / 2 + theme.s(14)
        words = QRectF(left, 0, end - width - theme.s(12) - left, rect.height())
        self._draw_words(canvas, words, tone.ink)
        painter.end()

    def _draw_words(self, canvas: Canvas, words: QRectF, ink: str) -> None:
        name, detail = Style(18, 600, ink), Style(15, 500, ink)
        if not self.view.detail:
            canvas.text(words, self.view.name, name)
            return
        upper, lower = two_lines(self.theme, words, name, detail)
        canvas.text(upper, self.view.name, name)
        canvas.text(lower, self.view.detail, detail)
