"""Opening the drawer without a sale leaves a line in the journal."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.around_fake import Counter, still
from tests.ui.window import opened
from tillapp.domain.party import Approval, Right
from tillapp.fiscal import events
from tillapp.ui.sheets.drawer import DrawerSheet
from tillapp.ui.theme import Theme


@pytest.fixture
def asked(qtbot: QtBot, theme: Theme) -> tuple[Counter, DrawerSheet]:
    counter = Counter(still(theme))
    opened(qtbot, counter, (1920, 1080))
    sheet = DrawerSheet(counter)
    counter.open_sheet(sheet)
    return counter, sheet


def test_a_cashier_needs_a_managers_word(
    qtbot: QtBot, asked: tuple[Counter, DrawerSheet]
) -> None:
    counter, sheet = asked
    qtbot.mouseClick(sheet.reasons["change"], Qt.MouseButton.LeftButton)
    assert [str(refusal.facts["right"]) for refusal in counter.refused] == ["drawer"]
    assert counter.printer.kicks == 0


def test_the_reason_and_the_manager_are_noted_before_it_opens(
    qtbot: QtBot, asked: tuple[Counter, DrawerSheet]
) -> None:
    counter, sheet = asked
    counter.approval = Approval(Right.DRAWER, "jeanne")
    counter.till.session._given = counter.approval
    qtbot.mouseClick(sheet.reasons["change"], Qt.MouseButton.LeftButton)
    log = counter.desks.logs(events.DRAWER)[-1]
    assert (log.facts["reason"], log.approved_by) == ("change", "jeanne")
    assert counter.printer.kicks == 1
    assert counter.sheet is None


def test_cancel_has_the_focus(asked: tuple[Counter, DrawerSheet]) -> None:
    assert asked[1].cancel.hasFocus()
