"""Opens a window as a person sees it: shown, and the one that has the keyboard."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot


def opened(qtbot: QtBot, window: QWidget, size: tuple[int, int] | None = None) -> None:
    """Show a window and wait until keys go to it."""
    qtbot.addWidget(window)
    if size is not None:
        window.resize(*size)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)


def holding(qtbot: QtBot, *widgets: QWidget) -> QWidget:
    """A window that holds these widgets, opened; keep it, or it is gone."""
    window = QWidget()
    lay = QVBoxLayout(window)
    for widget in widgets:
        lay.addWidget(widget)
    opened(qtbot, window)
    return window
