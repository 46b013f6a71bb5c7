"""Scans on every screen, whatever has the focus and whatever lies over it."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from tests.desks import JEANNE
from tests.stories.screen_till import ScreenTill
from tillapp.counter.ports import Sound
from tillapp.demo.hand import breathe, pause
from tillapp.domain import code
from tillapp.domain.article import Goods
from tillapp.ui.sheets.customers import CustomersSheet
from tillapp.ui.widgets.amount_field import AmountField

Open = Callable[[ScreenTill], None]


def plain(counter: ScreenTill) -> None:
    """The selling screen as it is."""


def place(name: str) -> Open:
    return lambda counter: counter.shell.go(name)


def key(pressed: Qt.Key) -> Open:
    return lambda counter: counter.hand.key(pressed)


def price_sheet(counter: ScreenTill) -> None:
    counter.hand.press(counter.sell.side.bar.price)


def discount_sheet(counter: ScreenTill) -> None:
    counter.hand.press(counter.sell.side.bar.discount)


def new_customer(counter: ScreenTill) -> None:
    counter.hand.key(Qt.Key.Key_F11)
    assert isinstance(counter.sheet, CustomersSheet)
    counter.hand.press(counter.sheet.new)


def approval(counter: ScreenTill) -> None:
    counter.hand.key(Qt.Key.Key_F9)


SCREENS: dict[str, Open] = {
    "sell": plain,
    "tender": key(Qt.Key.Key_F12),
    "returns": place("returns"),
    "tickets": place("tickets"),
    "hardware": place("hardware"),
    "free price": key(Qt.Key.Key_F3),
    "price": price_sheet,
    "discount": discount_sheet,
    "basket discount": key(Qt.Key.Key_F5),
    "customers": key(Qt.Key.Key_F11),
    "new customer": new_customer,
    "approval": approval,
    "keys": key(Qt.Key.Key_F1),
}


def written(counter: ScreenTill) -> list[str]:
    """The digits in every field of the window."""
    found = counter.shell.window.findChildren(QLineEdit)
    amounts = [str(f.cents) for f in found if isinstance(f, AmountField)]
    return [re.sub(r"\D", "", f.text()) for f in found] + amounts


def fields(counter: ScreenTill) -> list[QWidget]:
    found = counter.shell.window.findChildren(QLineEdit)
    return [f for f in found if f.isVisible() and f.isEnabled()]


@pytest.mark.parametrize("screen", SCREENS)
def test_c33_a_scan_never_lands_in_any_field_of_any_screen(
    counter: ScreenTill, screen: str
) -> None:
    counter.scan(counter.shop.piece())
    SCREENS[screen](counter)
    pause(0.2)
    for n in range(len(fields(counter)) or 1):
        if place_of(counter) != screen_place(screen):
            SCREENS[screen](counter)
        shown = fields(counter)
        if n < len(shown):
            shown[n].setFocus()
        lines, scanned = len(counter.view.lines), counter.shop.piece().code
        counter.hand.wedge(scanned)
        pause(0.1)
        assert len(counter.view.lines) == lines + 1
        assert not [words for words in written(counter) if scanned[:4] in words]


def place_of(counter: ScreenTill) -> str:
    return counter.place if counter.sheet is None else "sheet"


def screen_place(screen: str) -> str:
    return screen if screen in {"sell", "tender", "returns", "tickets", "hardware"} else "sheet"


@pytest.mark.parametrize("screen", SCREENS)
def test_c36_thirty_scans_in_a_row_make_thirty_lines_on_every_screen(
    counter: ScreenTill, screen: str
) -> None:
    goods = [counter.shop.piece() for _ in range(31)]
    counter.scan(goods[0])
    SCREENS[screen](counter)
    counter.sounds()
    for thing in goods[1:]:
        counter.hand.wedge(thing.code)
    assert len(counter.view.lines) == 31
    assert counter.sounds().count(Sound.ADDED) == 30


@pytest.mark.parametrize("screen", SCREENS)
def test_c36_thirty_unknown_codes_are_thirty_refusals_with_a_sound_of_their_own(
    counter: ScreenTill, screen: str
) -> None:
    counter.scan(counter.shop.piece())
    SCREENS[screen](counter)
    counter.sounds()
    for n in range(30):
        counter.hand.wedge(f"99887766{n:04d}5")
        assert len([t for t in counter.toasts if f"99887766{n:04d}5" in t]) == 1
    assert counter.sounds().count(Sound.REFUSED) == 30
    assert len(counter.view.lines) == 1


def test_c36_a_truncated_tag_is_refused_in_words_and_sold_tags_sound_otherwise(
    counter: ScreenTill,
) -> None:
    piece = counter.shop.piece()
    counter.sounds()
    counter.hand.wedge(piece.code[:-3])
    assert counter.view.lines == ()
    assert counter.sounds() == [Sound.REFUSED]
    counter.hand.wedge(piece.code)
    counter.hand.press(counter.sell.side.tenders.exact)
    counter.sounds()
    counter.hand.wedge(piece.code)
    assert counter.sounds() == [Sound.SOLD_TAG]
    assert counter.place == "returns"


def test_c36_at_the_lock_every_scan_is_heard_and_only_a_badge_opens(
    counter: ScreenTill,
) -> None:
    counter.shell.lock()
    counter.sounds()
    for _ in range(30):
        counter.hand.wedge(code.tag(7))
    assert counter.sounds() == [Sound.REFUSED] * 30
    counter.hand.wedge(JEANNE.badge)
    assert counter.till.session.who == JEANNE


def test_the_enter_of_a_scan_presses_no_button(qapp: QApplication, counter: ScreenTill) -> None:
    counter.scan(counter.shop.piece())
    counter.sell.side.tenders.exact.setFocus(Qt.FocusReason.TabFocusReason)
    counter.hand.wedge(counter.shop.piece().code)
    breathe()
    assert len(counter.view.lines) == 2
    assert counter.desks.sales() == []


def test_a_sold_tag_on_the_tickets_page_opens_its_sale(counter: ScreenTill) -> None:
    piece: Goods = counter.shop.piece()
    counter.scan(piece)
    counter.hand.press(counter.sell.side.tenders.exact)
    counter.shell.go("tickets")
    counter.hand.wedge(piece.code)
    assert counter.place == "returns"


def test_a_badge_switches_whoever_stands_there_and_keeps_the_basket(
    counter: ScreenTill,
) -> None:
    counter.scan(counter.shop.piece())
    counter.hand.wedge(JEANNE.badge)
    assert counter.till.session.who == JEANNE
    assert len(counter.view.lines) == 1
