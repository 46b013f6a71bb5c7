"""The customer at the top of the panel: one touch opens the customer sheet."""

from __future__ import annotations

from msgspec import Struct
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtWidgets import QSizePolicy

from tillapp.ui.paint import CENTRE, LEFT, RIGHT, Canvas, square, two_lines
from tillapp.ui.palette import Hue
from tillapp.ui.theme import Style, Theme
from tillapp.ui.widgets.pressable import Pressable


class CustomerView(Struct, frozen=True):
    """Who buys, and what can be spent: `value` is the store credit, `caption` names it."""

    name: str
    initials: str
    detail: str = ""
    value: str = ""
    caption: str = ""
    has_value: bool = True


class CustomerStrip(Pressable):
    """The customer, or the invitation to add one with its key."""

    radius = 16

    def __init__(self, theme: Theme, invitation: str, key: str = "F11") -> None:
        super().__init__(theme, invitation)
        self._invitation, self._key = invitation, key
        self.customer: CustomerView | None = None
        self.setFixedHeight(theme.h(76))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.bind_key(key)

    def show_customer(self, customer: CustomerView | None) -> None:
        """Show who buys, or that nobody is named."""
        if customer == self.customer:
            return
        self.customer = customer
        self.setText(customer.name if customer else self._invitation)
        words = (
            (customer.name, customer.detail, customer.caption, customer.value)
            if customer
            else (self._invitation,)
        )
        self.setAccessibleName(", ".join(word for word in words if word))
        self.update()

    def draw(self, canvas: Canvas, rect: QRectF) -> None:
        """Circle, name and detail, credit at the right."""
        theme, palette = self.theme, self.theme.palette
        fill = palette.pressed if self.isDown() else palette.sunken
        canvas.box(rect, theme.s(16), fill)
        side = theme.s(48)
        circle = square(QPointF(rect.left() + theme.s(14) + side / 2, rect.center().y()), side)
        canvas.box(circle, side / 2, palette.surface)
        left = circle.right() + theme.s(14)
        inner = QRectF(left, rect.top(), rect.right() - theme.s(14) - left, rect.height())
        if self.customer is None:
            self._draw_invitation(canvas, circle, inner)
        else:
            initials = Style(18, 700, palette.tone(Hue.CREDIT).ink)
            canvas.text(circle, self.customer.initials, initials, CENTRE, elide=False)
            self._draw_customer(canvas, inner, self.customer)

    def _draw_invitation(self, canvas: Canvas, circle: QRectF, inner: QRectF) -> None:
        theme, palette = self.theme, self.theme.palette
        canvas.icon("user-plus", palette.ink2, circle.center(), theme.t(26))
        cap = theme.s(44) if theme.is_regular else 0
        words = inner.adjusted(0, 0, -cap - theme.s(8), 0)
        canvas.text(words, self._invitation, Style(20, 600, palette.ink2), LEFT)
        if cap:
            keycap = QRectF(inner.right() - cap, inner.center().y() - 14, cap, 28)
            canvas.keycap(keycap, self._key, palette.ink3)

    def _draw_customer(self, canvas: Canvas, inner: QRectF, customer: CustomerView) -> None:
        theme, palette = self.theme, self.theme.palette
        name, small = Style(20, 600), Style(16, 500, palette.ink2)
        credit = palette.tone(Hue.CREDIT).ink if customer.has_value else palette.ink3
        value = Style(22, 700, credit, tabular=True)
        upper, lower = two_lines(theme, inner, name, small)
        width = max(theme.width(value, customer.value), theme.width(small, customer.caption))
        gap = width + theme.s(12)
        canvas.text(upper.adjusted(0, 0, -gap, 0), customer.name, name)
        canvas.text(lower.adjusted(0, 0, -gap, 0), customer.detail, small)
        canvas.text(upper, customer.value, value, RIGHT, elide=False)
        canvas.text(lower, customer.caption, small, RIGHT, elide=False)
