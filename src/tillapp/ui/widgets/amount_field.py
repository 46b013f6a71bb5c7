"""Where an amount is typed: label on the left, large figures on the right, a caret."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QLineEdit

from tillapp.ui.amount_entry import AmountEntry
from tillapp.ui.paint import LEFT, RIGHT, Canvas
from tillapp.ui.theme import Style, Theme
from tillapp.ui.widgets.field import strip
from tillapp.ui.widgets.number_pad import BACK, CLEAR

_HEIGHT = 112
_SIZES = (56, 48, 40, 32)


class AmountField(QLineEdit):
    """A money field; `money` writes cents in the cashier's language."""

    changed = Signal(int)
    submitted = Signal(int)

    def __init__(
        self, theme: Theme, label: str, money: Callable[[int], str], decimals: int = 2
    ) -> None:
        super().__init__()
        self.theme = theme
        self._label, self._money = label, money
        self._entry = AmountEntry(decimals=decimals)
        strip(self, theme, Style(56, 700, tabular=True))
        self.setReadOnly(True)
        self.setFixedHeight(theme.h(_HEIGHT))
        self.setAccessibleName(label)
        self._show()

    @property
    def cents(self) -> int:
        """The amount shown."""
        return self._entry.cents

    @property
    def is_typed(self) -> bool:
        """Whether a person typed it, as opposed to a proposal."""
        return self._entry.is_typed

    def set_label(self, label: str) -> None:
        """Ask for another amount."""
        self._label = label
        self.setAccessibleName(label)
        self.update()

    def propose(self, cents: int) -> None:
        """Show an amount that the first key replaces; nothing is told."""
        self._entry = AmountEntry(proposed=cents, decimals=self._entry.decimals)
        self._show()

    def start_over(self, decimals: int) -> None:
        """Ask for a figure with another number of decimals."""
        self._become(AmountEntry(decimals=decimals))

    def _empty(self) -> AmountEntry:
        return AmountEntry(decimals=self._entry.decimals)

    def press(self, key: str) -> None:
        """A key of the number pad."""
        steps = {BACK: self._entry.back, CLEAR: self._empty}
        self._become(steps[key]() if key in steps else self._entry.press(key))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits, comma or point, Backspace, Delete, Enter; the rest is not ours."""
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.submitted.emit(self.cents)
        elif key == Qt.Key.Key_Backspace:
            self.press(BACK)
        elif key == Qt.Key.Key_Delete:
            self.press(CLEAR)
        elif event.matches(QKeySequence.StandardKey.Paste):
            self._become(self._empty().press(QApplication.clipboard().text()))
        elif event.text() and event.text() in "0123456789,.":
            self.press(event.text())
        else:
            event.ignore()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Frame, label, figures, caret."""
        painter = QPainter(self)
        theme, palette = self.theme, self.theme.palette
        canvas, rect = Canvas(painter, theme), QRectF(self.rect())
        focused = self.hasFocus()
        edge = palette.focus if focused else palette.line_strong
        canvas.box(rect, theme.s(18), palette.surface, edge, 2 if focused else 1)
        label = Style(20, 600, palette.ink2)
        canvas.text(rect.adjusted(theme.s(24), 0, -theme.s(24), 0), self._label, label, LEFT)
        room = rect.width() - theme.s(24 + 28 + 16) - theme.width(label, self._label)
        figures = self._figures(room)
        canvas.text(
            rect.adjusted(0, 0, -theme.s(28), 0), self.text(), figures, RIGHT, elide=False
        )
        if focused:
            height = theme.t(figures.px) * 0.84
            top = rect.center().y() - height / 2
            caret = QRectF(rect.right() - theme.s(18), top, 3, height)
            painter.fillRect(caret, QColor(palette.focus))
        painter.end()

    def _figures(self, room: float) -> Style:
        """Large amounts shrink before they could be cut."""
        styles = [Style(px, 700, tabular=True) for px in _SIZES]
        fitting = [s for s in styles if self.theme.width(s, self.text()) <= room]
        return fitting[0] if fitting else styles[-1]

    def _become(self, entry: AmountEntry) -> None:
        self._entry = entry
        self._show()
        self.changed.emit(self.cents)

    def _show(self) -> None:
        words = self._money(self.cents)
        self.setText(words)
        self.setAccessibleDescription(words)
        self.update()
