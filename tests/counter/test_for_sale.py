"""What stands in the way of a scan: sold, put aside, elsewhere, without a price or a weight."""

from __future__ import annotations

import pytest

from tests.desks import Desks
from tillapp.domain.refusal import (
    AlreadyInBasket,
    AlreadySold,
    BadQuantity,
    NoPrice,
    NotFound,
    OnHold,
)

_DAY_MS = 86_400_000


def test_a_sold_piece_names_the_line_of_its_sale() -> None:
    till = Desks()
    dress, cup = till.shop.piece(), till.shop.sku()
    sale = till.sell(cup, dress)
    with pytest.raises(AlreadySold) as refusal:
        till.selling.scan(dress.code)
    facts = refusal.value.facts
    assert (facts["document"], facts["line"], facts["number"]) == (sale.id, 2, sale.number)


def test_what_is_put_aside_for_somebody_is_not_sold_while_its_deposit_lies_here() -> None:
    till = Desks()
    dress = till.shop.piece(price=5000)
    till.ring(dress)
    till.selling.attach(till.customer().id)
    till.layaway.cash(1000)
    with pytest.raises(OnHold) as refusal:
        till.selling.scan(dress.code)
    assert refusal.value.facts["basket"] == till.basket.parked()[0].id
    till.shop.clock.forward(40 * _DAY_MS)
    waiting = till.basket.parked()[0].id
    with pytest.raises(OnHold) as refusal:
        till.selling.scan(dress.code)
    assert refusal.value.facts["basket"] == waiting
    till.selling.resume(waiting)
    till.layaway.give_back()
    till.selling.abandon()
    assert till.selling.scan(dress.code).total == 5000


def test_a_piece_lies_in_one_basket_only() -> None:
    till = Desks()
    dress = till.shop.piece()
    till.ring(dress)
    till.selling.hold()
    with pytest.raises(AlreadyInBasket):
        till.selling.scan(dress.code)


def test_a_price_and_a_weight_are_asked_for() -> None:
    till = Desks()
    with pytest.raises(NoPrice):
        till.selling.add(till.shop.article("Sans prix").id)
    with pytest.raises(BadQuantity):
        till.selling.add(till.shop.by_weight().article.id)


def test_a_voucher_is_no_merchandise() -> None:
    till = Desks()
    key = till.shop.article("Carte cadeau", family="voucher", vat="Z0")
    with pytest.raises(NotFound):
        till.selling.free("Carte cadeau", 3000, like=key.id)
