"""Where the ticket goes by mail."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.around_fake import Counter, still
from tests.ui.window import opened
from tillapp.ui.sheets.mail_address import MailAddressSheet
from tillapp.ui.theme import Theme


def test_the_customers_own_address_is_one_key_away(qtbot: QtBot, theme: Theme) -> None:
    counter = Counter(still(theme))
    opened(qtbot, counter, (1920, 1080))
    sheet = MailAddressSheet(counter, "camille@example.com")
    counter.open_sheet(sheet)
    with qtbot.waitSignal(sheet.given) as told:
        qtbot.keyClick(sheet.field.line, Qt.Key.Key_F12)
    assert told.args == ["camille@example.com"]


def test_a_typing_error_is_told_at_the_field(qtbot: QtBot, theme: Theme) -> None:
    counter = Counter(still(theme))
    opened(qtbot, counter, (1920, 1080))
    sheet = MailAddressSheet(counter)
    counter.open_sheet(sheet)
    qtbot.keyClicks(sheet.field.line, "camille@example")
    with qtbot.assertNotEmitted(sheet.given):
        qtbot.keyClick(sheet.field.line, Qt.Key.Key_Return)
    assert sheet.field.trouble.text() == "This is not a mail address"
    qtbot.keyClicks(sheet.field.line, "x")
    assert sheet.field.trouble.text() == ""
