"""A slip that no scanner reads: its digits, or the name that stands above them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.credit_shop import CreditTill
from tests.ui.around_fake import Counter, still
from tests.ui.window import opened
from tillapp.domain.credit import Slip, name_of
from tillapp.ui.sheets.code_entry import CodeSheet
from tillapp.ui.theme import Theme


class Typing:
    """The sheet, and the slip of a credit on the counter."""

    def __init__(self, qtbot: QtBot, theme: Theme) -> None:
        self.qtbot = qtbot
        desks = CreditTill()
        self.slip: Slip = desks.owe(2_450)
        self.counter = Counter(still(theme), desks)
        opened(qtbot, self.counter, (1920, 1080))
        self.sheet = CodeSheet(self.counter, "Code of the voucher")
        self.given: list[str] = []
        self.sheet.given.connect(self.given.append)
        self.counter.open_sheet(self.sheet)

    def type(self, text: str) -> None:
        self.sheet.field.line.clear()
        self.qtbot.keyClicks(self.sheet.field.line, text)
        self.qtbot.keyClick(self.sheet.field.line, Qt.Key.Key_F12)


@pytest.fixture
def typing(qtbot: QtBot, theme: Theme) -> Typing:
    return Typing(qtbot, theme)


def test_the_digits_with_or_without_the_gaps_of_the_paper(typing: Typing) -> None:
    code = typing.slip.code
    typing.type(code)
    typing.type(f"{code[:2]} {code[2:6]} {code[6:12]} {code[12]}")
    assert typing.given == [code, code]


def test_the_name_above_the_bars_is_enough(typing: Typing) -> None:
    typing.type(name_of(typing.slip).lower())
    assert typing.given == [typing.slip.code]


def test_a_wrong_last_digit_is_told_where_it_was_typed(typing: Typing) -> None:
    code = typing.slip.code
    typing.type(code[:-1] + str((int(code[-1]) + 1) % 10))
    assert typing.given == []
    assert typing.sheet.field.trouble.text().startswith("This is not the code of a credit")


def test_a_till_without_a_keyboard_has_the_pad(typing: Typing) -> None:
    pad = typing.sheet.pad.keys
    for key in ("9", "clear", *typing.slip.code, "7", "back"):
        typing.qtbot.mouseClick(pad[key], Qt.MouseButton.LeftButton)
    typing.qtbot.mouseClick(typing.sheet.use, Qt.MouseButton.LeftButton)
    assert typing.given == [typing.slip.code]
