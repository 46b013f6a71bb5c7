"""Every key on one page."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.around_fake import Counter, still
from tests.ui.clipping import painted
from tests.ui.sizes import SIZES, look, sized
from tests.ui.window import opened
from tillapp.ui import language
from tillapp.ui.assets import Icons
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


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("spoken", language.LANGUAGES)
def test_no_key_is_shortened_with_large_letters_on_a_small_screen(
    qtbot: QtBot, qapp: QApplication, icons: Icons, size: tuple[int, int], spoken: str
) -> None:
    language.install(qapp, spoken)
    counter = Counter(still(sized(look(icons, "large"), size[0])))
    opened(qtbot, counter, size)
    sheet = KeyMapSheet(counter.theme)
    counter.open_sheet(sheet)
    short = [text.words for text in painted(sheet) if text.is_short_of_room]
    language.install(qapp, "en")
    assert short == []
