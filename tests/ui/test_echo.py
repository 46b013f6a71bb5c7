"""A double tap on a sheet does one thing, and nothing to the page beneath it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.around_fake import Counter, still
from tests.ui.window import opened
from tillapp.ui.sheets.keyed import KeyedSheet
from tillapp.ui.theme import Theme

LEFT = Qt.MouseButton.LeftButton


class Taps:
    """A page that is one large key, and a sheet that is one too, over it."""

    def __init__(self, qtbot: QtBot, theme: Theme) -> None:
        self.qtbot = qtbot
        self.counter = Counter(still(theme))
        self.beneath, self.above = QPushButton("beneath"), QPushButton("above")
        for key in (self.beneath, self.above):
            key.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.pressed: list[str] = []
        self.beneath.clicked.connect(lambda: self.pressed.append("beneath"))
        self.above.clicked.connect(self._answer)
        self.counter.frame.show_screen(self.beneath, None)
        opened(qtbot, self.counter, (1280, 800))
        self.counter.open_sheet(KeyedSheet(theme, "Sheet", self.above))

    def _answer(self) -> None:
        self.pressed.append("above")
        self.counter.close_sheet()

    def tap(self, widget: QWidget, at: QPoint) -> None:
        self.qtbot.mouseClick(widget, LEFT, pos=widget.mapFromGlobal(at))


@pytest.fixture
def taps(qtbot: QtBot, theme: Theme) -> Taps:
    return Taps(qtbot, theme)


def test_c29_the_second_half_of_a_double_tap_presses_nothing_beneath(taps: Taps) -> None:
    at = taps.above.mapToGlobal(taps.above.rect().center())
    taps.tap(taps.above, at)
    taps.tap(taps.beneath, at + QPoint(6, -4))
    assert taps.pressed == ["above"]


def test_what_is_touched_elsewhere_or_a_moment_later_was_meant(taps: Taps) -> None:
    at = taps.above.mapToGlobal(taps.above.rect().center())
    taps.tap(taps.above, at)
    taps.tap(taps.beneath, at + QPoint(200, 0))
    assert taps.pressed == ["above", "beneath"]
    taps.qtbot.wait(450)
    taps.tap(taps.beneath, at)
    assert taps.pressed == ["above", "beneath", "beneath"]
