"""What ran out is told once a day, to whoever comes first."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from tests.credit_shop import CreditTill
from tests.ui.around_fake import Counter, still
from tests.ui.window import opened
from tillapp.domain.credit import name_of
from tillapp.ui.reminding import Reminding
from tillapp.ui.screens.credits import CreditsScreen
from tillapp.ui.theme import Theme


class Mornings:
    """A till with a credit of a year, and one look at it each morning."""

    def __init__(self, qtbot: QtBot, theme: Theme) -> None:
        self.desks = CreditTill()
        self.counter = Counter(still(theme), self.desks)
        opened(qtbot, self.counter, (1920, 1080))
        self.reminding = Reminding(self.counter)

    def told(self) -> list[str]:
        self.reminding.look()
        told, self.counter.told = self.counter.told, []
        return told


@pytest.fixture
def mornings(qtbot: QtBot, theme: Theme) -> Mornings:
    return Mornings(qtbot, theme)


def test_credits_that_ran_out_are_one_line_once_a_day(mornings: Mornings) -> None:
    mornings.desks.owe(2_450)
    assert mornings.told() == []
    mornings.desks.days_later(366)
    assert mornings.told() == ["1 credit(s) ran out"]
    assert mornings.told() == []
    mornings.desks.days_later(1)
    assert mornings.told() == ["1 credit(s) ran out"]


def test_goods_nobody_came_for_are_on_the_same_line(mornings: Mornings) -> None:
    mornings.desks.owe(2_450)
    coat = mornings.desks.shop.piece("Manteau", 6_000)
    mornings.counter.till.selling.scan(coat.code)
    mornings.counter.till.selling.attach(mornings.desks.customer("Camille Durand").id)
    mornings.counter.till.layaway.cash(2_000)
    mornings.desks.days_later(40)
    assert mornings.told() == ["1 basket(s) put aside too long"]
    mornings.desks.days_later(366)
    assert mornings.told() == ["1 credit(s) ran out · 1 basket(s) put aside too long"]


def test_its_button_leads_to_what_ran_out(mornings: Mornings) -> None:
    slip = mornings.desks.owe(2_450)
    mornings.desks.days_later(366)
    screen = CreditsScreen(mornings.counter)
    mornings.counter.put(screen)
    mornings.reminding.look()
    [toast] = mornings.counter.frame.toaster.toasts
    assert toast.action is not None
    toast.action.click()
    assert mornings.counter.went == ["credits"]
    assert [line.name for line in screen.page.list.lines.lines] == [name_of(slip)]
