"""Amounts, PINs and searches, typed and tapped."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.window import opened
from tillapp.ui.format import money
from tillapp.ui.palette import Hue
from tillapp.ui.theme import Theme
from tillapp.ui.widgets.amount_field import AmountField
from tillapp.ui.widgets.number_pad import BACK, CLEAR, NumberPad, Pad
from tillapp.ui.widgets.pin_field import PinField
from tillapp.ui.widgets.search_field import SearchField

LEFT = Qt.MouseButton.LeftButton


class Till:
    """Fields in a window that has the focus."""

    def __init__(self, qtbot: QtBot, theme: Theme) -> None:
        self.window = QWidget()
        self.amount = AmountField(theme, "Reçu", money)
        self.pin = PinField(theme, "Code")
        self.search = SearchField(theme, "Chercher")
        self.pad = NumberPad(theme)
        self.pad.pressed.connect(self.amount.press)
        lay = QVBoxLayout(self.window)
        for widget in (self.amount, self.pin, self.search, self.pad):
            lay.addWidget(widget)
        opened(qtbot, self.window, (800, 900))


@pytest.fixture
def till(qtbot: QtBot, theme: Theme) -> Till:
    return Till(qtbot, theme)


def test_the_pad_fills_the_amount_from_the_right(qtbot: QtBot, till: Till) -> None:
    for key in ("6", "0", "00"):
        qtbot.mouseClick(till.pad.keys[key], LEFT)
    assert (till.amount.cents, till.amount.text()) == (6000, "60,00\u00a0€")
    qtbot.mouseClick(till.pad.keys[BACK], LEFT)
    assert till.amount.cents == 600
    qtbot.mouseClick(till.pad.keys[CLEAR], LEFT)
    assert till.amount.cents == 0


def test_the_pad_does_not_take_the_focus(qtbot: QtBot, till: Till) -> None:
    till.amount.setFocus()
    qtbot.mouseClick(till.pad.keys["6"], LEFT)
    assert till.amount.hasFocus()


@pytest.mark.parametrize("keys", ["12,5", "12.5", "1250"])
def test_the_keyboard_types_with_comma_point_or_neither(
    qtbot: QtBot, till: Till, keys: str
) -> None:
    till.amount.setFocus()
    qtbot.keyClicks(till.amount, keys)
    assert till.amount.cents == 1250


def test_the_amount_is_told_as_it_grows_and_when_it_is_meant(qtbot: QtBot, till: Till) -> None:
    heard: list[int] = []
    till.amount.changed.connect(heard.append)
    till.amount.propose(5570)
    with qtbot.waitSignal(till.amount.submitted) as told:
        qtbot.keyClicks(till.amount, "70")
        qtbot.keyClick(till.amount, Qt.Key.Key_Backspace)
        qtbot.keyClick(till.amount, Qt.Key.Key_Enter)
    assert (heard, told.args) == ([7, 70, 7], [7])


def test_an_amount_is_pasted(qtbot: QtBot, till: Till) -> None:
    QApplication.clipboard().setText("19,90 €")
    qtbot.keyClick(till.amount, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert till.amount.cents == 1990


def test_a_pin_is_told_once_and_not_kept(qtbot: QtBot, till: Till) -> None:
    heard: list[str] = []
    till.pin.completed.connect(heard.append)
    qtbot.keyClicks(till.pin, "12")
    qtbot.keyClick(till.pin, Qt.Key.Key_Backspace)
    qtbot.keyClicks(till.pin, "345")
    assert (heard, till.pin.text()) == (["1345"], "")


def test_a_pin_pad_has_one_two_three_on_top(qtbot: QtBot, theme: Theme, till: Till) -> None:
    pad = NumberPad(theme, Pad.PIN)
    qtbot.addWidget(pad)
    pad.resize(400, 500)
    pad.show()
    assert pad.keys["1"].y() < pad.keys["7"].y()
    assert till.pad.keys["7"].y() < till.pad.keys["1"].y()
    pad.pressed.connect(till.pin.press)
    qtbot.mouseClick(pad.keys["5"], LEFT)
    qtbot.mouseClick(pad.keys[BACK], LEFT)
    assert till.pin.text() == ""


def test_dots_tell_how_many_digits_are_typed(qtbot: QtBot, till: Till) -> None:
    empty = till.pin.grab().toImage()
    qtbot.keyClicks(till.pin, "1")
    assert till.pin.grab().toImage() != empty


def test_f2_arms_the_search_from_anywhere(qtbot: QtBot, till: Till) -> None:
    till.amount.setFocus()
    till.search.setText("robe")
    qtbot.keyClick(till.window, Qt.Key.Key_F2)
    assert till.search.hasFocus()
    assert till.search.selectedText() == "robe"


def test_the_search_is_asked_cleared_and_left(qtbot: QtBot, till: Till) -> None:
    till.search.arm()
    qtbot.keyClicks(till.search, " robe ")
    with qtbot.waitSignal(till.search.submitted) as told:
        qtbot.keyClick(till.search, Qt.Key.Key_Return)
    assert told.args == ["robe"]
    assert till.search.clear_button.isVisible()
    qtbot.mouseClick(till.search.clear_button, LEFT)
    assert till.search.text() == ""
    till.search.take("j")
    assert (till.search.text(), till.search.hasFocus()) == ("j", True)


def test_a_scan_flashes_the_field_and_calms_down(qtbot: QtBot, till: Till) -> None:
    calm = till.search.grab().toImage()
    till.search.flash(Hue.DANGER)
    assert till.search.grab().toImage() != calm
    qtbot.waitUntil(lambda: till.search.grab().toImage() == calm)
