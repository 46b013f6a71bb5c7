"""Exchanged goods give back what the goods before them were paid with, and no more.

Here are C15 and C17 of product.md.
"""

from __future__ import annotations

import pytest

from tests.credit_shop import CreditTill, introduce, till_of
from tests.returns import ReturnDesks
from tillapp.counter.settings import Policy
from tillapp.domain.credit import Kind
from tillapp.domain.party import Right
from tillapp.domain.undone import Refund


@pytest.fixture
def till() -> ReturnDesks:
    return ReturnDesks()


def faces(refund: Refund) -> list[tuple[Kind, int]]:
    return [(slip.kind, slip.face) for slip in refund.slips]


def test_an_exchanged_dress_gives_back_what_the_first_one_was_paid_with(
    till: ReturnDesks,
) -> None:
    first = till.sell(till.shop.piece(price=5000))
    second = till.swap(first, till.shop.piece("Robe bleue", 5000))
    third = till.swap(second, till.shop.piece("Robe verte", 5000))
    till.returning.add_all(third.id)
    option = till.refunding.options()[0]
    assert (option.id, option.original, option.allowed) == ("cash", True, True)
    till.refunding.give("cash")
    assert till.balance("cash") == 0


def test_an_exchange_turns_no_gift_into_money(till: ReturnDesks) -> None:
    sale, gift = till.half_gift(5000, 5000)
    coat = till.shop.piece("Manteau", 7000)
    till.returning.add(sale.id, 1)
    till.selling.scan(coat.code)
    till.refunding.give("cash")
    till.returning.add_all(till.returning.find(coat.code).document)
    assert till.offered()["cash"].amount == 2000
    assert till.offered()[f"slip:{gift.id}"].amount == 5000
    till.refunding.give("credit")
    assert faces(till.refunds()[-1]) == [(Kind.RETURN, 2000), (Kind.GOODWILL, 5000)]


def test_what_went_back_beside_an_exchange_is_not_claimed_again(till: ReturnDesks) -> None:
    sale, gift = till.half_gift(5000, 5000)
    till.returning.add(sale.id, 1)
    till.refunding.give(f"slip:{gift.id}")
    coat = till.shop.piece("Manteau", 6000)
    till.selling.scan(coat.code)
    till.paying.cash()
    till.returning.add_all(till.returning.find(coat.code).document)
    assert [o.id for o in till.refunding.options()] == ["cash", "card", "credit"]
    till.refunding.give("cash")
    assert till.balance("cash") == 5000


def test_an_exchange_makes_an_old_sale_no_younger() -> None:
    till = ReturnDesks(policy=Policy(return_days=5, credit_days=30))
    first = till.sell(till.shop.piece(price=5000))
    till.days_later(6)
    second = till.swap(first, till.shop.piece("Robe bleue", 5000))
    till.returning.add_all(second.id)
    assert [o.id for o in till.refunding.options() if o.allowed] == ["credit"]
    till.refunding.give("credit")
    assert faces(till.refunds()[-1]) == [(Kind.GOODWILL, 5000)]


def test_goods_without_a_ticket_stay_a_credit_through_an_exchange(till: ReturnDesks) -> None:
    category = till.shop.article("Vêtement").id
    till.returning.free(category, 1200, approval=till.word(Right.RETURN_FREE))
    till.selling.scan(till.shop.piece("Foulard", 1200).code)
    till.paying.close()
    till.returning.add_all(till.last().id)
    assert [o.id for o in till.refunding.options() if o.allowed] == ["credit"]


def test_an_exchange_of_a_corrected_ticket_knows_the_correction(till: ReturnDesks) -> None:
    first = till.sell(till.shop.piece(price=5000))
    word = till.word(Right.CANCEL)
    till.returning.correct(first.id, (("card", 5000),), "wrong key", word)
    second = till.swap(first, till.shop.piece("Robe bleue", 5000))
    till.returning.add_all(second.id)
    assert till.refunding.options()[0].id == "card"


def test_a_cashier_gives_an_exchange_of_the_same_day_back_in_cash(till: ReturnDesks) -> None:
    cup = till.shop.sku(price=1000)
    first = till.sell_cups(cup, 2)
    till.returning.add(first.id, 1, 1)
    till.selling.scan(till.shop.piece("Foulard", 1000).code)
    done = till.paying.close().done
    assert done is not None
    till.returning.add_all(done.document)
    till.returning.add_all(first.id)
    till.refunding.give("cash")
    assert (till.refunds()[-1].total, till.balance("cash")) == (-2000, 0)


def test_a_cancelled_old_ticket_hands_its_money_on(till: ReturnDesks) -> None:
    first = till.sell(till.shop.piece(price=5000))
    till.days_later(40)
    till.returning.cancel(first.id, "wrong sale", till.word(Right.CANCEL))
    till.selling.scan(till.shop.piece("Robe bleue", 5000).code)
    till.paying.close()
    till.returning.add_all(till.last().id)
    assert till.offered()["cash"].allowed


def test_cash_and_a_paper_of_another_till_both_go_back_as_they_came() -> None:
    other, here = till_of("T04A"), CreditTill()
    introduce(here, other)
    here.coat(10_000)
    here.paying.cash(6000)
    here.crediting.spend(other.text(other.gift(7000)))
    sale = here.documents()[-1]
    here.returning.add(sale.id, 1)
    assert {o.id: o.amount for o in here.refunding.options() if o.allowed} == {
        "cash": 6000,
        "card": 6000,
        "credit": 10_000,
    }
    here.refunding.give("credit")
    content = here.documents()[-1].facts.content
    assert isinstance(content, Refund)
    assert faces(content) == [(Kind.RETURN, 6000), (Kind.GOODWILL, 4000)]
