"""The hand touches only what a finger reaches, waits, and counts."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.window import opened
from tillapp.demo.hand import Hand, NotThere, Tally, TooLate, pause, until


class Desk(QWidget):
    """A button, a field, and what was pressed."""

    def __init__(self) -> None:
        super().__init__()
        self.pressed = 0
        self.button = QPushButton("Pay")
        self.button.setAccessibleName("Pay")
        self.button.clicked.connect(self._press)
        self.field = QLineEdit()
        lay = QVBoxLayout(self)
        lay.addWidget(self.button)
        lay.addWidget(self.field)

    def _press(self) -> None:
        self.pressed += 1


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    desk = Desk()
    opened(qtbot, desk)
    return desk


def test_it_touches_by_name_and_counts(desk: Desk) -> None:
    hand = Hand(desk, print)
    hand.touch("Pay")
    assert (desk.pressed, hand.tally) == (1, Tally(touches=1))


def test_what_is_not_there_cannot_be_touched(desk: Desk) -> None:
    with pytest.raises(NotThere, match="Refund"):
        Hand(desk, print).touch("Refund")


def test_what_lies_under_something_else_is_not_reached(desk: Desk) -> None:
    cover = QWidget(desk)
    cover.setGeometry(desk.rect())
    cover.show()
    with pytest.raises(TooLate, match="reaches 'Pay'"):
        Hand(desk, print).touch("Pay")
    assert desk.pressed == 0


def test_a_disabled_button_cannot_be_pressed(desk: Desk) -> None:
    desk.button.setEnabled(False)
    with pytest.raises(TooLate, match="can be pressed"):
        Hand(desk, print).touch("Pay")


def test_it_types_where_the_focus_is_and_a_run_of_digits_is_one_gesture(desk: Desk) -> None:
    desk.field.setFocus()
    hand = Hand(desk, print)
    hand.type("2000")
    hand.type("robe")
    assert desk.field.text() == "2000robe"
    assert hand.tally == Tally(runs=1)


def test_it_scans_with_the_reader_it_was_given(desk: Desk) -> None:
    codes: list[str] = []
    hand = Hand(desk, codes.append)
    hand.scan("2900000000018")
    assert codes == ["2900000000018"]
    assert hand.tally == Tally(scans=1)


def test_waiting_ends_with_what_was_waited_for_or_says_what_did_not_come(desk: Desk) -> None:
    pause(0.01)
    until(lambda: True, "nothing")
    with pytest.raises(TooLate, match="the bus"):
        until(lambda: False, "the bus", 0.01)
