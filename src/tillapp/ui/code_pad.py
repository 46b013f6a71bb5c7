"""A pad for a secret code: four digits are tried by themselves, longer ones at a key."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tillapp.counter.staffing import PIN_DIGITS
from tillapp.ui.theme import Theme
from tillapp.ui.widgets.button import Button, Face, Kind
from tillapp.ui.widgets.layout import dress
from tillapp.ui.widgets.number_pad import CLEAR, NumberPad, Pad
from tillapp.ui.widgets.pin_field import PinField

_ENTERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class CodePad(QWidget):
    """Dots and digits; `typed` tells a whole code once.

    A code tried too early counts as a wrong one, so nobody but the person says that theirs
    is longer: the key in the corner makes room for eight digits and then becomes OK.
    """

    typed = Signal(str)

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self.short = PinField(theme, name)
        self.long = PinField(theme, name, PIN_DIGITS[1])
        self.corner = Button(theme, Face(self.tr("Longer code")), Kind.GHOST)
        self.pad = NumberPad(theme, Pad.PIN, self.corner)
        lay = QVBoxLayout(self)
        dress(lay, theme, 16)
        for part in (self.short, self.long):
            # The ring of the focus stays around the dots.
            part.setFixedWidth(theme.s(420))
            lay.addWidget(part, alignment=Qt.AlignmentFlag.AlignHCenter)
            part.completed.connect(self.typed)
        lay.addWidget(self.pad, 1)
        self.pad.pressed.connect(self.press)
        self.corner.clicked.connect(self._press_corner)
        self.ask(name)

    @property
    def is_long(self) -> bool:
        """Whether a code of more than four digits is being typed."""
        return not self.long.isHidden()

    @property
    def field(self) -> PinField:
        """The dots that are shown."""
        return self.long if self.is_long else self.short

    def ask(self, name: str) -> None:
        """Begin again, with the code that is called so."""
        for part in (self.short, self.long):
            part.clear()
            part.setAccessibleName(name)
        self._show_long(long=False)

    def press(self, key: str) -> None:
        """A digit of the pad or the keyboard, or one of the pad's own keys."""
        if self.pad.isEnabled():
            self.field.press(key)

    def open_for_keys(self, *, yes: bool) -> None:
        """Take digits, or none during a pause."""
        self.pad.setEnabled(yes)
        self.short.setEnabled(yes)
        self.long.setEnabled(yes)
        self.field.press(CLEAR)

    def arm(self) -> None:
        """Take the keyboard."""
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter ends a longer code; digits count wherever the focus is."""
        if event.key() in _ENTERS and self.is_long:
            self._try_long()
        elif event.text().isdecimal():
            self.press(event.text())
        else:
            event.ignore()

    def _press_corner(self) -> None:
        if self.is_long:
            self._try_long()
            return
        begun = self.short.text()
        self._show_long(long=True)
        for digit in begun:
            self.long.press(digit)
        self.short.clear()
        self.arm()

    def _try_long(self) -> None:
        code = self.long.text()
        if len(code) >= PIN_DIGITS[0]:
            self.long.press(CLEAR)
            self.typed.emit(code)

    def _show_long(self, *, long: bool) -> None:
        self.short.setVisible(not long)
        self.long.setVisible(long)
        face = Face(self.tr("OK"), "check") if long else Face(self.tr("Longer code"))
        self.corner.show_face(face)
