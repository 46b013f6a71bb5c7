"""Putting goods aside: how much now, until when, cash or card."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.around_fake import Counter, still
from tests.ui.window import opened
from tillapp.counter.paying import CardAnswer
from tillapp.domain.refusal import BadAmount
from tillapp.ui.sheets.asking import Asking
from tillapp.ui.sheets.customers import CustomersSheet
from tillapp.ui.sheets.layaway import LayawaySheet
from tillapp.ui.theme import Theme


class Aside:
    """A coat of 60,00 that Camille wants to have kept."""

    def __init__(self, qtbot: QtBot, theme: Theme) -> None:
        self.qtbot = qtbot
        self.counter = Counter(still(theme))
        self.till = self.counter.till
        self.till.selling.scan(self.counter.desks.shop.piece("Manteau", 6_000).code)
        opened(qtbot, self.counter, (1920, 1080))

    def name(self) -> None:
        self.till.selling.attach(self.counter.desks.customer("Camille Durand").id)

    def ask(self) -> LayawaySheet:
        Asking(self.counter).layaway()
        sheet = self.counter.sheet
        assert isinstance(sheet, LayawaySheet)
        return sheet


@pytest.fixture
def aside(qtbot: QtBot, theme: Theme) -> Aside:
    return Aside(qtbot, theme)


def test_nobody_waits_for_nobody(aside: Aside) -> None:
    Asking(aside.counter).layaway()
    assert isinstance(aside.counter.sheet, CustomersSheet)
    assert aside.counter.told == ["For whom? Name the customer first"]


def test_f12_takes_the_usual_deposit_in_cash_for_the_usual_time(aside: Aside) -> None:
    aside.name()
    sheet = aside.ask()
    money = aside.counter.figures.money
    assert sheet.subject.text() == f"{money(6_000)} for Camille Durand"
    assert sheet.field.cents == 1_800
    until = sheet.until
    aside.qtbot.keyClick(sheet.field, Qt.Key.Key_F12)
    [waiting] = aside.till.layaway.waiting()
    assert (waiting.paid, waiting.until) == (1_800, until.isoformat())
    assert aside.counter.printer.kicks == 1


def test_another_day_and_another_deposit(aside: Aside) -> None:
    aside.name()
    sheet = aside.ask()
    aside.qtbot.mouseClick(sheet.days.segments[0], Qt.MouseButton.LeftButton)
    chosen = sheet.until
    aside.qtbot.keyClicks(sheet.field, "10,00")
    aside.qtbot.keyClick(sheet.field, Qt.Key.Key_Return)
    [waiting] = aside.till.layaway.waiting()
    assert (waiting.paid, waiting.until) == (1_000, chosen.isoformat())
    day = aside.counter.figures.short_day(chosen)
    assert aside.counter.told == [f"Put aside until {day}"]


def test_a_card_is_asked_first_and_its_answer_puts_the_goods_aside(aside: Aside) -> None:
    aside.name()
    sheet = aside.ask()
    aside.qtbot.keyClick(sheet.field, Qt.Key.Key_F11)
    assert aside.till.selling.view().pending
    assert aside.till.layaway.waiting() == []
    aside.till.paying.card_answer(CardAnswer.ACCEPTED)
    [waiting] = aside.till.layaway.waiting()
    assert waiting.paid == 1_800


def test_the_sum_follows_what_is_scanned_while_the_deposit_is_keyed(aside: Aside) -> None:
    aside.name()
    sheet = aside.ask()
    money = aside.counter.figures.money
    piece = aside.counter.desks.shop.piece("Robe", 4_000)
    aside.till.selling.scan(piece.code)
    sheet.sale_moved()
    assert sheet.subject.text() == f"{money(10_000)} for Camille Durand"
    assert sheet.field.cents == aside.till.layaway.proposal()
    aside.qtbot.keyClicks(sheet.field, "12,00")
    aside.till.selling.scan(aside.counter.desks.shop.piece("Sac", 1_000).code)
    sheet.sale_moved()
    assert sheet.field.cents == 1_200, "what was keyed stays"


def test_without_goods_there_is_nothing_to_put_aside(aside: Aside) -> None:
    aside.name()
    sheet = aside.ask()
    aside.till.selling.abandon()
    sheet.sale_moved()
    assert aside.counter.sheet is None


def test_naming_the_customer_leads_on_to_the_deposit(aside: Aside) -> None:
    aside.counter.desks.customer("Camille Durand")
    Asking(aside.counter).layaway()
    people = aside.counter.sheet
    assert isinstance(people, CustomersSheet)
    aside.qtbot.keyClicks(people.field, "Camille")
    people.search()
    aside.qtbot.keyClick(people.field, Qt.Key.Key_F12)
    assert isinstance(aside.counter.sheet, LayawaySheet)


def test_the_whole_price_is_a_sale_and_no_deposit(aside: Aside) -> None:
    aside.name()
    sheet = aside.ask()
    aside.qtbot.keyClicks(sheet.field, "60,00")
    aside.qtbot.mouseClick(sheet.cash, Qt.MouseButton.LeftButton)
    assert isinstance(aside.counter.refused[0], BadAmount)
    assert aside.till.layaway.waiting() == []
