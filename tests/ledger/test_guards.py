"""Guards: what moved meanwhile is not sold again, and no balance falls below its floor."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from tests.shop import Shop, cash
from tillapp.domain.article import Goods, Tracking
from tillapp.domain.content import Stock
from tillapp.domain.document import Draft, Floor
from tillapp.domain.posting import OUTSIDE, PIECES, STOCK, Posting
from tillapp.domain.refusal import BalanceTooLow, StaleItem
from tillapp.ledger import accounts, stock


def test_the_same_item_in_two_baskets_is_sold_once() -> None:
    shop = Shop()
    dress = shop.piece("Robe rouge")
    one, two = shop.basket(dress).pay(cash(1600)), shop.basket(dress).pay(cash(1600))
    shop.close(one)
    with pytest.raises(StaleItem) as refused:
        shop.close(two)
    assert refused.value.facts["title"] == "Robe rouge"
    assert accounts.balance(shop.book.store, "cash", "T03") == 1600


def test_an_item_that_moved_in_a_way_the_basket_never_saw_is_stale() -> None:
    shop = Shop()
    with pytest.raises(StaleItem):
        shop.sell(replace(shop.piece(), state_n=0))
    unknown = shop.article("Jamais reçue", tracking=Tracking.UNIQUE)
    assert shop.sell(Goods(unknown, 500)).number == "T03A-000001"


def test_a_balance_never_falls_below_its_floor() -> None:
    shop = Shop()
    mug = shop.sku(pieces=2).article.id

    def taken(pieces: int, floor: int = 0) -> Draft:
        effects = (
            Posting(STOCK, mug, PIECES, -pieces),
            Posting(OUTSIDE, mug, PIECES, pieces),
        )
        guards = (Floor(STOCK, mug, floor, PIECES),)
        return Draft(shop.ids.next(), Stock("out"), "inès", postings=effects, guards=guards)

    with pytest.raises(BalanceTooLow) as refused:
        shop.book.commit((taken(3),))
    assert refused.value.facts == {"account": STOCK, "available": -1}
    with pytest.raises(BalanceTooLow):
        shop.book.commit((taken(1), taken(2)))
    assert stock.on_hand(shop.book.store, mug) == 2
    shop.book.commit((taken(1), taken(1)))
    assert stock.on_hand(shop.book.store, mug) == 0
