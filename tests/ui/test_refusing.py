"""A refusal is told until something works, whatever sent its message away before."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.stories.screen_till import ScreenTill, opened
from tillapp.demo.hand import breathe
from tillapp.ui.assets import Icons


@pytest.fixture
def counter(qapp: QApplication, icons: Icons) -> Iterator[ScreenTill]:
    with opened(qapp, icons) as till:
        yield till


def test_a_sheet_over_a_refusal_does_not_stop_the_till(counter: ScreenTill) -> None:
    counter.scan(counter.shop.piece("Robe", 4200))
    counter.till.paying.card()
    counter.scan(counter.shop.piece("Jean", 1400))
    assert counter.toasts, "while the card waits nothing joins the basket"
    counter.shell.go("returns")
    counter.hand.key(Qt.Key.Key_F3)
    breathe()
    assert counter.toasts == [], "the sheet sent it away"
    counter.hand.key(Qt.Key.Key_Escape)
    counter.scan(counter.shop.piece("Pull", 900))
    assert counter.toasts, "the next refusal is told"
    counter.shell.attempt(lambda _: counter.till.selling.view())
    breathe()
    assert counter.toasts == [], "something worked: it is over"
