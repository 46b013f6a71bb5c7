"""The rules of this moment: whoever stands here, at this till, with this customer's points."""

from __future__ import annotations

from tests.desks import Desks
from tillapp.counter import settings
from tillapp.counter.terms_now import terms_now
from tillapp.domain.reward import Loyalty, LoyaltyRule
from tillapp.ledger import records


def test_only_a_named_customer_of_a_shop_with_points_earns_some() -> None:
    till = Desks()
    camille = till.customer()
    assert terms_now(till.book, "ines", camille).points_per_euro == 0
    records.put_setting(
        till.book.store, settings.LOYALTY, Loyalty((LoyaltyRule(2),)), till.version
    )
    assert terms_now(till.book, "ines", camille).points_per_euro == 2
    assert terms_now(till.book, "ines").points_per_euro == 0


def test_the_till_and_the_person_are_those_of_now() -> None:
    till = Desks()
    terms = terms_now(till.book, "jeanne")
    assert (terms.staff, terms.drawer, terms.ledger) == ("jeanne", "T03", "T03A")
    assert terms.rates["N20"].basis_points == 2000
