"""Catches what a keyboard scanner types, whatever has the focus (hardware.md 4.3)."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QApplication

from tillapp.counter.messages import Scanned
from tillapp.ui.scan_burst import Burst, Pace, Sort, Stroke
from tillapp.ui.wedge_keys import likelier, offset_of, us_character

_ENDS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)
_MODIFIERS = (Qt.Key.Key_Shift, Qt.Key.Key_CapsLock, Qt.Key.Key_NumLock, Qt.Key.Key_AltGr)
_CHORD = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)


class Reading(StrEnum):
    """Which keyboard the scanner plays: a US one by its keys, or the computer's own."""

    PHYSICAL_US = "physical-us"
    OS_LAYOUT = "os-layout"


class Wedge(Struct, frozen=True):
    """How a shop's scanner types; `key_offset` None asks Qt's platform."""

    reading: Reading = Reading.PHYSICAL_US
    pace: Pace = Pace()
    key_offset: int | None = None


class ScanFilter(QObject):
    """An event filter of the application; `inbox` gets each scan, on the screen's thread.

    It looks at windows only: there each key comes once, before any widget. A key is held
    until the next one or until the scanner's pace has run out, then replayed where the focus
    is, so that a person loses nothing.
    """

    def __init__(self, inbox: Callable[[Scanned], None], wedge: Wedge) -> None:
        super().__init__()
        self._inbox = inbox
        self._wedge = wedge
        offset = wedge.key_offset
        self._offset = offset_of(QGuiApplication.platformName()) if offset is None else offset
        self._burst: Burst[QKeyEvent] = Burst(wedge.pace)
        self._held: set[int] = set()
        self._dropped: set[int] = set()
        self._replaying = False
        self._patience = QTimer(self, singleShot=True)
        self._patience.timeout.connect(self._wait_once_more)
        self._last_chance = QTimer(self, singleShot=True, interval=0)
        self._last_chance.timeout.connect(self._run_out)

    def watch(self, app: QApplication) -> None:
        """Begin to listen to every window of the application."""
        app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Swallow what may be a scan; everything else passes."""
        # Every event of the application comes by: the cheapest question first.
        if not isinstance(event, QKeyEvent) or self._replaying or not watched.isWindowType():
            return False
        if event.type() == QEvent.Type.KeyPress:
            return self._press(event)
        return event.type() == QEvent.Type.KeyRelease and self._release(event)

    def _press(self, event: QKeyEvent) -> bool:
        if event.key() in _MODIFIERS:
            return False
        sort, meant, typed = self._sort(event), self._meant(event), self._typed(event)
        stroke = Stroke(sort, event.timestamp(), event.clone(), meant, typed)
        verdict = self._burst.press(stroke)
        self._replay(verdict.replay)
        if verdict.passes:
            return False
        if verdict.code:
            self._take(likelier(verdict.code, verdict.typed), event)
            return True
        self._held.add(_identity(event))
        self._last_chance.stop()
        self._patience.start(self._burst.patience_ms)
        return True

    def _release(self, event: QKeyEvent) -> bool:
        """A release goes where its press went."""
        if event.isAutoRepeat():
            return False
        key = _identity(event)
        if key in self._dropped:
            self._dropped.discard(key)
            return True
        # A replayed press is followed by its own release; this one comes too early.
        return key in self._held

    def _take(self, code: str, end: QKeyEvent) -> None:
        self._patience.stop()
        self._last_chance.stop()
        self._held.clear()
        self._dropped.add(_identity(end))
        self._inbox(Scanned(code, source="wedge"))

    def _wait_once_more(self) -> None:
        """A busy screen may be late: let keys that already wait come first."""
        self._last_chance.start()

    def _run_out(self) -> None:
        self._replay(self._burst.give_up())

    def _replay(self, presses: tuple[QKeyEvent, ...]) -> None:
        """Type held keys where the focus is, each with its release."""
        self._patience.stop()
        self._held.clear()
        self._replaying = True
        for press in presses:
            target = QApplication.focusWidget() or QApplication.activeWindow()
            if target is not None:
                QCoreApplication.sendEvent(target, press)
                QCoreApplication.sendEvent(target, _release_of(press))
        self._replaying = False

    def _sort(self, event: QKeyEvent) -> Sort:
        if event.isAutoRepeat() or event.modifiers() & _CHORD:
            return Sort.OTHER
        if event.key() in _ENDS:
            return Sort.END
        return Sort.CHARACTER if self._meant(event) else Sort.OTHER

    def _typed(self, event: QKeyEvent) -> str:
        """The character that the computer's layout has at this key."""
        # A prefix may be a control character, which nobody types.
        known = event.text().isprintable() or event.text() == self._wedge.pace.prefix
        return event.text() if known else ""

    def _meant(self, event: QKeyEvent) -> str:
        """The character a scanner meant by this key."""
        typed = self._typed(event)
        if self._wedge.reading is Reading.OS_LAYOUT or self._offset is None:
            return typed
        if not event.nativeScanCode():
            return typed
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        key_code = event.nativeScanCode() - self._offset
        return us_character(key_code, shift=shift) or typed


def _identity(event: QKeyEvent) -> int:
    """What tells two keys apart, whatever Shift did in between."""
    return event.nativeScanCode() or event.key()


def _release_of(press: QKeyEvent) -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyRelease, press.key(), press.modifiers(), press.text())
