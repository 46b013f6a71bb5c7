"""A later last day for a credit: from today where it is over, with a reason."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.credit_shop import CreditTill
from tests.ui.around_fake import Counter, still
from tests.ui.window import opened
from tillapp.ui.sheets.extending import ExtendingSheet
from tillapp.ui.theme import Theme


class Later:
    """A credit of 24,50, and the sheet that extends it."""

    def __init__(self, qtbot: QtBot, theme: Theme) -> None:
        self.qtbot = qtbot
        self.desks = CreditTill()
        self.counter = Counter(still(theme), self.desks)
        self.slip = self.desks.owe(2_450)
        self.given: list[tuple[date, str]] = []
        opened(qtbot, self.counter, (1920, 1080))

    def ask(self) -> ExtendingSheet:
        sheet = ExtendingSheet(self.counter, self.desks.crediting.look(self.slip.code))
        sheet.given.connect(lambda day, why: self.given.append((day, why)))
        self.counter.open_sheet(sheet)
        return sheet


@pytest.fixture
def later(qtbot: QtBot, theme: Theme) -> Later:
    return Later(qtbot, theme)


def test_f12_gives_three_months_more_as_a_gesture(later: Later) -> None:
    sheet = later.ask()
    later.qtbot.keyClick(sheet.confirm, Qt.Key.Key_F12)
    last = date.fromisoformat(later.slip.until) + timedelta(days=90)
    assert later.given == [(last, "gesture")]


def test_another_day_and_another_reason_are_one_touch_each(later: Later) -> None:
    sheet = later.ask()
    later.qtbot.mouseClick(sheet.days.segments[2], Qt.MouseButton.LeftButton)
    later.qtbot.mouseClick(sheet.reasons.chips[1], Qt.MouseButton.LeftButton)
    later.qtbot.mouseClick(sheet.confirm, Qt.MouseButton.LeftButton)
    last = date.fromisoformat(later.slip.until) + timedelta(days=365)
    assert later.given == [(last, "closed")]


def test_what_is_over_begins_again_today(later: Later) -> None:
    later.desks.days_later(400)
    sheet = later.ask()
    assert sheet.until == later.desks.book.clock.now().day() + timedelta(days=90)
