"""Buttons: one face, nine kinds, four sizes."""

from __future__ import annotations

from enum import Enum, StrEnum

from msgspec import Struct
from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtWidgets import QSizePolicy, QWidget

from tillapp.ui.paint import LEFT, RIGHT, Canvas, two_lines
from tillapp.ui.palette import Hue, Palette
from tillapp.ui.theme import Style, Theme
from tillapp.ui.widgets.pressable import Pressable

# Nominal pixels that stay free at both ends of the narrowest button.
_TIGHT = 10


class Kind(StrEnum):
    """What pressing means; only one primary button on a screen."""

    PRIMARY = "primary"
    CREDIT = "credit"
    RETURN = "ret"
    DANGER = "danger"
    OUTLINE = "outline"
    TONAL = "tonal"
    GHOST = "ghost"
    TINT = "tint"
    CREDIT_TINT = "credit_tint"


class Size(Enum):
    """Nominal height, text, weight and rounding."""

    NORMAL = (60, 18, 600, 14)
    KEY = (76, 22, 700, 14)
    CARD = (88, 20, 600, 16)
    LARGE = (104, 28, 700, 18)

    @property
    def height(self) -> int:
        """Nominal pixels."""
        return self.value[0]


class Face(Struct, frozen=True):
    """What a button shows; a bare face shows its icon only and keeps the label as its name."""

    label: str
    icon: str = ""
    key: str = ""
    detail: str = ""
    trailing: str = ""
    bare: bool = False
    hue: Hue | None = None


class Coat(Struct, frozen=True):
    """The colours of a button in one state."""

    fill: str
    press: str
    ink: str
    edge: str = ""


_FULL = {
    Kind.PRIMARY: Hue.PRIMARY,
    Kind.CREDIT: Hue.CREDIT,
    Kind.RETURN: Hue.RETURN,
    Kind.DANGER: Hue.DANGER,
}
_TINTED = {Kind.TINT: Hue.PRIMARY, Kind.CREDIT_TINT: Hue.CREDIT}


def coat(palette: Palette, kind: Kind) -> Coat:
    """The colours of a kind."""
    if kind in _FULL:
        tone = palette.tone(_FULL[kind])
        return Coat(tone.fill, tone.press, tone.on)
    if kind in _TINTED:
        tone = palette.tone(_TINTED[kind])
        return Coat(tone.tint, palette.pressed, tone.ink)
    if kind is Kind.TONAL:
        return Coat(palette.sunken, palette.pressed, palette.ink)
    if kind is Kind.GHOST:
        return Coat("", palette.sunken, palette.ink2)
    return Coat(palette.surface, palette.sunken, palette.ink, palette.line)


class Button(Pressable):
    """A button; a function key on its face is bound to it."""

    def __init__(
        self,
        theme: Theme,
        face: Face | str,
        kind: Kind = Kind.OUTLINE,
        size: Size = Size.NORMAL,
        parent: QWidget | None = None,
    ) -> None:
        self.face = Face(face) if isinstance(face, str) else face
        super().__init__(theme, self.face.label, parent)
        self.kind = kind
        height, self._px, self._weight, self.radius = size.value
        self.setFixedHeight(theme.h(height))
        across = QSizePolicy.Policy.Fixed if self.face.bare else QSizePolicy.Policy.Expanding
        self.setSizePolicy(across, QSizePolicy.Policy.Fixed)
        if self.face.key:
            self.bind_key(self.face.key)

    def show_face(self, face: Face) -> None:
        """Show another label, icon or trailing text; the bound key stays."""
        if face == self.face:
            return
        before, self.face = self._room(), face
        self.setText(face.label)
        self.setAccessibleName(face.label)
        if self._room() != before:
            self.updateGeometry()
        self.update()

    def _room(self) -> tuple[int, int]:
        return self._content(), self._icon_room()

    def sizeHint(self) -> QSize:
        """Room for everything on the face."""
        height = self.height()
        if self.face.bare:
            return QSize(max(height, self.theme.metrics.target), height)
        return QSize(self._content() + 2 * self.theme.s(20), height)

    def minimumSizeHint(self) -> QSize:
        """A label is never cut by a narrow row; its icon gives way first."""
        if self.face.bare:
            return self.sizeHint()
        width = self._content() - self._icon_room() + 2 * self.theme.s(_TIGHT)
        return QSize(max(width, self.theme.metrics.target), self.height())

    def draw(self, canvas: Canvas, rect: QRectF) -> None:
        """Box, icon, label, detail, key or trailing text."""
        look = self._coat()
        fill = look.press if self.isDown() else look.fill
        width = 2.5 if self.isChecked() else 1
        canvas.box(rect, self.theme.s(self.radius), fill, look.edge, width)
        ink = self.theme.palette.tone(self.face.hue).ink if self.face.hue else look.ink
        if self.face.bare:
            canvas.icon(self.face.icon, ink, rect.center(), self._icon_size())
            return
        self._draw_row(canvas, rect, ink)

    def _draw_row(self, canvas: Canvas, rect: QRectF, ink: str) -> None:
        theme, face = self.theme, self.face
        x = self._start(rect)
        if self._icon_fits(rect):
            size = self._icon_size()
            canvas.icon(face.icon, ink, QPointF(x + size / 2, rect.center().y()), size)
            x += self._icon_room()
        self._draw_words(canvas, QRectF(x, rect.top(), rect.right() - x, rect.height()), ink)
        if face.trailing:
            right = rect.adjusted(0, 0, -theme.s(20), 0)
            canvas.text(right, face.trailing, self._trailing(ink), RIGHT, elide=False)
        elif self._keycap_width():
            width = self._keycap_width()
            x += theme.width(self._style(), face.label) + theme.s(10)
            canvas.keycap(
                QRectF(x, rect.center().y() - theme.s(13), width, theme.s(26)), face.key, ink
            )

    def _draw_words(self, canvas: Canvas, rect: QRectF, ink: str) -> None:
        style = self._style(ink)
        if not self.face.detail:
            canvas.text(rect, self.face.label, style, LEFT)
            return
        detail = Style(16, 500, ink)
        upper, lower = two_lines(self.theme, rect, style, detail)
        canvas.text(upper, self.face.label, style)
        canvas.text(lower, self.face.detail, detail)

    def _coat(self) -> Coat:
        palette = self.theme.palette
        if self.isCheckable() and self.isChecked():
            tone = palette.tone(Hue.PRIMARY)
            return Coat(tone.tint, palette.pressed, tone.ink, tone.fill)
        return coat(palette, self.kind)

    def _start(self, rect: QRectF) -> float:
        if self.face.trailing:
            return rect.left() + self.theme.s(20)
        content = self._content() - (0 if self._icon_fits(rect) else self._icon_room())
        return max(rect.left() + self.theme.s(_TIGHT), round(rect.center().x() - content / 2))

    def _icon_room(self) -> int:
        return self._icon_size() + self.theme.s(10) if self.face.icon else 0

    def _icon_fits(self, rect: QRectF) -> bool:
        if not self.face.icon:
            return False
        return self._content() + 2 * self.theme.s(_TIGHT) <= rect.width()

    def _content(self) -> int:
        theme, face = self.theme, self.face
        words = theme.width(self._style(), face.label)
        if face.detail:
            words = max(words, theme.width(Style(16, 500), face.detail))
        width = words + self._icon_room()
        if face.trailing:
            return width + theme.s(20) + theme.width(self._trailing(""), face.trailing)
        keycap = self._keycap_width()
        return width + (keycap + theme.s(10) if keycap else 0)

    def _keycap_width(self) -> int:
        # A small screen has no room for legends; F1 shows them all.
        if not self.face.key or not self.theme.is_regular or self.face.detail:
            return 0
        words = self.theme.width(Style(14, 600), self.face.key)
        return max(self.theme.s(34), words + self.theme.s(14))

    def _style(self, ink: str = "") -> Style:
        return Style(self._px, self._weight, ink, tabular=self._weight >= 700)  # noqa: PLR2004 - bold faces carry figures

    def _trailing(self, ink: str) -> Style:
        return Style(self._px + 1, 700, ink, tabular=True)

    def _icon_size(self) -> int:
        return self.theme.t(self._px + 5)
