"""Points as the book has them."""

from __future__ import annotations

from tests.shop import Shop
from tillapp.domain.content import Issue
from tillapp.domain.credit import Work
from tillapp.domain.document import Draft
from tillapp.domain.effects import pointed
from tillapp.ledger.points import points_of


def given(shop: Shop, customer: str, points: int) -> None:
    content = Issue(Work.POINTS, customer=customer, points=points, reason="gesture")
    draft = Draft(shop.ids.next(), content, "inès", postings=tuple(pointed(customer, points)))
    shop.book.commit((draft,))


def test_points_are_the_sum_of_what_was_given_and_taken_also_below_nothing() -> None:
    shop = Shop()
    for customer, points in (("ana", 50), ("bea", 20), ("bea", -35)):
        given(shop, customer, points)
    store = shop.book.store
    assert (points_of(store, "ana"), points_of(store, "bea")) == (50, -15)
    assert points_of(store, "nobody") == 0
