"""A return without a ticket: what may be chosen, and what never comes back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.desks import JEANNE
from tests.ui.around_fake import Counter, still
from tests.ui.window import opened
from tillapp.domain.article import VOUCHER, ProductKey, Tracking
from tillapp.domain.party import Right
from tillapp.ledger import records
from tillapp.ui.sheets.free_return import FreeReturnSheet
from tillapp.ui.theme import Theme


@pytest.fixture
def counter(qtbot: QtBot, theme: Theme) -> Counter:
    counter = Counter(still(theme))
    shop = counter.desks.shop
    bag = shop.article("Sac", tracking=Tracking.NONE)
    shirt = shop.article("T-shirt", tracking=Tracking.NONE)
    card = shop.article("Carte cadeau", tracking=Tracking.NONE, family=VOUCHER, vat="Z0")
    keys = [
        ProductKey("accessoires", 1, bag.id),
        ProductKey("accessoires", 2, card.id),
        ProductKey("favoris", 1, shirt.id),
    ]
    records.put_keys(counter.desks.book.store, keys)
    opened(qtbot, counter, (1920, 1080))
    return counter


def test_the_favourites_stand_first_and_a_voucher_is_no_goods(counter: Counter) -> None:
    rows = FreeReturnSheet(counter).keys.lines.lines
    assert [row.name for row in rows] == ["T-shirt", "Sac"]


def test_a_price_and_f12_bring_it_back_with_a_managers_word(
    counter: Counter, qtbot: QtBot
) -> None:
    sheet = FreeReturnSheet(counter)
    counter.open_sheet(sheet)
    session = counter.till.session
    counter.approval = session.approve_with_badge(Right.RETURN_FREE, JEANNE.badge)
    qtbot.keyClicks(sheet.field, "12,00")
    qtbot.keyClick(sheet.field, Qt.Key.Key_F12)
    assert [line.amount for line in counter.till.selling.view().lines] == [-1_200]
    assert counter.sheet is None
