"""The rail: the places of the till, and who stands at it."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct
from PySide6.QtCore import QPointF, QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from tillapp.ui.paint import CENTRE, Canvas, square
from tillapp.ui.theme import Style, Theme
from tillapp.ui.widgets.layout import dress
from tillapp.ui.widgets.pressable import Pressable
from tillapp.ui.widgets.surface import Area


class Place(Struct, frozen=True):
    """A place of the till; `icon` exists in a filled form as `icon-fill`."""

    id: str
    label: str
    icon: str
    badge: int = 0


class UserView(Struct, frozen=True):
    """Who stands at the till; `action` says what pressing does: lock."""

    name: str
    initials: str
    clock: str = ""
    action: str = ""


class NavItem(Pressable):
    """One place."""

    def __init__(self, theme: Theme, place: Place) -> None:
        super().__init__(theme, place.label)
        self.place = place
        self.setCheckable(True)
        self.setFixedHeight(theme.h(88))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def ring_colour(self) -> str:
        """Blue would drown on the dark rail."""
        return self.theme.palette.rail.accent

    def nextCheckState(self) -> None:
        """The screen says where we are, not the press."""

    def draw(self, canvas: Canvas, rect: QRectF) -> None:
        """Icon over label, on a lighter field where we are."""
        theme, rail = self.theme, self.theme.palette.rail
        here = self.isChecked()
        field = rect.adjusted(theme.s(8), 2, -theme.s(8), -2)
        if here or self.isDown():
            canvas.box(field, theme.s(14), rail.active)
        size, label = theme.t(30), self._style(rect.width())
        height = theme.line(label)
        top = field.center().y() - (size + theme.s(5) + height) / 2
        icon = f"{self.place.icon}-fill" if here else self.place.icon
        middle = QPointF(field.center().x(), top + size / 2)
        canvas.icon(icon, rail.accent if here else rail.ink, middle, size)
        words = QRectF(rect.left(), top + size + theme.s(5), rect.width(), height)
        canvas.text(words, self.text(), label, CENTRE)
        if self.place.badge:
            self._draw_badge(canvas, QPointF(middle.x() + size * 0.7, top + size * 0.1))

    def _style(self, room: float) -> Style:
        """A long label shrinks to the rail's width, down to the floor of 13 px."""
        rail = self.theme.palette.rail
        ink = rail.active_ink if self.isChecked() or self.isDown() else rail.ink
        for px in (16, 15, 14):
            style = Style(px, 600, ink)
            if self.theme.width(style, self.text()) <= room - 4:
                return style
        return Style(13, 600, ink)

    def _draw_badge(self, canvas: Canvas, centre: QPointF) -> None:
        rail = self.theme.palette.rail
        circle = square(centre, max(self.theme.s(24), self.theme.line(Style(14, 700))))
        canvas.box(circle, circle.height() / 2, rail.accent)
        style = Style(14, 700, rail.on_accent, tabular=True)
        canvas.text(circle, str(self.place.badge), style, CENTRE, elide=False)


class UserBadge(Pressable):
    """Initials, first name, time; pressing locks the till."""

    def __init__(self, theme: Theme, user: UserView) -> None:
        super().__init__(theme, user.name)
        self.user = user
        self.setFixedHeight(theme.h(112))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_user(user)

    def ring_colour(self) -> str:
        """Blue would drown on the dark rail."""
        return self.theme.palette.rail.accent

    def show_user(self, user: UserView) -> None:
        """Somebody else, or a minute later."""
        self.user = user
        self.setText(user.name)
        self.setAccessibleName(f"{user.name}, {user.action}" if user.action else user.name)
        self.setAccessibleDescription(user.clock)
        self.update()

    def draw(self, canvas: Canvas, rect: QRectF) -> None:
        """Circle, name, time."""
        theme, rail = self.theme, self.theme.palette.rail
        if self.isDown():
            canvas.box(rect.adjusted(4, 2, -4, -2), theme.s(14), rail.active)
        name = Style(16, 600, rail.active_ink)
        clock = Style(15, 500, rail.ink, tabular=True)
        side, first, second = theme.s(44), theme.line(name), theme.line(clock)
        top = rect.center().y() - (side + theme.s(6) + first + second) / 2
        circle = square(QPointF(rect.center().x(), top + side / 2), side)
        canvas.box(circle, side / 2, rail.active)
        initials = Style(17, 700, rail.active_ink)
        canvas.text(circle, self.user.initials, initials, CENTRE, elide=False)
        upper = QRectF(rect.left() + 2, circle.bottom() + theme.s(6), rect.width() - 4, first)
        canvas.text(upper, self.user.name, name, CENTRE)
        lower = QRectF(rect.left(), upper.bottom(), rect.width(), second)
        canvas.text(lower, self.user.clock, clock, CENTRE, elide=False)


class Logo(QWidget):
    """The mark of the till."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self.setFixedHeight(theme.metrics.top_h)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A hanger on a rounded field."""
        painter = QPainter(self)
        canvas, rail = Canvas(painter, self.theme), self.theme.palette.rail
        field = square(QRectF(self.rect()).center(), self.theme.s(46))
        canvas.box(field, field.height() * 0.3, rail.accent)
        canvas.icon("coat-hanger", rail.on_accent, field.center(), round(field.height() * 0.62))
        painter.end()


class NavRail(Area):
    """Logo, places, user."""

    chosen = Signal(str)
    lock_asked = Signal()

    def __init__(self, theme: Theme, places: Sequence[Place], user: UserView) -> None:
        super().__init__(theme, theme.palette.rail.fill)
        self.setFixedWidth(theme.metrics.rail_w)
        self.items = {place.id: NavItem(theme, place) for place in places}
        self.user = UserBadge(theme, user)
        lay = QVBoxLayout(self)
        dress(lay, theme, 2, (0, 0, 0, 10))
        lay.addWidget(Logo(theme))
        for place_id, item in self.items.items():
            lay.addWidget(item)
            item.clicked.connect(lambda _=False, place=place_id: self.chosen.emit(place))
        lay.addStretch(1)
        lay.addWidget(self.user)
        self.user.clicked.connect(self.lock_asked)

    def show_place(self, place_id: str) -> None:
        """Say where we are."""
        for other, item in self.items.items():
            item.setChecked(other == place_id)
