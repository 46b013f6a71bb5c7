"""A category is a key whose pieces nobody counts, and never a voucher."""

from __future__ import annotations

import pytest

from tests.shop import Shop
from tillapp.counter.categories import EXEMPT, category
from tillapp.domain.article import VOUCHER
from tillapp.domain.refusal import NotFound
from tillapp.fiscal.fr import RATES


def test_a_key_stands_for_its_category() -> None:
    shop = Shop()
    key = shop.article("Vêtement")
    assert category(shop.book.store, key.id) == key


def test_what_is_counted_and_what_is_no_merchandise_is_no_category() -> None:
    shop = Shop()
    voucher = shop.article("Bon cadeau", family=VOUCHER, vat="Z0")
    for wrong in (shop.piece().article, shop.sku().article, voucher):
        with pytest.raises(NotFound):
            category(shop.book.store, wrong.id)
    with pytest.raises(NotFound):
        category(shop.book.store, "00" * 16)


def test_the_rate_of_the_franchise_is_one_of_the_profile() -> None:
    assert EXEMPT in {rate.code for rate in RATES}
