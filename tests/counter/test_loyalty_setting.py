"""A shop says in a file how points are earned; the journal keeps what held when."""

from __future__ import annotations

import pytest

from tests.desks import Desks
from tillapp.counter.loyalty_setting import keep_loyalty, loyalty_from, loyalty_in, loyalty_of
from tillapp.domain.refusal import BadSetting
from tillapp.domain.reward import Loyalty, LoyaltyRule, Reward
from tillapp.fiscal import events

TEXT = """
[[loyalty.rules]]
points_per_euro = 2
groups = ["regular"]
since = "2026-01-01"

[[loyalty.rewards]]
points = 100
cents = 500
"""


def test_a_file_says_how_points_are_earned_and_what_they_buy() -> None:
    rule = LoyaltyRule(2, ("regular",), since="2026-01-01")
    assert loyalty_from(TEXT) == Loyalty((rule,), (Reward(100, 500),))
    assert loyalty_from(TEXT.replace("loyalty.", "")) == loyalty_from(TEXT)


@pytest.mark.parametrize(
    ("text", "field", "why"),
    [
        ("[[rules", "file", "not_toml"),
        ("points = 1", "points", "unknown"),
        ('[[rules]]\npoints_per_euro = "two"', "rules[0].points_per_euro", "wrong_type"),
        ("loyalty = 3", "loyalty", "wrong_type"),
        ("[[rules]]\n[[rules]]\npoints_per_eur = 3", "rules[1].points_per_eur", "unknown"),
        ("[[rules]]\npoints_per_euro = -1", "rules[0].points_per_euro", "not_allowed"),
        ('[[rules]]\nuntil = "31/12/2026"', "rules[0].until", "not_allowed"),
        (
            "rules = []\n[[rewards]]\npoints = 0\ncents = 500",
            "rewards[0].points",
            "not_allowed",
        ),
        ("", "rules", "missing"),
        ("[[rewards]]\npoints = 100\ncents = 500", "rules", "missing"),
    ],
)
def test_what_makes_no_sense_is_named(text: str, field: str, why: str) -> None:
    with pytest.raises(BadSetting) as refusal:
        loyalty_from(text)
    assert (refusal.value.facts["field"], refusal.value.facts["why"]) == (field, why)


def test_a_shop_that_wants_no_rules_any_more_says_so() -> None:
    assert loyalty_from("rules = []") == loyalty_of({"rules": []}) == Loyalty()


def test_what_would_make_a_sale_fail_is_not_kept() -> None:
    till = Desks()
    for bad in (Loyalty((LoyaltyRule(10**11),)), Loyalty(rewards=(Reward(100, 0),))):
        with pytest.raises(BadSetting):
            keep_loyalty(till.book, till.shop.ids, "ines", bad)
    assert loyalty_in(till.book) == Loyalty()


def test_other_rules_hold_from_the_next_sale_on() -> None:
    till = Desks()
    camille = till.customer(group="regular")
    keep_loyalty(till.book, till.shop.ids, "ines", loyalty_from(TEXT))
    assert loyalty_in(till.book) == loyalty_from(TEXT)
    till.selling.attach(camille.id)
    till.sell(till.shop.piece(price=1650))
    assert till.rewarding.points(camille.id) == 32
    assert [log.what for log in till.logs(events.PROMOTION)] == ["loyalty_set"]
