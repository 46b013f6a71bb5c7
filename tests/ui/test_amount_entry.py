"""Typing an amount on the pad."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tillapp.ui.amount_entry import AmountEntry


@pytest.mark.parametrize(
    ("keys", "cents"),
    [
        ("6000", 6000),
        ("60,", 6000),
        ("60.5", 6050),
        ("60,50", 6050),
        (",5", 50),
        ("5", 5),
        ("00", 0),
        ("12,345", 1234),
        ("1,2,3", 123),
        ("12a 3", 123),
        ("12345678901", 123456789),
    ],
)
def test_what_is_typed_is_what_is_meant(keys: str, cents: int) -> None:
    assert AmountEntry().press(keys).cents == cents


def test_a_weight_has_three_decimals_and_a_percentage_none() -> None:
    assert AmountEntry(decimals=3).press("1,24").cents == 1240
    assert AmountEntry(decimals=3).press("1,2405").cents == 1240
    assert AmountEntry(decimals=0).press("2,0").cents == 20


def test_a_proposal_gives_way_to_the_first_key() -> None:
    entry = AmountEntry(proposed=5570)
    assert (entry.cents, entry.is_typed) == (5570, False)
    assert (entry.press("7").cents, entry.press("7").is_typed) == (7, True)


def test_taking_back_a_proposal_leaves_nothing() -> None:
    assert AmountEntry(proposed=5570).back().cents == 0


@given(st.text("0123456789,.", max_size=9))
def test_taking_back_every_key_leaves_nothing(keys: str) -> None:
    entry = AmountEntry().press(keys)
    for _ in keys:
        entry = entry.back()
    assert entry.cents == 0


@given(st.integers(min_value=0, max_value=999_999_999))
def test_cents_typed_from_the_right_come_out(cents: int) -> None:
    assert AmountEntry().press(str(cents)).cents == cents


@given(st.integers(min_value=0, max_value=9_999_999))
def test_euros_with_a_comma_come_out(cents: int) -> None:
    assert AmountEntry().press(f"{cents // 100},{cents % 100:02d}").cents == cents
