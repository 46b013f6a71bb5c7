"""Everything that can be pressed: instant feedback, focus ring, a name, the keyboard."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QAbstractButton, QWidget

from tillapp.ui.paint import Canvas
from tillapp.ui.theme import Theme

_FOCUS_WIDTH = 3
_DISABLED = 0.42


class Pressable(QAbstractButton):
    """A button that paints itself; touch never takes the focus, Tab does."""

    radius = 14

    def __init__(self, theme: Theme, label: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.setText(label)
        self.setAccessibleName(label)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def bind_key(self, key: str) -> None:
        """Press at a function key; the key is told to screen readers too.

        Not `setShortcut`: Qt animates that click for 100 ms before it happens.
        """
        self.setAccessibleDescription(key)
        shortcut = QShortcut(QKeySequence(key), self)
        shortcut.setAutoRepeat(False)
        shortcut.activated.connect(self.click)

    def draw(self, canvas: Canvas, rect: QRectF) -> None:
        """Paint the face; the focus ring comes on top."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses, Space presses while held; arrows belong to the group around."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():
                self.click()
        elif event.key() == Qt.Key.Key_Space:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Face, then ring."""
        painter = QPainter(self)
        canvas = Canvas(painter, self.theme)
        if not self.isEnabled():
            painter.setOpacity(_DISABLED)
        rect = QRectF(self.rect())
        self.draw(canvas, rect)
        if self.hasFocus():
            painter.setOpacity(1)
            ring = rect.adjusted(1, 1, -1, -1)
            radius = self.ring_radius()
            canvas.box(ring, radius, "", self.ring_colour(), _FOCUS_WIDTH)
        painter.end()

    def ring_colour(self) -> str:
        """The focus ring must be seen against what is around the button."""
        return self.theme.palette.focus

    def ring_radius(self) -> float:
        """The rounding of the focus ring."""
        return self.theme.s(self.radius)
