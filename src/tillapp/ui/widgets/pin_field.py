"""Where a PIN is typed: four dots, told when the last one is filled."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit

from tillapp.ui.paint import Canvas
from tillapp.ui.palette import Hue
from tillapp.ui.theme import Style, Theme
from tillapp.ui.widgets.field import strip
from tillapp.ui.widgets.number_pad import BACK, CLEAR

_DOT = 24
_GAP = 20


class PinField(QLineEdit):
    """Dots for a PIN of `length` digits; `completed` tells it once and the dots empty."""

    completed = Signal(str)

    def __init__(self, theme: Theme, name: str, length: int = 4) -> None:
        super().__init__()
        self.theme = theme
        self._length = length
        strip(self, theme, Style(20))
        self.setReadOnly(True)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setFixedHeight(theme.h(56))
        self.setAccessibleName(name)

    def press(self, key: str) -> None:
        """A key of the pad or the keyboard."""
        if key == CLEAR:
            self.clear()
        elif key == BACK:
            self.setText(self.text()[:-1])
        else:
            self._add(key)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits and Backspace."""
        if event.key() == Qt.Key.Key_Backspace:
            self.press(BACK)
        elif event.text().isdecimal():
            self.press(event.text())
        else:
            event.ignore()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Filled dots for typed digits, rings for those to come."""
        painter = QPainter(self)
        theme, palette = self.theme, self.theme.palette
        canvas = Canvas(painter, theme)
        full = palette.tone(Hue.PRIMARY).fill
        dot, gap = theme.s(_DOT), theme.s(_GAP)
        x = (self.width() - self._length * dot - (self._length - 1) * gap) / 2
        for place in range(self._length):
            rect = QRectF(x + place * (dot + gap), (self.height() - dot) / 2, dot, dot)
            if place < len(self.text()):
                canvas.box(rect, dot / 2, full)
            else:
                canvas.box(rect, dot / 2, "", palette.line_strong, 2)
        if self.hasFocus():
            ring = QRectF(self.rect()).adjusted(1, 1, -1, -1)
            canvas.box(ring, theme.s(14), "", palette.focus, 2)
        painter.end()

    def _add(self, digit: str) -> None:
        pin = self.text() + digit
        if len(pin) < self._length:
            self.setText(pin)
            return
        self.clear()
        self.completed.emit(pin)
