"""The largest button of a panel: what it does follows from the sign of what is left."""

from __future__ import annotations

import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.ui.window import opened
from tillapp.counter.refunding import RefundOption
from tillapp.counter.views import LineKind, LineView, SaleView
from tillapp.ui.format import Format
from tillapp.ui.screens.primary_act import CLOSE, PAY, REFUND, of_typed, primary_act
from tillapp.ui.theme import Theme
from tillapp.ui.widgets.button import Button, Face, Kind

FIGURES = Format("en")
JEANS = LineView(1, "Jeans", "W32", "pants", "homme", 1400, 1400, 1, weighed=False, unique=True)
BACK = replace(JEANS, amount=-1400, kind=LineKind.RETURN)
BASKET = SaleView("b", (JEANS,), (), 1400, 0, 0, 1400, 0, 1400, 0, 1, 1, ())
CASH = RefundOption("cash", "cash", 1400, original=True, allowed=True)
LATER = RefundOption("card", "card", 1400, original=False, allowed=False, why="return_too_late")


@pytest.mark.parametrize(
    ("view", "does", "label"),
    [
        (BASKET, PAY, "Pay"),
        (replace(BASKET, owed=1400, due=0), REFUND, "Refund in cash"),
        (
            replace(BASKET, lines=(JEANS, BACK), whole=True, due=0),
            CLOSE,
            "Validate the exchange",
        ),
        (replace(BASKET, whole=True, due=0), CLOSE, "Validate"),
    ],
)
def test_the_large_button_follows_the_sign(view: SaleView, does: str, label: str) -> None:
    end = primary_act(view, (LATER, CASH), FIGURES)
    assert (end.does, end.face.label, end.ready) == (does, label, True)


def test_without_an_allowed_means_nothing_is_given_by_the_large_button() -> None:
    assert not primary_act(replace(BASKET, owed=1400, due=0), (LATER,), FIGURES).ready


def test_an_amount_that_was_typed_stands_on_the_button() -> None:
    part = of_typed(CASH, 500, 1400)
    end = primary_act(replace(BASKET, owed=1400, due=0), (part,), FIGURES)
    assert end.face.label == "Cash €5.00"
    assert of_typed(CASH, 9900, 1400).amount == 1400


class Counting(Button):
    """A button that counts its paintings."""

    paintings = 0

    def draw(self, *canvas_and_rect: object) -> None:
        """Count."""
        del canvas_and_rect
        self.paintings += 1


def test_the_same_meaning_is_painted_once_and_another_colour_again(
    qtbot: QtBot, theme: Theme
) -> None:
    window = QWidget()
    button = Counting(theme, Face("Pay", "money", "F12"), Kind.PRIMARY)
    button.setParent(window)
    opened(qtbot, window, (400, 200))
    pay = primary_act(BASKET, (), FIGURES)
    pay.dress(button)
    qtbot.wait(50)
    before = button.paintings
    pay.dress(button)
    qtbot.wait(50)
    assert button.paintings == before > 0
    replace(pay, kind=Kind.RETURN).dress(button)
    qtbot.waitUntil(lambda: button.paintings > before)
