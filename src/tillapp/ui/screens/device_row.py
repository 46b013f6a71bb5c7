"""One device as a row: its picture, its state in words, its button."""

from __future__ import annotations

from msgspec import Struct
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QSizePolicy,
    QWidget,
)

from tillapp.counter.ports import DeviceStatus
from tillapp.ui import device_words
from tillapp.ui.paint import Canvas, square
from tillapp.ui.palette import Hue
from tillapp.ui.theme import Style, Theme
from tillapp.ui.widgets.button import Button
from tillapp.ui.widgets.layout import dress

_NAME = Style(21, 700)
_SMALL = Style(17, 500)


class DeviceView(Struct, frozen=True):
    """A device as its row shows it."""

    status: DeviceStatus
    name: str
    state: str
    note: str


class DeviceRow(QWidget):
    """One device: picture with its dot, name and place, state and gesture, since when."""

    def __init__(self, theme: Theme, view: DeviceView, button: Button | None) -> None:
        super().__init__()
        self.theme, self.view, self.button = theme, view, button
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        texts = theme.line(_NAME) + 2 * theme.line(_SMALL)
        self.setFixedHeight(texts + theme.s(36))
        lay = QHBoxLayout(self)
        dress(lay, theme, 0, (0, 0, 20, 0))
        lay.addStretch(1)
        if button is not None:
            button.setFixedWidth(button.sizeHint().width())
            lay.addWidget(button)
        self.show_view(view)

    def show_view(self, view: DeviceView) -> None:
        """Show how the device is now."""
        self.view = view
        words = (view.name, view.state, view.note)
        self.setAccessibleName(", ".join(word for word in words if word))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Card, picture, three lines."""
        painter = QPainter(self)
        theme, palette = self.theme, self.theme.palette
        canvas, rect = Canvas(painter, theme), QRectF(self.rect())
        hue = device_words.hue(self.view.status.health)
        ill = device_words.is_troubled(self.view.status)
        edge = palette.tone(hue).fill if hue and ill else palette.line
        canvas.box(rect, theme.s(18), palette.surface, edge, 2 if ill else 1)
        side = theme.s(60)
        middle = QPointF(rect.left() + theme.s(20) + side / 2, rect.center().y())
        self._draw_picture(canvas, square(middle, side), hue)
        left = middle.x() + side / 2 + theme.s(18)
        button = self.button.width() + theme.s(36) if self.button else theme.s(20)
        self._draw_words(canvas, QRectF(left, 0, rect.right() - button - left, rect.height()))
        painter.end()

    def _draw_picture(self, canvas: Canvas, box: QRectF, hue: Hue | None) -> None:
        theme, palette = self.theme, self.theme.palette
        fill = palette.tone(hue).tint if hue else palette.sunken
        ink = palette.tone(hue).ink if hue else palette.ink3
        canvas.box(box, theme.s(14), fill)
        canvas.icon(device_words.icon(self.view.status), ink, box.center(), theme.s(34))
        dot = square(QPointF(box.right() - 2, box.top() + 2), theme.s(18))
        canvas.box(dot, dot.height() / 2, palette.surface)
        inner = dot.adjusted(3, 3, -3, -3)
        if hue:
            canvas.box(inner, inner.height() / 2, palette.tone(hue).fill)
        else:
            canvas.box(inner, inner.height() / 2, "", palette.ink3, 2)

    def _draw_words(self, canvas: Canvas, rect: QRectF) -> None:
        theme, palette = self.theme, self.theme.palette
        name, small = theme.line(_NAME), theme.line(_SMALL)
        top = rect.center().y() - (name + 2 * small) / 2
        hue = device_words.hue(self.view.status.health)
        ink = palette.tone(hue).ink if hue else palette.ink2
        canvas.text(QRectF(rect.left(), top, rect.width(), name), self.view.name, _NAME)
        state = QRectF(rect.left(), top + name, rect.width(), small)
        canvas.text(state, self.view.state, Style(17, 600, ink))
        note = QRectF(rect.left(), state.bottom(), rect.width(), small)
        canvas.text(note, self.view.note, Style(17, 500, palette.ink3))
