"""The keyboard at the till: letters find the field, keys have their places, Escape goes back."""

from __future__ import annotations

from PySide6.QtCore import Qt

from tests.stories.screen_till import ScreenTill, said
from tillapp.demo.hand import until
from tillapp.ui.sheets.customers import CustomersSheet


def test_three_star_and_a_scan_make_three(counter: ScreenTill) -> None:
    counter.hand.type("3*")
    counter.scan(counter.shop.sku())
    assert [line.quantity for line in counter.view.lines] == [3]


def test_three_star_counts_after_a_customer_was_chosen_by_keys(counter: ScreenTill) -> None:
    counter.desks.customer("Camille Durand")
    counter.hand.key(Qt.Key.Key_F11)
    counter.hand.type("camille")
    assert isinstance(counter.sheet, CustomersSheet)
    until(counter.sheet.choose.isEnabled, "somebody is found")
    counter.hand.key(Qt.Key.Key_F12)
    assert counter.sheet is None
    assert counter.view.customer is not None
    counter.hand.type("3*")
    counter.scan(counter.shop.sku())
    assert [line.quantity for line in counter.view.lines] == [3]
