"""Who buys: found by a few letters, new in three fields, never twice."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.desks import JEANNE
from tests.ui.around_fake import Counter, still
from tests.ui.window import opened
from tillapp.domain.credit import Kind
from tillapp.domain.party import Right
from tillapp.domain.return_line import ReturnLine
from tillapp.domain.sold import SoldLine
from tillapp.domain.tender import Tender, TenderKind
from tillapp.ui.sheets.customers import CustomersSheet
from tillapp.ui.theme import Theme


class Choosing:
    """The customer sheet in its window, with two people who are called Camille."""

    def __init__(self, qtbot: QtBot, theme: Theme) -> None:
        self.qtbot = qtbot
        self.counter = Counter(still(theme))
        desks = self.counter.desks
        self.durand = desks.customer("Camille Durand", phone="06 12 34 56 78")
        self.petit = desks.customer("Camille Petit", email="petit@example.com")
        opened(qtbot, self.counter, (1920, 1080))
        self.chosen: list[str] = []
        self.reopen()

    def reopen(self) -> None:
        self.sheet = CustomersSheet(self.counter)
        self.sheet.chosen.connect(self.chosen.append)
        self.counter.open_sheet(self.sheet)

    def type(self, letters: str) -> None:
        self.qtbot.keyClicks(self.sheet.field, letters)
        self.sheet.search()

    def names(self) -> list[str]:
        return [line.name for line in self.sheet.people.lines.lines]

    def customers(self) -> int:
        return len(self.counter.till.looking.customers("camille"))


@pytest.fixture
def choosing(qtbot: QtBot, theme: Theme) -> Choosing:
    return Choosing(qtbot, theme)


def test_letters_arrows_and_f12_choose_by_the_keyboard_alone(choosing: Choosing) -> None:
    choosing.type("camille")
    assert sorted(choosing.names()) == ["Camille Durand", "Camille Petit"]
    choosing.qtbot.keyClick(choosing.sheet.field, Qt.Key.Key_Down)
    second = choosing.sheet.people.lines.lines[1].id
    choosing.qtbot.keyClick(choosing.sheet.field, Qt.Key.Key_F12)
    assert choosing.chosen == [second]


def test_enter_takes_the_only_one_who_fits(choosing: Choosing) -> None:
    choosing.qtbot.keyClicks(choosing.sheet.field, "durand")
    choosing.qtbot.keyClick(choosing.sheet.field, Qt.Key.Key_Return)
    assert choosing.chosen == [choosing.durand.id]


def test_the_last_tickets_of_the_highlighted_customer_are_shown(choosing: Choosing) -> None:
    till, shop = choosing.counter.till, choosing.counter.desks.shop
    till.selling.scan(shop.piece().code)
    till.selling.attach(choosing.durand.id)
    till.paying.cash()
    choosing.type("durand")
    shown = [line.amount for line in choosing.sheet.tickets.lines.lines]
    assert shown == [choosing.counter.figures.money(1600)]


def test_nobody_is_called_so(choosing: Choosing) -> None:
    choosing.type("zzzz")
    assert choosing.sheet.nobody.text() == "Nobody is called so"
    choosing.qtbot.keyClick(choosing.sheet.field, Qt.Key.Key_F12)
    assert choosing.chosen == []


def test_the_customer_of_the_sale_can_be_taken_off(choosing: Choosing) -> None:
    till = choosing.counter.till
    till.selling.scan(choosing.counter.desks.shop.piece().code)
    till.selling.attach(choosing.durand.id)
    choosing.reopen()
    assert choosing.names() == ["Camille Durand"]
    choosing.qtbot.mouseClick(choosing.sheet.detach, Qt.MouseButton.LeftButton)
    assert choosing.chosen == [""]


def test_somebody_new_takes_three_fields(choosing: Choosing) -> None:
    choosing.type("Karim B")
    choosing.qtbot.mouseClick(choosing.sheet.new, Qt.MouseButton.LeftButton)
    form = choosing.sheet.form
    assert form.name.text() == "Karim B"
    qtbot = choosing.qtbot
    qtbot.keyClicks(form.phone.line, "0611223344")
    qtbot.keyClick(form.phone.line, Qt.Key.Key_F12)
    found = choosing.counter.till.looking.customers("karim")
    assert [person.phone for person in found] == ["0611223344"]
    assert choosing.chosen == [found[0].id]


def test_who_may_be_here_already_is_proposed_before_anything_is_written(
    choosing: Choosing,
) -> None:
    """Product criterion on duplicates: C40c."""
    choosing.sheet.write_new()
    form = choosing.sheet.form
    form.name.line.setText("camille durand")
    choosing.qtbot.mouseClick(form.confirm, Qt.MouseButton.LeftButton)
    assert [line.name for line in form.like.lines.lines] == ["Camille Durand"]
    assert choosing.customers() == 2
    form.like.picked.emit(form.like.lines.lines[0].id)
    assert choosing.chosen == [choosing.durand.id]


def test_a_namesake_is_created_all_the_same(choosing: Choosing) -> None:
    choosing.sheet.write_new()
    choosing.sheet.form.name.line.setText("Camille Durand")
    for _ in range(2):
        choosing.qtbot.mouseClick(choosing.sheet.form.confirm, Qt.MouseButton.LeftButton)
    assert choosing.customers() == 3


def test_a_name_is_needed_and_escape_comes_back_to_the_search(choosing: Choosing) -> None:
    choosing.sheet.write_new()
    form = choosing.sheet.form
    choosing.qtbot.mouseClick(form.confirm, Qt.MouseButton.LeftButton)
    assert form.name.trouble.text() == "A name is needed"
    choosing.qtbot.keyClick(form.name.line, Qt.Key.Key_Escape)
    assert choosing.sheet.field.isVisible()
    assert choosing.counter.sheet is choosing.sheet


def test_a_bad_address_is_told_beside_its_own_field(choosing: Choosing) -> None:
    choosing.sheet.write_new()
    form = choosing.sheet.form
    form.name.line.setText("Karim B")
    form.email.line.setText("karim at home")
    choosing.qtbot.mouseClick(form.confirm, Qt.MouseButton.LeftButton)
    assert form.email.trouble.text() == "This is not a mail address"
    assert form.name.trouble.text() == ""
    assert choosing.chosen == []


def test_what_a_customer_can_spend_stands_in_the_card(choosing: Choosing) -> None:
    till, money = choosing.counter.till, choosing.counter.figures.money
    sold = SoldLine(1, "Robe", 1, "piece", 2_450, 2_450, 2_450, 2_450, 0, "M20", "used")
    till.selling.put_on(ReturnLine(0, sold, 1, reason="size"))
    slip = till.crediting.fresh(Kind.RETURN, 2_450, choosing.durand.id)
    till.paying.take(Tender(0, TenderKind.CREDIT, -2_450, slip=slip, fresh=True))
    word = till.session.approve_with_badge(Right.POINTS, JEANNE.badge)
    till.rewarding.give(choosing.durand.id, 312, "gesture", word)
    choosing.type("durand")
    assert choosing.sheet.worth.text() == f"Credit {money(2_450)} · 312 point(s)"
    choosing.sheet.field.clear()
    choosing.type("petit")
    assert not choosing.sheet.worth.isVisible()
