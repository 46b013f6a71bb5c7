"""Balances and period figures: always the sums of the postings behind them."""

from __future__ import annotations

from collections import Counter

from tests.shop import Shop, card
from tillapp.domain.posting import EUR
from tillapp.ledger import accounts, journal


def test_a_figure_opens_the_documents_it_is_made_of() -> None:
    shop = Shop()
    first, second = shop.sell(shop.piece(price=1600)), shop.sell(shop.piece(price=900))
    store = shop.book.store
    rows = accounts.documents_behind(store, "cash", "T03")
    assert rows == [("T03A", first.seq, 1600), ("T03A", second.seq, 900)]
    assert accounts.balance(store, "cash", "T03") == 2500
    assert accounts.balance(store, "cash", "T04") == 0


def test_the_figures_of_a_period_are_the_sums_of_its_postings() -> None:
    shop = Shop()
    for price in (1600, 900):
        shop.sell(shop.piece(price=price))
    basket = shop.basket(shop.sku(price=350))
    shop.close(basket.pay(card(350)))
    debit: Counter[tuple[str, str, str]] = Counter()
    credit: Counter[tuple[str, str, str]] = Counter()
    for document in journal.every(shop.book.store, shop.book.place):
        for row in document.facts.postings:
            kind = type(document.facts.content).__name__.lower()
            side = debit if row.amount > 0 else credit
            side[kind, row.account, row.unit] += abs(row.amount)
    sums = accounts.of_period(shop.book.store, shop.book.period)
    found = {(row.kind, row.account, row.unit): (row.debit, row.credit) for row in sums}
    assert found == {key: (debit[key], credit[key]) for key in {*debit, *credit}}
    cash = next(row for row in sums if row.account == "cash")
    assert (cash.unit, cash.count) == (EUR, 2)


def test_another_day_has_its_own_figures() -> None:
    shop = Shop()
    shop.sell(shop.piece())
    shop.book.open_period("2026-11-22-1")
    shop.sell(shop.piece(price=100))
    sums = accounts.of_period(shop.book.store, "2026-11-22-1")
    assert sum(row.debit for row in sums if row.account == "cash") == 100
    assert accounts.of_period(shop.book.store, "2026-11-23-1") == []
