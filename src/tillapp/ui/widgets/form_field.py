"""A field of a form: its name above, what is wrong with it below."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from tillapp.ui.paint import Canvas
from tillapp.ui.palette import Hue
from tillapp.ui.theme import Style, Theme
from tillapp.ui.widgets.field import strip
from tillapp.ui.widgets.label import ElidingLabel
from tillapp.ui.widgets.layout import dress

_ENTERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class FormLine(QLineEdit):
    """The line that is written on; red while it is wrong."""

    entered = Signal()

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self.theme = theme
        self.wrong = False
        strip(self, theme, Style(20, 500))
        self.setFixedHeight(theme.h(60))
        self.setTextMargins(theme.s(18), 0, theme.s(18), 0)
        self.setAccessibleName(name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on; Escape is for the sheet."""
        if event.key() in _ENTERS:
            self.entered.emit()
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Frame, then Qt's text and caret."""
        painter = QPainter(self)
        palette = self.theme.palette
        edge, width = palette.line_strong, 1.0
        if self.wrong:
            edge, width = palette.tone(Hue.DANGER).fill, 2.0
        elif self.hasFocus():
            edge, width = palette.focus, 2.0
        rect = QRectF(self.rect())
        Canvas(painter, self.theme).box(rect, self.theme.s(14), palette.surface, edge, width)
        painter.end()
        super().paintEvent(event)


class FormField(QWidget):
    """Name, line, trouble; nothing moves when a trouble is told."""

    changed = Signal()
    entered = Signal()

    def __init__(self, theme: Theme, name: str, example: str = "", text: str = "") -> None:
        super().__init__()
        self.name = name
        self._example = example
        self.line = FormLine(theme, name)
        self.line.setText(text)
        self.line.setPlaceholderText(example)
        palette = theme.palette
        self.caption = ElidingLabel(theme, name, Style(17, 600, palette.ink2))
        self.trouble = ElidingLabel(theme, "", Style(16, 600, palette.tone(Hue.DANGER).ink))
        lay = QVBoxLayout(self)
        dress(lay, theme, 6)
        for part in (self.caption, self.line, self.trouble):
            lay.addWidget(part)
        self.line.textChanged.connect(self._edited)
        self.line.entered.connect(self.entered)

    def text(self) -> str:
        """What is written, without spaces around it."""
        return self.line.text().strip()

    def tell(self, trouble: str) -> None:
        """Say what is wrong, or nothing."""
        self.trouble.setText(trouble)
        self.line.wrong = bool(trouble)
        self.line.setAccessibleDescription(trouble)
        self.line.update()

    def arm(self) -> None:
        """Take the keyboard."""
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)
        self.line.selectAll()

    def _edited(self) -> None:
        self.tell("")
        self.changed.emit()
