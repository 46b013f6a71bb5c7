"""A way to pay, or a person at the lock: a card with a picture, two lines and a key."""

from __future__ import annotations

from msgspec import Struct
from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtWidgets import QSizePolicy

from tillapp.ui.paint import CENTRE, Canvas, square, two_lines
from tillapp.ui.palette import Hue
from tillapp.ui.theme import Style, Theme
from tillapp.ui.widgets.pressable import Pressable

_NAME = Style(21, 600)


class MethodView(Struct, frozen=True):
    """What a card shows: an icon or initials, a name, a detail, its function key."""

    id: str
    name: str
    detail: str = ""
    icon: str = ""
    initials: str = ""
    key: str = ""
    hue: Hue = Hue.PRIMARY


class Method(Pressable):
    """A checkable card; its screen puts it in a group, so that one is chosen."""

    radius = 16

    def __init__(self, theme: Theme, view: MethodView) -> None:
        super().__init__(theme, view.name)
        self.view = view
        self.setCheckable(True)
        expanding = QSizePolicy.Policy.Expanding
        self.setSizePolicy(expanding, expanding)
        if view.key:
            self.bind_key(view.key)
        self.show_view(view)

    def show_view(self, view: MethodView) -> None:
        """Show another detail; the bound key stays."""
        self.view = view
        self.setText(view.name)
        self.setAccessibleName(f"{view.name}, {view.detail}" if view.detail else view.name)
        self.update()

    def sizeHint(self) -> QSize:
        """Two lines beside the picture."""
        theme = self.theme
        return QSize(theme.s(320), max(theme.h(84), theme.line(_NAME) * 2 + theme.s(16)))

    def minimumSizeHint(self) -> QSize:
        """As high, narrower."""
        return QSize(self.theme.s(220), self.sizeHint().height())

    def draw(self, canvas: Canvas, rect: QRectF) -> None:
        """Card, picture, texts, key."""
        theme, palette, chosen = self.theme, self.theme.palette, self.isChecked()
        tone = palette.tone(Hue.PRIMARY)
        face = rect
        if chosen:
            canvas.box(rect, theme.s(16), tone.tint, tone.fill, 2.5)
        else:
            face = canvas.key(
                rect,
                theme.s(16),
                down=self.isDown(),
                fill=palette.surface,
                press=palette.sunken,
            )
        side = theme.s(64 if self.view.initials else 52)
        middle = QPointF(face.left() + theme.s(18) + side / 2, face.center().y())
        picture = square(middle, side)
        self._draw_picture(canvas, picture, chosen=chosen)
        left = picture.right() + theme.s(16)
        end = face.right() - theme.s(18) - self._keycap()
        words = QRectF(left, face.top(), end - left, face.height())
        detail = Style(16, 500, tone.ink if chosen else palette.ink2)
        if self.view.detail:
            upper, lower = two_lines(theme, words, _NAME, detail)
            canvas.text(upper, self.view.name, _NAME)
            canvas.text(lower, self.view.detail, detail)
        else:
            canvas.text(words, self.view.name, _NAME)
        if self._keycap():
            width = theme.s(40)
            cap = QRectF(face.right() - theme.s(18) - width, middle.y() - 14, width, 28)
            canvas.keycap(cap, self.view.key, tone.ink if chosen else palette.ink3)

    def _draw_picture(self, canvas: Canvas, rect: QRectF, *, chosen: bool) -> None:
        theme, palette = self.theme, self.theme.palette
        if self.view.initials:
            tone = palette.tone(self.view.hue)
            canvas.box(rect, rect.height() / 2, palette.surface if chosen else tone.tint)
            initials = Style(22, 700, tone.ink)
            canvas.text(rect, self.view.initials, initials, CENTRE, elide=False)
            return
        tone = palette.tone(Hue.PRIMARY)
        canvas.box(rect, theme.s(13), tone.fill if chosen else palette.sunken)
        ink = tone.on if chosen else palette.ink
        canvas.icon(self.view.icon, ink, rect.center(), theme.s(30))

    def _keycap(self) -> int:
        return self.theme.s(48) if self.view.key and self.theme.is_regular else 0
