"""A cashier asks, a manager agrees: by code, by badge, or not at all."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.desks import INES, JEANNE, PINS
from tests.ui.around_fake import Counter, still
from tests.ui.window import opened
from tillapp.domain.party import Approval, Right
from tillapp.domain.refusal import NotYourRight
from tillapp.ui.format import Format
from tillapp.ui.sheets.approval import ApprovalSheet, action
from tillapp.ui.theme import Theme

# A try takes a moment, which counts as waiting.
PAUSE_S = 30


class Asked:
    """A sheet that asks for a manager, open in its window."""

    def __init__(self, qtbot: QtBot, theme: Theme) -> None:
        self.qtbot = qtbot
        self.counter = Counter(still(theme))
        refusal = NotYourRight(right=Right.PRICE, title="Robe", amount=1000, was=1600)
        self.sheet = ApprovalSheet(self.counter, refusal)
        self.given: list[Approval] = []
        self.sheet.approved.connect(self.given.append)
        opened(qtbot, self.counter, (1920, 1080))
        self.counter.open_sheet(self.sheet)

    def type(self, digits: str) -> None:
        """Type, and wait for the answer."""
        self.qtbot.keyClicks(self.sheet.cancel, digits)
        self.qtbot.waitUntil(lambda: not self.sheet.pad.is_checking, timeout=20_000)


@pytest.fixture
def asked(qtbot: QtBot, theme: Theme) -> Asked:
    return Asked(qtbot, theme)


def test_cancel_has_the_focus_and_digits_are_still_the_code(asked: Asked) -> None:
    assert asked.sheet.cancel.hasFocus()
    asked.type(PINS["jeanne"])
    assert asked.given == [Approval(Right.PRICE, "jeanne")]
    log = asked.counter.desks.logs(130)[-1]
    assert (log.approved_by, log.facts["amount"]) == ("jeanne", "1000")


def test_a_badge_is_a_word_too(asked: Asked) -> None:
    assert asked.sheet.take_badge(JEANNE.badge)
    assert asked.given == [Approval(Right.PRICE, "jeanne")]


def test_a_cashiers_badge_and_an_article_approve_nothing(asked: Asked) -> None:
    assert not asked.sheet.take_badge(INES.badge)
    assert not asked.sheet.take_badge("3770001234567")
    assert asked.given == []


def test_a_wrong_code_is_told_in_the_sheet(asked: Asked) -> None:
    asked.type(PINS["ines"])
    assert asked.given == []
    assert "4" in asked.sheet.trouble.text()


def test_five_wrong_codes_make_managers_wait(asked: Asked) -> None:
    for _ in range(5):
        asked.type("9999")
    wait_s = asked.sheet._wait_s
    assert PAUSE_S - 3 <= wait_s <= PAUSE_S
    assert str(wait_s) in asked.sheet.trouble.text()
    asked.type(PINS["jeanne"])
    assert asked.given == []
    asked.counter.desks.shop.clock.forward(30_000)
    for _ in range(wait_s):
        asked.sheet._tick()
    assert asked.sheet.trouble.text() == ""
    asked.type(PINS["jeanne"])
    assert asked.given == [Approval(Right.PRICE, "jeanne")]


def test_a_sheet_that_was_closed_gets_no_word(asked: Asked) -> None:
    asked.qtbot.keyClicks(asked.sheet.cancel, PINS["jeanne"])
    asked.counter.close_sheet()
    asked.qtbot.wait(400)
    assert asked.given == []
    assert asked.counter.desks.logs(130) == []


def test_a_check_that_lasts_says_so(asked: Asked) -> None:
    asked.sheet.pad.lasting.emit()
    assert asked.sheet.hint.text() == "Checking the code…"
    asked.type("9999")
    assert asked.sheet.hint.text() == "Code, or scan the badge"


def test_escape_and_cancel_go_back_without_a_word(asked: Asked) -> None:
    with asked.qtbot.waitSignal(asked.sheet.closed):
        asked.qtbot.keyClick(asked.sheet.cancel, Qt.Key.Key_Escape)
    assert asked.counter.sheet is None
    assert asked.given == []


@pytest.mark.parametrize("right", list(Right))
def test_every_right_is_asked_for_in_words(right: Right) -> None:
    refusal = NotYourRight(right=right, title="Robe", amount=1000, gross=4000, was=1600)
    words = action(refusal, Format("en"))
    assert words
    assert "{" not in words


def test_a_discount_names_its_amount() -> None:
    refusal = NotYourRight(right=Right.BIG_DISCOUNT, amount=1000, gross=4000)
    assert action(refusal, Format("en")) == "Large discount: €10.00 off €40.00"


def test_what_a_manager_agrees_to_is_named_with_its_amount() -> None:
    figures = Format("en")
    late = NotYourRight(right=Right.RETURN_LATE, days=20, until="2026-12-05")
    assert action(late, figures) == "Take goods back 20 days after the sale"
    money = NotYourRight(right=Right.RETURN_LATE, amount=1400, option="cash", why="")
    assert "€14.00" in action(money, figures)
    cancel = NotYourRight(right=Right.CANCEL, number="T03A-000001", amount=7900)
    assert action(cancel, figures) == "Cancel or correct ticket T03A-000001: €79.00"
    points = NotYourRight(right=Right.POINTS, points=-50)
    assert action(points, figures) == "Change loyalty points by -50"
