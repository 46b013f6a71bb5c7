"""The till and the virtual counter on one desktop: each can be seen and touched."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.ui.window import opened
from tillapp.ui.theme import Theme
from tillapp.ui.till_window import TillWindow
from tillapp.ui.virtual_place import KEY, lay_over, stand

LEFT = Qt.MouseButton.LeftButton


@pytest.mark.parametrize("size", [(1920, 1080), (2560, 1440), (3840, 2160)])
def test_on_a_wide_screen_they_stand_side_by_side(size: tuple[int, int]) -> None:
    room = QRect(0, 0, *size)
    place = stand(room)
    assert not place.lies_over
    assert not place.till.intersects(place.counter)
    assert room.contains(place.till)
    assert room.contains(place.counter)
    assert place.till.width() >= 1280


@pytest.mark.parametrize("size", [(1366, 768), (1280, 800), (1600, 900), (1024, 600)])
def test_on_a_small_screen_the_counter_lies_over_the_left_of_the_till(
    size: tuple[int, int],
) -> None:
    room = QRect(0, 0, *size)
    place = stand(room)
    assert place.lies_over
    assert room.contains(place.counter)
    assert place.till.width() == room.width()
    assert place.counter.right() < place.till.width() * 0.65


def test_on_two_screens_each_has_its_own() -> None:
    room, other = QRect(0, 0, 1366, 768), QRect(1366, 0, 1920, 1080)
    place = stand(room, other)
    assert room.contains(place.till)
    assert other.contains(place.counter)
    assert not place.lies_over


def test_a_touch_or_a_key_puts_the_counter_away_and_brings_it_back(
    qtbot: QtBot, theme: Theme
) -> None:
    till = TillWindow(lambda: None, lambda _: False)
    till.put(QWidget())
    counter = QWidget()
    qtbot.addWidget(counter)
    handle = lay_over(counter, till, theme)
    opened(qtbot, till, (1366, 768))
    counter.show()
    qtbot.mouseClick(handle, LEFT)
    assert not counter.isVisible()
    till.activateWindow()
    qtbot.waitUntil(till.isActiveWindow)
    qtbot.keyClick(till, Qt.Key.Key_Tab, Qt.KeyboardModifier.ControlModifier)
    assert KEY == "Ctrl+Tab"
    assert counter.isVisible()


def test_the_handle_stays_on_top_of_every_page(qtbot: QtBot, theme: Theme) -> None:
    till = TillWindow(lambda: None, lambda _: False)
    counter = QWidget()
    qtbot.addWidget(counter)
    handle = lay_over(counter, till, theme)
    opened(qtbot, till, (1366, 768))
    for _ in range(2):
        till.put(QWidget())
        middle = handle.geometry().center()
        assert till.childAt(QPoint(middle)) is handle
