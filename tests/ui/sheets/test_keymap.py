"""Every key on one page."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.around_fake import Counter, still
from tests.ui.window import opened
from tillapp.ui.sheets.keymap import KeyLine, KeyMapSheet
from tillapp.ui.theme import Theme


def test_the_keys_are_all_there_and_escape_goes_back(qtbot: QtBot, theme: Theme) -> None:
    counter = Counter(still(theme))
    opened(qtbot, counter, (1920, 1080))
    sheet = KeyMapSheet(theme)
    counter.open_sheet(sheet)
    keys = {line.view.key for line in sheet.findChildren(KeyLine)}
    assert {f"F{n}" for n in range(1, 13)} <= keys
    assert all(line.accessibleName() for line in sheet.findChildren(KeyLine))
    qtbot.keyClick(sheet.head.back, Qt.Key.Key_Escape)
    assert counter.sheet is None
