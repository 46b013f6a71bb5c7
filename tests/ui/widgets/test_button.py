"""Buttons answer at once, to the finger, to Enter and to their function key."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize, Qt
from pytestqt.qtbot import QtBot

from tests.ui.window import holding
from tillapp.ui.palette import Hue
from tillapp.ui.theme import Theme
from tillapp.ui.widgets.button import Button, Face, Kind, Size
from tillapp.ui.widgets.chip import ChipRow, ChipView
from tillapp.ui.widgets.segmented import Option, Segmented

LEFT = Qt.MouseButton.LeftButton


def clicks(button: Button) -> list[bool]:
    heard: list[bool] = []
    button.clicked.connect(lambda: heard.append(True))
    return heard


@pytest.mark.parametrize("kind", list(Kind))
@pytest.mark.parametrize("size", list(Size))
def test_every_kind_shows_its_press_in_the_same_frame(
    qtbot: QtBot, theme: Theme, kind: Kind, size: Size
) -> None:
    button = Button(theme, Face("Encaisser", "money"), kind, size)
    window = holding(qtbot, button)
    before = button.grab().toImage()
    qtbot.mousePress(button, LEFT)
    assert button.grab().toImage() != before
    qtbot.mouseRelease(button, LEFT)
    assert button.grab().toImage() == before
    assert window.isVisible()


def test_the_function_key_presses_without_waiting(qtbot: QtBot, theme: Theme) -> None:
    button = Button(theme, Face("Encaisser", key="F12"), Kind.PRIMARY)
    window, heard = holding(qtbot, button), clicks(button)
    qtbot.keyClick(window, Qt.Key.Key_F12)
    assert heard == [True]


def test_a_disabled_button_hears_neither_its_key_nor_enter(qtbot: QtBot, theme: Theme) -> None:
    button = Button(theme, Face("Encaisser", key="F12"), Kind.PRIMARY)
    window, heard = holding(qtbot, button), clicks(button)
    button.setEnabled(False)
    qtbot.keyClick(window, Qt.Key.Key_F12)
    qtbot.keyClick(button, Qt.Key.Key_Return)
    assert heard == []


def test_enter_held_down_presses_once(qtbot: QtBot, theme: Theme) -> None:
    button = Button(theme, "Valider")
    window, heard = holding(qtbot, button), clicks(button)
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Enter)
    assert (heard, window.isVisible()) == ([True], True)


def test_the_focus_is_seen(qtbot: QtBot, theme: Theme) -> None:
    first, second = Button(theme, "Valider"), Button(theme, "Valider")
    window = holding(qtbot, first, second)
    first.setFocus(Qt.FocusReason.TabFocusReason)
    assert first.grab().toImage() != second.grab().toImage()
    qtbot.keyClick(window, Qt.Key.Key_Tab)


def test_a_bare_face_is_a_square_with_a_name(theme: Theme, qtbot: QtBot) -> None:
    button = Button(theme, Face("Retirer", "trash", bare=True, hue=Hue.DANGER))
    qtbot.addWidget(button)
    assert button.sizeHint() == QSize(60, 60)
    assert button.accessibleName() == "Retirer"


def test_a_key_is_told_to_screen_readers(theme: Theme, qtbot: QtBot) -> None:
    button = Button(theme, Face("Encaisser", key="F12"))
    qtbot.addWidget(button)
    assert button.accessibleDescription() == "F12"


def test_another_face_keeps_the_key(qtbot: QtBot, theme: Theme) -> None:
    button = Button(theme, Face("Encaisser", key="F12"))
    window, heard = holding(qtbot, button), clicks(button)
    button.show_face(Face("Rembourser", key="F12"))
    qtbot.keyClick(window, Qt.Key.Key_F12)
    assert (button.accessibleName(), heard) == ("Rembourser", [True])


def test_one_segment_is_chosen(qtbot: QtBot, theme: Theme) -> None:
    bar = Segmented(theme, (Option("paper", "Imprimer", "printer"), Option("no", "Sans")), "no")
    window = holding(qtbot, bar)
    with qtbot.waitSignal(bar.chosen) as told:
        qtbot.mouseClick(bar.segments[0], LEFT)
    assert (told.args, bar.current()) == (["paper"], "paper")
    bar.choose("no")
    assert (bar.current(), window.isVisible()) == ("no", True)


def test_one_chip_is_chosen(qtbot: QtBot, theme: Theme) -> None:
    views = [ChipView(str(n), f"Rayon {n}") for n in range(20)]
    row = ChipRow(theme, views)
    window = holding(qtbot, row)
    window.resize(600, 100)
    with qtbot.waitSignal(row.chosen) as told:
        row.chips[1].click()
    assert told.args == ["1"]
    row.choose("19")
    assert [chip.view.id for chip in row.chips if chip.isChecked()] == ["19"]
    assert row.horizontalScrollBar().value() > 0
