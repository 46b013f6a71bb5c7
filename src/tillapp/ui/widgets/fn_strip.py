"""The strip under the keys: what the function keys do, to touch and to read."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct
from PySide6.QtCore import QPointF, QRectF, QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from tillapp.ui.paint import CENTRE, RIGHT, Canvas
from tillapp.ui.palette import Hue
from tillapp.ui.theme import Style, Theme
from tillapp.ui.widgets.layout import dress
from tillapp.ui.widgets.pressable import Pressable


class FnView(Struct, frozen=True):
    """One function: its id, words, icon, key (`F3`), and a hue for a direction of goods."""

    id: str
    label: str
    icon: str
    key: str
    hue: Hue | None = None


class FnKey(Pressable):
    """A key of the strip, bound to its function key."""

    radius = 12

    def __init__(self, theme: Theme, view: FnView) -> None:
        super().__init__(theme, view.label)
        self.view = view
        self.setFixedHeight(theme.h(80))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.bind_key(view.key)

    def sizeHint(self) -> QSize:
        """Equal widths, whatever the words."""
        return QSize(self.theme.s(120), self.height())

    def minimumSizeHint(self) -> QSize:
        """The target and a little."""
        return QSize(self.theme.metrics.target + 8, self.height())

    def draw(self, canvas: Canvas, rect: QRectF) -> None:
        """Icon over words, the key's name in the corner."""
        theme, palette = self.theme, self.theme.palette
        fill = palette.sunken if self.isDown() else palette.surface
        canvas.box(rect, theme.s(self.radius), fill, palette.line)
        size, label = theme.t(26), self._style(rect.width() - 6)
        height = theme.line(label)
        top = rect.center().y() - (size + theme.s(4) + height) / 2
        ink = palette.tone(self.view.hue).ink if self.view.hue else palette.ink2
        canvas.icon(self.view.icon, ink, QPointF(rect.center().x(), top + size / 2), size)
        words = QRectF(rect.left() + 2, top + size + theme.s(4), rect.width() - 4, height)
        canvas.text(words, self.text(), label, CENTRE)
        if theme.is_regular:
            corner = QRectF(rect.right() - 48, rect.top() + 6, 40, 20)
            canvas.text(corner, self.view.key, Style(13, 600, palette.ink3), RIGHT, elide=False)

    def _style(self, room: float) -> Style:
        for px in (16, 15, 14):
            style = Style(px, 600)
            if self.theme.width(style, self.text()) <= room:
                return style
        return Style(13, 600)


class FnStrip(QWidget):
    """The functions of a screen, F3 to F10."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, functions: Sequence[FnView]) -> None:
        super().__init__()
        self.keys = {view.id: FnKey(theme, view) for view in functions}
        lay = QHBoxLayout(self)
        dress(lay, theme, 10, (24, 16, 24, 16))
        for view_id, key in self.keys.items():
            lay.addWidget(key)
            key.clicked.connect(lambda _=False, chosen=view_id: self.chosen.emit(chosen))
