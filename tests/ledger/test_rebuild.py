"""Rebuilding: the same tables from the same journal, and never half of them."""

from __future__ import annotations

import pytest

from tests.shop import Shop, rows
from tillapp.ledger import journal, rebuild, sold_words
from tillapp.ledger.book import make
from tillapp.ledger.tables import PROJECTIONS
from tillapp.ledger.verify import verify


def folded(shop: Shop) -> dict[str, list[object]]:
    return {t.name: rows(shop.book.store, t.name) for t in PROJECTIONS}


def busy_shop() -> Shop:
    shop = Shop()
    for n in range(4):
        shop.sell(shop.piece(f"Robe {n}"), shop.sku())
    return shop


def test_a_damaged_table_is_folded_again_from_the_journal() -> None:
    shop = busy_shop()
    right = folded(shop)
    with shop.book.store.facts():
        shop.book.store.run("UPDATE sums SET amount = amount + 1")
        shop.book.store.run("DELETE FROM tickets")
    assert not verify(shop.book.store, shop.book.profile).sound
    done = rebuild.rebuild(shop.book.store)
    assert done == shop.book.head[0]
    assert folded(shop) == right
    assert verify(shop.book.store, shop.book.profile).sound


def test_a_rebuild_that_was_cut_short_is_begun_again() -> None:
    shop = busy_shop()
    right = folded(shop)
    assert not rebuild.needed(shop.book.store)

    def pull_the_plug(_done: int) -> None:
        raise KeyboardInterrupt

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(rebuild, "_REPORT_EVERY", 3)
        with pytest.raises(KeyboardInterrupt):
            rebuild.rebuild(shop.book.store, pull_the_plug)
    assert rebuild.needed(shop.book.store)
    assert folded(shop) == right
    rebuild.rebuild(shop.book.store)
    assert not rebuild.needed(shop.book.store)


def test_tables_folded_by_older_rules_are_folded_anew() -> None:
    shop = Shop()
    with shop.book.store.notes():
        journal.note(shop.book.store, "projection", "0")
    assert rebuild.needed(shop.book.store)


def test_tables_of_an_older_layout_are_made_anew_before_they_are_folded() -> None:
    shop = busy_shop()
    store, right = shop.book.store, folded(shop)
    with store.facts():
        store.run("DROP TABLE tickets")
        store.run("CREATE TABLE tickets (ledger TEXT, seq INTEGER, number TEXT)")
        store.run("CREATE INDEX tickets_by_day ON tickets (number)")
        store.run("INSERT INTO tickets VALUES ('T03A', 1, 'T03A-000001')")
        journal.note(store, "projection", "1")
    assert rebuild.needed(store)
    rebuild.rebuild(store)
    assert folded(shop) == right
    shop.sell(shop.piece("Robe rouge"))
    assert verify(store, shop.book.profile).sound


def test_an_empty_book_is_rebuilt_to_nothing() -> None:
    assert rebuild.rebuild(make(None)) == 0


def test_the_words_of_tickets_are_taken_in_anew() -> None:
    shop = Shop()
    number = shop.sell(shop.piece("Manteau bleu")).number
    assert [row.number for row in sold_words.find(shop.book.store, "manteau")] == [number]
    with shop.book.store.notes():
        shop.book.store.run("UPDATE sold_words SET words='wrong'")
    rebuild.rebuild(shop.book.store)
    assert [row.number for row in sold_words.find(shop.book.store, "manteau")] == [number]
    assert sold_words.find(shop.book.store, "wrong") == []
