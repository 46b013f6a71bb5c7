"""What the customer at the counter has: credit to spend now, and points."""

from __future__ import annotations

from msgspec.structs import replace

from tests.desks import Desks
from tillapp.counter.purse import Purse, in_use, purse_of
from tillapp.counter.settings import Policy

_DAY_MS = 86_400_000


def with_credit(till: Desks, cents: int = 3000) -> str:
    """A customer who brought something back and took a credit for it."""
    camille = till.customer()
    sale = till.sell(till.shop.piece(price=cents))
    till.selling.attach(camille.id)
    till.returning.add_all(sale.id)
    till.refunding.give("credit")
    return camille.id


def test_nobody_has_nothing() -> None:
    till = Desks()
    till.ring(till.shop.piece())
    assert purse_of(till.book, till.basket) == Purse()


def test_a_credit_is_there_until_it_pays() -> None:
    till = Desks()
    camille = with_credit(till)
    till.ring(till.shop.piece(price=2000))
    assert till.selling.attach(camille).credit == till.crediting.worth(camille) == 3000
    till.splitting.equal(2)
    # A credit pays once in a basket, so what is left of it waits for the next one.
    assert till.crediting.spend_customer(400).credit == till.crediting.worth(camille) == 0
    till.paying.cash()
    till.paying.cash()
    till.ring(till.shop.piece(price=500))
    assert till.selling.attach(camille).credit == 2600


def test_a_credit_that_waits_in_another_basket_is_not_in_the_purse() -> None:
    till = Desks()
    camille = with_credit(till)
    till.ring(till.shop.piece(price=5000))
    till.selling.attach(camille)
    till.crediting.spend_customer()
    till.selling.hold()
    assert till.selling.attach(camille).credit == till.crediting.worth(camille) == 0
    till.selling.resume(till.basket.parked()[0].id)
    till.selling.detach()
    till.paying.remove(1)
    assert in_use(till.basket) == frozenset()
    assert till.selling.attach(camille).credit == 3000


def test_an_expired_credit_is_not_in_the_purse() -> None:
    till = Desks(policy=replace(Policy(), credit_valid_days=10))
    camille = with_credit(till)
    till.shop.clock.forward(11 * _DAY_MS)
    till.ring(till.shop.piece())
    assert till.selling.attach(camille).credit == 0
