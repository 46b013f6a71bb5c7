"""A sold line with a tick: whether it comes back, and what of it came back before."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtWidgets import QSizePolicy

from tillapp.ui.paint import RIGHT, Canvas, square
from tillapp.ui.palette import Hue
from tillapp.ui.returns_shown import RowView
from tillapp.ui.theme import Style, Theme
from tillapp.ui.widgets.pressable import Pressable

_NAME = Style(20, 600)
_LOWER = Style(16, 500)
_INSET, _TICK, _BOX, _GAP = 20, 32, 48, 14


class ReturnRow(Pressable):
    """Touched, it ticks or unticks; what is over is grey and says where it went."""

    def __init__(self, theme: Theme, view: RowView) -> None:
        super().__init__(theme, view.name)
        self.view = view
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        lines = theme.line(_NAME) + theme.line(_LOWER) + theme.s(18)
        self.setFixedHeight(max(theme.h(84), lines))
        self.show_view(view)

    def show_view(self, view: RowView) -> None:
        """Show the line as it is now."""
        self.view = view
        self.setChecked(view.ticked)
        spoken = (view.name, view.detail, view.note, view.amount)
        self.setAccessibleName(", ".join(words for words in spoken if words))
        self.update()

    def nextCheckState(self) -> None:
        """The basket decides about the tick, not the finger."""

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(self.theme.s(300), self.height())

    def draw(self, canvas: Canvas, rect: QRectF) -> None:
        """Card, tick, picture, two lines."""
        theme, palette, view = self.theme, self.theme.palette, self.view
        back = palette.tone(Hue.RETURN)
        fill = back.tint if view.ticked else palette.sunken if view.over else palette.surface
        edge = back.fill if view.ticked or view.chosen else palette.line
        width = 2.5 if view.ticked or view.chosen else 1
        canvas.box(rect, theme.s(14), palette.pressed if self.isDown() else fill, edge, width)
        middle = rect.center()
        middle.setX(rect.left() + theme.s(_INSET) + theme.s(_TICK) / 2)
        tick = square(middle, theme.s(_TICK))
        self._draw_tick(canvas, tick)
        middle.setX(tick.right() + theme.s(_GAP) + theme.s(_BOX) / 2)
        box = square(middle, theme.s(_BOX))
        tint = palette.tint(view.department)
        canvas.box(box, theme.s(12), palette.canvas if view.over else tint.box)
        canvas.icon(view.icon, palette.ink3 if view.over else tint.ink, middle, theme.s(28))
        left, right = box.right() + theme.s(_GAP), rect.right() - theme.s(_INSET)
        self._draw_words(canvas, QRectF(left, rect.top(), right - left, rect.height()))

    def _draw_tick(self, canvas: Canvas, rect: QRectF) -> None:
        theme, palette, view = self.theme, self.theme.palette, self.view
        back = palette.tone(Hue.RETURN)
        if view.over:
            canvas.icon("arrow-u-up-left", palette.ink3, rect.center(), theme.s(24))
        elif view.ticked:
            canvas.box(rect, theme.s(9), back.fill)
            canvas.icon("check", back.on, rect.center(), theme.s(22))
        else:
            canvas.box(rect, theme.s(9), palette.surface, palette.line_strong, 2)

    def _draw_words(self, canvas: Canvas, rect: QRectF) -> None:
        theme, palette, view = self.theme, self.theme.palette, self.view
        upper, lower = theme.line(_NAME), theme.line(_LOWER)
        top = rect.center().y() - (upper + lower + 2) / 2
        ink = palette.ink3 if view.over else palette.ink
        amount = Style(22, 700, ink, tabular=True)
        self._both(canvas, QRectF(rect.left(), top, rect.width(), upper), view.name, amount)
        note = Style(16, 600, palette.tone(Hue.RETURN).ink)
        low = QRectF(rect.left(), top + upper + 2, rect.width(), lower)
        width = theme.width(note, view.note) if view.note else 0
        canvas.text(low, view.note, note, RIGHT, elide=False)
        low.setWidth(rect.width() - width - theme.s(12))
        canvas.text(low, view.detail, Style(16, 500, palette.ink2))

    def _both(self, canvas: Canvas, rect: QRectF, name: str, amount: Style) -> None:
        theme, words = self.theme, self.view.amount
        width = theme.width(amount, words)
        canvas.text(rect, words, amount, RIGHT, elide=False)
        room = QRectF(
            rect.left(), rect.top(), rect.width() - width - theme.s(12), rect.height()
        )
        canvas.text(room, name, Style(20, 600, amount.colour))
