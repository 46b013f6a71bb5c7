"""Finding a ticket again and giving a duplicate of it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.around_fake import Counter, still
from tests.ui.window import opened
from tillapp.counter.messages import Scanned
from tillapp.domain.content import Copy
from tillapp.ui.screens.tickets import TicketsScreen
from tillapp.ui.sheets.mail_address import MailAddressSheet
from tillapp.ui.sheets.qr import QrSheet
from tillapp.ui.theme import Theme


class Finding:
    """The place of the tickets, with two sales made before."""

    def __init__(self, qtbot: QtBot, theme: Theme) -> None:
        self.qtbot = qtbot
        self.counter = Counter(still(theme))
        desks = self.counter.desks
        self.customer = desks.customer(email="camille@example.com")
        self.dress, self.jeans = desks.shop.piece("Robe", 4200), desks.shop.piece("Jean", 2800)
        self.first = self.sell(self.dress.code, self.customer.id)
        self.second = self.sell(self.jeans.code)
        self.screen = TicketsScreen(self.counter)
        opened(qtbot, self.counter, (1920, 1080))
        self.counter.put(self.screen)

    def sell(self, code: str, customer: str = "") -> str:
        till = self.counter.till
        till.selling.scan(code)
        if customer:
            till.selling.attach(customer)
        done = till.paying.cash().done
        assert done is not None
        self.counter.desks.shop.clock.forward(60_000)
        return done.number

    def search(self, words: str) -> list[str]:
        field = self.screen.list.field
        field.clear()
        self.qtbot.keyClicks(field, words)
        self.qtbot.keyClick(field, Qt.Key.Key_Return)
        return [row.number for row in self.screen.list.rows]

    def read(self) -> str:
        return self.screen.reading.paper.sheet.accessibleDescription()

    def copies(self) -> list[Copy]:
        contents = (d.facts.content for d in self.counter.desks.documents())
        return [content for content in contents if isinstance(content, Copy)]


@pytest.fixture
def finding(qtbot: QtBot, theme: Theme) -> Finding:
    return Finding(qtbot, theme)


def test_the_last_ticket_is_read_at_once(finding: Finding) -> None:
    assert [row.number for row in finding.screen.list.rows] == [finding.second, finding.first]
    assert finding.screen.reading.number.text() == finding.second
    assert "Jean" in finding.read()


def test_a_ticket_is_found_by_amount_number_day_and_customer(finding: Finding) -> None:
    assert finding.search("42,00") == [finding.first]
    assert finding.search(finding.second) == [finding.second]
    assert finding.search("camille") == [finding.first]
    assert finding.search("21/11/2026") == [finding.second, finding.first]
    assert "Robe" not in finding.read()
    assert finding.search("999,99") == []
    assert finding.screen.list.nothing.isVisible()
    assert not finding.screen.reading.primary.isEnabled()


def test_goods_of_the_chosen_ticket_come_back_where_its_sale_is_opened(
    finding: Finding,
) -> None:
    finding.search("camille")
    finding.qtbot.mouseClick(finding.screen.reading.undo, Qt.MouseButton.LeftButton)
    assert [scanned.code for scanned in finding.counter.passed_on] == [finding.first]


def test_every_code_is_for_another_place(finding: Finding) -> None:
    assert not finding.screen.scan(Scanned(finding.dress.code))
    assert not finding.screen.scan(Scanned(finding.second))
    assert finding.screen.reading.number.text() == finding.second


def test_f12_prints_a_duplicate_and_counts_it(finding: Finding) -> None:
    field = finding.screen.list.field
    finding.qtbot.keyClick(field, Qt.Key.Key_Down)
    assert finding.screen.reading.number.text() == finding.first
    finding.qtbot.keyClick(field, Qt.Key.Key_F12)
    assert [(copy.number, copy.n) for copy in finding.copies()] == [(finding.first, 1)]
    assert finding.first in finding.counter.printer.text
    assert finding.screen.reading.copies.text().startswith("1 ")
    assert finding.counter.told == ["The duplicate is being printed"]


def test_a_duplicate_by_mail_goes_to_the_customers_address(finding: Finding) -> None:
    finding.search("camille")
    finding.qtbot.mouseClick(finding.screen.reading.mail, Qt.MouseButton.LeftButton)
    sheet = finding.counter.sheet
    assert isinstance(sheet, MailAddressSheet)
    assert sheet.field.text() == "camille@example.com"
    finding.qtbot.keyClick(sheet.field.line, Qt.Key.Key_F12)
    assert finding.counter.sheet is None
    assert [mail.to for mail in finding.counter.desks.post.mails] == ["camille@example.com"]
    assert [copy.number for copy in finding.copies()] == [finding.first]
    assert finding.screen.reading.number.text() == finding.first


def test_the_code_on_the_screen_is_a_duplicate_too(finding: Finding) -> None:
    finding.qtbot.mouseClick(finding.screen.reading.qr, Qt.MouseButton.LeftButton)
    assert isinstance(finding.counter.sheet, QrSheet)
    assert [(copy.number, copy.means) for copy in finding.copies()] == [(finding.second, "qr")]


def test_letters_from_anywhere_go_into_the_field(finding: Finding) -> None:
    assert finding.screen.type("ca")
    assert finding.screen.list.field.text() == "ca"


def test_the_arrow_goes_back_to_the_sale(finding: Finding) -> None:
    finding.qtbot.mouseClick(finding.screen.list.head.back, Qt.MouseButton.LeftButton)
    assert finding.counter.went == ["sell"]
