"""A slip is known by its bars and by its signed square."""

from __future__ import annotations

from tests.credit_shop import CreditTill
from tillapp.ui.slip_code import is_slip


def test_bars_and_square_of_a_slip_are_a_credit_and_a_tag_is_not() -> None:
    till = CreditTill()
    slip = till.owe(500)
    assert is_slip(slip.code)
    assert is_slip(till.text(slip))
    assert not is_slip(till.shop.piece().code)
    assert not is_slip("T03A-000001")
