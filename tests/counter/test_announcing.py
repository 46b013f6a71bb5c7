"""A reduction tells the lowest price of the thirty days before it (C. conso L112-1-1)."""

from __future__ import annotations

import pytest

from tests.desks import JEANNE, Desks
from tillapp.counter.announcing import Announcing
from tillapp.domain.content import Stock
from tillapp.domain.discount import Discount
from tillapp.domain.item import Move, Register
from tillapp.domain.layout import plain_text
from tillapp.domain.promotion import Mechanic, Rule

A_DAY_MS = 86_400_000
FIFTH = Rule("p", "-20 %", Mechanic.PERCENT, basis_points=2000)


@pytest.fixture
def till() -> Desks:
    till = Desks()
    till.session.enter_with_badge(JEANNE.badge)
    return till


def marked(till: Desks, item: str, n: int, price: int, days: int) -> None:
    till.shop.clock.forward(days * A_DAY_MS)
    till.shop.commit(Stock("price"), moves=(Move(item, Register.PRICE, n, price=price),))


def told(till: Desks) -> list[int | None]:
    return [line.reference for line in till.selling.view().lines]


def test_a_price_raised_just_before_its_promotion_says_what_it_was(till: Desks) -> None:
    coat, hat = till.shop.piece("Manteau", price=4000), till.shop.piece("Chapeau", price=900)
    marked(till, coat.item, 2, 5000, 60)
    till.shop.clock.forward(5 * A_DAY_MS)
    till.promoting.put(FIFTH)
    till.ring(coat, hat)
    # What was always as dear says it by its own price.
    assert told(till) == [4000, None]
    done = till.paying.cash().done
    assert done
    [line, _] = till.sales()[-1].lines
    assert (line.price, line.total, line.reference) == (5000, 4000, 4000)
    paper = plain_text(till.handing.paper(done.document))
    assert "Lowest price of the last 30 days" in paper


def test_the_reference_goes_with_the_offer(till: Desks) -> None:
    coat = till.shop.piece("Manteau", price=4000)
    marked(till, coat.item, 2, 5000, 60)
    till.promoting.put(FIFTH)
    till.ring(coat)
    assert told(till) == [4000]
    till.selling.discount(1, Discount("tache", basis_points=1000))
    assert told(till) == [None]
    till.selling.discount(1, None)
    assert told(till) == [4000]
    till.promoting.stop("p")
    till.ring(till.shop.piece("Chapeau"))
    assert told(till) == [None, None]


def test_a_markdown_keeps_its_own_reference_beside_the_offers_of_others(till: Desks) -> None:
    coat = till.shop.piece("Manteau", price=6000)
    marked(till, coat.item, 2, 4500, 60)
    till.promoting.put(Rule("c", "-1 €", Mechanic.AMOUNT, cents=100, groups=("friends",)))
    till.ring(coat)
    assert told(till) == [6000]
    till.selling.attach(till.customer(group="friends").id)
    # Its promotion begins today, right after the markdown.
    assert told(till) == [6000]
    till.selling.detach()
    assert told(till) == [6000]


def test_a_price_for_several_pieces_is_no_reduction_of_one(till: Desks) -> None:
    cup = till.shop.sku(price=350)
    till.promoting.put(Rule("t", "3 pour 5 €", Mechanic.PACK, cents=500, pieces=3))
    till.selling.scan(cup.code, 3)
    assert till.selling.view().total == 500
    assert told(till) == [None]


def test_a_basket_without_offers_stays_the_same_value(till: Desks) -> None:
    till.ring(till.shop.piece("Manteau"))
    now = till.basket.now
    assert Announcing(till.book.store).told(now, now, (FIFTH,)) is now
