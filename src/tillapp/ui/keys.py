"""Keys that no widget wanted: letters go to the field, Escape goes back, F1 explains."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from tillapp.ui.screen import Screen
from tillapp.ui.sheets.keymap import KeyMapSheet
from tillapp.ui.theme import Theme
from tillapp.ui.widgets.sheet import Sheet

_CHORD = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)
_MOVES = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class Keyed(Protocol):
    """Where the keys go."""

    @property
    def screen(self) -> Screen | None:
        """The screen in front, the lock included."""

    @property
    def sheet(self) -> Sheet | None:
        """The sheet over it."""

    @property
    def theme(self) -> Theme:
        """How it looks."""

    def open_sheet(self, sheet: Sheet) -> None:
        """Slide a sheet over the centre."""

    def close_sheet(self) -> None:
        """Back to the page."""

    def go(self, place: str) -> None:
        """Show a place."""


class Keys:
    """Decides about one key press after every widget declined it."""

    def __init__(self, around: Keyed) -> None:
        self._around = around
        self._named: dict[int, Callable[[], bool]] = {
            Qt.Key.Key_F1: self._explain,
            Qt.Key.Key_Escape: self._back,
        }

    def press(self, event: QKeyEvent) -> bool:
        """Whether the key meant something."""
        named = self._named.get(event.key())
        if named is not None:
            return named()
        screen = self._around.screen
        if screen is None or self._around.sheet is not None:
            return False
        if event.matches(QKeySequence.StandardKey.Undo):
            return screen.undo()
        if event.key() == Qt.Key.Key_Delete:
            return screen.erase()
        if event.key() in _MOVES:
            return screen.move(_MOVES[Qt.Key(event.key())])
        text = event.text()
        plain = text.isprintable() and not event.modifiers() & _CHORD
        return bool(text) and plain and screen.type(text)

    def _explain(self) -> bool:
        """Show the map of the keys, or put it away."""
        screen = self._around.screen
        if isinstance(self._around.sheet, KeyMapSheet):
            self._around.close_sheet()
        elif screen is not None and screen.place != "lock":
            sheet = KeyMapSheet(self._around.theme, screen.place)
            sheet.closed.connect(self._around.close_sheet)
            self._around.open_sheet(sheet)
        return True

    def _back(self) -> bool:
        if self._around.sheet is not None:
            self._around.close_sheet()
            return True
        screen = self._around.screen
        if screen is None or screen.place == "lock" or screen.back():
            return True
        self._around.go("sell")
        return True
