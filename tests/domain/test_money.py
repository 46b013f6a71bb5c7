"""Money: every division rounds half up, every split and every part sums to the whole."""

from __future__ import annotations

from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from tillapp.domain.money import Money, half_up, part, split, sum_of

AMOUNTS = st.integers(-(10**9), 10**9)
WEIGHTS = st.lists(st.integers(0, 10**7), min_size=1, max_size=12).filter(any)


@given(AMOUNTS, st.integers(1, 10**6))
def test_half_up_is_the_nearest_cent_and_mirrors_its_sign(top: int, bottom: int) -> None:
    rounded = half_up(top, bottom)
    assert abs(Fraction(top, bottom) - rounded) <= Fraction(1, 2)
    assert half_up(-top, bottom) == -rounded


def test_half_a_cent_goes_away_from_zero() -> None:
    assert [half_up(n, 10) for n in (4, 5, 14, 15, 25, -5, -25)] == [0, 1, 1, 2, 3, -1, -3]


@given(AMOUNTS, WEIGHTS)
def test_a_split_sums_to_the_whole_and_is_off_by_less_than_a_cent(
    total: int, weights: list[int]
) -> None:
    shares = split(total, weights)
    assert sum(shares) == total
    for share, weight in zip(shares, weights, strict=True):
        assert abs(share - Fraction(total * weight, sum(weights))) < 1


def test_nothing_is_split_over_nothing() -> None:
    assert split(0, [0, 0]) == [0, 0]
    assert split(0, []) == []


@given(AMOUNTS, st.integers(1, 40), st.data())
def test_parts_taken_one_by_one_sum_to_the_whole(
    total: int, quantity: int, data: st.DataObject
) -> None:
    steps = sorted(data.draw(st.sets(st.integers(1, quantity))) | {quantity})
    done, taken = 0, []
    for step in steps:
        taken.append(part(total, step, quantity) - part(total, done, quantity))
        done = step
    assert sum(taken) == total


def test_money_adds_up() -> None:
    assert sum_of([Money(100), Money(-30)]) == 70
