"""A voucher in the basket: money for a credit, beside the goods."""

from __future__ import annotations

from tests.domain.baskets import EMPTY, slip
from tillapp.domain.article import Tracking
from tillapp.domain.credit import Kind
from tillapp.domain.discount import Discount
from tillapp.domain.issue_line import IssueLine
from tillapp.domain.line import SaleLine

GIFT = IssueLine(0, "Carte cadeau", 5000, slip(1, Kind.GIFT))


def test_a_voucher_costs_what_it_is_worth_and_is_one_thing() -> None:
    assert GIFT.due == GIFT.gross == 5000
    assert (GIFT.pieces, GIFT.quantity, GIFT.tracking) == (1, 1, Tracking.NONE)
    assert (GIFT.code, GIFT.item) == (GIFT.slip.code, "")


def test_nobody_gets_a_discount_on_money() -> None:
    mug = SaleLine(0, "Tasse", 1000, "N20", "new")
    basket = EMPTY.add(GIFT).add(mug).less(Discount("geste", basis_points=5000))
    assert (basket.gross, basket.taken_off, basket.net) == (6000, 500, 5500)


def test_two_vouchers_are_two_lines() -> None:
    other = IssueLine(0, "Carte cadeau", 5000, slip(2, Kind.GIFT))
    assert [line.n for line in EMPTY.add(GIFT).add(other).lines] == [1, 2]
