"""A gift never becomes money, and what was paid in money never becomes a gift.

Here is C17 of product.md, along every way round.
"""

from __future__ import annotations

import pytest

from tests.returns import ReturnDesks
from tillapp.domain.credit import Kind
from tillapp.domain.refusal import NotYourRight
from tillapp.domain.undone import Refund


@pytest.fixture
def till() -> ReturnDesks:
    return ReturnDesks()


def faces(refund: Refund) -> list[tuple[Kind, int]]:
    return [(slip.kind, slip.face) for slip in refund.slips]


def test_one_touch_makes_a_slip_for_the_money_and_one_for_the_gift(till: ReturnDesks) -> None:
    sale, _ = till.half_gift(5000, 5000)
    till.returning.add(sale.id, 1)
    done = till.refunding.give("credit").done
    assert done is not None
    assert faces(till.refunds()[-1]) == [(Kind.RETURN, 5000), (Kind.GOODWILL, 5000)]
    assert [face for _, face in done.slips] == [5000, 5000]


def test_a_gift_does_not_become_money_in_two_credits(till: ReturnDesks) -> None:
    sale, _ = till.half_gift(5000, 5000)
    till.returning.add(sale.id, 1)
    till.refunding.give("credit", 5000)
    till.refunding.give("credit", 5000)
    assert faces(till.refunds()[-1]) == [(Kind.RETURN, 5000), (Kind.GOODWILL, 5000)]


def test_after_a_payable_credit_the_gifts_half_is_no_cash(till: ReturnDesks) -> None:
    sale, gift = till.half_gift(5000, 5000)
    till.returning.add(sale.id, 1)
    till.refunding.give("credit", 5000)
    assert not till.offered()["cash"].allowed
    with pytest.raises(NotYourRight):
        till.refunding.give("cash")
    till.refunding.give(f"slip:{gift.id}")
    assert till.crediting.look(gift.code).balance == 5000


def test_what_went_back_onto_a_payable_credit_is_money_that_went(till: ReturnDesks) -> None:
    sale = till.sell(till.shop.piece(price=5000))
    till.returning.add(sale.id, 1)
    till.refunding.give("credit")
    slip, gift = till.refunds()[-1].slips[0], till.gift(5000)
    till.ring(till.shop.piece(price=10_000))
    till.crediting.spend(slip.code)
    till.crediting.spend(gift.code)
    till.returning.add(till.last().id, 1)
    till.refunding.give(f"slip:{slip.id}")
    with pytest.raises(NotYourRight):
        till.refunding.give("cash")


def test_a_second_part_joins_the_first_on_the_same_credit(till: ReturnDesks) -> None:
    sale, gift = till.half_gift(5000, 5000)
    till.returning.add(sale.id, 1)
    till.refunding.give(f"slip:{gift.id}", 2000)
    till.refunding.give(f"slip:{gift.id}", 1000)
    assert [tender.amount for tender in till.basket.now.tenders] == [-3000]
    till.refunding.give("cash", 5000)
    till.refunding.give(f"slip:{gift.id}")
    assert till.crediting.look(gift.code).balance == 5000
    assert [paid.amount for paid in till.refunds()[-1].tenders] == [-5000, -5000]
