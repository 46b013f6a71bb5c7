"""A hand at the counter: it touches what it sees, types, and counts its gestures."""

from __future__ import annotations

import time
from collections.abc import Callable

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QWidget

_REST_S = 0.001
_HUMAN_MS = 150
_WEDGE_MS = 4
# A key that no other follows is let through after the scanner's pace has run out.
_SETTLE_S = 0.12
_PATIENCE_S = 2.0
_NAMED_KEYS = {"\r": Qt.Key.Key_Return, "\x1b": Qt.Key.Key_Escape, "\t": Qt.Key.Key_Tab}


class NotThere(AssertionError):
    """What the hand looked for is not on the screen."""


class TooLate(AssertionError):
    """What the hand waited for did not come."""


class Tally(Struct):
    """Gestures as product.md counts them: scans, touches, runs of digits."""

    scans: int = 0
    touches: int = 0
    runs: int = 0


def breathe() -> None:
    """Let the screen do what waits: paint, answer messages, forget what is gone."""
    QCoreApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def until(true: Callable[[], bool], what: str, limit_s: float = 15.0) -> None:
    """Wait as a person does, with the screen alive.

    Raises:
        TooLate: when it does not come true in time.
    """
    ends = time.monotonic() + limit_s
    while not true():
        breathe()
        if time.monotonic() > ends:
            raise TooLate(what)
        time.sleep(_REST_S)
    breathe()


def pause(seconds: float) -> None:
    """Do nothing for a while."""
    ends = time.monotonic() + seconds
    until(lambda: time.monotonic() >= ends, "the end of a pause", seconds + 5)


class Hand:
    """Works on one window; `reader` holds a code under the scanner and waits for its tick."""

    def __init__(self, window: QWidget, reader: Callable[[str], None]) -> None:
        self.window = window
        self.tally = Tally()
        self._reader = reader
        self._at_ms = 1_000

    def scan(self, code: str) -> None:
        """Hold a code under the scanner."""
        self.tally.scans += 1
        self._reader(code)
        breathe()

    def seen(self, name: str, within: QWidget | None = None) -> QWidget | None:
        """The control with this name, if it is shown."""
        place = within or self.window
        named = [w for w in place.findChildren(QWidget) if w.accessibleName() == name]
        shown = [w for w in named if w.isVisible()]
        return next((w for w in shown if w.isEnabled()), shown[0] if shown else None)

    def find(self, name: str, within: QWidget | None = None) -> QWidget:
        """The control with this name.

        Raises:
            NotThere: when nobody can see it.
        """
        widget = self.seen(name, within)
        if widget is None:
            names = {w.accessibleName() for w in self.window.findChildren(QWidget)}
            raise NotThere(f"{name!r} among {sorted(names)}")
        return widget

    def touch(self, name: str, within: QWidget | None = None) -> None:
        """Touch the control with this name."""
        self.press(self.find(name, within))

    def press(self, widget: QWidget) -> None:
        """Touch the middle of a control."""
        self.touch_at(widget, widget.rect().center())

    def row(self, view: QAbstractItemView, number: int) -> None:
        """Touch a row of a list."""
        index = view.model().index(number, 0)
        view.scrollTo(index)
        self.touch_at(view.viewport(), view.visualRect(index).center())

    def touch_at(self, widget: QWidget, place: QPoint) -> None:
        """Touch a place, as far as a finger reaches it."""
        # Right after a payment its keys take no second press for a moment.
        name = widget.accessibleName()
        until(widget.isEnabled, f"{name!r} can be pressed", _PATIENCE_S)
        until(lambda: self._reaches(widget, place), f"a finger reaches {name!r}", _PATIENCE_S)
        self.tally.touches += 1
        QTest.mouseClick(
            widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place
        )
        breathe()

    def _reaches(self, widget: QWidget, place: QPoint) -> bool:
        """Whether nothing lies over it: a sheet that slides in has to land first."""
        hit = self.window.childAt(widget.mapTo(self.window, place))
        return hit is widget or (hit is not None and widget.isAncestorOf(hit))

    def key(self, key: Qt.Key, held: Qt.KeyboardModifier | None = None) -> None:
        """Press one key that no text has: F12, Escape, Delete."""
        handle = self.window.windowHandle()
        QTest.keyClick(handle, key, held or Qt.KeyboardModifier.NoModifier)
        breathe()

    def type(self, text: str) -> None:
        """Type at a person's pace; a run of digits is one gesture."""
        self.tally.runs += text.strip("\r,.").isdigit()
        for letter in text:
            self._letter(letter, _HUMAN_MS)
            breathe()
        pause(_SETTLE_S)

    def wedge(self, code: str) -> None:
        """A scanner that plays a keyboard."""
        self.tally.scans += 1
        for letter in f"{code}\r":
            self._letter(letter, _WEDGE_MS)
        breathe()

    def _letter(self, letter: str, gap_ms: int) -> None:
        key = _NAMED_KEYS.get(letter) or Qt.Key(ord(letter.upper()))
        self._stroke(key, letter, gap_ms, Qt.KeyboardModifier.NoModifier)

    def _stroke(self, key: Qt.Key, text: str, gap_ms: int, held: Qt.KeyboardModifier) -> None:
        self._at_ms += gap_ms
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, held, 0, 0, 0, text)
            event.setTimestamp(self._at_ms)
            QCoreApplication.sendEvent(self.window.windowHandle(), event)
