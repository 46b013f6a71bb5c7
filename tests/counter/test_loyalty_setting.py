"""A shop says in a file how points are earned; the journal keeps what held when."""

from __future__ import annotations

import pytest

from tests.desks import Desks
from tillapp.counter.loyalty_setting import keep_loyalty, loyalty_from, loyalty_in
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
    ("text", "why"),
    [
        ("[[rules", "not_toml"),
        ("points = 1", "unknown"),
        ('[[rules]]\npoints_per_euro = "two"', "wrong_type"),
        ("[[rules]]\npoints_per_euro = -1", "negative"),
        ("[[rewards]]\npoints = 0\ncents = 500", "negative"),
    ],
)
def test_what_makes_no_sense_is_named(text: str, why: str) -> None:
    with pytest.raises(BadSetting) as refusal:
        loyalty_from(text)
    assert refusal.value.facts["why"] == why


def test_other_rules_hold_from_the_next_sale_on() -> None:
    till = Desks()
    camille = till.customer(group="regular")
    keep_loyalty(till.book, till.shop.ids, "ines", loyalty_from(TEXT))
    assert loyalty_in(till.book) == loyalty_from(TEXT)
    till.selling.attach(camille.id)
    till.sell(till.shop.piece(price=1650))
    assert till.rewarding.points(camille.id) == 32
    assert [log.what for log in till.logs(events.PROMOTION)] == ["loyalty_set"]
