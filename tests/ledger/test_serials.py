"""The greatest serial of the shop's own codes."""

from __future__ import annotations

from tests.shop import Shop
from tillapp.domain import code
from tillapp.ledger.serials import last_serial


def test_the_next_tag_follows_the_greatest_one() -> None:
    shop = Shop()
    assert last_serial(shop.book.store, "29") == 0
    shop.article(codes=(code.tag(41),))
    shop.article(codes=(code.tag(7), "4006381333931"))
    assert last_serial(shop.book.store, "29") == 41
    assert last_serial(shop.book.store, "27") == 0
