"""What a customer paid ahead is found, with what went back of it, and nobody else's."""

from __future__ import annotations

from tests.desks import JEANNE, Desks
from tillapp.domain.content import Advance
from tillapp.ledger.ahead import paid_ahead


def deposit(till: Desks, customer: str, cents: int) -> None:
    till.selling.attach(customer)
    till.ring(till.shop.piece(price=6000))
    till.layaway.cash(cents)


def amounts(till: Desks, customer: str) -> list[int]:
    found = paid_ahead(till.book.store, till.book.place, customer)
    contents = [document.facts.content for document in found]
    return [content.tender.amount for content in contents if isinstance(content, Advance)]


def test_deposits_are_found_by_whose_they_are_also_once_they_went_back() -> None:
    till = Desks(who=JEANNE)
    camille, noe = till.customer(), till.customer("Noé Petit")
    deposit(till, camille.id, 2000)
    deposit(till, noe.id, 500)
    till.selling.resume(till.basket.parked()[0].id)
    till.layaway.give_back()
    assert amounts(till, camille.id) == [2000, -2000]
    assert amounts(till, noe.id) == [500]
    assert amounts(till, "nobody") == []
