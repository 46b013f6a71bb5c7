"""Taking money step by step: cash, card, credits, vouchers, parts, deposits, rewards."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from tests.credit_shop import CreditTill
from tests.ui.around_fake import Counter, still
from tests.ui.window import opened
from tillapp.counter import settings
from tillapp.counter.messages import Scanned
from tillapp.domain.refusal import BasketPaidInPart, CreditTwice
from tillapp.domain.reward import Loyalty, LoyaltyRule, Reward
from tillapp.domain.tender import TenderKind
from tillapp.ledger import records
from tillapp.ui.palette import Hue
from tillapp.ui.screens.tender import TenderScreen
from tillapp.ui.sheets.code_entry import CodeSheet
from tillapp.ui.sheets.customers import CustomersSheet
from tillapp.ui.sheets.layaway import LayawaySheet
from tillapp.ui.theme import Theme

FIVE = Reward(100, 500)
TWENTY = Reward(300, 2_000)


class Paying:
    """The paying screen in its window, before a coat of 60,00."""

    def __init__(self, qtbot: QtBot, theme: Theme) -> None:
        self.qtbot = qtbot
        self.desks = CreditTill()
        self.counter = Counter(still(theme), self.desks)
        self.till = self.counter.till
        self.person = self.desks.customer("Camille Durand")
        self.touches = self.scans = 0
        opened(qtbot, self.counter, (1920, 1080))

    def ring(self, price: int = 6_000) -> None:
        self.till.selling.scan(self.desks.shop.piece("Manteau", price).code)
        self.screen = TenderScreen(self.counter)
        self.counter.put(self.screen)

    def attach(self) -> None:
        self.screen.show_view(self.till.selling.attach(self.person.id))

    def touch(self, button: QAbstractButton) -> None:
        self.touches += 1
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    def method(self, kind: TenderKind) -> None:
        self.touch(self.screen.page.methods[kind])

    def validate(self) -> None:
        # Right after one validation the key rests, so that a double touch pays once.
        self.qtbot.waitUntil(self.screen.side.primary.isEnabled)
        self.touch(self.screen.side.primary)

    def scan(self, code: str) -> None:
        self.scans += 1
        self.counter.scan(Scanned(code))

    def rows(self) -> list[tuple[str, str]]:
        return [(row.view.name, row.view.amount) for row in self.screen.side.payments.rows]

    def money(self, cents: int) -> str:
        return self.counter.figures.money(cents)

    def loyal(self, euros: int) -> None:
        """The customer bought enough for as many points."""
        loyalty = Loyalty((LoyaltyRule(1),), (FIVE, TWENTY))
        store, version = self.desks.book.store, self.desks.version
        records.put_setting(store, settings.LOYALTY, loyalty, version)
        self.till.selling.scan(self.desks.shop.piece("Canapé", euros * 100).code)
        self.till.selling.attach(self.person.id)
        self.till.paying.cheque()


@pytest.fixture
def paying(qtbot: QtBot, theme: Theme) -> Paying:
    return Paying(qtbot, theme)


def test_part_by_voucher_takes_one_scan_and_the_rest_by_card_two_touches(
    paying: Paying,
) -> None:
    """Task 8 on this screen: the sale's own card key saves the choosing of the card."""
    slip = paying.desks.owe(2_450)
    paying.ring()
    paying.scan(slip.code)
    assert paying.rows() == [("Store credit", paying.money(-2_450))]
    paying.method(TenderKind.CARD)
    assert paying.screen.page.field.cents == 3_550, "the card is asked for the rest"
    paying.validate()
    assert (paying.scans, paying.touches) == (1, 2)
    paying.touch(paying.screen.side.answers.yes)
    assert paying.till.selling.view().done is not None
    assert paying.desks.left(slip) == 0


def test_cash_then_a_slip_then_the_card_takes_the_rest(paying: Paying) -> None:
    slip = paying.desks.gift(3_000)
    paying.ring()
    paying.qtbot.keyClicks(paying.screen.page.field, "10,00")
    paying.validate()
    paying.scan(paying.desks.text(slip))
    assert [amount for _, amount in paying.rows()] == [
        paying.money(-1_000),
        paying.money(-3_000),
    ]
    paying.method(TenderKind.CARD)
    paying.validate()
    paying.touch(paying.screen.side.answers.yes)
    assert paying.till.selling.view().done is not None
    assert (paying.scans, paying.touches) == (1, 4)


def test_a_credit_is_a_row_in_its_own_colour_with_its_name(paying: Paying) -> None:
    slip = paying.desks.owe(2_450)
    paying.ring()
    paying.scan(slip.code)
    [row] = paying.screen.side.payments.rows
    assert row.view.hue is Hue.CREDIT
    assert row.view.detail.startswith("AV-")
    assert row.cross is not None
    paying.touch(row.cross)
    assert paying.rows() == []
    assert paying.till.selling.view().due == 6_000


def test_one_voucher_does_not_pay_twice(paying: Paying) -> None:
    slip = paying.desks.owe(2_450)
    paying.ring()
    paying.scan(slip.code)
    paying.scan(slip.code)
    assert isinstance(paying.counter.refused[-1], CreditTwice)
    assert len(paying.rows()) == 1


def test_the_customers_credit_is_one_method_and_gives_way_once_spent(paying: Paying) -> None:
    paying.desks.owe(2_450, holder=paying.person.id)
    paying.ring()
    credit = paying.screen.page.methods[TenderKind.CREDIT]
    assert not credit.isEnabled()
    paying.attach()
    assert paying.money(2_450) in credit.view.detail
    paying.qtbot.keyClick(paying.screen.page.field, Qt.Key.Key_F7)
    assert paying.screen.page.field.cents == 2_450
    paying.validate()
    assert paying.rows() == [("Store credit", paying.money(-2_450))]
    assert paying.screen.page.kind is TenderKind.CASH
    assert paying.screen.page.field.cents == 3_550
    assert not credit.isEnabled()


def test_a_part_of_the_credit_is_keyed(paying: Paying) -> None:
    paying.desks.owe(2_450, holder=paying.person.id)
    paying.ring()
    paying.attach()
    paying.method(TenderKind.CREDIT)
    paying.qtbot.keyClicks(paying.screen.page.field, "5,00")
    paying.validate()
    assert paying.rows() == [("Store credit", paying.money(-500))]


def test_a_voucher_that_no_scanner_reads_is_typed(paying: Paying) -> None:
    slip = paying.desks.gift(3_000)
    paying.ring()
    paying.method(TenderKind.GIFT)
    sheet = paying.counter.sheet
    assert isinstance(sheet, CodeSheet)
    paying.qtbot.keyClicks(sheet.field.line, slip.code)
    paying.qtbot.keyClick(sheet.field.line, Qt.Key.Key_Return)
    assert paying.rows() == [("Gift voucher", paying.money(-3_000))]
    assert paying.counter.sheet is None


def test_a_slip_scanned_while_its_code_is_asked_for_is_the_answer(paying: Paying) -> None:
    slip = paying.desks.gift(3_000)
    paying.ring()
    paying.method(TenderKind.GIFT)
    paying.scan(slip.code)
    assert paying.rows() == [("Gift voucher", paying.money(-3_000))]
    assert paying.counter.sheet is None


def test_a_slip_that_pays_leaves_another_sheet_open(paying: Paying) -> None:
    slip = paying.desks.gift(1_000)
    paying.ring()
    paying.method(TenderKind.GIFT)
    asked = paying.counter.sheet
    assert asked is not None
    paying.qtbot.keyClick(asked, Qt.Key.Key_Escape)
    paying.screen.asking.customer()
    paying.scan(slip.code)
    assert isinstance(paying.counter.sheet, CustomersSheet)


def test_splitting_and_one_bill_again(paying: Paying) -> None:
    paying.ring()
    page = paying.screen.page
    paying.touch(page.how.segments[1])
    assert paying.counter.went == ["split"]
    assert page.how.current() == "at_once"
    paying.screen.show_view(paying.till.splitting.equal(2))
    assert page.how.current() == "in_parts"
    assert [row.accessibleDescription() for row in paying.screen.side.parts.rows] == [
        paying.money(3_000)
    ] * 2
    paying.touch(page.how.segments[0])
    assert paying.till.selling.view().split is None
    assert page.how.current() == "at_once"


def test_why_a_bill_is_not_divided_is_said_and_nothing_moves(paying: Paying) -> None:
    paying.ring()
    paying.screen.show_view(paying.till.paying.cash(1_000))
    paying.touch(paying.screen.page.how.segments[1])
    assert paying.counter.went == []
    assert isinstance(paying.counter.refused[0], BasketPaidInPart)


def test_an_exchange_is_not_divided(paying: Paying) -> None:
    cup = paying.desks.shop.piece("Tasse", 500)
    paying.till.selling.scan(cup.code)
    done = paying.till.paying.cash().done
    assert done is not None
    paying.till.returning.add(done.document, 1)
    paying.ring()
    paying.touch(paying.screen.page.how.segments[1])
    assert paying.counter.went == []
    assert paying.counter.told == ["Goods come back here: key an amount, then each means"]


def test_an_article_scanned_between_two_parts_is_told(paying: Paying) -> None:
    paying.ring()
    paying.screen.show_view(paying.till.splitting.equal(3))
    paying.validate()
    paying.scan(paying.desks.shop.piece("Sac", 900).code)
    assert paying.counter.told == ["The bill changed: what is left is one part now"]
    assert paying.till.selling.view().due == 4_900


def test_each_part_is_paid_on_its_own_and_the_last_one_seals_the_sale(paying: Paying) -> None:
    paying.ring()
    paying.screen.show_view(paying.till.splitting.equal(2))
    assert paying.screen.page.field.cents == 3_000
    paying.validate()
    names = [row.accessibleName() for row in paying.screen.side.parts.rows]
    assert names == ["Part 1, paid", "Part 2, now"]
    paying.validate()
    assert paying.counter.went == ["sell"]
    assert len(paying.desks.sales()) == 1


def test_the_change_of_a_part_stays_readable_and_its_receipt_is_offered(
    paying: Paying,
) -> None:
    paying.ring()
    paying.screen.show_view(paying.till.splitting.equal(2))
    paying.qtbot.keyClicks(paying.screen.page.field, "50,00")
    paying.validate()
    change = paying.screen.page.change
    assert change.view.amount == paying.money(2_000)
    receipt = paying.screen.page.receipt
    assert receipt.face.label == "Receipt 1"
    before = len(paying.counter.printer.papers)
    paying.touch(receipt)
    assert len(paying.counter.printer.papers) == before + 1
    paying.qtbot.keyClicks(paying.screen.page.field, "30,00")
    assert change.view.amount == paying.money(0)
    assert not receipt.isVisible()


def test_goods_are_put_aside_for_somebody_who_is_named(paying: Paying) -> None:
    paying.ring()
    paying.touch(paying.screen.page.aside)
    asked = paying.counter.sheet
    assert isinstance(asked, CustomersSheet)
    paying.counter.close_sheet()
    paying.attach()
    paying.touch(paying.screen.page.aside)
    sheet = paying.counter.sheet
    assert isinstance(sheet, LayawaySheet)
    paying.touch(sheet.cash)
    [waiting] = paying.till.layaway.waiting()
    assert (waiting.customer_name, waiting.paid) == ("Camille Durand", 1_800)
    assert paying.counter.went == ["sell"]
    assert paying.counter.told[-1].startswith("Put aside until ")


def test_a_deposit_by_card_tells_where_the_goods_went(paying: Paying) -> None:
    paying.ring()
    paying.attach()
    paying.screen.show_view(paying.till.layaway.card(1_800))
    assert paying.counter.told == []
    paying.touch(paying.screen.side.answers.yes)
    assert len(paying.till.layaway.waiting()) == 1
    assert paying.counter.told[-1].startswith("Put aside until ")


def test_a_deposit_is_given_back_by_its_cross_and_the_goods_are_free(paying: Paying) -> None:
    paying.ring()
    paying.attach()
    paying.till.layaway.cash(1_800)
    [waiting] = paying.till.layaway.waiting()
    paying.screen.show_view(paying.till.selling.resume(waiting.basket))
    assert paying.screen.page.field.cents == 4_200, "the rest is asked for"
    assert paying.screen.page.aside.isEnabled(), "more may be paid ahead"
    [row] = paying.screen.side.payments.rows
    assert row.view.name == "Deposit: Cash"
    assert row.cross is not None
    paying.touch(row.cross)
    view = paying.till.selling.view()
    assert (view.layaway, view.due, view.tenders) == ("", 6_000, ())
    assert paying.counter.told == ["The deposit is given back, the goods are free"]


def test_points_buy_a_reward_with_one_touch_and_come_back_with_another(paying: Paying) -> None:
    paying.loyal(350)
    paying.ring()
    row = paying.screen.page.rewards
    assert not row.isVisible()
    paying.attach()
    shown = [(key.face.label, key.face.detail) for key in row.keys]
    short = paying.counter.figures.short_money
    assert shown == [(short(-2_000), "300 point(s)"), (short(-500), "100 point(s)")]
    paying.touch(row.keys[0])
    assert paying.till.selling.view().total == 4_000
    assert paying.screen.page.field.cents == 4_000
    assert not row.keys[1].isVisible()
    paying.touch(row.keys[0])
    assert paying.till.selling.view().total == 6_000
    assert row.keys[1].isVisible()


def test_a_sale_with_a_reward_burns_its_points(paying: Paying) -> None:
    paying.loyal(350)
    paying.ring()
    paying.attach()
    paying.touch(paying.screen.page.rewards.keys[0])
    paying.validate()
    assert paying.till.rewarding.points(paying.person.id) == 350 - 300 + 40
