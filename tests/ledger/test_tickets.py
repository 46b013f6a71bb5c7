"""Tickets are found by number, day, amount and customer, the newest first."""

from __future__ import annotations

from datetime import date

from msgspec.structs import replace

from tests.shop import Shop, card, cash
from tillapp.ledger import tickets


def test_tickets_are_found_by_what_people_remember() -> None:
    shop = Shop()
    shop.sell(shop.piece(price=1600))
    basket = replace(shop.basket(shop.piece(price=900), shop.by_weight()), customer="c1")
    basket = basket.pay(card(500)).pay(cash(basket.net - 500))
    shop.close(basket)
    store = shop.book.store
    numbers = [row.number for row in tickets.recent(store)]
    assert numbers == ["T03A-000002", "T03A-000001"]
    assert [row.total for row in tickets.with_total(store, 1600)] == [1600]
    assert [row.number for row in tickets.with_number(store, "t03a-000001")] == numbers[1:]
    found = tickets.of_customer(store, "c1")
    assert [(row.means, row.pieces) for row in found] == [("card cash", 2)]
    assert tickets.of_customer(store, "") == []


def test_a_day_begins_at_midnight_on_the_wall() -> None:
    shop = Shop()
    shop.sell(shop.piece())
    shop.clock.forward(13 * 3_600_000 + 1_800_000)
    shop.sell(shop.piece())
    shop.clock.forward(3_600_000)
    shop.sell(shop.piece())
    today = tickets.on_day(shop.book.store, date(2026, 11, 21))
    assert [row.number for row in today] == ["T03A-000002", "T03A-000001"]
    tomorrow = tickets.on_day(shop.book.store, date(2026, 11, 22))
    assert [row.number for row in tomorrow] == ["T03A-000003"]
