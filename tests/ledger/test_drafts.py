"""Unfinished baskets survive, and a basket that was sold is dead (C13)."""

from __future__ import annotations

from pathlib import Path

import pytest
from msgspec.structs import replace

from tests.shop import Shop, cash
from tillapp.domain.content import Log
from tillapp.domain.discount import Discount
from tillapp.domain.document import Draft
from tillapp.domain.ids import child
from tillapp.ledger import drafts
from tillapp.ledger.book import Book


def test_c13_held_baskets_are_there_after_a_restart_with_all_their_lines(
    tmp_path: Path,
) -> None:
    shop = Shop(tmp_path / "till.db")
    basket = shop.basket(shop.piece(), shop.sku(), shop.by_weight())
    basket = replace(basket.less(Discount("geste", cents=100)), held=True, customer="c1")
    shop.book.save_draft(basket)
    shop.book.close()
    book = Book.open(tmp_path / "till.db", shop.seal)
    assert drafts.all_of(book.store) == [basket]
    assert drafts.get(book.store, basket.id) == basket
    assert drafts.get(book.store, "f" * 32) is None
    book.close()


def test_baskets_come_back_in_the_order_in_which_they_were_touched() -> None:
    shop = Shop()
    one, two = shop.basket(shop.piece()), shop.basket(shop.piece())
    for basket in (one, two, one):
        shop.book.save_draft(basket)
    assert drafts.all_of(shop.book.store) == [two, one]


def test_a_basket_that_was_sold_is_dead_even_if_it_is_saved_again() -> None:
    shop = Shop()
    basket = shop.basket(shop.piece())
    shop.close(basket.pay(cash(1600)))
    shop.book.save_draft(basket)
    assert drafts.all_of(shop.book.store) == []


@pytest.mark.parametrize(("id_", "before"), [("b" * 32, 0), ("b" * 32, 3), ("f" * 32, 0)])
def test_a_basket_is_dead_by_its_sale_and_not_by_what_was_sealed_before_it(
    id_: str, before: int
) -> None:
    shop = Shop()
    basket = replace(shop.basket(shop.piece()).pay(cash(1600)), id=id_)
    for ordinal in range(before):
        ahead = Log(80, "paid ahead")
        draft = Draft(child(id_, ordinal), ahead, "inès", basket=id_, ordinal=ordinal)
        shop.book.commit((draft,))
    shop.book.save_draft(basket)
    assert drafts.all_of(shop.book.store) == [basket]
    sold = replace(shop.settle(basket)[0], id=child(id_, before), ordinal=before)
    shop.book.commit((sold,))
    shop.book.save_draft(basket)
    assert drafts.all_of(shop.book.store) == []
