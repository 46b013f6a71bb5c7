"""A sheet whose function keys win over those of the panel beside it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from tillapp.ui.echo import Echoing
from tillapp.ui.theme import Theme
from tillapp.ui.widgets.sheet import Sheet


class TouchedSheet(Sheet):
    """A sheet that a touch closes: the other half of a double tap means nothing."""

    def __init__(self, theme: Theme, title: str, body: QWidget, *right: QWidget) -> None:
        super().__init__(theme, title, body, *right)
        self._echoing = Echoing()

    def showEvent(self, event: QShowEvent) -> None:
        """Watch where it is touched."""
        super().showEvent(event)
        self._echoing.begin(self.window())

    def hideEvent(self, event: QHideEvent) -> None:
        """For a moment the page beneath rests where the sheet was touched."""
        super().hideEvent(event)
        self._echoing.end()


class KeyedSheet(TouchedSheet):
    """While the focus is in the sheet, a key it answers is not a shortcut of the panel.

    Two visible buttons with one key are ambiguous for Qt, and neither would be pressed.
    """

    def __init__(self, theme: Theme, title: str, body: QWidget, *right: QWidget) -> None:
        super().__init__(theme, title, body, *right)
        self._answers: dict[int, list[QAbstractButton]] = {}

    def answer(self, key: Qt.Key, *buttons: QAbstractButton) -> None:
        """Press the first of these buttons that can be pressed when the key comes."""
        self._answers[key] = list(buttons)

    def event(self, event: QEvent) -> bool:
        """Claim our keys before they become shortcuts."""
        claims = event.type() == QEvent.Type.ShortcutOverride
        if claims and isinstance(event, QKeyEvent) and event.key() in self._answers:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press the button of the key."""
        buttons = self._answers.get(event.key())
        if buttons is None:
            super().keyPressEvent(event)
            return
        for button in buttons:
            if button.isVisible() and button.isEnabled() and not event.isAutoRepeat():
                button.click()
                return
