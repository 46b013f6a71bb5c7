"""How money goes back on the real screens: by which means, with whose word, never twice."""

from __future__ import annotations

from PySide6.QtCore import Qt

from tests.stories.coming_back import approve, press_primary, refunds, returns, sold, verdict
from tests.stories.screen_till import ScreenTill
from tillapp.counter.views import LineKind
from tillapp.demo.day_stage import said
from tillapp.demo.hand import breathe, until
from tillapp.domain.article import Tracking
from tillapp.domain.content import Sale
from tillapp.domain.tender import TenderKind
from tillapp.domain.undone import Correction
from tillapp.ui.sheets.correcting import CorrectingSheet
from tillapp.ui.sheets.free_return import FreeReturnSheet
from tillapp.ui.sheets.undoing import UndoingSheet


def test_a_return_without_a_ticket_needs_a_manager_and_becomes_a_credit(
    counter: ScreenTill,
) -> None:
    article = counter.shop.article("Pull", tracking=Tracking.NONE, vat="N20")
    counter.keys(counter.shop.goods(article))
    counter.shell.rebuild("returns")
    breathe()
    counter.hand.touch(said("ReturnsCentre", "Without ticket"))
    assert isinstance(counter.sheet, FreeReturnSheet)
    counter.hand.type("1200")
    counter.hand.press(counter.sheet.confirm)
    approve(counter)
    (line,) = counter.view.lines
    assert (line.title, line.amount, line.kind) == ("Pull", -1200, LineKind.RETURN)
    press_primary(counter)
    assert counter.view.done is not None
    assert [worth for _, worth in counter.view.done.slips] == [1200]


def test_a_whole_ticket_is_cancelled_with_a_reason_by_a_manager(counter: ScreenTill) -> None:
    number = sold(counter, counter.shop.piece("Robe", 4200), counter.shop.piece("Jean", 1400))
    counter.hand.scan(number)
    counter.hand.touch(said("ReturnsCentre", "Cancel ticket"))
    sheet = counter.sheet
    assert isinstance(sheet, UndoingSheet)
    assert not sheet.confirm.isEnabled()
    counter.hand.press(sheet.reasons.chips[0])
    counter.hand.press(sheet.confirm)
    approve(counter)
    assert counter.view.total == -5600
    press_primary(counter)
    assert [refund.cancels for refund in refunds(counter)] == [number]
    counter.hand.scan(number)
    assert "T03A-000002" in verdict(counter)
    assert not returns(counter).page.strip.keys["cancel"].isEnabled()


def test_money_under_the_wrong_tender_is_moved_and_the_ticket_stays(
    counter: ScreenTill,
) -> None:
    number = sold(counter, counter.shop.piece("Robe", 4200))
    counter.hand.scan(number)
    counter.hand.touch(said("ReturnsCentre", "Wrong tender"))
    assert isinstance(counter.sheet, CorrectingSheet)
    counter.hand.press(counter.sheet.confirm)
    approve(counter)
    content = counter.desks.documents()[-1].facts.content
    assert isinstance(content, Correction)
    assert [(p.kind, p.amount) for p in content.out] == [(TenderKind.CASH, 4200)]
    assert [(p.kind, p.amount) for p in content.into] == [(TenderKind.CARD, 4200)]
    assert [sale.total for sale in counter.desks.sales()] == [4200]


def test_the_sale_itself_is_never_changed(counter: ScreenTill) -> None:
    jeans = counter.shop.piece("Jean", 1400)
    sold(counter, jeans)
    before = [d for d in counter.desks.documents() if isinstance(d.facts.content, Sale)]
    counter.scan(jeans)
    press_primary(counter)
    press_primary(counter)
    after = [d for d in counter.desks.documents() if isinstance(d.facts.content, Sale)]
    assert before == after


def test_after_the_days_of_the_shop_only_a_credit_is_given_or_a_manager_agrees(
    counter: ScreenTill,
) -> None:
    jeans = counter.shop.piece("Jean", 1400)
    sold(counter, jeans)
    counter.shop.clock.forward(20 * 86_400_000)
    counter.scan(jeans)
    press_primary(counter)
    side = returns(counter).side
    assert side.primary.face.label == said("RefundKeys", "Give a credit")
    counter.hand.press(side.refunds.buttons["cash"])
    approve(counter)
    assert [(t.kind, t.amount) for t in refunds(counter)[0].tenders] == [("cash", -1400)]


def test_a_new_credit_is_named_with_what_it_is_worth(counter: ScreenTill) -> None:
    jeans = counter.shop.piece("Jean", 1400)
    sold(counter, jeans)
    counter.scan(jeans)
    press_primary(counter)
    counter.hand.press(returns(counter).side.refunds.buttons["credit"])
    assert counter.view.done is not None
    ((name, balance),) = counter.view.done.slips
    assert balance == 1400
    assert name in counter.sell.side.done.slips.text()


def test_a_slip_pays_what_lies_there_and_is_shown_when_nothing_does(
    counter: ScreenTill,
) -> None:
    jeans = counter.shop.piece("Jean", 1400)
    sold(counter, jeans)
    counter.scan(jeans)
    press_primary(counter)
    counter.hand.press(returns(counter).side.refunds.buttons["credit"])
    (slip,) = refunds(counter)[0].slips
    counter.hand.scan(slip.code)
    assert counter.place == "credits"
    counter.shell.go("sell")
    counter.scan(counter.shop.piece("Pull", 1400))
    counter.hand.scan(slip.code)
    assert counter.place == "sell"
    assert [(t.kind, t.amount) for t in counter.desks.sales()[-1].tenders] == [("credit", 1400)]


def test_part_in_cash_and_the_rest_as_a_credit_by_typing_the_amount_first(
    counter: ScreenTill,
) -> None:
    jeans = counter.shop.piece("Jean", 1400)
    sold(counter, jeans)
    counter.scan(jeans)
    press_primary(counter)
    counter.shell.go("sell")
    breathe()
    counter.hand.type("500")
    assert "5,00" in counter.sell.side.primary.face.label
    counter.hand.press(counter.sell.side.primary)
    assert counter.view.owed == 900
    assert counter.sell.page.field.text() == ""
    counter.hand.press(counter.sell.side.refunds.buttons["credit"])
    tenders = [(t.kind, t.amount) for t in refunds(counter)[0].tenders]
    assert tenders == [("cash", -500), ("credit", -900)]


def test_c17_a_card_gets_its_money_back_first_and_answers_in_the_same_panel(
    counter: ScreenTill,
) -> None:
    jeans = counter.shop.piece("Jean", 1400)
    sold(counter, jeans, card=True)
    counter.scan(jeans)
    press_primary(counter)
    press_primary(counter)
    assert returns(counter).side.card.isVisible()
    counter.hand.press(returns(counter).side.card.yes)
    assert [(t.kind, t.amount) for t in refunds(counter)[0].tenders] == [("card", -1400)]
    assert counter.place == "sell"


def test_what_came_back_is_grey_with_its_trace_and_does_not_come_back_twice(
    counter: ScreenTill,
) -> None:
    number = sold(counter, counter.shop.piece("Jean", 1400))
    for _ in range(2):
        counter.hand.scan(number)
        if not returns(counter).page.sale.rows[0].view.over:
            press_primary(counter)
            press_primary(counter)
    row = returns(counter).page.sale.rows[0]
    assert row.view.over
    assert "T03A-000002" in row.view.detail
    counter.hand.press(row)
    assert counter.view.lines == ()
    assert not returns(counter).side.primary.isEnabled()
    assert counter.toasts


def test_c29_twenty_presses_on_refund_give_the_money_once(counter: ScreenTill) -> None:
    jeans = counter.shop.piece("Jean", 1400)
    sold(counter, jeans)
    counter.scan(jeans)
    press_primary(counter)
    until(returns(counter).side.primary.isEnabled, "the refund can be given")
    for _ in range(20):
        counter.hand.key(Qt.Key.Key_F12)
    assert [refund.total for refund in refunds(counter)] == [-1400]
    assert counter.view.lines == ()
