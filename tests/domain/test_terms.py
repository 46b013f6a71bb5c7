"""Terms: what a till knows when it settles, and what it takes for granted."""

from __future__ import annotations

from tests.domain.baskets import EMPTY, TERMS
from tests.shop import cash
from tillapp.domain.content import Sale
from tillapp.domain.line import SaleLine
from tillapp.domain.settle import settle
from tillapp.domain.terms import Terms


def test_a_shop_without_loyalty_gives_no_points() -> None:
    plain = Terms(TERMS.rates, "inès", "T03")
    assert (plain.ledger, plain.points_per_euro) == ("", 0)
    basket = EMPTY.add(SaleLine(0, "Tasse", 350, "N20", "new")).pay(cash(350))
    content = settle(basket, plain)[0].content
    assert isinstance(content, Sale)
    assert content.points == 0
