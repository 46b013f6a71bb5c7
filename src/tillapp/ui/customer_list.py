"""The lines of the basket on the customer's screen: the last ones, large."""

from __future__ import annotations

from msgspec.structs import replace
from PySide6.QtCore import QPointF, QRectF

from tillapp.ui.customer_scene import Goods, Scene
from tillapp.ui.paint import CENTRE, RIGHT, Canvas, square
from tillapp.ui.palette import Hue
from tillapp.ui.theme import Style, Theme

_NAME = Style(40, 600)
_DETAIL = Style(30, 500)
_AMOUNT = Style(42, 700, tabular=True)


def draw_goods(canvas: Canvas, rect: QRectF, scene: Scene) -> None:
    """As many of the last lines as there is room for, and how many are above them."""
    theme = canvas.theme
    height = row_height(theme)
    room = int(rect.height() // height)
    goods, y = scene.goods, rect.top()
    if len(goods) > room:
        room = max(1, room - 1)
        above = scene.above.format(count=len(goods) - room)
        line = QRectF(rect.left(), y, rect.width(), theme.line(_DETAIL))
        canvas.text(line, above, replace(_DETAIL, colour=theme.palette.ink3))
        y += height - (height - theme.line(_DETAIL)) / 2
    for goods_line in goods[-room:]:
        _draw_row(canvas, QRectF(rect.left(), y, rect.width(), height), goods_line)
        y += height


def row_height(theme: Theme) -> float:
    """Pixels of one line of the basket."""
    return theme.line(_NAME) + theme.line(_DETAIL) + theme.s(36)


def _draw_row(canvas: Canvas, rect: QRectF, goods: Goods) -> None:
    theme, palette = canvas.theme, canvas.theme.palette
    if goods.fresh:
        wide = rect.adjusted(-theme.s(20), theme.s(4), theme.s(20), -theme.s(4))
        canvas.box(wide, theme.s(22), palette.tone(Hue.PRIMARY).tint)
    side = theme.s(84)
    centre = QPointF(rect.left() + side / 2, rect.center().y())
    tint = palette.tint(goods.department)
    canvas.box(square(centre, side), theme.s(20), palette.surface if goods.fresh else tint.box)
    if theme.icons.has(goods.icon):
        canvas.icon(goods.icon, tint.ink, centre, round(side * 0.58))
    words = rect.adjusted(side + theme.s(28), theme.s(18), 0, -theme.s(18))
    detail = bool(goods.detail or goods.before)
    upper = QRectF(words.left(), words.top(), words.width(), theme.line(_NAME))
    if not detail:
        upper.moveTop(rect.center().y() - upper.height() / 2)
    _draw_upper(canvas, upper, goods)
    lower = QRectF(words.left(), upper.bottom(), words.width(), theme.line(_DETAIL))
    _draw_lower(canvas, lower, goods)


def _draw_upper(canvas: Canvas, rect: QRectF, goods: Goods) -> None:
    theme = canvas.theme
    width = theme.width(_AMOUNT, goods.amount)
    amount = QRectF(rect.right() - width, rect.top(), width, rect.height())
    canvas.text(amount, goods.amount, _AMOUNT, RIGHT, elide=False)
    left = rect.left()
    if goods.quantity:
        left += _draw_quantity(canvas, rect, goods.quantity) + theme.s(16)
    name = QRectF(left, rect.top(), amount.left() - theme.s(24) - left, rect.height())
    canvas.text(name, goods.name, _NAME)


def _draw_quantity(canvas: Canvas, rect: QRectF, quantity: str) -> float:
    theme, palette = canvas.theme, canvas.theme.palette
    style = Style(32, 700, palette.surface, tabular=True)
    width = theme.width(style, quantity) + theme.s(24)
    height = theme.line(style) + theme.s(4)
    box = QRectF(rect.left(), rect.center().y() - height / 2, width, height)
    canvas.box(box, theme.s(12), palette.ink)
    canvas.text(box, quantity, style, CENTRE, elide=False)
    return width


def _draw_lower(canvas: Canvas, rect: QRectF, goods: Goods) -> None:
    theme, palette = canvas.theme, canvas.theme.palette
    ink = palette.ink2 if goods.fresh else palette.ink3
    before = replace(_DETAIL, colour=ink, tabular=True, struck=True)
    width = theme.width(before, goods.before) + theme.s(20) if goods.before else 0
    if goods.before:
        canvas.text(rect, goods.before, before, RIGHT, elide=False)
    room = rect.adjusted(0, 0, -width, 0)
    canvas.text(room, goods.detail, replace(_DETAIL, colour=ink))
