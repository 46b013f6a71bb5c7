"""The keyboard at the till: letters find the field, keys have their places, Esc goes back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.desks import Desks
from tests.stories.screen_till import ScreenTill, opened
from tillapp.counter.settings import Policy
from tillapp.demo.hand import until
from tillapp.domain.party import Comfort, Staff
from tillapp.ui.assets import Icons
from tillapp.ui.palette import DARK, LIGHT
from tillapp.ui.sheets.customers import CustomersSheet
from tillapp.ui.sheets.keymap import KeyMapSheet


def test_three_star_and_a_scan_make_three(counter: ScreenTill) -> None:
    counter.hand.type("3*")
    counter.scan(counter.shop.sku())
    assert [line.quantity for line in counter.view.lines] == [3]


def test_three_star_counts_after_a_customer_was_chosen_by_keys(counter: ScreenTill) -> None:
    counter.desks.customer("Camille Durand")
    counter.hand.key(Qt.Key.Key_F11)
    counter.hand.type("camille")
    sheet = counter.sheet
    assert isinstance(sheet, CustomersSheet)
    until(sheet.choose.isEnabled, "somebody is found")
    counter.hand.key(Qt.Key.Key_F12)
    assert counter.view.customer is not None
    counter.hand.type("3*")
    counter.scan(counter.shop.sku())
    assert [line.quantity for line in counter.view.lines] == [3]


def test_letters_typed_anywhere_go_to_the_field_and_escape_empties_it(
    counter: ScreenTill,
) -> None:
    counter.sell.page.strip.keys["free"].setFocus(Qt.FocusReason.TabFocusReason)
    counter.hand.type("robe")
    assert counter.sell.page.field.text() == "robe"
    counter.hand.key(Qt.Key.Key_Escape)
    assert counter.sell.page.field.text() == ""


@pytest.mark.parametrize("place", ["tender", "returns", "credits", "tickets", "hardware"])
def test_escape_leads_back_to_selling(counter: ScreenTill, place: str) -> None:
    counter.scan(counter.shop.piece())
    counter.shell.go(place)
    assert counter.place == place
    counter.hand.key(Qt.Key.Key_Escape)
    assert counter.place == "sell"


@pytest.mark.parametrize(
    "key", [Qt.Key.Key_F1, Qt.Key.Key_F3, Qt.Key.Key_F5, Qt.Key.Key_F9, Qt.Key.Key_F11]
)
def test_escape_closes_whatever_lies_over_the_page(counter: ScreenTill, key: Qt.Key) -> None:
    counter.scan(counter.shop.piece())
    counter.hand.key(key)
    over = counter.sheet
    counter.hand.key(Qt.Key.Key_Escape)
    assert over is not None
    assert (counter.sheet, counter.place) == (None, "sell")


def test_f1_shows_the_map_of_the_keys_and_puts_it_away(counter: ScreenTill) -> None:
    counter.hand.key(Qt.Key.Key_F1)
    shown = counter.sheet
    assert isinstance(shown, KeyMapSheet)
    counter.hand.key(Qt.Key.Key_F1)
    assert counter.sheet is not shown


def test_arrows_choose_a_line_and_plus_and_minus_count_it(counter: ScreenTill) -> None:
    counter.scan(counter.shop.sku("Tasse"), counter.shop.piece())
    counter.hand.key(Qt.Key.Key_Up)
    counter.hand.type("+")
    assert [line.quantity for line in counter.view.lines] == [2, 1]
    counter.hand.type("-")
    counter.hand.key(Qt.Key.Key_Delete)
    assert len(counter.view.lines) == 1
    counter.hand.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert len(counter.view.lines) == 2


def test_f12_confirms_the_sheet_that_asks_and_leaves_the_sale_where_it_is(
    counter: ScreenTill,
) -> None:
    counter.scan(counter.shop.piece())
    counter.hand.key(Qt.Key.Key_F3)
    counter.hand.type("500")
    counter.hand.key(Qt.Key.Key_F12)
    assert counter.place == "sell"
    assert counter.view.total == 2100


def test_a_code_is_typed_at_the_lock_wherever_the_focus_is(counter: ScreenTill) -> None:
    counter.shell.lock()
    counter.hand.type("1111")
    until(lambda: counter.shell.lock_screen is None, "the till is open")


def test_nobody_near_the_till_locks_it_and_keeps_the_basket(
    qapp: QApplication, icons: Icons
) -> None:
    policy = Policy(lock_empty_s=1, lock_open_s=1)
    with opened(qapp, icons, Desks(policy=policy, who=None)) as till:
        till.scan(till.shop.piece())
        until(lambda: till.shell.lock_screen is not None, "the till locks itself", 3)
        assert till.till.session.person is None
        till.hand.type("1111")
        until(lambda: till.shell.lock_screen is None, "the till is open")
        assert len(till.view.lines) == 1


def test_the_look_and_the_language_follow_the_person(counter: ScreenTill) -> None:
    who = counter.till.session.who
    comfort = Comfort(language="en", theme="dark", left_handed=True, text_percent=125)
    counter.shell.welcome(Staff(who.id, who.name, who.role, who.badge, comfort))
    assert counter.shell.theme.palette == DARK
    assert counter.shell.theme.left_handed
    assert counter.sell.side.primary.accessibleName() == "Pay"
    counter.shell.lock()
    assert counter.shell.theme.palette == LIGHT
    counter.hand.wedge(who.badge)
    assert counter.sell.side.primary.accessibleName() == "Encaisser"
