"""What becomes of goods that come back, asked beside the basket."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.around_fake import Counter, still
from tests.ui.window import opened
from tillapp.domain.item import State
from tillapp.ui.sheets.fate import FateSheet
from tillapp.ui.theme import Theme


class Fating:
    """Three cups of which two come back."""

    def __init__(self, qtbot: QtBot, theme: Theme) -> None:
        self.qtbot = qtbot
        self.counter = Counter(still(theme))
        self.till = self.counter.till
        cup = self.counter.desks.shop.sku("Tasse", 500)
        self.till.selling.scan(cup.code, 3)
        done = self.till.paying.cash().done
        assert done is not None
        self.n = self.till.returning.add(done.document, 1, 2).lines[0].n
        opened(qtbot, self.counter, (1920, 1080))
        self.sheet = FateSheet(self.counter, self.n)
        self.sheet.closed.connect(self.counter.close_sheet)
        self.counter.open_sheet(self.sheet)


@pytest.fixture
def fating(qtbot: QtBot, theme: Theme) -> Fating:
    return Fating(qtbot, theme)


def test_it_follows_the_stepper_of_the_panel(fating: Fating) -> None:
    fating.till.returning.quantity(fating.n, 3)
    fating.sheet.sale_moved()
    assert fating.sheet.editor.stepper.figure.text() == "3"
    assert fating.counter.sheet is fating.sheet


def test_it_goes_when_the_line_was_taken_out_beside_it(fating: Fating) -> None:
    fating.till.selling.remove(fating.n)
    fating.sheet.sale_moved()
    assert fating.counter.sheet is None


def test_every_touch_counts_at_once(fating: Fating) -> None:
    editor = fating.sheet.editor
    fating.qtbot.mouseClick(editor.fates.segments[2], Qt.MouseButton.LeftButton)
    fating.qtbot.keyClick(fating.sheet.confirm, Qt.Key.Key_Escape)
    assert fating.till.selling.view().lines[0].fate == State.RECYCLED
