"""Amounts as French and English people write them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tillapp.domain.amount import amount, euros, percent, weight


@pytest.mark.parametrize(
    ("cents", "french", "english"),
    [
        (0, "0,00", "0.00"),
        (5, "0,05", "0.05"),
        (-5, "-0,05", "-0.05"),
        (123_450, "1\u00a0234,50", "1,234.50"),
        (-123_456_789, "-1\u00a0234\u00a0567,89", "-1,234,567.89"),
    ],
)
def test_cents_become_an_amount(cents: int, french: str, english: str) -> None:
    assert amount(cents) == french
    assert amount(cents, "en") == english


def test_the_euro_stands_where_the_language_puts_it() -> None:
    assert (euros(1600), euros(1600, "en"), euros(-1600, "en")) == (
        "16,00\u00a0€",
        "€16.00",
        "-€16.00",
    )


@pytest.mark.parametrize(
    ("basis_points", "french", "english"),
    [
        (2000, "20\u00a0%", "20%"),
        (550, "5,5\u00a0%", "5.5%"),
        (210, "2,1\u00a0%", "2.1%"),
        (0, "0\u00a0%", "0%"),
        (1, "0,01\u00a0%", "0.01%"),
    ],
)
def test_a_share_drops_its_empty_decimals(basis_points: int, french: str, english: str) -> None:
    assert percent(basis_points) == french
    assert percent(basis_points, "en") == english


def test_grams_are_written_as_kilograms() -> None:
    assert (weight(820), weight(12_005, "en")) == ("0,820\u00a0kg", "12.005\u00a0kg")


@given(st.integers(-(10**12), 10**12))
def test_no_digit_gets_lost(cents: int) -> None:
    for language in ("fr", "en"):
        text = amount(cents, language)
        digits = "".join(c for c in text if c.isdigit() or c == "-")
        assert int(digits) == cents
