"""The price of the last thirty days, against which a markdown is told (C. conso L112-1-1)."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from tests.shop import OPENING_MS, Shop
from tillapp.domain.content import Sale, Stock
from tillapp.domain.item import Move, Register
from tillapp.domain.promotion import PROMOTIONS, Mechanic, Promotions, Rule
from tillapp.ledger import records, search, stock
from tillapp.ledger.prices import (
    PriceStep,
    history,
    prior_price,
    reference_of,
    reference_price,
)

DAY_MS = 86_400_000


def steps(*days_and_prices: tuple[int, int]) -> list[PriceStep]:
    return [PriceStep(OPENING_MS + day * DAY_MS, price) for day, price in days_and_prices]


@pytest.mark.parametrize(
    ("prices", "reference"),
    [
        # Never another price, or a rise: no markdown.
        ([(0, 2000)], None),
        ([(0, 2000), (40, 2500)], None),
        ([], None),
        # One markdown, after a long time and after a few days.
        ([(0, 2000), (60, 1500)], 2000),
        ([(0, 2000), (5, 1500)], 2000),
        # Raised just before: the lowest of the thirty days counts.
        ([(0, 2000), (50, 3000), (60, 1500)], 2000),
        ([(0, 2000), (20, 3000), (60, 1500)], 3000),
        # As cheap within the thirty days: no markdown at all.
        ([(0, 2000), (40, 1000), (50, 1800), (60, 1500)], None),
        ([(0, 1500), (50, 1800), (60, 1500)], None),
        # Progressive markdowns keep the price before the first.
        ([(0, 2000), (60, 1500), (75, 1200), (100, 900)], 2000),
        ([(0, 2000), (60, 1500), (90, 1200)], 2000),
        # One that comes long after is a markdown of its own.
        ([(0, 2000), (60, 1500), (120, 1200)], 1500),
        # A rise between them ends the row.
        ([(0, 2000), (10, 1500), (50, 1800), (85, 1200)], 1800),
    ],
)
def test_the_reference_price(prices: list[tuple[int, int]], reference: int | None) -> None:
    assert reference_of(steps(*prices)) == reference


def marked(shop: Shop, item: str, n: int, price: int, days: int) -> None:
    shop.clock.forward(days * DAY_MS)
    shop.commit(Stock("price"), moves=(Move(item, Register.PRICE, n, price=price),))


def test_every_price_is_kept_and_read_with_the_goods() -> None:
    shop = Shop()
    coat = shop.piece("Manteau", price=6000)
    assert coat.reference is None
    marked(shop, coat.item, 2, 6000, 1)
    marked(shop, coat.item, 3, 4500, 40)
    marked(shop, coat.item, 4, 4000, 10)
    store = shop.book.store
    assert [step.price for step in history(store, coat.item)] == [6000, 4500, 4000]
    assert reference_price(store, coat.item) == 6000
    found = stock.find(store, coat.code)
    assert found is not None
    assert (found.price, found.reference) == (4000, 6000)
    assert shop.goods(coat.article).reference == 6000
    assert [goods.reference for goods in search.articles(store, "manteau")] == [6000]


def test_a_ticket_keeps_the_reference_of_a_markdown() -> None:
    shop = Shop()
    coat = shop.piece("Manteau", price=6000)
    marked(shop, coat.item, 2, 4500, 40)
    sale = shop.sell(shop.goods(coat.article)).facts.content
    assert isinstance(sale, Sale)
    assert sale.lines[0].reference == 6000


def test_goods_that_are_put_aside_say_for_whom_and_until_when() -> None:
    shop = Shop()
    coat = shop.piece("Manteau", price=6000)
    until = OPENING_MS + 30 * DAY_MS
    move = Move(coat.item, Register.HOLD, 1, whom="basket", until_ms=until)
    shop.commit(Stock("hold"), moves=(move,))
    held = shop.goods(coat.article)
    assert (held.held_for, held.hold_n, held.held_until_ms) == ("basket", 1, until)
    [found] = search.articles(shop.book.store, "manteau")
    assert found.held_for == "basket"


def running(shop: Shop, *, past: tuple[Rule, ...] = (), rules: tuple[Rule, ...] = ()) -> None:
    version = records.Version(shop.clock.now().utc_ms, "T03A")
    records.put_setting(shop.book.store, PROMOTIONS, Promotions(rules, past), version)


FIFTH = Rule("p", "-20 %", Mechanic.PERCENT, basis_points=2000, since="2027-01-24")


def test_a_price_raised_before_a_promotion_is_told_against_what_it_was() -> None:
    shop = Shop()
    coat = shop.piece("Manteau", price=4000)
    marked(shop, coat.item, 2, 5000, 60)
    store = shop.book.store
    running(shop, rules=(replace(FIFTH, until="2027-01-24"),))
    assert prior_price(store, coat.item, FIFTH) == 4000
    assert prior_price(store, coat.item, replace(FIFTH, since="2027-02-25")) == 5000
    # Nobody knows what lies before a promotion that has no first day, or new goods.
    assert prior_price(store, coat.item, replace(FIFTH, since="")) is None
    assert prior_price(store, coat.item, replace(FIFTH, since="2026-11-01")) is None


def test_what_a_promotion_made_everybody_pay_counts_for_a_later_markdown() -> None:
    shop = Shop()
    coat = shop.piece("Manteau", price=5000)
    running(shop, past=(replace(FIFTH, since="2026-11-25", until="2026-12-15"),))
    marked(shop, coat.item, 2, 4500, 26)
    assert reference_price(shop.book.store, coat.item) is None
    marked(shop, coat.item, 3, 3500, 1)
    assert reference_price(shop.book.store, coat.item) == 4000
    # Long after it, the promotion is forgotten.
    marked(shop, coat.item, 4, 4600, 40)
    marked(shop, coat.item, 5, 4400, 40)
    assert reference_price(shop.book.store, coat.item) == 4600
