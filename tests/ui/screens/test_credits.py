"""Credits and vouchers: found, read, used, printed, topped up, extended, paid out."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from tests.credit_shop import A_DAY_MS, CreditTill, introduce, till_of
from tests.desks import JEANNE
from tests.ui.around_fake import Counter, still
from tests.ui.window import opened
from tillapp.counter.crediting import Which
from tillapp.counter.messages import Scanned
from tillapp.domain.credit import name_of
from tillapp.domain.party import Right
from tillapp.domain.refusal import ForgedSlip, NotYourRight
from tillapp.ui.palette import Hue
from tillapp.ui.screens.credits import CreditsScreen
from tillapp.ui.sheets.extending import ExtendingSheet
from tillapp.ui.sheets.gift import GiftSheet
from tillapp.ui.theme import Theme


class Keeping:
    """The credits screen: one from goods that came back, one gift voucher."""

    def __init__(self, qtbot: QtBot, theme: Theme) -> None:
        self.qtbot = qtbot
        self.desks = CreditTill()
        self.counter = Counter(still(theme), self.desks)
        self.till = self.counter.till
        self.person = self.desks.customer("Camille Durand")
        self.back = self.desks.owe(2_450, holder=self.person.id)
        self.desks.shop.clock.forward(1_000)
        self.gift = self.desks.gift(3_000)
        opened(qtbot, self.counter, (1920, 1080))
        self.screen = CreditsScreen(self.counter)
        self.counter.put(self.screen)

    def touch(self, button: QAbstractButton) -> None:
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    def names(self) -> list[str]:
        return [line.name for line in self.screen.page.list.lines.lines]

    def search(self, words: str) -> None:
        self.screen.page.field.clear()
        self.qtbot.keyClicks(self.screen.page.field, words)
        self.screen.search()

    def choose(self, name: str) -> None:
        self.search(name)
        assert self.screen.side.name.text() == name

    def by_manager(self) -> None:
        session = self.till.session
        self.counter.approval = session.approve_with_badge(Right.CREDIT, JEANNE.badge)

    def trace(self) -> list[tuple[str, str, str]]:
        rows = self.screen.side.trace.lines.lines
        return [(row.name, row.amount, row.beside) for row in rows]

    def money(self, cents: int, *, plus: bool = False) -> str:
        return self.counter.figures.money(cents, plus=plus)


@pytest.fixture
def keeping(qtbot: QtBot, theme: Theme) -> Keeping:
    return Keeping(qtbot, theme)


def test_every_active_credit_is_a_row_with_holder_kind_and_worth(keeping: Keeping) -> None:
    rows = {line.name: line for line in keeping.screen.page.list.lines.lines}
    assert set(rows) == {name_of(keeping.back), name_of(keeping.gift)}
    mine = rows[name_of(keeping.back)]
    assert mine.amount == keeping.money(2_450)
    assert mine.detail.startswith("Camille Durand · from a return · until ")
    assert rows[name_of(keeping.gift)].detail.startswith("bearer · gift voucher")


def test_a_credit_is_found_by_holder_name_or_serial(keeping: Keeping) -> None:
    keeping.search("durand")
    assert keeping.names() == [name_of(keeping.back)]
    keeping.search(name_of(keeping.gift)[-6:])
    assert keeping.names() == [name_of(keeping.gift)]
    keeping.search("nobody")
    assert keeping.names() == []
    assert keeping.screen.page.nothing.isVisible()
    assert not keeping.screen.side.primary.isEnabled()


def test_the_filters_tell_active_expiring_used_and_all(keeping: Keeping) -> None:
    keeping.desks.days_later(350)
    keeping.screen.page.filters.chosen.emit(Which.EXPIRING)
    assert keeping.names() == [name_of(keeping.back)]
    keeping.desks.coat(3_000)
    keeping.desks.desk.spend(keeping.gift.code)
    keeping.touch(keeping.screen.page.filters.segments[2])
    assert keeping.names() == [name_of(keeping.gift)]
    keeping.touch(keeping.screen.page.filters.segments[3])
    assert len(keeping.names()) == 2


def test_arrows_go_through_the_list_while_one_types(keeping: Keeping) -> None:
    first, second = keeping.names()
    assert keeping.screen.side.name.text() == first
    keeping.qtbot.keyClick(keeping.screen.page.field, Qt.Key.Key_Down)
    assert keeping.screen.side.name.text() == second


def test_the_trace_tells_every_use_with_its_balance(keeping: Keeping) -> None:
    keeping.desks.coat(1_000)
    keeping.desks.desk.spend(keeping.back.code)
    keeping.choose(name_of(keeping.back))
    assert keeping.trace() == [
        ("From goods that came back", keeping.money(2_450, plus=True), keeping.money(2_450)),
        ("Spent", keeping.money(-1_000), keeping.money(1_450)),
    ]
    hues = [row.hue for row in keeping.screen.side.trace.lines.lines]
    assert hues == [Hue.CREDIT, Hue.RETURN]


def test_f12_uses_the_credit_for_what_is_due(keeping: Keeping) -> None:
    keeping.till.selling.scan(keeping.desks.shop.piece("Manteau", 6_000).code)
    keeping.choose(name_of(keeping.back))
    keeping.qtbot.keyClick(keeping.screen.page.field, Qt.Key.Key_F12)
    assert keeping.till.selling.view().due == 3_550
    assert keeping.counter.went == ["sell"]


def test_before_a_sale_using_a_credit_names_its_holder(keeping: Keeping) -> None:
    keeping.choose(name_of(keeping.back))
    keeping.touch(keeping.screen.side.primary)
    customer = keeping.till.selling.view().customer
    assert customer is not None
    assert customer.id == keeping.person.id


def test_a_bearers_voucher_before_a_sale_waits_for_the_goods(keeping: Keeping) -> None:
    keeping.choose(name_of(keeping.gift))
    keeping.touch(keeping.screen.side.primary)
    assert keeping.counter.told == ["Scan the goods first, then the slip: it pays by itself"]
    assert keeping.counter.went == []


@pytest.mark.parametrize("square", [False, True])
def test_a_scan_shows_the_credit_while_nothing_is_due(
    keeping: Keeping, *, square: bool
) -> None:
    raw = keeping.desks.text(keeping.back) if square else keeping.back.code
    keeping.counter.scan(Scanned(raw))
    assert keeping.screen.side.name.text() == name_of(keeping.back)
    assert keeping.screen.side.balance.view.amount == keeping.money(2_450)


def test_a_scan_pays_while_something_is_due(keeping: Keeping) -> None:
    keeping.till.selling.scan(keeping.desks.shop.piece("Manteau", 6_000).code)
    keeping.counter.scan(Scanned(keeping.gift.code))
    assert [t.amount for t in keeping.till.selling.view().tenders] == [3_000]
    assert keeping.counter.went == ["sell"]


def test_an_article_is_for_the_sale_and_a_forged_slip_is_told(keeping: Keeping) -> None:
    keeping.counter.scan(Scanned(keeping.desks.shop.piece("Robe").code))
    assert len(keeping.counter.passed_on) == 1
    stranger = till_of("T04A")
    keeping.counter.scan(Scanned(stranger.text(stranger.owe(900))))
    assert isinstance(keeping.counter.refused[-1], ForgedSlip)


def test_a_slip_of_another_shop_is_shown_by_its_paper(keeping: Keeping) -> None:
    other = till_of("T04A")
    introduce(keeping.desks, other)
    slip = other.owe(900)
    keeping.counter.scan(Scanned(other.text(slip)))
    assert keeping.screen.side.balance.view.amount == keeping.money(900)
    assert keeping.trace() == []
    assert "Without its slip" in keeping.screen.side.known.text()


def test_the_slip_is_printed_again(keeping: Keeping) -> None:
    keeping.choose(name_of(keeping.gift))
    keeping.touch(keeping.screen.side.print)
    assert name_of(keeping.gift) in keeping.counter.printer.text
    assert keeping.counter.told == ["The slip is being printed"]


def test_a_gift_voucher_is_two_touches_and_lies_in_the_basket(keeping: Keeping) -> None:
    """Task 11: voucher, thirty, and then cash on the sale."""
    keeping.touch(keeping.screen.page.gift)
    sheet = keeping.counter.sheet
    assert isinstance(sheet, GiftSheet)
    keeping.touch(sheet.usual[3_000])
    view = keeping.till.selling.view()
    assert [line.amount for line in view.lines] == [3_000]
    assert keeping.counter.went == ["sell"]
    keeping.till.paying.cash()
    assert keeping.desks.balance("credit/gift") == -6_000


def test_a_card_is_topped_up(keeping: Keeping) -> None:
    keeping.choose(name_of(keeping.gift))
    keeping.touch(keeping.screen.side.top_up)
    sheet = keeping.counter.sheet
    assert isinstance(sheet, GiftSheet)
    keeping.qtbot.keyClicks(sheet.field, "12,50")
    keeping.qtbot.keyClick(sheet.field, Qt.Key.Key_Return)
    keeping.till.paying.cash()
    assert keeping.desks.left(keeping.gift) == 4_250


def test_only_a_voucher_is_topped_up_and_only_what_came_back_is_paid_out(
    keeping: Keeping,
) -> None:
    side = keeping.screen.side
    keeping.choose(name_of(keeping.back))
    assert (side.top_up.isEnabled(), side.pay_out.isEnabled()) == (False, True)
    keeping.choose(name_of(keeping.gift))
    assert (side.top_up.isEnabled(), side.pay_out.isEnabled()) == (True, False)


def test_cash_goes_out_at_the_second_touch_and_with_a_managers_word(keeping: Keeping) -> None:
    keeping.choose(name_of(keeping.back))
    pay_out = keeping.screen.side.pay_out
    keeping.touch(pay_out)
    assert pay_out.face.label == f"Give {keeping.money(2_450)}"
    assert keeping.counter.refused == []
    keeping.touch(pay_out)
    assert isinstance(keeping.counter.refused[-1], NotYourRight)
    keeping.by_manager()
    keeping.touch(pay_out)
    assert keeping.desks.left(keeping.back) == 0
    assert keeping.counter.told == [f"Give {keeping.money(2_450)} in cash"]


def test_an_expired_credit_is_marked_and_a_manager_gives_it_three_more_months(
    keeping: Keeping,
) -> None:
    keeping.desks.shop.clock.forward(366 * A_DAY_MS)
    keeping.choose(name_of(keeping.back))
    [line] = keeping.screen.page.list.lines.lines
    assert line.badge is not None
    assert line.badge.label == "Expired"
    assert not keeping.screen.side.primary.isEnabled()
    keeping.by_manager()
    keeping.touch(keeping.screen.side.longer)
    sheet = keeping.counter.sheet
    assert isinstance(sheet, ExtendingSheet)
    keeping.touch(sheet.confirm)
    assert keeping.screen.side.primary.isEnabled()
    assert keeping.trace()[-1][0] == "Extended"


def test_what_ran_out_stands_before_what_runs_out_soon(keeping: Keeping) -> None:
    assert keeping.names()
    keeping.desks.shop.clock.forward(366 * A_DAY_MS)
    keeping.search("")
    assert name_of(keeping.back) not in keeping.names()
    keeping.screen.show_expiring()
    assert keeping.names() == [name_of(keeping.back)]
    assert keeping.screen.side.pay_out.face.label == "Write off"


def test_an_expired_credit_is_written_off_at_the_second_touch(keeping: Keeping) -> None:
    keeping.desks.shop.clock.forward(800 * A_DAY_MS)
    keeping.choose(name_of(keeping.gift))
    pay_out = keeping.screen.side.pay_out
    assert pay_out.face.label == "Write off"
    keeping.by_manager()
    keeping.touch(pay_out)
    assert pay_out.face.label == f"Write off {keeping.money(3_000)}"
    keeping.touch(pay_out)
    assert keeping.desks.left(keeping.gift) == 0
    assert keeping.counter.told == ["Written off"]
    assert keeping.trace()[-1][0] == "Expired"


def test_leaving_forgets_what_was_searched(keeping: Keeping) -> None:
    keeping.search("durand")
    keeping.screen.leave()
    keeping.screen.enter()
    assert len(keeping.names()) == 2
    assert keeping.screen.type("x")
    assert keeping.screen.page.field.text() == "x"
