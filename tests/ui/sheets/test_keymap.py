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
    short: list[str] = []
    for segment in sheet.about.segments:
        sheet.show_about(segment.option.id)
        short += [text.words for text in painted(sheet) if text.is_short_of_room]
        assert sheet.minimumSizeHint().height() <= sheet.height()
    language.install(qapp, "en")
    assert short == []


@pytest.mark.parametrize(
    ("place", "group"),
    [
        ("sell", "selling"),
        ("tender", "paying"),
        ("split", "splitting"),
        ("returns", "returning"),
        ("credits", "selling"),
    ],
)
def test_the_keys_of_the_place_in_front_come_first(
    theme: Theme, place: str, group: str
) -> None:
    assert KeyMapSheet(theme, place).about.current() == group


def test_every_key_of_the_paying_screen_is_named(theme: Theme) -> None:
    sheet = KeyMapSheet(theme, "tender")
    sheet.show_about("paying")
    page = sheet.pages.currentWidget()
    assert page is not None
    keys = {line.view.key for line in page.findChildren(KeyLine)}
    assert {f"F{n}" for n in range(5, 11)} <= keys
