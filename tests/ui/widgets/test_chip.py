"""A row of chips that is longer than its place."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from tests.ui.window import opened
from tillapp.ui.theme import Theme
from tillapp.ui.widgets.chip import ChipRow, ChipView

CHIPS = tuple(ChipView(str(n), f"Rayon {n}") for n in range(9))


def test_a_row_shows_at_which_end_there_are_more_chips(qtbot: QtBot, theme: Theme) -> None:
    row = ChipRow(theme, CHIPS)
    opened(qtbot, row, (500, 60))
    assert (row.before.isVisible(), row.after.isVisible()) == (False, True)
    bar = row.horizontalScrollBar()
    bar.setValue(bar.maximum())
    assert (row.before.isVisible(), row.after.isVisible()) == (True, False)
    row.resize(4000, 60)
    assert (row.before.isVisible(), row.after.isVisible()) == (False, False)
