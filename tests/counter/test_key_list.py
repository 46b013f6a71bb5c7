"""Product keys asked for by a list: on their page, at their place, or taken off."""

from __future__ import annotations

import pytest

from tests.shop import Shop
from tillapp.counter.importing import BadRow, Fault, ImportDesk, ImportPlan
from tillapp.counter.key_list import is_met, placed, wish_in
from tillapp.counter.stock_list import plan_stock
from tillapp.domain.article import ProductKey, Tracking
from tillapp.ledger import records, stock

PAGES = {"maison": "maison", "home": "maison"}
KEYS = tuple(ProductKey("favoris", n, article) for n, article in enumerate("abc"))


@pytest.mark.parametrize(
    ("text", "wish"),
    [
        ("Favoris", "favoris"),
        ("favourites : 3", "favoris:3"),
        ("Home", "maison"),
        ("-", "-"),
        ("", ""),
        ("attic", None),
        ("maison:0", None),
        ("maison:two", None),
    ],
)
def test_a_cell_names_a_page_and_a_place(text: str, wish: str | None) -> None:
    assert wish_in(text, PAGES) == wish


def test_a_new_key_takes_its_place_and_the_others_move_on() -> None:
    after = placed(KEYS, [("d", "favoris:2"), ("e", "favoris"), ("c", "-"), ("a", "maison")])
    assert [(k.page, k.place, k.article) for k in after] == [
        ("favoris", 0, "a"),
        ("favoris", 1, "d"),
        ("favoris", 2, "b"),
        ("favoris", 3, "e"),
        ("maison", 0, "a"),
    ]


def test_a_wish_that_is_met_moves_nothing() -> None:
    assert is_met("favoris", "b", KEYS)
    assert is_met("favoris:2", "b", KEYS)
    assert not is_met("favoris:1", "b", KEYS)
    assert not is_met("-", "b", KEYS)
    assert is_met("-", "z", KEYS)
    assert placed(KEYS, [("b", "favoris")]) == KEYS


def brought(shop: Shop, *rows: str) -> ImportPlan:
    text = "\n".join(("titre;prix;code;quantité;touche", *rows))
    plan = plan_stock(shop.book, text.encode())
    ImportDesk(shop.book, shop.ids, "jeanne").apply(plan)
    return plan


def on_keys(shop: Shop) -> list[tuple[str, int, str, Tracking]]:
    found = []
    for key in records.product_keys(shop.book.store):
        goods = stock.goods(shop.book.store, key.article)
        assert goods is not None
        article = goods.article
        found.append((key.page, key.place, article.title, article.tracking))
    return found


def test_a_list_makes_the_keys_of_a_shop_and_a_second_run_changes_nothing() -> None:
    shop = Shop()
    rows = ("Livre de poche;2,00;;;favoris:1", "Sac;0,50;4006381333931;40;favoris")
    assert len(brought(shop, *rows).create) == 2
    assert on_keys(shop) == [
        ("favoris", 0, "Livre de poche", Tracking.NONE),
        ("favoris", 1, "Sac", Tracking.QUANTITY),
    ]
    again = brought(shop, *rows)
    assert (len(again.unchanged), again.create, again.change) == (2, (), ())
    assert len(brought(shop, "Livre de poche;2,50;;;medias").change) == 1
    assert [row[:3] for row in on_keys(shop)][2] == ("medias", 0, "Livre de poche")
    brought(shop, "Livre de poche;2,50;;;-")
    assert [row[2] for row in on_keys(shop)] == ["Sac"]


def test_one_piece_with_its_own_tag_has_no_key() -> None:
    plan = brought(Shop(), "Robe;12,00;R-77;;favoris", "Veste;9,00;;;attic")
    assert plan.bad == (
        BadRow(2, "key", Fault.UNIQUE, "favoris"),
        BadRow(3, "key", Fault.NOT_KNOWN, "attic"),
    )
