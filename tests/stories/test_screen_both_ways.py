"""Money both ways on the real screens, counted: tasks 3 to 8 and 11, also by keyboard.

Tasks 4, 5 and 6 by touch alone are in test_screen_returns.py.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from tests.stories.credit_screen import CreditScreen
from tillapp.demo.day_stage import said
from tillapp.demo.hand import Tally, breathe, until
from tillapp.domain.article import Goods
from tillapp.domain.content import Issue, Sale
from tillapp.domain.undone import Refund
from tillapp.ui.assets import Icons
from tillapp.ui.scan_filter import ScanFilter, Wedge
from tillapp.ui.sheets.gift import GiftSheet

EVDEV = 8
DIGITS = "1234567890"
FRENCH = dict(zip(DIGITS, "&é\"'(-è_çà", strict=True))


@pytest.fixture
def counter(qapp: QApplication, icons: Icons) -> Iterator[CreditScreen]:
    till = CreditScreen(qapp, icons)
    yield till
    till.close()


def three(counter: CreditScreen) -> list[Goods]:
    goods = [counter.shop.piece() for _ in range(3)]
    counter.scan(*goods)
    return goods


def paid(counter: CreditScreen) -> list[tuple[str, int]]:
    return [(t.kind, t.amount) for t in counter.desks.sales()[-1].tenders]


def test_task_3_cash_a_credit_and_the_card_take_digits_a_scan_and_two_touches(
    counter: CreditScreen,
) -> None:
    counter.open()
    slip = counter.owe(1_000)
    three(counter)
    counter.hand.tally = Tally()
    counter.hand.type("2000")
    counter.hand.touch(said("QuickTenders", "Cash"))
    counter.hand.scan(slip.code)
    counter.hand.touch(said("QuickTenders", "Card"))
    assert counter.hand.tally == Tally(scans=1, touches=2, runs=1)
    # The terminal stands beside the till: one more touch says what it answered.
    counter.hand.touch(said("CardQuestion", "Accepted"))
    assert paid(counter) == [("cash", 2_000), ("credit", 1_000), ("card", 1_800)]


def tab_to(counter: CreditScreen, widget: QWidget) -> None:
    """Walk there with the tabulator."""
    for _ in range(80):
        if widget.hasFocus():
            return
        counter.hand.key(Qt.Key.Key_Tab)
    raise AssertionError(widget.accessibleName())


def test_task_3_by_keyboard_alone(counter: CreditScreen) -> None:
    counter.open()
    slip = counter.owe(1_000)
    three(counter)
    counter.hand.type("20,00")
    counter.hand.key(Qt.Key.Key_F12, Qt.KeyboardModifier.ShiftModifier)
    counter.hand.wedge(slip.code)
    until(counter.sell.side.tenders.by_card.isEnabled, "the keys after the cash")
    counter.hand.key(Qt.Key.Key_F12, Qt.KeyboardModifier.ControlModifier)
    assert counter.view.pending
    until(counter.sell.side.card.yes.isEnabled, "the question has landed")
    tab_to(counter, counter.sell.side.card.yes)
    counter.hand.type(" ")
    assert paid(counter) == [("cash", 2_000), ("credit", 1_000), ("card", 1_800)]
    assert counter.hand.tally.touches == 0


def test_task_8_part_credit_and_card_take_one_scan_and_one_touch(counter: CreditScreen) -> None:
    counter.open()
    slip = counter.owe(1_000)
    three(counter)
    counter.hand.tally = Tally()
    counter.hand.scan(slip.code)
    counter.hand.touch(said("QuickTenders", "Card"))
    assert counter.hand.tally == Tally(scans=1, touches=1)
    counter.hand.touch(said("CardQuestion", "Accepted"))
    assert paid(counter) == [("credit", 1_000), ("card", 3_800)]


def test_task_8_with_the_customers_card_the_credit_is_one_touch_away(
    counter: CreditScreen,
) -> None:
    camille = counter.credit.customer()
    counter.open()
    counter.credit.owe(1_000, holder=camille.id)
    three(counter)
    counter.hand.scan(camille.code)
    counter.hand.key(Qt.Key.Key_F12)
    counter.hand.key(Qt.Key.Key_F7)
    counter.hand.key(Qt.Key.Key_F12)
    assert counter.view.due == 3_800


def test_a_credit_that_is_worth_more_is_used_up_to_what_is_due_and_keeps_the_rest(
    counter: CreditScreen,
) -> None:
    counter.open()
    slip = counter.owe(6_000)
    three(counter)
    counter.hand.scan(slip.code)
    assert paid(counter) == [("credit", 4_800)]
    assert counter.credit.left(slip) == 1_200


def test_task_11_a_gift_voucher_of_thirty_in_cash_takes_three_touches(
    counter: CreditScreen,
) -> None:
    counter.open()
    counter.hand.press(counter.sell.page.grid.tiles[0])
    assert isinstance(counter.sheet, GiftSheet)
    counter.hand.press(counter.sheet.usual[3_000])
    counter.hand.touch(said("QuickTenders", "Cash"))
    assert counter.hand.tally == Tally(touches=3)
    assert counter.sealed(Issue) == 1
    assert counter.sealed(Sale) == 0
    assert counter.view.done is not None
    assert [worth for _, worth in counter.view.done.slips] == [3_000]


def test_task_11_an_unusual_amount_is_keyed(counter: CreditScreen) -> None:
    counter.open()
    counter.hand.press(counter.sell.page.grid.tiles[0])
    counter.hand.type("37,50")
    counter.hand.key(Qt.Key.Key_F12)
    breathe()
    assert counter.view.total == 3_750
    counter.hand.key(Qt.Key.Key_F12, Qt.KeyboardModifier.ShiftModifier)
    assert counter.sealed(Issue) == 1


def test_task_4_onto_a_card_takes_one_scan_two_touches_and_the_terminals_answer(
    counter: CreditScreen,
) -> None:
    counter.open()
    counter.sold(card=True)
    number = counter.till.looking.tickets()[0].number
    counter.hand.tally = Tally()
    counter.hand.scan(number)
    counter.hand.press(counter.returns.side.primary)
    counter.hand.press(counter.returns.side.primary)
    assert counter.hand.tally == Tally(scans=1, touches=2)
    assert counter.view.pending
    counter.hand.press(counter.returns.side.card.yes)
    assert counter.sealed(Refund) == 1
    assert counter.credit.balance("card") == 0


def test_task_4_by_keyboard_alone(counter: CreditScreen) -> None:
    counter.open()
    counter.sold()
    number = counter.till.looking.tickets()[0].number
    counter.hand.wedge(number)
    counter.hand.key(Qt.Key.Key_F12)
    until(counter.returns.side.primary.isEnabled, "the money can be given")
    counter.hand.key(Qt.Key.Key_F12)
    assert counter.hand.tally.touches == 0
    assert counter.sealed(Refund) == 1


def test_task_6_by_keyboard_alone(counter: CreditScreen) -> None:
    counter.open()
    old = counter.sold(1_400)
    counter.hand.wedge(old.code)
    counter.hand.key(Qt.Key.Key_F5)
    assert counter.place == "sell"
    counter.hand.wedge(counter.shop.piece("Manteau", 5_400).code)
    assert counter.view.due == 4_000
    counter.hand.key(Qt.Key.Key_F12, Qt.KeyboardModifier.ShiftModifier)
    assert counter.hand.tally.touches == 0
    assert (counter.sealed(Refund), counter.sealed(Sale)) == (1, 2)


def test_task_6_at_an_equal_price_one_key_ends_it(counter: CreditScreen) -> None:
    counter.open()
    old = counter.sold(1_400)
    counter.hand.wedge(counter.shop.piece("Pull", 1_400).code)
    counter.hand.wedge(old.code)
    counter.hand.key(Qt.Key.Key_F12)
    assert (counter.sealed(Refund), counter.sealed(Sale)) == (1, 2)


def test_task_6_where_the_shop_owes_the_rest_it_is_the_same_two_touches(
    counter: CreditScreen,
) -> None:
    counter.open()
    old = counter.sold(5_400)
    counter.hand.tally = Tally()
    counter.hand.scan(old.code)
    counter.hand.press(counter.returns.side.exchange)
    counter.scan(counter.shop.piece("Pull", 1_400))
    assert counter.view.owed == 4_000
    counter.hand.press(counter.sell.side.primary)
    assert counter.hand.tally == Tally(scans=2, touches=2)
    assert counter.credit.balance("cash") == 1_400


class FrenchScanner:
    """A scanner that plays a US keyboard on a computer whose keyboard is French."""

    def __init__(self, counter: CreditScreen) -> None:
        self._window = counter.shell.window.windowHandle()
        counter.filter = ScanFilter(counter.shell.scan, Wedge(key_offset=EVDEV))
        self._at_ms = 500_000

    def scan(self, code: str) -> None:
        for digit in code:
            key = 2 + DIGITS.index(digit)
            self._stroke(Qt.Key(ord(FRENCH[digit])), key, FRENCH[digit])
        self._stroke(Qt.Key.Key_Return, 28, "\r")
        breathe()

    def _stroke(self, key: Qt.Key, native: int, text: str) -> None:
        self._at_ms += 4
        none = Qt.KeyboardModifier.NoModifier
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, none, native + EVDEV, 0, 0, text)
            event.setTimestamp(self._at_ms)
            QCoreApplication.sendEvent(self._window, event)


def test_task_5_with_a_scanner_that_types_french_letters_is_still_one_scan_and_two_touches(
    counter: CreditScreen,
) -> None:
    counter.shell.window.winId()
    scanner = FrenchScanner(counter)
    counter.open()
    scanner._window = counter.shell.window.windowHandle()
    jeans = counter.shop.piece("Jean", 1_400)
    scanner.scan(jeans.code)
    counter.hand.touch(said("QuickTenders", "Cash"))
    counter.hand.tally = Tally()
    scanner.scan(jeans.code)
    assert counter.place == "returns"
    counter.hand.press(counter.returns.side.primary)
    counter.hand.press(counter.returns.side.primary)
    assert counter.hand.tally.touches == 2
    assert counter.sealed(Refund) == 1


def test_the_undo_of_an_exchange_leaves_the_next_customers_basket_alone(
    counter: CreditScreen,
) -> None:
    counter.open()
    old = counter.sold(1_400)
    counter.scan(counter.shop.piece("Pull", 1_400), old)
    counter.hand.press(counter.sell.side.primary)
    counter.scan(counter.shop.piece("Robe"), counter.shop.piece("Gilet"))
    counter.hand.touch(said("Scan", "Undo"))
    assert [line.title for line in counter.view.lines] == ["Robe", "Gilet"]


def test_the_undo_of_an_exchange_takes_out_what_it_names(counter: CreditScreen) -> None:
    counter.open()
    old = counter.sold(1_400)
    counter.scan(counter.shop.piece("Pull", 1_400), old, counter.shop.piece("Robe"))
    counter.hand.touch(said("Scan", "Undo"))
    assert [line.title for line in counter.view.lines] == ["Pull", "Robe"]


def test_the_undo_of_a_removed_line_leaves_the_next_customers_basket_alone(
    counter: CreditScreen,
) -> None:
    counter.open()
    counter.scan(counter.shop.piece("Pull"), counter.shop.piece("Jupe"))
    counter.hand.press(counter.sell.side.bar.remove)
    counter.hand.touch(said("QuickTenders", "Cash"))
    counter.scan(counter.shop.piece("Robe"), counter.shop.piece("Gilet"))
    counter.hand.touch(said("SellScreen", "Undo"))
    assert [line.title for line in counter.view.lines] == ["Robe", "Gilet"]
