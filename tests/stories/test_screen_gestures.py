"""The gesture budget of product.md, counted on the real screens: S scan, T touch, D digits."""

from __future__ import annotations

from PySide6.QtCore import Qt

from tests.stories.screen_till import ScreenTill
from tillapp.demo.day_stage import said
from tillapp.demo.hand import Tally, until
from tillapp.domain.tender import TenderKind
from tillapp.ui.sheets.parked import ParkedCard


def three(counter: ScreenTill) -> None:
    """Three articles of 16 euros each."""
    counter.scan(*(counter.shop.piece() for _ in range(3)))


def test_task_1_three_items_in_exact_cash_take_three_scans_and_one_touch(
    counter: ScreenTill,
) -> None:
    three(counter)
    counter.hand.touch(said("QuickTenders", "Cash"))
    assert counter.hand.tally == Tally(scans=3, touches=1)
    assert counter.view.done is not None
    assert (counter.view.done.total, counter.view.done.change) == (4800, 0)


def test_task_1_with_a_suggested_note_it_is_one_touch_too_and_the_change_is_shown(
    counter: ScreenTill,
) -> None:
    three(counter)
    counter.hand.press(counter.sell.side.tenders.notes[0])
    assert counter.hand.tally == Tally(scans=3, touches=1)
    assert counter.view.done is not None
    assert (counter.view.done.total, counter.view.done.change) == (4800, 200)
    assert counter.sell.side.done.change.isVisible()


def test_task_2_three_items_by_a_stand_alone_terminal_take_three_scans_and_two_touches(
    counter: ScreenTill,
) -> None:
    three(counter)
    counter.hand.touch(said("QuickTenders", "Card"))
    counter.hand.touch(said("CardQuestion", "Accepted"))
    assert counter.hand.tally == Tally(scans=3, touches=2)
    assert counter.view.done is not None
    sale = counter.desks.sales()[-1]
    assert [(t.kind, t.amount) for t in sale.tenders] == [(TenderKind.CARD, 4800)]


def test_task_9_voiding_a_line_takes_two_touches_and_undoing_it_one(
    counter: ScreenTill,
) -> None:
    three(counter)
    counter.hand.row(counter.sell.side.lines, 0)
    counter.hand.touch(said("LineBar", "Remove the line"))
    assert counter.hand.tally == Tally(scans=3, touches=2)
    assert len(counter.view.lines) == 2
    counter.hand.touch(said("SellScreen", "Undo"))
    assert counter.hand.tally.touches == 3
    assert len(counter.view.lines) == 3


def test_task_10_holding_takes_one_touch_and_resuming_the_only_sale_on_hold_another(
    counter: ScreenTill,
) -> None:
    three(counter)
    counter.hand.touch(said("SellCentre", "Hold"))
    assert counter.hand.tally.touches == 1
    assert counter.view.lines == ()
    counter.hand.press(counter.sell.page.held)
    assert counter.hand.tally.touches == 2
    assert len(counter.view.lines) == 3


def test_task_10_with_several_sales_on_hold_the_chip_shows_them_and_one_is_touched(
    counter: ScreenTill,
) -> None:
    for title in ("Robe", "Jean"):
        counter.scan(counter.shop.piece(title))
        counter.hand.touch(said("SellCentre", "Hold"))
    counter.hand.tally = Tally()
    counter.hand.press(counter.sell.page.held)
    assert counter.sheet is not None
    counter.hand.press(counter.sheet.findChildren(ParkedCard)[1])
    assert counter.hand.tally == Tally(touches=2)
    assert [line.title for line in counter.view.lines] == ["Jean"]


def test_a_split_takes_the_digits_and_a_touch_for_cash_then_two_touches_for_the_card(
    counter: ScreenTill,
) -> None:
    three(counter)
    counter.hand.type("2000")
    counter.hand.touch(said("QuickTenders", "Cash"))
    assert counter.view.due == 2800
    counter.hand.touch(said("QuickTenders", "Card"))
    counter.hand.touch(said("CardQuestion", "Accepted"))
    assert counter.hand.tally == Tally(scans=3, touches=3, runs=1)
    sale = counter.desks.sales()[-1]
    assert [(t.kind, t.amount) for t in sale.tenders] == [
        (TenderKind.CASH, 2000),
        (TenderKind.CARD, 2800),
    ]


def test_an_amount_typed_before_cash_is_what_was_handed_over_and_gives_change(
    counter: ScreenTill,
) -> None:
    three(counter)
    counter.hand.type("50,5")
    counter.hand.touch(said("QuickTenders", "Cash"))
    assert counter.view.done is not None
    assert counter.view.done.change == 250


def test_the_same_sales_close_by_two_keys_of_their_own(counter: ScreenTill) -> None:
    three(counter)
    counter.hand.key(Qt.Key.Key_F12, Qt.KeyboardModifier.ShiftModifier)
    assert counter.view.done is not None
    three(counter)
    until(counter.sell.side.tenders.by_card.isEnabled, "the keys after a sale")
    counter.hand.key(Qt.Key.Key_F12, Qt.KeyboardModifier.ControlModifier)
    assert counter.view.pending
