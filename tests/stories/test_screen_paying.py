"""Money on the screens: a trembling finger, a terminal that is slow, a figure typed oddly."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.desks import INES, Desks
from tests.stories.screen_till import ScreenTill, opened
from tillapp.demo.day_stage import said
from tillapp.demo.hand import breathe, pause
from tillapp.domain.party import Comfort
from tillapp.domain.tender import TenderKind
from tillapp.ui.assets import Icons
from tillapp.ui.sheets.entry import EntrySheet
from tillapp.ui.widgets.amount_field import AmountField


def hammer(button: QWidget, times: int = 20, gap_ms: int = 50) -> None:
    """Twenty touches within a second, whatever the button thinks of it."""
    for _ in range(times):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        QTest.qWait(gap_ms)


def test_c29_twenty_taps_on_cash_within_a_second_make_one_sale(counter: ScreenTill) -> None:
    counter.scan(counter.shop.piece(), counter.shop.piece())
    hammer(counter.sell.side.tenders.exact)
    assert len(counter.desks.sales()) == 1
    assert counter.tray.kicks == 1


def test_c29_the_button_is_dead_in_the_same_turn_of_the_event_loop(
    counter: ScreenTill,
) -> None:
    counter.scan(counter.shop.piece())
    button = counter.sell.side.tenders.exact
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert not button.isEnabled()


def test_c29_a_double_tap_after_a_typed_amount_takes_that_amount_once(
    counter: ScreenTill,
) -> None:
    counter.scan(counter.shop.piece(), counter.shop.piece())
    counter.hand.type("1000")
    button = counter.sell.side.tenders.exact
    hammer(button, 3, 20)
    assert counter.view.due == 2200
    assert [t.amount for t in counter.view.tenders] == [1000]


def test_c29_the_second_half_of_a_double_tap_on_card_answers_nothing(
    counter: ScreenTill,
) -> None:
    counter.scan(counter.shop.piece())
    place = counter.sell.side.tenders.by_card.mapTo(
        counter.shell.window, counter.sell.side.tenders.by_card.rect().center()
    )
    for _ in range(2):
        target = counter.shell.window.childAt(place)
        assert target is not None
        QTest.mouseClick(target, Qt.MouseButton.LeftButton)
        breathe()
    assert counter.view.pending
    assert [t.state for t in counter.view.tenders] == ["asked"]


def test_c29_twenty_taps_on_validate_take_one_part(counter: ScreenTill) -> None:
    counter.scan(counter.shop.piece())
    counter.hand.key(Qt.Key.Key_F12)
    counter.hand.type("1000")
    hammer(counter.tender.side.primary, 5, 20)
    assert [t.amount for t in counter.view.tenders] == [1000]


def test_c30_a_card_waits_for_its_answer_and_nothing_else_can_be_taken(
    counter: ScreenTill,
) -> None:
    counter.scan(counter.shop.piece())
    counter.hand.touch(said("QuickTenders", "Card"))
    assert not counter.sell.side.tenders.isVisible()
    assert "16,00" in counter.sell.side.card.asked.text()
    counter.hand.touch(said("CardQuestion", "Refused"))
    assert counter.view.due == 1600
    counter.hand.touch(said("QuickTenders", "Card"))
    counter.hand.touch(said("CardQuestion", "Accepted"))
    assert [t.kind for t in counter.desks.sales()[-1].tenders] == [TenderKind.CARD]


def test_c30_an_answer_nobody_knows_yet_keeps_the_question(counter: ScreenTill) -> None:
    counter.scan(counter.shop.piece())
    counter.hand.key(Qt.Key.Key_F12)
    counter.hand.key(Qt.Key.Key_F6)
    counter.hand.press(counter.tender.side.primary)
    counter.hand.touch(said("CardAnswers", "Later"))
    assert [t.state for t in counter.view.tenders] == ["unknown"]
    counter.hand.key(Qt.Key.Key_Escape)
    counter.hand.touch(said("CardQuestion", "Accepted"))
    assert counter.view.done is not None


LANGUAGES = ("fr", "en")


@pytest.fixture(params=LANGUAGES)
def spoken(
    request: pytest.FixtureRequest, qapp: QApplication, icons: Icons
) -> Iterator[ScreenTill]:
    """A till that speaks French, then English."""
    with opened(qapp, icons, Desks(who=None)) as till:
        till.shell.welcome(
            type(INES)(INES.id, INES.name, INES.role, INES.badge, Comfort(str(request.param)))
        )
        breathe()
        yield till


@pytest.mark.parametrize("typed", ["58,99", "58.99", "5899"])
def test_c32_a_comma_and_a_point_mean_decimals_before_a_tender(
    spoken: ScreenTill, typed: str
) -> None:
    spoken.scan(*(spoken.shop.piece() for _ in range(4)))
    spoken.hand.type(typed)
    spoken.hand.press(spoken.sell.side.tenders.exact)
    assert [t.amount for t in spoken.view.tenders] == [5899]


@pytest.mark.parametrize("typed", ["58,99", "58.99", "5899"])
def test_c32_they_do_in_the_amount_received(spoken: ScreenTill, typed: str) -> None:
    spoken.scan(*(spoken.shop.piece() for _ in range(4)))
    spoken.hand.key(Qt.Key.Key_F12)
    spoken.hand.type(typed)
    assert spoken.tender.page.field.cents == 5899


@pytest.mark.parametrize(
    ("key", "typed", "figure"),
    [
        (Qt.Key.Key_F3, "12,5", 1250),
        (Qt.Key.Key_F3, "12.5", 1250),
        (Qt.Key.Key_F4, "1,25", 1250),
        (Qt.Key.Key_F4, "1.25", 1250),
        (Qt.Key.Key_F5, "15", 15),
    ],
)
def test_c32_they_do_in_every_sheet_that_asks_for_a_figure(
    qapp: QApplication, icons: Icons, key: Qt.Key, typed: str, figure: int
) -> None:
    desks = Desks(who=None)
    till = ScreenTill(qapp, icons, desks)
    till.keys(desks.shop.by_weight())
    till.open()
    till.scan(desks.shop.piece())
    till.hand.key(key)
    assert isinstance(till.sheet, EntrySheet)
    till.hand.type(typed)
    assert till.sheet.field.cents == figure
    till.close()


@pytest.mark.parametrize("typed", ["9,5", "9.5"])
def test_c32_they_do_in_a_new_price(counter: ScreenTill, typed: str) -> None:
    counter.scan(counter.shop.piece())
    counter.hand.press(counter.sell.side.bar.price)
    assert isinstance(counter.sheet, EntrySheet)
    counter.hand.type(typed)
    assert counter.sheet.field.cents == 950


def test_c32_an_unusual_amount_is_asked_about_once(counter: ScreenTill) -> None:
    counter.scan(counter.shop.piece())
    counter.hand.type("16000")
    counter.hand.press(counter.sell.side.tenders.exact)
    assert counter.desks.sales() == []
    assert len(counter.toasts) == 1
    counter.hand.touch(said("Sayings", "Yes, that is right"))
    assert counter.desks.sales()[-1].change == 14400


def test_cash_above_the_legal_limit_is_refused_and_the_card_is_offered(
    counter: ScreenTill,
) -> None:
    counter.scan(counter.shop.piece(price=120_000))
    counter.hand.key(Qt.Key.Key_F12)
    counter.hand.type("120000")
    counter.hand.press(counter.tender.side.primary)
    assert counter.desks.sales() == []
    counter.hand.touch(said("Sayings", "Card"))
    assert counter.view.pending


def test_a_payment_is_taken_back_on_the_paying_screen(counter: ScreenTill) -> None:
    counter.scan(counter.shop.piece())
    counter.hand.type("1000")
    counter.hand.press(counter.sell.side.tenders.exact)
    counter.hand.key(Qt.Key.Key_F12)
    counter.hand.touch(said("Shown", "Take the payment back"))
    assert counter.view.due == 1600


def test_every_amount_field_of_the_paying_screen_keeps_a_scan_out(
    qtbot: QtBot, counter: ScreenTill
) -> None:
    counter.scan(counter.shop.piece())
    counter.hand.key(Qt.Key.Key_F12)
    pause(0.2)
    fields = counter.tender.page.findChildren(AmountField)
    assert fields
    counter.hand.wedge(counter.shop.piece().code)
    assert [field.cents for field in fields] == [3200]


def test_c34_above_the_legal_limit_no_cash_is_offered_while_selling(
    counter: ScreenTill,
) -> None:
    counter.scan(counter.shop.piece("Manteau", 120_000))
    tenders = counter.sell.side.tenders
    assert not tenders.exact.isEnabled()
    assert [note.isEnabled() for note in tenders.notes] == [False, False]
    assert tenders.hint.isVisible()
    assert tenders.by_card.isEnabled()
    counter.hand.type("50000")
    assert tenders.notes[0].isEnabled()
    assert tenders.hint.isHidden()


def test_c34_above_the_legal_limit_only_a_legal_part_is_proposed_in_cash(
    counter: ScreenTill,
) -> None:
    counter.scan(counter.shop.piece("Manteau", 120_000))
    counter.hand.key(Qt.Key.Key_F12)
    page = counter.tender.page
    assert [offer.isEnabled() for offer in page.offers] == [True, False, False, False]
    assert page.field.cents == 100_000
    counter.hand.press(counter.tender.side.primary)
    assert counter.view.due == 20_000
    assert not page.methods[TenderKind.CASH].isEnabled()
    assert (page.kind, page.field.cents) == (TenderKind.CARD, 20_000)
