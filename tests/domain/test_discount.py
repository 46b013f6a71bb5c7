"""Discounts: a share or an amount, never without a reason, never above the price."""

from __future__ import annotations

import pytest

from tillapp.domain.discount import Bearer, Discount, Offer, checked
from tillapp.domain.refusal import BadDiscount, ReasonMissing


def test_a_share_rounds_half_up_and_an_amount_stops_at_the_price() -> None:
    assert Discount("x", basis_points=1000).of(1595) == 160
    assert Discount("x", cents=500).of(300) == 300


def test_a_discount_that_makes_sense_passes() -> None:
    whole = Discount("cadeau", basis_points=10_000)
    assert checked(whole, 1600) is whole


def test_a_discount_without_a_reason_is_refused() -> None:
    with pytest.raises(ReasonMissing):
        checked(Discount("", cents=100), 1600)


@pytest.mark.parametrize(
    "discount",
    [
        Discount("x"),
        Discount("x", basis_points=1000, cents=100),
        Discount("x", basis_points=10_001),
        Discount("x", basis_points=-1),
        Discount("x", cents=1601),
        Discount("x", cents=-1),
    ],
)
def test_a_discount_that_cannot_be_is_refused(discount: Discount) -> None:
    with pytest.raises(BadDiscount):
        checked(discount, 1600)


def test_the_shop_bears_what_nobody_else_does() -> None:
    assert Discount("x", cents=1).bearer is Offer("p", "t", 1).bearer is Bearer.SHOP
