"""A sale that the disk seemed to refuse had landed: the next one is another sale."""

from __future__ import annotations

import pytest

from tests.desks import Desks
from tillapp.counter.paying import CardAnswer
from tillapp.domain.refusal import AlreadySealed
from tillapp.domain.settle import settle
from tillapp.domain.tender import Tender, TenderKind


def test_a_basket_whose_name_is_taken_is_sold_under_a_name_of_its_own() -> None:
    desks = Desks()
    dress, cup = desks.shop.piece(price=1600), desks.shop.sku()
    desks.ring(dress)
    paid = desks.basket.now.pay(Tender(0, TenderKind.CASH, 1600))
    desks.book.commit(settle(paid, desks.shop.terms))
    desks.ring(cup)
    desks.selling.remove(1)
    with pytest.raises(AlreadySealed):
        desks.paying.cash()
    done = desks.paying.cash().done
    assert done is not None
    assert [sale.total for sale in desks.sales()] == [1600, 350]


def test_an_unknown_answer_may_be_said_as_often_as_it_takes() -> None:
    desks = Desks()
    desks.ring(desks.shop.piece(price=1600))
    desks.paying.card()
    for reference in ("a", "b", "c"):
        desks.paying.card_answer(CardAnswer.UNKNOWN, reference)
    done = desks.paying.card_answer(CardAnswer.ACCEPTED, "d").done
    assert done is not None
    assert done.total == 1600
