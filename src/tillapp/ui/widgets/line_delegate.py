"""How a row of a basket is painted."""

from __future__ import annotations

from msgspec import Struct
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from tillapp.ui.paint import CENTRE, RIGHT, Canvas, square
from tillapp.ui.palette import Hue
from tillapp.ui.theme import Style, Theme
from tillapp.ui.widgets.line_view import LineView

LINE_ROLE = int(Qt.ItemDataRole.UserRole)
Index = QModelIndex | QPersistentModelIndex

_AMOUNT = 22
_NAME = Style(20, 600)
_QUANTITY = Style(17, 700, tabular=True)
_BADGE = Style(15, 600)
_INSET, _BOX, _GAP = 30, 48, 14
# More than a screen shows; a picture of a row takes 190 kB.
_KEPT = 24


class Places(Struct, frozen=True):
    """Where the two lines of text of a row are."""

    left: float
    right: float
    upper: float
    lower: float


class Look(Struct, frozen=True):
    """All that decides how a row looks, so that it is painted once."""

    line: LineView
    width: int
    height: int
    ratio: float
    selected: bool
    focused: bool


class LineDelegate(QStyledItemDelegate):
    """Icon box, quantity, name, badge, amount; detail and a second price below."""

    def __init__(self, theme: Theme, *, dense: bool, accent: Hue) -> None:
        super().__init__()
        self.theme = theme
        self._dense, self._accent = dense, accent
        self._pictures: dict[Look, QPixmap] = {}

    def row_height(self) -> int:
        """Pixels of a row; two lines of text always fit."""
        theme = self.theme
        texts = theme.line(_NAME) + theme.line(Style(16)) + theme.s(16)
        return max(theme.s(76 if self._dense else 84), texts)

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """A row of its height."""
        return QSize(10, self.row_height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row."""
        state, rect = option.state, option.rect
        selected = bool(state & QStyle.StateFlag.State_Selected)
        focused = selected and bool(state & QStyle.StateFlag.State_HasFocus)
        ratio = painter.device().devicePixelRatioF()
        line: LineView = index.data(LINE_ROLE)
        look = Look(line, rect.width(), rect.height(), ratio, selected, focused)
        painter.drawPixmap(rect.topLeft(), self._picture(look))
        if not selected and not self._is_last_or_above_selected(option, index):
            inset = self.theme.s(_INSET)
            left = inset + self.theme.s(_BOX) + self.theme.s(_GAP)
            hairline = QRect(rect.left() + left, rect.bottom(), rect.width() - left - inset, 1)
            painter.fillRect(hairline, QColor(self.theme.palette.line))

    def _picture(self, look: Look) -> QPixmap:
        if look not in self._pictures:
            if len(self._pictures) >= _KEPT:
                self._pictures.clear()
            self._pictures[look] = self._drawn(look)
        return self._pictures[look]

    def _drawn(self, look: Look) -> QPixmap:
        pixmap = QPixmap(round(look.width * look.ratio), round(look.height * look.ratio))
        pixmap.setDevicePixelRatio(look.ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        canvas = Canvas(painter, self.theme)
        rect = QRectF(0, 0, look.width, look.height)
        if look.selected:
            self._draw_selection(canvas, rect, look)
        places = self._draw_icon(canvas, rect, look.line, selected=look.selected)
        self._draw_upper(canvas, places, look)
        self._draw_lower(canvas, places, look.line, selected=look.selected)
        painter.end()
        return pixmap

    def _draw_selection(self, canvas: Canvas, rect: QRectF, look: Look) -> None:
        theme = self.theme
        row = rect.adjusted(theme.s(16), 3, -theme.s(16), -3)
        edge = theme.palette.focus if look.focused else ""
        tone = theme.palette.tone(look.line.hue or self._accent)
        canvas.box(row, theme.s(14), tone.tint, edge, 3)

    def _draw_icon(
        self, canvas: Canvas, rect: QRectF, line: LineView, *, selected: bool
    ) -> Places:
        theme, palette = self.theme, self.theme.palette
        inset, side = theme.s(_INSET), theme.s(_BOX)
        centre = rect.center()
        centre.setX(rect.left() + inset + side / 2)
        box = square(centre, side)
        fill, ink = palette.tint(line.department).box, palette.tint(line.department).ink
        if line.hue is not None:
            fill, ink = palette.tone(line.hue).tint, palette.tone(line.hue).ink
        canvas.box(box, theme.s(12), palette.surface if selected else fill)
        canvas.icon(line.icon, ink, centre, theme.s(28))
        upper, lower = theme.line(_NAME), theme.line(Style(16))
        top = rect.center().y() - (upper + lower + 2) / 2
        left = box.right() + theme.s(_GAP)
        return Places(left, rect.right() - inset, top, top + upper + 2)

    def _draw_upper(self, canvas: Canvas, places: Places, look: Look) -> None:
        theme, line = self.theme, look.line
        ink = theme.palette.tone(line.hue).ink if line.hue else theme.palette.ink
        amount = Style(_AMOUNT, 700, ink, tabular=True)
        height, width = theme.line(_NAME), theme.width(amount, line.amount)
        canvas.text(
            QRectF(places.right - width, places.upper, width, height),
            line.amount,
            amount,
            RIGHT,
            elide=False,
        )
        x = self._draw_quantity(canvas, places, line)
        badge = theme.width(_BADGE, line.badge.label) + theme.s(16) if line.badge else 0
        room = places.right - width - theme.s(14) - x - (badge + theme.s(8) if badge else 0)
        canvas.text(QRectF(x, places.upper, room, height), line.name, _NAME)
        if line.badge:
            x += min(theme.width(_NAME, line.name), room) + theme.s(8)
            self._draw_badge(canvas, QRectF(x, places.upper, badge, height), look)

    def _draw_quantity(self, canvas: Canvas, places: Places, line: LineView) -> float:
        if not line.quantity:
            return places.left
        theme, palette = self.theme, self.theme.palette
        width = theme.width(_QUANTITY, line.quantity) + theme.s(16)
        rect = QRectF(places.left, places.upper + 1, width, theme.line(_NAME) - 2)
        canvas.box(rect, theme.s(7), palette.ink)
        style = Style(17, 700, palette.surface, tabular=True)
        canvas.text(rect, line.quantity, style, CENTRE, elide=False)
        return places.left + width + theme.s(8)

    def _draw_badge(self, canvas: Canvas, rect: QRectF, look: Look) -> None:
        badge = look.line.badge
        if badge is None:
            return
        palette = self.theme.palette
        tone, height = palette.tone(badge.hue), self.theme.line(_BADGE) + 2
        box = QRectF(rect.left(), rect.center().y() - height / 2, rect.width(), height)
        # A tint is not seen on itself.
        under = look.selected and (look.line.hue or self._accent) is badge.hue
        canvas.box(box, self.theme.s(7), palette.surface if under else tone.tint)
        canvas.text(box, badge.label, Style(15, 600, tone.ink), CENTRE, elide=False)

    def _draw_lower(
        self, canvas: Canvas, places: Places, line: LineView, *, selected: bool
    ) -> None:
        theme, palette = self.theme, self.theme.palette
        ink = palette.ink2 if selected else palette.ink3
        beside = Style(16, 500, ink, tabular=True, struck=line.struck)
        height = theme.line(beside)
        width = theme.width(beside, line.beside) if line.beside else 0
        room = places.right - places.left - width - theme.s(12)
        detail = QRectF(places.left, places.lower, room, height)
        canvas.text(detail, line.detail, Style(16, 500, ink))
        if line.beside:
            rect = QRectF(places.right - width, places.lower, width, height)
            canvas.text(rect, line.beside, beside, RIGHT, elide=False)

    def _is_last_or_above_selected(self, option: QStyleOptionViewItem, index: Index) -> bool:
        below = index.row() + 1
        if below >= index.model().rowCount():
            return True
        view = option.widget
        assert isinstance(view, QListView)
        return view.selectionModel().isSelected(index.model().index(below, 0))
