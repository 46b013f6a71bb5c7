"""Loyalty that would make a sale fail, or mean something else, is refused by its row."""

from __future__ import annotations

import pytest

from tillapp.domain.loyalty_check import checked_loyalty
from tillapp.domain.refusal import BadSetting
from tillapp.domain.reward import Loyalty, LoyaltyRule, Reward

RULE, REWARD = LoyaltyRule(), Reward(100, 500)


def test_what_makes_sense_is_given_back() -> None:
    loyalty = Loyalty((RULE, LoyaltyRule(0, since="2026-12-01", until="2026-12-01")), (REWARD,))
    assert checked_loyalty(loyalty) is loyalty
    assert checked_loyalty(Loyalty()) == Loyalty()


@pytest.mark.parametrize(
    ("rule", "field", "why"),
    [
        (LoyaltyRule(-1), "points_per_euro", "not_allowed"),
        (LoyaltyRule(99_999_999_999), "points_per_euro", "too_large"),
        (LoyaltyRule(until="31/12/2026"), "until", "not_allowed"),
        (LoyaltyRule(since="20261201"), "since", "not_allowed"),
        (LoyaltyRule(since="2026-12-02", until="2026-12-01"), "until", "not_allowed"),
    ],
)
def test_a_rule_that_cannot_be_is_named_by_row_and_key(
    rule: LoyaltyRule, field: str, why: str
) -> None:
    with pytest.raises(BadSetting) as refusal:
        checked_loyalty(Loyalty((RULE, rule)))
    facts = refusal.value.facts
    assert (facts["field"], facts["why"]) == (f"rules[1].{field}", why)


@pytest.mark.parametrize(
    ("reward", "field", "why"),
    [
        (Reward(0, 500), "points", "not_allowed"),
        (Reward(100, 0), "cents", "not_allowed"),
        (Reward(100, 100_001), "cents", "too_large"),
        (Reward(1_000_001, 500), "points", "too_large"),
        (Reward(100, 500, until="demain"), "until", "not_allowed"),
    ],
)
def test_a_reward_that_cannot_be_is_named_by_row_and_key(
    reward: Reward, field: str, why: str
) -> None:
    with pytest.raises(BadSetting) as refusal:
        checked_loyalty(Loyalty((RULE,), (REWARD, reward)))
    facts = refusal.value.facts
    assert (facts["field"], facts["why"]) == (f"rewards[1].{field}", why)
