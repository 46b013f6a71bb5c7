"""What credits buy: goods, and a credit only where they are money themselves."""

from __future__ import annotations

import pytest

from tests.credit_shop import CreditTill, introduce, till_of
from tillapp.domain.credit import Kind
from tillapp.domain.refusal import BasketPaidInPart, CreditTooLow, NotPayable


@pytest.fixture
def till() -> CreditTill:
    return CreditTill()


@pytest.mark.parametrize("kind", [Kind.GIFT, Kind.GOODWILL, Kind.BUYBACK])
def test_a_credit_that_is_never_money_gets_no_new_life_as_a_voucher(
    till: CreditTill, kind: Kind
) -> None:
    old = till.gift(5_000) if kind is Kind.GIFT else till.owe(5_000, kind)
    till.days_later(300)
    till.desk.sell_gift(5_000)
    with pytest.raises(NotPayable) as refused:
        till.desk.spend(old.code)
    assert refused.value.facts["kind"] == kind
    assert (till.left(old), till.basket.now.tenders) == (5_000, ())


def test_it_pays_the_goods_beside_a_voucher_and_no_more(till: CreditTill) -> None:
    gift, other = till.gift(5_000), till.gift(1_000)
    till.coat(3_000)
    till.desk.sell_gift(2_000)
    assert till.desk.spend(gift.code).due == 2_000
    with pytest.raises(NotPayable):
        till.desk.spend(other.code)
    # The goods that it paid cannot be taken out and leave the voucher.
    with pytest.raises(BasketPaidInPart):
        till.selling.remove(1)
    till.paying.cash()
    assert (till.left(gift), till.left(other)) == (2_000, 1_000)


def test_a_credit_that_is_money_on_demand_buys_a_voucher(till: CreditTill) -> None:
    credit = till.owe(5_000)
    till.desk.sell_gift(2_000)
    assert till.desk.spend(credit.code).done is not None
    assert till.left(credit) == 3_000


def test_of_a_customers_credits_each_pays_what_it_may(till: CreditTill) -> None:
    camille = till.customer()
    gesture = till.owe(5_000, Kind.GOODWILL, camille.id)
    till.coat(1_000)
    till.desk.sell_gift(2_000)
    till.selling.attach(camille.id)
    assert till.desk.spend_customer().due == 2_000
    with pytest.raises(CreditTooLow):
        till.desk.spend_customer()
    till.paying.cash()
    credit = till.owe(1_500, holder=camille.id)
    till.coat(1_000)
    till.desk.sell_gift(2_000)
    till.selling.attach(camille.id)
    assert till.desk.spend_customer().due == 500
    till.paying.cash()
    assert (till.left(gesture), till.left(credit)) == (3_000, 0)


def test_the_paper_of_another_till_buys_no_voucher_either(till: CreditTill) -> None:
    other = till_of("T04A")
    introduce(other, till)
    square = till.text(till.gift(2_000))
    other.desk.sell_gift(5_000)
    with pytest.raises(NotPayable):
        other.desk.spend(square)
    assert other.basket.now.tenders == ()
