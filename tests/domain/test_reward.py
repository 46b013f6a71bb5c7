"""Loyalty rules: points for whole euros, on some days, for some customers; and rewards."""

from __future__ import annotations

from datetime import date

import pytest

from tillapp.domain.refusal import PointsTooLow
from tillapp.domain.reward import Loyalty, LoyaltyRule, Reward, affordable, earned, offered

TODAY = date(2026, 11, 21)
FIVE = Reward(100, 500)
TEN = Reward(180, 1000)
FRIENDS = Reward(150, 1000, groups=("friends",))
ADVENT = Reward(50, 500, since="2026-12-01", until="2026-12-24")
LOYALTY = Loyalty(
    (LoyaltyRule(), LoyaltyRule(2, ("friends",)), LoyaltyRule(5, until="2026-11-20")),
    (FIVE, TEN, FRIENDS, ADVENT),
)


def test_the_best_rule_of_the_day_counts() -> None:
    assert LOYALTY.rate(TODAY, "") == 1
    assert LOYALTY.rate(TODAY, "friends") == 2
    assert LOYALTY.rate(date(2026, 11, 20), "friends") == 5
    assert Loyalty().rate(TODAY, "") == 0


def test_whole_euros_only_earn_points() -> None:
    assert [earned(cents, 2) for cents in (-500, 99, 100, 2899)] == [0, 0, 2, 56]


def test_rewards_have_their_people_and_their_days() -> None:
    assert LOYALTY.valid(TODAY, "") == (TEN, FIVE)
    assert LOYALTY.valid(TODAY, "friends") == (FRIENDS, TEN, FIVE)
    assert ADVENT in LOYALTY.valid(date(2026, 12, 24), "")
    assert ADVENT not in LOYALTY.valid(date(2026, 12, 25), "")


def test_a_reward_is_offered_where_points_and_goods_are_enough() -> None:
    assert offered((TEN, FIVE), 180, 1000) == (TEN, FIVE)
    assert offered((TEN, FIVE), 179, 1000) == (FIVE,)
    assert offered((TEN, FIVE), 500, 999) == (FIVE,)


def test_nobody_burns_what_is_not_there() -> None:
    assert affordable(FIVE, 100) is FIVE
    with pytest.raises(PointsTooLow) as low:
        affordable(FIVE, 99)
    assert low.value.facts == {"points": 99, "needed": 100}
