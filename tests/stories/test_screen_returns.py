"""Goods come back on the real screens: the gestures of tasks 4 to 6, and every way."""

from __future__ import annotations

from PySide6.QtCore import Qt

from tests.stories.coming_back import press_primary, refunds, returns, sold
from tests.stories.screen_till import ScreenTill
from tillapp.counter.messages import Scanned
from tillapp.counter.ports import Sound
from tillapp.counter.views import LineKind
from tillapp.demo.day_stage import said
from tillapp.demo.hand import Tally, breathe, until
from tillapp.ui.sheets.fate import FateSheet


def test_task_4_a_return_with_its_ticket_takes_one_scan_and_two_touches(
    counter: ScreenTill,
) -> None:
    dress, jeans = counter.shop.piece("Robe", 4200), counter.shop.piece("Jean", 1400)
    number = sold(counter, dress, jeans)
    counter.hand.scan(number)
    assert counter.place == "returns"
    counter.hand.press(returns(counter).page.sale.rows[1])
    press_primary(counter)
    assert counter.hand.tally == Tally(scans=1, touches=2)
    assert [refund.total for refund in refunds(counter)] == [-1400]
    assert [(t.kind, t.amount) for t in refunds(counter)[0].tenders] == [("cash", -1400)]
    assert counter.place == "sell"
    assert counter.view.done is not None
    assert counter.view.done.total == -1400


def test_task_5_a_sold_tag_takes_one_scan_and_two_touches_and_is_the_receipt(
    counter: ScreenTill,
) -> None:
    jeans = counter.shop.piece("Jean", 1400)
    number = sold(counter, counter.shop.piece("Robe", 4200), jeans)
    counter.sounds()
    counter.scan(jeans)
    assert counter.sounds() == [Sound.SOLD_TAG]
    page = returns(counter).page
    assert number in page.sale.card.title.text()
    assert [row.view.name for row in page.sale.rows if row.view.chosen] == ["Jean"]
    press_primary(counter)
    press_primary(counter)
    assert counter.hand.tally == Tally(scans=1, touches=2)
    assert [refund.total for refund in refunds(counter)] == [-1400]


def test_task_6_an_exchange_takes_two_scans_and_two_touches(counter: ScreenTill) -> None:
    jeans, coat = counter.shop.piece("Jean", 1400), counter.shop.piece("Manteau", 5400)
    sold(counter, jeans)
    counter.scan(jeans)
    counter.hand.press(returns(counter).side.exchange)
    assert counter.place == "sell"
    counter.scan(coat)
    assert counter.view.total == 4000
    counter.hand.touch(said("QuickTenders", "Cash"))
    assert counter.hand.tally == Tally(scans=2, touches=2)
    assert [refund.total for refund in refunds(counter)] == [-1400]
    assert [sale.total for sale in counter.desks.sales()] == [1400, 5400]
    assert counter.view.done is not None
    assert counter.view.done.total == 4000


def test_task_6_at_an_equal_price_two_scans_and_one_touch_and_no_tender(
    counter: ScreenTill,
) -> None:
    jeans, jumper = counter.shop.piece("Jean", 1400), counter.shop.piece("Pull", 1400)
    sold(counter, jeans)
    counter.scan(jumper)
    counter.scan(jeans)
    assert counter.place == "sell"
    assert [line.kind for line in counter.view.lines] == [LineKind.SALE, LineKind.RETURN]
    counter.hand.press(counter.sell.side.primary)
    assert counter.hand.tally == Tally(scans=2, touches=1)
    assert counter.desks.sales()[-1].tenders == ()
    assert refunds(counter)[-1].tenders == ()
    assert counter.view.done is not None
    assert counter.view.done.total == 0


def test_a_return_that_was_a_mistake_is_undone_from_its_toast(counter: ScreenTill) -> None:
    jeans = counter.shop.piece("Jean", 1400)
    sold(counter, jeans)
    counter.scan(counter.shop.piece("Pull", 1600))
    counter.scan(jeans)
    counter.hand.touch(said("Scan", "Undo"))
    assert [line.kind for line in counter.view.lines] == [LineKind.SALE]


def test_an_article_scanned_among_the_returns_makes_an_exchange(counter: ScreenTill) -> None:
    jeans, cap = counter.shop.piece("Jean", 1400), counter.shop.piece("Casquette", 500)
    sold(counter, jeans)
    counter.scan(jeans)
    press_primary(counter)
    counter.scan(cap)
    assert counter.place == "sell"
    assert (counter.view.total, counter.view.owed) == (-900, 900)
    assert counter.sell.side.refunds.isVisible()
    assert not counter.sell.side.tenders.isVisible()
    counter.hand.press(counter.sell.side.primary)
    assert counter.view.done is not None
    assert counter.view.done.total == -900


def test_part_of_a_quantity_comes_back_and_the_rest_is_still_there(
    counter: ScreenTill,
) -> None:
    cup = counter.shop.sku("Tasse", 500)
    counter.till.selling.scan(cup.code, 3)
    number = counter.till.paying.cash().done
    assert number is not None
    counter.hand.scan(number.number)
    screen = returns(counter)
    counter.hand.press(screen.page.sale.rows[0])
    counter.hand.press(screen.page.sale.editor.stepper.minus)
    assert counter.view.total == -1000
    press_primary(counter)
    counter.hand.scan(number.number)
    assert "2" in returns(counter).page.sale.rows[0].view.note
    counter.hand.press(returns(counter).page.sale.rows[0])
    assert counter.view.total == -500


def test_reason_and_fate_are_kept_on_the_line_also_from_the_selling_screen(
    counter: ScreenTill,
) -> None:
    jeans = counter.shop.piece("Jean", 1400)
    sold(counter, jeans)
    counter.scan(jeans)
    press_primary(counter)
    editor = returns(counter).page.sale.editor
    counter.hand.press(editor.reasons.chips[1])
    counter.hand.press(editor.fates.segments[1])
    assert editor.causes.isVisible()
    counter.hand.press(editor.causes.chips[1])
    (line,) = counter.view.lines
    assert (line.reason, line.fate, line.cause) == ("defect", "pending", "washing")
    counter.shell.go("sell")
    breathe()
    counter.hand.press(counter.sell.side.bar.fate)
    assert isinstance(counter.sheet, FateSheet)
    counter.hand.press(counter.sheet.editor.reasons.chips[1])
    counter.hand.press(counter.sheet.editor.fates.segments[2])
    counter.hand.press(counter.sheet.confirm)
    (line,) = counter.view.lines
    assert (line.reason, line.fate, line.cause) == ("", "recycled", "")
    assert counter.sheet is None


def test_words_find_the_ticket_and_enter_opens_it(counter: ScreenTill) -> None:
    sold(counter, counter.shop.piece("Robe", 4200))
    number = sold(counter, counter.shop.piece("Jean", 1400))
    counter.hand.key(Qt.Key.Key_F6)
    assert counter.place == "returns"
    counter.hand.type("14,00\r")
    until(lambda: returns(counter).sale.view is not None, "a sale is open")
    assert number in returns(counter).page.sale.card.title.text()
    counter.hand.key(Qt.Key.Key_Escape)
    assert returns(counter).sale.view is None
    counter.hand.key(Qt.Key.Key_Escape)
    assert counter.place == "sell"


def test_c16_a_sold_tag_or_a_ticket_opens_its_sale_from_every_place(
    counter: ScreenTill,
) -> None:
    jeans = counter.shop.piece("Jean", 1400)
    number = sold(counter, jeans)
    for place in ("sell", "tickets", "hardware", "returns"):
        counter.shell.go(place)
        counter.shell.scan(Scanned(number))
        assert counter.place == "returns"
        assert number in returns(counter).page.sale.card.title.text()
        counter.shell.go(place)
        counter.shell.scan(Scanned(jeans.code))
        assert counter.place == "returns"


def test_the_keyboard_alone_takes_goods_back(counter: ScreenTill) -> None:
    jeans = counter.shop.piece("Jean", 1400)
    sold(counter, jeans)
    counter.scan(jeans)
    counter.hand.key(Qt.Key.Key_F12)
    until(returns(counter).side.primary.isEnabled, "the refund can be given")
    counter.hand.key(Qt.Key.Key_F12)
    assert [refund.total for refund in refunds(counter)] == [-1400]


def test_c29_a_double_tap_on_take_it_back_gives_no_money(counter: ScreenTill) -> None:
    jeans = counter.shop.piece("Jean", 1400)
    sold(counter, jeans)
    counter.scan(jeans)
    counter.hand.key(Qt.Key.Key_F12)
    counter.hand.key(Qt.Key.Key_F12)
    assert refunds(counter) == []
    assert counter.view.owed == 1400


def test_the_whole_ticket_comes_back_in_one_touch(counter: ScreenTill) -> None:
    number = sold(counter, counter.shop.piece("Robe", 4200), counter.shop.piece("Jean", 1400))
    counter.hand.scan(number)
    counter.hand.press(returns(counter).side.all)
    assert counter.view.total == -5600
    counter.hand.press(returns(counter).page.sale.rows[0])
    assert counter.view.total == -1400


def test_arrows_go_from_line_to_line_and_plus_and_minus_count(counter: ScreenTill) -> None:
    cup = counter.shop.sku("Tasse", 500)
    counter.till.selling.scan(cup.code, 3)
    number = sold(counter, counter.shop.piece("Jean", 1400))
    counter.hand.scan(number)
    counter.hand.key(Qt.Key.Key_Down)
    counter.hand.key(Qt.Key.Key_F12)
    assert (counter.view.lines[0].title, counter.view.lines[0].quantity) == ("Tasse", 3)
    counter.hand.type("-")
    until(lambda: counter.view.lines[0].quantity == 2, "one cup less comes back")
    counter.hand.key(Qt.Key.Key_Delete)
    assert counter.view.lines == ()


def test_why_the_large_button_cannot_be_pressed_stands_above_it(counter: ScreenTill) -> None:
    counter.shell.go("returns")
    breathe()
    hint = returns(counter).side.hint
    assert hint.text() == said("ReturnsPanel", "Scan the tag or the ticket of what comes back")
    number = sold(counter, counter.shop.piece("Robe", 4200), counter.shop.piece("Jean", 1400))
    counter.hand.scan(number)
    assert hint.text() == said("ReturnsPanel", "Touch what comes back")
    counter.hand.press(returns(counter).page.sale.rows[0])
    assert not hint.isVisible()


def test_a_returned_line_is_chosen_on_the_selling_screen_and_has_no_price_key(
    counter: ScreenTill,
) -> None:
    jeans = counter.shop.piece("Jean", 1400)
    sold(counter, jeans)
    counter.scan(counter.shop.piece("Pull", 1600), jeans)
    counter.scan(counter.shop.piece("Robe", 4200))
    bar = counter.sell.side.bar
    assert bar.price.isVisible()
    counter.hand.row(counter.sell.side.lines, 1)
    assert counter.view.selected == counter.view.lines[1].n
    assert bar.fate.isVisible()
    assert not bar.price.isVisible()
    counter.hand.press(bar.remove)
    assert [line.kind for line in counter.view.lines] == [LineKind.SALE, LineKind.SALE]
