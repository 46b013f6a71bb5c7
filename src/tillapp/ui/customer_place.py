"""On which monitor the customer's window is: found by what the monitor is, never by order."""

from __future__ import annotations

from msgspec import Struct
from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget


class Monitor(Struct, frozen=True):
    """The monitor that was chosen; a serial number is surer than the socket's name."""

    name: str = ""
    serial: str = ""

    def is_screen(self, screen: QScreen) -> bool:
        """Whether this is the chosen monitor."""
        if self.serial:
            return screen.serialNumber() == self.serial
        return bool(self.name) and screen.name() == self.name


class CustomerPlace(QObject):
    """Shows the window while its monitor is plugged in; the cashier's never gets it."""

    def __init__(self, app: QGuiApplication, window: QWidget, monitor: Monitor) -> None:
        super().__init__(window)
        self._window, self._monitor = window, monitor
        self._screen: QScreen | None = None
        app.screenAdded.connect(self._added)
        app.screenRemoved.connect(self._removed)
        for screen in app.screens():
            self._added(screen)

    @Slot(QScreen)
    def _added(self, screen: QScreen) -> None:
        if self._screen is not None or not self._monitor.is_screen(screen):
            return
        self._screen = screen
        screen.geometryChanged.connect(self._fill)
        self._window.setScreen(screen)
        self._fill()
        self._window.show()

    @Slot(QScreen)
    def _removed(self, screen: QScreen) -> None:
        if screen is self._screen:
            # Qt has moved the window to the cashier's monitor by now: hide it there.
            self._screen = None
            self._window.hide()

    @Slot()
    def _fill(self) -> None:
        if self._screen is not None:
            self._window.setGeometry(self._screen.geometry())
