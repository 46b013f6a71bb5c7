"""The lines of a basket and what is done to them."""

from __future__ import annotations

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from tests.ui.clipping import painted
from tests.ui.counter_top import LINES
from tillapp.ui.theme import Theme
from tillapp.ui.widgets.line_bar import LineBar
from tillapp.ui.widgets.line_list import LineList
from tillapp.ui.widgets.total_block import TotalBlock, TotalView

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def lines(qtbot: QtBot, theme: Theme) -> LineList:
    lines = LineList(theme, "Panier")
    qtbot.addWidget(lines)
    lines.resize(560, 600)
    lines.show_lines(LINES, "6")
    lines.show()
    return lines


def test_a_touch_selects_a_line_and_tells_it(qtbot: QtBot, lines: LineList) -> None:
    second = lines.visualRect(lines.lines.index(1)).center()
    with qtbot.waitSignal(lines.picked) as told:
        qtbot.mouseClick(lines.viewport(), LEFT, pos=second)
    assert (told.args, lines.selected()) == (["2"], "2")


def test_arrows_walk_the_lines(qtbot: QtBot, lines: LineList) -> None:
    heard: list[str] = []
    lines.picked.connect(heard.append)
    qtbot.keyClick(lines, Qt.Key.Key_Up)
    qtbot.keyClick(lines, Qt.Key.Key_Home)
    assert heard == ["5", "1"]


def test_showing_lines_tells_nothing(lines: LineList) -> None:
    heard: list[str] = []
    lines.picked.connect(heard.append)
    lines.show_lines(LINES[:2], "1")
    lines.show_lines([*LINES, replace(LINES[0], id="7")], "7")
    assert (heard, lines.selected()) == ([], "7")
    lines.show_lines([])
    assert (lines.selected(), lines.lines.rowCount()) == ("", 0)


def test_only_lines_that_changed_are_repainted(qtbot: QtBot, lines: LineList) -> None:
    heard: list[tuple[int, int]] = []
    lines.lines.dataChanged.connect(lambda a, b: heard.append((a.row(), b.row())))
    changed = (*LINES[:5], replace(LINES[5], quantity="4 ×"))
    lines.show_lines(changed, "6")
    lines.show_lines(changed, "6")
    assert heard == [(5, 5)]


def test_a_long_name_shortens_and_its_amount_does_not(lines: LineList) -> None:
    long = replace(LINES[2], name="Pull en laine mérinos tricoté main avec capuche et poches")
    lines.show_lines([long])
    texts = {text.words: text for text in painted(lines)}
    assert texts[long.name].elides
    assert texts[long.name].is_short_of_room
    assert not texts[long.amount].is_short_of_room


def test_a_screen_reader_hears_name_detail_quantity_and_amount(lines: LineList) -> None:
    table = QAccessible.queryAccessibleInterface(lines)
    assert table.text(QAccessible.Text.Name) == "Panier"
    said = lines.lines.data(lines.lines.index(5), Qt.ItemDataRole.AccessibleTextRole)
    assert said == "T-shirt, Femme · Homme, 3 ×, 15,00\u00a0€"


def test_the_line_bar_sleeps_until_a_line_is_selected(qtbot: QtBot, theme: Theme) -> None:
    bar = LineBar(theme)
    qtbot.addWidget(bar)
    assert not bar.price.isEnabled()
    bar.show_line("3")
    for signal, button in (
        (bar.price_asked, bar.price),
        (bar.discount_asked, bar.discount),
        (bar.removal_asked, bar.remove),
    ):
        with qtbot.waitSignal(signal):
            button.click()


def test_a_unique_piece_has_no_second(qtbot: QtBot, theme: Theme) -> None:
    bar = LineBar(theme)
    qtbot.addWidget(bar)
    steps: list[int] = []
    bar.stepped.connect(steps.append)
    bar.show_line("1", may_step=False)
    bar.stepper.plus.click()
    bar.show_line("2")
    bar.stepper.plus.click()
    bar.stepper.minus.click()
    assert steps == [1, -1]


@pytest.mark.parametrize("amount", ["0,00\u00a0€", "\u2212123\u202f456,78\u00a0€"])
def test_a_large_total_shrinks_but_is_never_cut(
    qtbot: QtBot, every_theme: Theme, amount: str
) -> None:
    block = TotalBlock(every_theme, TotalView("Reste à payer", amount, "7 articles"))
    qtbot.addWidget(block)
    block.resize(every_theme.metrics.panel_w, block.sizeHint().height())
    shown = [text for text in painted(block) if text.words == amount]
    assert len(shown) == 1
    assert not shown[0].is_short_of_room
    label = next(text for text in painted(block) if text.words == "Reste à payer")
    assert label.left + label.width < shown[0].left
    assert block.accessibleDescription() == amount
