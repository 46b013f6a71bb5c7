"""A bill taken apart: equal, by lines, by amounts; by finger, keyboard and scanner."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from tests.credit_shop import CreditTill
from tests.ui.around_fake import Counter, still
from tests.ui.window import opened
from tillapp.counter.messages import Scanned
from tillapp.domain.split import MOST_PARTS, Mode
from tillapp.ui.screens.split import SplitScreen
from tillapp.ui.screens.split_centre import AT_ONCE
from tillapp.ui.theme import Theme


class Splitting:
    """The split screen in its window, before a coat, a dress and a hat of 60,01 in all."""

    def __init__(self, qtbot: QtBot, theme: Theme) -> None:
        self.qtbot = qtbot
        self.desks = CreditTill()
        self.counter = Counter(still(theme), self.desks)
        self.till = self.counter.till
        for title, price in (("Manteau", 3_001), ("Robe", 2_000), ("Chapeau", 1_000)):
            self.till.selling.scan(self.desks.shop.piece(title, price).code)
        opened(qtbot, self.counter, (1920, 1080))
        self.screen = SplitScreen(self.counter)
        self.counter.put(self.screen)

    def touch(self, button: QAbstractButton) -> None:
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    def f12(self) -> None:
        focused = self.counter.focusWidget()
        assert focused is not None
        self.qtbot.keyClick(focused, Qt.Key.Key_F12)

    def parts(self) -> list[int]:
        split = self.till.selling.view().split
        return [part.amount for part in split.parts] if split else []

    def told(self) -> list[str]:
        """The amounts in the panel, to the cent."""
        return [row.accessibleDescription() for row in self.screen.side.parts.rows]

    def turn(self, row: int) -> None:
        """Touch a line of the bill."""
        lines = self.screen.page.lines
        rect = lines.visualRect(lines.lines.index(row))
        self.qtbot.mouseClick(lines.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())


@pytest.fixture
def splitting(qtbot: QtBot, theme: Theme) -> Splitting:
    return Splitting(qtbot, theme)


def test_two_equal_parts_are_one_touch_away_and_the_cent_is_not_lost(
    splitting: Splitting,
) -> None:
    money = splitting.counter.figures.money
    assert splitting.told() == [money(3_001), money(3_000)]
    splitting.f12()
    assert splitting.parts() == [3_001, 3_000]
    assert splitting.counter.went == ["tender"]


def test_four_people_pay_a_quarter_each(splitting: Splitting) -> None:
    choice = splitting.screen.page.choices[4]
    assert splitting.counter.figures.money(1_501) in choice.face.detail
    splitting.touch(choice)
    assert choice.isChecked()
    assert not splitting.screen.page.choices[2].isChecked()
    splitting.f12()
    assert splitting.parts() == [1_501, 1_500, 1_500, 1_500]


def test_a_digit_says_how_many_and_plus_goes_beyond_nine(splitting: Splitting) -> None:
    assert splitting.screen.type("9")
    splitting.touch(splitting.screen.page.more)
    splitting.f12()
    assert len(splitting.parts()) == 10


def test_the_parts_stay_between_two_and_the_most(splitting: Splitting) -> None:
    page = splitting.screen.page
    splitting.touch(page.fewer)
    assert page.parts == 2
    for _ in range(MOST_PARTS):
        splitting.touch(page.more)
    assert page.parts == MOST_PARTS
    assert not any(choice.isChecked() for choice in page.choices.values())
    assert len(splitting.told()) == 6, "the panel shows the parts around the one at hand"


def test_lines_are_given_away_by_touch(splitting: Splitting) -> None:
    splitting.touch(splitting.screen.page.modes.segments[1])
    assert not splitting.screen.side.primary.isEnabled(), "the second part has no line yet"
    splitting.turn(1)
    splitting.f12()
    assert splitting.parts() == [4_001, 2_000]


def test_lines_are_given_away_by_the_keyboard(splitting: Splitting) -> None:
    splitting.screen.page.choose(Mode.LINES)
    lines = splitting.screen.page.lines
    splitting.qtbot.keyClick(lines, Qt.Key.Key_Down)
    assert lines.selected() == "2", "an arrow chooses, it does not give away"
    assert splitting.told() == []
    splitting.screen.type("2")
    splitting.screen.move(1)
    splitting.screen.type("3")
    splitting.f12()
    assert splitting.parts() == [3_001, 2_000, 1_000]


def test_a_line_wears_the_number_of_its_part(splitting: Splitting) -> None:
    splitting.screen.page.choose(Mode.LINES)
    splitting.screen.type("2")
    badges = [
        line.badge.label for line in splitting.screen.page.lines.lines.lines if line.badge
    ]
    assert badges == ["Part 2", "Part 1", "Part 1"]


def test_an_amount_is_keyed_and_the_rest_is_the_last_part(splitting: Splitting) -> None:
    splitting.touch(splitting.screen.page.modes.segments[2])
    splitting.qtbot.keyClicks(splitting.screen.page.field, "20,00")
    money = splitting.counter.figures.money
    assert splitting.told() == [money(2_000), money(4_001)]
    splitting.f12()
    assert splitting.parts() == [2_000, 4_001]


def test_several_amounts_are_added_one_after_the_other(splitting: Splitting) -> None:
    page = splitting.screen.page
    page.choose(Mode.AMOUNTS)
    for amount in ("10,00", "15,00"):
        splitting.qtbot.keyClicks(page.field, amount)
        splitting.qtbot.keyClick(page.field, Qt.Key.Key_Return)
    assert page.field.cents == 3_501, "what is left is proposed"
    splitting.f12()
    assert splitting.parts() == [1_000, 1_500, 3_501]


def test_amounts_can_be_started_again_and_never_exceed_the_bill(splitting: Splitting) -> None:
    page = splitting.screen.page
    page.choose(Mode.AMOUNTS)
    splitting.qtbot.keyClicks(page.field, "70,00")
    assert not splitting.screen.side.primary.isEnabled()
    splitting.touch(page.add)
    assert page.amounts == ()
    page.field.propose(0)
    splitting.qtbot.keyClicks(page.field, "10,00")
    splitting.touch(page.add)
    splitting.touch(page.clear)
    assert page.amounts == ()
    assert splitting.told() == []


def test_at_once_makes_it_one_bill_again(splitting: Splitting) -> None:
    splitting.f12()
    splitting.counter.put(splitting.screen)
    splitting.screen.page.how.chosen.emit(AT_ONCE)
    assert splitting.parts() == []
    assert splitting.counter.went[-1] == "tender"


def test_an_article_scanned_now_joins_the_bill(splitting: Splitting) -> None:
    splitting.counter.scan(Scanned(splitting.desks.shop.piece("Gants", 999).code))
    money = splitting.counter.figures.money
    assert splitting.told() == [money(3_500), money(3_500)]


def test_a_slip_is_left_to_the_till_that_lets_it_pay(splitting: Splitting) -> None:
    slip = splitting.desks.owe(500)
    assert not splitting.screen.scan(Scanned(slip.code))
    view = splitting.till.crediting.spend(slip.code)
    splitting.screen.show_view(view)
    assert splitting.counter.went == ["tender"]


def test_escape_leads_back_to_paying_and_an_empty_bill_to_selling(
    splitting: Splitting,
) -> None:
    splitting.screen.back()
    splitting.till.selling.abandon()
    splitting.screen.enter()
    assert splitting.counter.went == ["tender", "sell"]
