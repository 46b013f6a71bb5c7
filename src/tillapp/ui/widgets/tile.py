"""A product key: tinted icon box, price, name, note, how many are in the basket."""

from __future__ import annotations

from msgspec import Struct
from PySide6.QtCore import QRectF, QSize
from PySide6.QtWidgets import QSizePolicy, QWidget

from tillapp.ui.paint import CENTRE, RIGHT, Canvas
from tillapp.ui.palette import Department, Hue
from tillapp.ui.theme import Style, Theme
from tillapp.ui.widgets.pressable import Pressable

_PAD = 16
_BOX = 52
_COUNT = Style(16, 700, tabular=True)


class TileView(Struct, frozen=True):
    """What a product key shows; `price` is written out, or a word such as Free."""

    id: str
    name: str
    price: str
    icon: str
    department: Department = Department.SHOP
    note: str = ""
    count: int = 0


class Tile(Pressable):
    """A key of the grid."""

    radius = 16

    def __init__(self, theme: Theme, view: TileView, parent: QWidget | None = None) -> None:
        super().__init__(theme, view.name, parent)
        self.view = view
        self.show_view(view)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        # A page with few keys keeps the places of the others.
        policy.setRetainSizeWhenHidden(True)
        self.setSizePolicy(policy)

    def show_view(self, view: TileView) -> None:
        """Stand for another article, or another count."""
        if view == self.view and self.accessibleDescription():
            return
        self.view = view
        self.setText(view.name)
        self.setAccessibleName(f"{view.name}, {view.price}" if view.price else view.name)
        self.setAccessibleDescription(view.note or view.name)
        self.update()

    def sizeHint(self) -> QSize:
        """As small as it may get; the grid stretches it."""
        return self.minimumSizeHint()

    def minimumSizeHint(self) -> QSize:
        """Box and name, one under the other."""
        theme = self.theme
        name = theme.line(Style(20, 600))
        return QSize(theme.s(150), theme.s(2 * _PAD + _BOX) + name)

    def draw(self, canvas: Canvas, rect: QRectF) -> None:
        """Key, box, price, texts, badge."""
        theme, palette = self.theme, self.theme.palette
        face = canvas.key(
            rect, theme.s(16), down=self.isDown(), fill=palette.surface, press=palette.sunken
        )
        inner = face.adjusted(theme.s(_PAD), theme.s(_PAD), -theme.s(_PAD), -theme.s(_PAD) + 2)
        box = QRectF(inner.left(), inner.top(), theme.s(_BOX), theme.s(_BOX))
        tint = palette.tint(self.view.department)
        canvas.box(box, theme.s(13), tint.box)
        canvas.icon(self.view.icon, tint.ink, box.center(), theme.s(32))
        price = QRectF(box.right(), box.top(), inner.right() - box.right(), box.height())
        canvas.text(price, self.view.price, self._price(price.width()), RIGHT, elide=False)
        self._draw_texts(canvas, inner, box.bottom())
        if self.view.count:
            self._draw_count(canvas, box)

    def _price(self, room: float) -> Style:
        """The price shrinks before it could be cut."""
        for px in (23, 20, 17):
            style = Style(px, 700, tabular=True)
            if self.theme.width(style, self.view.price) <= room:
                return style
        return Style(15, 700, tabular=True)

    def _draw_texts(self, canvas: Canvas, inner: QRectF, top: float) -> None:
        name, note = Style(20, 600), Style(16, 500, self.theme.palette.ink3)
        name_h, note_h = self.theme.line(name), self.theme.line(note)
        y = inner.bottom()
        # In a short row the note goes first: texts never overlap the box.
        if self.view.note and y - note_h - name_h >= top + 1:
            y -= note_h
            canvas.text(QRectF(inner.left(), y, inner.width(), note_h), self.view.note, note)
            y -= 1
        canvas.text(QRectF(inner.left(), y - name_h, inner.width(), name_h), self.text(), name)

    def _draw_count(self, canvas: Canvas, box: QRectF) -> None:
        theme, tone = self.theme, self.theme.palette.tone(Hue.PRIMARY)
        words = str(self.view.count)
        height = theme.s(30)
        width = max(height, theme.width(_COUNT, words) + theme.s(16))
        badge = QRectF(box.right() - width * 0.55, box.top() - height * 0.35, width, height)
        canvas.box(badge.adjusted(-2, -2, 2, 2), height / 2 + 2, theme.palette.surface)
        canvas.box(badge, height / 2, tone.fill)
        canvas.text(badge, words, Style(16, 700, tone.on, tabular=True), CENTRE, elide=False)
