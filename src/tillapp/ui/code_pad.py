"""A pad for a secret code: four digits are tried by themselves, longer ones at a key."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from tillapp.counter.staffing import PIN_DIGITS, PinQuestion
from tillapp.ui.aside import Aside
from tillapp.ui.theme import Theme
from tillapp.ui.widgets.button import Button, Face, Kind
from tillapp.ui.widgets.layout import dress
from tillapp.ui.widgets.number_pad import BACK, CLEAR, NumberPad, Pad
from tillapp.ui.widgets.pin_field import PinField

_ENTERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
# What takes longer than this says that it works.
_PATIENCE_MS = 300
_FILLED = "0"

Do = Callable[[], object]


def _nothing() -> None:
    """Do nothing."""


class CodePad(QWidget):
    """Dots and digits; `typed` tells a whole code once, `lasting` that its check takes long.

    A code tried too early counts as a wrong one, so nobody but the person says that theirs
    is longer: the key in the corner makes room for eight digits and then becomes OK.
    """

    typed = Signal(str)
    lasting = Signal()

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self.short = PinField(theme, name)
        self.long = PinField(theme, name, PIN_DIGITS[1])
        self.corner = Button(theme, Face(self.tr("Longer code")), Kind.GHOST)
        self.pad = NumberPad(theme, Pad.PIN, self.corner)
        self._aside: Aside[str] | None = None
        self._ahead: list[tuple[Do, Do]] = []
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._patience.timeout.connect(self.lasting)
        lay = QVBoxLayout(self)
        dress(lay, theme, 16)
        for part in (self.short, self.long):
            # The ring of the focus stays around the dots.
            part.setFixedWidth(theme.s(420))
            lay.addWidget(part, alignment=Qt.AlignmentFlag.AlignHCenter)
            part.installEventFilter(self)
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
    def is_checking(self) -> bool:
        """Whether a code is worked out just now."""
        return self._aside is not None

    @property
    def field(self) -> PinField:
        """The dots that are shown."""
        return self.long if self.is_long else self.short

    def ask(self, name: str) -> None:
        """Begin again, with the code that is called so; an answer on its way is dropped."""
        self._drop()
        for part in (self.short, self.long):
            part.clear()
            part.setAccessibleName(name)
        self._show_long(long=False)

    def check(self, question: PinQuestion, then: Callable[[str], None]) -> None:
        """Work a code out aside, its dots filled; then say whose it is.

        What is typed meanwhile counts as if it had been typed after the answer.
        """
        self.field.setText(_FILLED * len(question.pin))
        self._aside = Aside(question.answer, lambda whose: self._answered(whose, then))
        self._patience.start()

    def keep(self, here: Do, away: Do = _nothing) -> None:
        """Do something after the answer: `here` when the pad still asks, else `away`."""
        self._ahead.append((here, away))

    def press(self, key: str) -> None:
        """A digit of the pad or the keyboard, or one of the pad's own keys."""
        if self.is_checking:
            self.keep(lambda: self.press(key))
        elif self.pad.isEnabled():
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
        act = self._meaning(event)
        if self.is_checking and (act is not None or event.text().isprintable()):
            self._keep_key(event, act or _nothing)
        elif act is not None:
            act()
        else:
            event.ignore()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """While a code is checked the dots take no key."""
        if self.is_checking and isinstance(event, QKeyEvent) and _is_press(event):
            self.keyPressEvent(event)
            return event.isAccepted()
        return super().eventFilter(watched, event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody waits for an answer any more, unless the window was only put down."""
        super().hideEvent(event)
        if not event.spontaneous():
            self._drop()

    def _meaning(self, event: QKeyEvent) -> Do | None:
        key = BACK if event.key() == Qt.Key.Key_Backspace else event.text()
        if event.key() in _ENTERS and self.is_long:
            return self._try_long
        if key == BACK or key.isdecimal():
            return lambda: self.press(key)
        return None

    def _keep_key(self, event: QKeyEvent, act: Do) -> None:
        window, typed = self.window(), event.clone()
        event.accept()

        def pass_on() -> None:
            QCoreApplication.postEvent(QApplication.focusWidget() or window, typed)

        # A turn later, when the next screen has taken the keyboard.
        self.keep(act, lambda: QTimer.singleShot(0, pass_on))

    def _answered(self, whose: str, then: Callable[[str], None]) -> None:
        kept, self._ahead = self._ahead, []
        self._drop()
        then(whose)
        for here, away in kept:
            (here if self.isVisible() else away)()

    def _drop(self) -> None:
        self._patience.stop()
        self._ahead = []
        if self._aside is not None:
            self._aside.drop()
            self.field.press(CLEAR)
        self._aside = None

    def _press_corner(self) -> None:
        if self.is_checking:
            self.keep(self._press_corner)
            return
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


def _is_press(event: QKeyEvent) -> bool:
    return event.type() == QEvent.Type.KeyPress
