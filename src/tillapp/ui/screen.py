"""What the shell knows of a screen."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from tillapp.counter.messages import Message, Scanned
from tillapp.counter.views import SaleView


class Screen:
    """A place of the till: two widgets, and what it does with a scan, a message, a key.

    A screen that leaves something out inherits an answer that changes nothing.
    """

    place = ""

    def __init__(self, centre: QWidget, panel: QWidget | None) -> None:
        self.centre = centre
        self.panel = panel

    def enter(self) -> None:
        """The screen is now in front: refresh what it shows, give the focus."""

    def leave(self) -> None:
        """Another screen comes."""

    def show_view(self, view: SaleView) -> None:
        """The basket changed."""

    def show_devices(self) -> None:
        """A device is better or worse than before."""

    def scan(self, scanned: Scanned) -> bool:
        """Take a scan, or answer False to let the shell send it to the selling screen."""
        del scanned
        return False

    def hear(self, message: Message) -> None:
        """A device or a job told something."""

    def type(self, letters: str) -> bool:
        """Take letters that no widget wanted, or answer False."""
        del letters
        return False

    def move(self, by: int) -> bool:
        """The arrow up or down: another line, or answer False."""
        del by
        return False

    def erase(self) -> bool:
        """The key Delete: take away what is chosen, or answer False."""
        return False

    def undo(self) -> bool:
        """Control and Z: take the last step back, or answer False."""
        return False

    def back(self) -> bool:
        """Escape: go one step back inside the screen, or answer False to leave it."""
        return False
