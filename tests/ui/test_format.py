"""How amounts and dates are written for the cashier."""

from __future__ import annotations

from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tillapp.ui.format import MINUS, Format, money

FRENCH, ENGLISH = Format("fr"), Format("en")


@pytest.mark.parametrize(
    ("cents", "french", "english"),
    [
        (0, "0,00\u00a0€", "€0.00"),
        (5, "0,05\u00a0€", "€0.05"),
        (8020, "80,20\u00a0€", "€80.20"),
        (-430, "\u22124,30\u00a0€", "\u2212€4.30"),
        (123456750, "1\u202f234\u202f567,50\u00a0€", "€1,234,567.50"),
    ],
)
def test_amounts_are_written_as_the_country_writes_them(
    cents: int, french: str, english: str
) -> None:
    assert money(cents) == FRENCH.money(cents) == french
    assert ENGLISH.money(cents) == english


def test_a_gain_may_say_its_plus() -> None:
    assert FRENCH.money(400, plus=True) == "+4,00\u00a0€"
    assert FRENCH.money(0, plus=True) == "0,00\u00a0€"


def test_notes_and_coins_say_no_useless_cents() -> None:
    assert [FRENCH.face(c) for c in (5000, 200, 50, 1)] == [
        "50\u00a0€",
        "2\u00a0€",
        "50\u00a0c",
        "1\u00a0c",
    ]
    assert FRENCH.short_money(5570) == "55,70\u00a0€"
    assert ENGLISH.short_money(-6000) == "\u2212€60"


def test_weights_and_percentages() -> None:
    assert FRENCH.weight(1240) == "1,240\u00a0kg"
    assert ENGLISH.weight(95) == "0.095\u00a0kg"
    assert (FRENCH.percent(-20), ENGLISH.percent(20)) == ("\u221220\u00a0%", "20%")


def test_a_friday_in_november() -> None:
    friday = date(2025, 11, 21)
    assert FRENCH.day(friday) == "vendredi 21 novembre"
    assert ENGLISH.day(friday) == "Friday 21 November"
    assert FRENCH.short_day(friday) == "21/11/2025"
    assert FRENCH.hour(time(14, 6)) == "14:06"


@given(st.integers(min_value=-(10**12), max_value=10**12))
def test_no_amount_loses_a_cent_on_the_screen(cents: int) -> None:
    words = FRENCH.money(cents).replace(MINUS, "-")
    assert int("".join(c for c in words if c in "-0123456789")) == cents
