"""Pads of digits: 7-8-9 on top for money, 1-2-3 on top for a PIN."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from tillapp.ui.paint import CENTRE, Canvas
from tillapp.ui.theme import Style, Theme
from tillapp.ui.widgets.button import Kind, coat
from tillapp.ui.widgets.pressable import Pressable

BACK = "back"
CLEAR = "clear"
COMMA = ","
_GAP = 12


class Pad(Enum):
    """The rows of digits; an empty place may hold a widget of the screen."""

    MONEY = (("7", "8", "9"), ("4", "5", "6"), ("1", "2", "3"), ("00", "0", COMMA))
    COUNT = (("7", "8", "9"), ("4", "5", "6"), ("1", "2", "3"), ("00", "0", ""))
    PIN = (("1", "2", "3"), ("4", "5", "6"), ("7", "8", "9"), ("", "0", BACK))


class PadKey(Pressable):
    """One key of a pad; `key` is what it types."""

    def __init__(self, theme: Theme, key: str, name: str, kind: Kind = Kind.OUTLINE) -> None:
        super().__init__(theme, name)
        self.key, self._coat = key, coat(theme.palette, kind)
        expanding = QSizePolicy.Policy.Expanding
        self.setSizePolicy(expanding, expanding)

    def sizeHint(self) -> QSize:
        """The target; the pad stretches it."""
        return self.minimumSizeHint()

    def minimumSizeHint(self) -> QSize:
        """The target."""
        return QSize(self.theme.metrics.target, self.theme.metrics.target)

    def draw(self, canvas: Canvas, rect: QRectF) -> None:
        """A raised key; a ghost key lies flat."""
        coat, radius = self._coat, self.theme.s(14)
        face = rect
        if coat.fill:
            face = canvas.key(
                rect, radius, down=self.isDown(), fill=coat.fill, press=coat.press
            )
        elif self.isDown():
            canvas.box(rect, radius, coat.press)
        if self.key == BACK:
            canvas.icon("backspace", coat.ink, face.center(), self.theme.t(34))
        else:
            words = {CLEAR: "C", COMMA: self.text()}.get(self.key, self.key)
            style = Style(34, 600, coat.ink, tabular=True)
            canvas.text(face, words, style, CENTRE, elide=False)


class NumberPad(QWidget):
    """A pad; `pressed` says a digit, `00`, `,`, BACK or CLEAR."""

    pressed = Signal(str)

    def __init__(
        self, theme: Theme, pad: Pad = Pad.MONEY, corner: QWidget | None = None
    ) -> None:
        super().__init__()
        self.theme = theme
        self.keys: dict[str, PadKey] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(theme.s(_GAP))
        for row, keys in enumerate(pad.value):
            self._grid.setRowStretch(row, 1)
            for column, key in enumerate(keys):
                self._grid.setColumnStretch(column, 3)
                if key:
                    kind = Kind.GHOST if key == BACK else Kind.OUTLINE
                    self._grid.addWidget(self._key(key, kind), row, column)
        if pad is Pad.PIN:
            self._put_corner(corner)
        else:
            self._grid.setColumnStretch(3, 2)
            self._grid.addWidget(self._key(BACK, Kind.TONAL), 0, 3, 2, 1)
            self._grid.addWidget(self._key(CLEAR, Kind.TONAL), 2, 3, 2, 1)

    def _put_corner(self, corner: QWidget | None) -> None:
        if corner is not None:
            self._grid.addWidget(corner, 3, 0)

    def _key(self, key: str, kind: Kind) -> PadKey:
        # The decimal sign of the language; what it types is the same.
        names = {
            BACK: self.tr("Delete last digit"),
            CLEAR: self.tr("Clear"),
            COMMA: self.tr("."),
        }
        button = PadKey(self.theme, key, names.get(key, key), kind)
        button.clicked.connect(lambda: self.pressed.emit(key))
        self.keys[key] = button
        return button
