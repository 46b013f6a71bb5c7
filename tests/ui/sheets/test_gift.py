"""What a voucher is worth: one touch for a usual amount, the pad for any other."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.around_fake import Counter, still
from tests.ui.window import opened
from tillapp.domain.refusal import AmountUnusual
from tillapp.ui.sheets.asking import Asking
from tillapp.ui.sheets.gift import GiftSheet
from tillapp.ui.theme import Theme


@pytest.fixture
def counter(qtbot: QtBot, theme: Theme) -> Counter:
    counter = Counter(still(theme))
    opened(qtbot, counter, (1920, 1080))
    return counter


def asked(counter: Counter, asking: Asking) -> GiftSheet:
    asking.voucher()
    sheet = counter.sheet
    assert isinstance(sheet, GiftSheet)
    return sheet


def lying(counter: Counter) -> list[int]:
    return [line.amount for line in counter.till.selling.view().lines]


def test_thirty_euros_are_one_touch(qtbot: QtBot, counter: Counter) -> None:
    sheet = asked(counter, Asking(counter))
    qtbot.mouseClick(sheet.usual[3_000], Qt.MouseButton.LeftButton)
    assert lying(counter) == [3_000]
    assert counter.sheet is None


def test_any_amount_is_typed_and_f12_adds_it(qtbot: QtBot, counter: Counter) -> None:
    sheet = asked(counter, Asking(counter))
    assert sheet.field.hasFocus()
    qtbot.keyClicks(sheet.field, "45,50")
    qtbot.keyClick(sheet.field, Qt.Key.Key_F12)
    assert lying(counter) == [4_550]


def test_an_amount_on_the_pad_and_none_at_all(qtbot: QtBot, counter: Counter) -> None:
    sheet = asked(counter, Asking(counter))
    qtbot.mouseClick(sheet.add, Qt.MouseButton.LeftButton)
    assert lying(counter) == []
    for key in ("2", "5", "00"):
        qtbot.mouseClick(sheet.pad.keys[key], Qt.MouseButton.LeftButton)
    qtbot.mouseClick(sheet.add, Qt.MouseButton.LeftButton)
    assert lying(counter) == [2_500]


def test_a_very_large_voucher_is_asked_for_twice(qtbot: QtBot, counter: Counter) -> None:
    asking = Asking(counter)
    for _ in range(2):
        sheet = asked(counter, asking)
        qtbot.keyClicks(sheet.field, "600,00")
        qtbot.keyClick(sheet.field, Qt.Key.Key_Return)
    assert isinstance(counter.refused[0], AmountUnusual)
    assert lying(counter) == [60_000]
