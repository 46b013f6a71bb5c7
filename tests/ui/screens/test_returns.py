"""The place of the returns: part amounts, the customer of the sale, scans over a sheet."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from tests.stories.coming_back import press_primary, refunds, returns, sold
from tests.stories.screen_till import ScreenTill, opened
from tillapp.demo.hand import until
from tillapp.domain.article import Goods
from tillapp.ui.assets import Icons
from tillapp.ui.sheets.fate import FateSheet
from tillapp.ui.sheets.undoing import UndoingSheet


@pytest.fixture
def counter(qapp: QApplication, icons: Icons) -> Iterator[ScreenTill]:
    with opened(qapp, icons) as till:
        yield till


def bought(counter: ScreenTill) -> Goods:
    """A pair of jeans for 14,00 that Camille bought a moment ago."""
    jeans = counter.shop.piece("Jean", 1400)
    counter.till.selling.attach(counter.desks.customer("Camille Durand").id)
    sold(counter, jeans)
    return jeans


def over(counter: ScreenTill) -> type[QWidget] | None:
    """The kind of sheet that lies over the page."""
    return None if counter.sheet is None else type(counter.sheet)


def named(counter: ScreenTill) -> str:
    """The customer of the basket."""
    person = counter.view.customer
    return person.name if person else ""


def test_a_part_is_keyed_before_the_means_and_the_rest_goes_another_way(
    counter: ScreenTill,
) -> None:
    jeans = counter.shop.piece("Jean", 1400)
    sold(counter, jeans)
    counter.scan(jeans)
    press_primary(counter)
    counter.hand.type("5,00")
    screen = returns(counter)
    assert screen.page.is_on_a_sale, "an amount that is owed is no search"
    assert "5,00" in screen.side.primary.face.label
    press_primary(counter)
    assert counter.view.owed == 900
    assert screen.page.field.text() == ""
    assert "5,00" not in screen.side.primary.face.label
    counter.hand.press(screen.side.refunds.buttons["credit"])
    tenders = [(t.kind, t.amount) for t in refunds(counter)[0].tenders]
    assert tenders == [("cash", -500), ("credit", -900)]


def test_more_than_is_owed_is_looked_for_and_enter_chooses_no_means(
    counter: ScreenTill,
) -> None:
    jeans = counter.shop.piece("Jean", 1400)
    sold(counter, jeans)
    counter.scan(jeans)
    press_primary(counter)
    screen = returns(counter)
    counter.hand.type("14,00\r")
    assert screen.page.is_on_a_sale
    assert counter.view.owed == 1400
    screen.page.settle()
    counter.hand.type("99,00")
    until(lambda: not screen.page.is_on_a_sale, "the tickets of 99,00")


def test_a_new_credit_is_for_whoever_bought_it_with_one_touch(counter: ScreenTill) -> None:
    counter.scan(bought(counter))
    screen = returns(counter)
    strip = screen.side.customer
    assert strip.text() != "Camille Durand"
    assert "Camille Durand" in strip.text()
    assert named(counter) == "", "a guess is no customer"
    press_primary(counter)
    counter.hand.press(strip)
    assert named(counter) == "Camille Durand"
    assert strip.text() == "Camille Durand"
    counter.hand.press(screen.side.refunds.buttons["credit"])
    (slip,) = refunds(counter)[0].slips
    assert counter.till.crediting.look(slip.code).holder_name == "Camille Durand"


def test_the_tabulator_goes_as_one_reads(counter: ScreenTill) -> None:
    counter.scan(bought(counter))
    press_primary(counter)
    screen = returns(counter)
    want = [screen.page.sale.rows[0], screen.page.sale.editor.reasons.chips[0]]
    want += [screen.side.refunds.buttons["credit"], screen.side.primary]
    until(screen.side.primary.isEnabled, "the refund can be given")
    reached: list[QWidget | None] = []
    for _ in range(40):
        counter.hand.key(Qt.Key.Key_Tab)
        reached.append(QApplication.focusWidget())
    places = [reached.index(widget) for widget in want]
    assert places == sorted(places)


def test_f11_names_the_customer_of_the_sale_too(counter: ScreenTill) -> None:
    counter.scan(bought(counter))
    counter.hand.key(Qt.Key.Key_F11)
    assert named(counter) == "Camille Durand"


def test_another_ticket_scanned_over_a_sheet_is_seen(counter: ScreenTill) -> None:
    first = sold(counter, counter.shop.piece("Jean", 1400))
    second = sold(counter, counter.shop.piece("Robe", 4200))
    counter.hand.scan(first)
    counter.hand.key(Qt.Key.Key_F7)
    assert over(counter) is UndoingSheet
    counter.hand.scan(second)
    assert over(counter) is None
    assert second in returns(counter).page.sale.card.title.text()


def test_the_sheet_of_a_fate_follows_the_panel_beside_it(counter: ScreenTill) -> None:
    cup = counter.shop.sku("Tasse", 500)
    counter.till.selling.scan(cup.code, 3)
    done = counter.till.paying.cash().done
    assert done is not None
    counter.till.returning.add(done.document, 1, 2)
    counter.shell.go("sell")
    counter.shell.show_view(counter.till.selling.view())
    counter.hand.press(counter.sell.side.bar.fate)
    sheet = counter.sheet
    assert isinstance(sheet, FateSheet)
    counter.hand.press(counter.sell.side.bar.stepper.plus)
    assert sheet.editor.stepper.figure.text() == "3"
    counter.hand.press(counter.sell.side.bar.remove)
    assert over(counter) is None
