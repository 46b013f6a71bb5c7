"""The total: same place and size on every screen with lines."""

from __future__ import annotations

from msgspec import Struct
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from tillapp.ui.paint import RIGHT, Canvas
from tillapp.ui.palette import Hue
from tillapp.ui.theme import Style, Theme

_SIZES = (58, 50, 42, 34, 27)
_NOTE = Style(17, 500)


class TotalView(Struct, frozen=True):
    """The sum and what stands above it: a count on the left, discounts on the right."""

    label: str
    amount: str
    note: str = ""
    aside: str = ""
    hue: Hue | None = None


class TotalBlock(QWidget):
    """A label and the largest figures of the till."""

    def __init__(self, theme: Theme, view: TotalView) -> None:
        super().__init__()
        self.theme = theme
        self.view = view
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._name()

    def show_view(self, view: TotalView) -> None:
        """Show another sum."""
        if view == self.view:
            return
        before, self.view = self.sizeHint(), view
        self._name()
        if self.sizeHint() != before:
            self.updateGeometry()
        self.update()

    def _name(self) -> None:
        self.setAccessibleName(self.view.label)
        self.setAccessibleDescription(self.view.amount)

    def sizeHint(self) -> QSize:
        """Notes, then the largest figures, whatever the sum."""
        theme = self.theme
        notes = theme.line(_NOTE) if self.view.note or self.view.aside else 0
        return QSize(theme.s(300), notes + theme.line(Style(_SIZES[0], 700)) + theme.s(10))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw notes, label, figures."""
        painter = QPainter(self)
        theme, view, palette = self.theme, self.view, self.theme.palette
        canvas = Canvas(painter, theme)
        rect = QRectF(self.rect()).adjusted(theme.s(30), theme.s(10), -theme.s(30), 0)
        if view.note or view.aside:
            top = QRectF(rect.left(), rect.top(), rect.width(), theme.line(_NOTE))
            aside = Style(17, 600, palette.ink2, tabular=True)
            width = theme.width(aside, view.aside) if view.aside else 0
            canvas.text(top, view.aside, aside, RIGHT, elide=False)
            left = top.adjusted(0, 0, -width - theme.s(8), 0)
            canvas.text(left, view.note, Style(17, 500, palette.ink2))
            rect.setTop(top.bottom())
        ink = palette.tone(view.hue).ink if view.hue else palette.ink
        label = Style(26 if len(view.label) < 8 else 22, 600)  # noqa: PLR2004 - the word Total is larger
        figures = self._figures(rect.width() - theme.width(label, view.label) - theme.s(12))
        canvas.text(rect, view.label, label)
        figures = Style(figures.px, 700, ink, tabular=True)
        canvas.text(rect, view.amount, figures, RIGHT, elide=False)
        painter.end()

    def _figures(self, room: float) -> Style:
        """A sum of millions shrinks before it could be cut."""
        styles = [Style(px, 700, tabular=True) for px in _SIZES]
        fitting = [s for s in styles if self.theme.width(s, self.view.amount) <= room]
        return fitting[0] if fitting else styles[-1]


class SmallTotal(QWidget):
    """One line with a label and an amount, above the total."""

    def __init__(self, theme: Theme, label: str, amount: str) -> None:
        super().__init__()
        self.theme = theme
        self._label, self._amount = label, amount
        self.setFixedHeight(theme.line(Style(24, 700)) + theme.s(4))
        self.show_amount(amount)

    def show_amount(self, amount: str) -> None:
        """Show another amount."""
        self._amount = amount
        self.setAccessibleName(self._label)
        self.setAccessibleDescription(amount)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw both ends."""
        painter = QPainter(self)
        theme, palette = self.theme, self.theme.palette
        canvas = Canvas(painter, theme)
        rect = QRectF(self.rect()).adjusted(theme.s(14), 0, -theme.s(14), 0)
        canvas.text(rect, self._label, Style(20, 600, palette.ink2))
        canvas.text(rect, self._amount, Style(24, 700, tabular=True), RIGHT, elide=False)
        painter.end()
