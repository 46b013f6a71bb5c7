"""Twenty taps seal one document, commas are decimals, a sold tag is known everywhere.

Here are C16, C29 and C32 of product.md on the screens of this issue.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from tests.desks import JEANNE
from tests.stories.credit_screen import CreditScreen
from tillapp.counter.messages import Scanned
from tillapp.demo.day_stage import said
from tillapp.demo.hand import pause
from tillapp.domain.content import Advance, Sale
from tillapp.domain.undone import Refund
from tillapp.ui.assets import Icons
from tillapp.ui.sheets.correcting import CorrectingSheet
from tillapp.ui.sheets.free_return import FreeReturnSheet
from tillapp.ui.sheets.gift import GiftSheet
from tillapp.ui.sheets.layaway import LayawaySheet
from tillapp.ui.widgets.amount_field import AmountField

TAPS, BETWEEN_S = 20, 0.05


@pytest.fixture
def counter(qapp: QApplication, icons: Icons) -> Iterator[CreditScreen]:
    till = CreditScreen(qapp, icons)
    yield till
    till.close()


def hammered(widget: QWidget) -> None:
    """Twenty taps in a second, as long as the button is there."""
    began = time.monotonic()
    for n in range(TAPS):
        pause(max(0.0, began + n * BETWEEN_S - time.monotonic()))
        if time.monotonic() > began + TAPS * BETWEEN_S:
            return
        if isValid(widget) and widget.isEnabled() and widget.isVisible():
            QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def test_c29_twenty_taps_on_take_back_and_refund_give_the_money_once(
    counter: CreditScreen,
) -> None:
    counter.open()
    counter.scan(counter.sold())
    hammered(counter.returns.side.primary)
    assert counter.sealed(Refund) <= 1
    hammered(counter.returns.side.primary)
    assert counter.sealed(Refund) == 1
    assert counter.credit.balance("cash") == 0


def test_c29_twenty_taps_on_an_equal_exchange_seal_it_once(counter: CreditScreen) -> None:
    counter.open()
    back = counter.sold()
    counter.scan(counter.shop.piece("Pull", 1_600), back)
    hammered(counter.sell.side.primary)
    assert (counter.sealed(Refund), counter.sealed(Sale)) == (1, 2)


def test_c29_twenty_taps_on_validate_pay_one_part_of_a_bill(counter: CreditScreen) -> None:
    counter.open()
    counter.scan(counter.shop.piece(price=1_000))
    counter.till.splitting.equal(3)
    counter.hand.key(Qt.Key.Key_F12)
    hammered(counter.tender.side.primary)
    assert counter.sealed(Advance) == 1
    assert counter.sealed(Sale) == 0
    assert counter.credit.balance("cash") == 334


def test_c29_twenty_taps_on_cash_pay_one_part_of_a_bill_on_the_selling_screen_too(
    counter: CreditScreen,
) -> None:
    counter.open()
    counter.scan(counter.shop.piece(price=1_000))
    counter.till.splitting.equal(3)
    counter.shell.show_view(counter.view)
    hammered(counter.sell.side.tenders.exact)
    assert counter.credit.balance("cash") == 334


def test_c29_twenty_taps_after_a_typed_amount_leave_the_rest_to_be_paid(
    counter: CreditScreen,
) -> None:
    counter.open()
    counter.scan(counter.shop.piece(price=1_600))
    counter.hand.type("1000")
    hammered(counter.sell.side.tenders.exact)
    assert counter.view.due == 600


def test_c29_twenty_taps_on_a_voucher_of_thirty_put_one_into_the_basket(
    counter: CreditScreen,
) -> None:
    counter.open()
    counter.hand.press(counter.sell.page.grid.tiles[0])
    assert isinstance(counter.sheet, GiftSheet)
    hammered(counter.sheet.usual[3_000])
    assert len(counter.view.lines) == 1


Open = Callable[[CreditScreen], AmountField]


def gift_sheet(counter: CreditScreen) -> AmountField:
    counter.hand.press(counter.sell.page.grid.tiles[0])
    assert isinstance(counter.sheet, GiftSheet)
    return counter.sheet.field


def layaway_sheet(counter: CreditScreen) -> AmountField:
    counter.scan(counter.shop.piece("Manteau", 9_000))
    counter.till.selling.attach(counter.credit.customer().id)
    counter.hand.key(Qt.Key.Key_F12)
    counter.hand.key(Qt.Key.Key_F10)
    assert isinstance(counter.sheet, LayawaySheet)
    return counter.sheet.field


def split_by_amounts(counter: CreditScreen) -> AmountField:
    counter.scan(counter.shop.piece("Manteau", 9_000))
    counter.hand.key(Qt.Key.Key_F12)
    counter.shell.go("split")
    counter.hand.press(counter.splitting.page.modes.segments[2])
    return counter.splitting.page.field


def credit_amount(counter: CreditScreen) -> AmountField:
    camille = counter.credit.customer()
    counter.credit.owe(5_000, holder=camille.id)
    counter.scan(counter.shop.piece("Manteau", 9_000))
    counter.hand.scan(camille.code)
    counter.hand.key(Qt.Key.Key_F12)
    counter.hand.key(Qt.Key.Key_F7)
    return counter.tender.page.field


def free_return(counter: CreditScreen) -> AmountField:
    counter.shell.go("returns")
    counter.hand.touch(said("ReturnsCentre", "Without ticket"))
    assert isinstance(counter.sheet, FreeReturnSheet)
    return counter.sheet.field


def wrong_tender(counter: CreditScreen) -> AmountField:
    counter.scan(counter.sold(9_000))
    counter.hand.touch(said("ReturnsCentre", "Wrong tender"))
    assert isinstance(counter.sheet, CorrectingSheet)
    return counter.sheet.field


def top_up(counter: CreditScreen) -> AmountField:
    counter.credit.gift(5_000)
    counter.shell.go("credits")
    counter.hand.touch(said("CreditsPanel", "Top up"))
    assert isinstance(counter.sheet, GiftSheet)
    return counter.sheet.field


FIELDS = (
    *(gift_sheet, layaway_sheet, split_by_amounts, credit_amount),
    *(free_return, wrong_tender, top_up),
)


@pytest.mark.parametrize("opened", FIELDS)
@pytest.mark.parametrize("typed", ["18,5", "18.5", "1850"])
def test_c32_a_comma_and_a_point_mean_decimals_in_every_new_field(
    counter: CreditScreen, opened: Open, typed: str
) -> None:
    counter.open()
    field = opened(counter)
    counter.hand.type(typed)
    assert field.cents == 1_850


@pytest.mark.parametrize(
    "place", ["sell", "tender", "split", "returns", "credits", "tickets", "hardware"]
)
def test_c16_a_sold_tag_opens_its_sale_from_every_place_with_its_line_at_hand(
    counter: CreditScreen, place: str
) -> None:
    counter.open(JEANNE)
    piece = counter.sold()
    counter.shell.go(place)
    counter.shell.scan(Scanned(piece.code))
    assert counter.place == "returns"
    [row] = counter.returns.page.sale.rows
    assert row.view.chosen
