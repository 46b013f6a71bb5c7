"""Search as people type: accents, beginnings, one typo, the newest first."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.shop import Shop
from tillapp.domain.party import Customer
from tillapp.ledger import records, search
from tillapp.ledger.search import distance

TITLES = (
    "Robe fleurie été",
    "Veste en jean",
    "Pull marin à rayures",
    "Robe noire",
    "Œuvre d'art",
)


@pytest.fixture(scope="module")
def shop() -> Shop:
    shop = Shop()
    for title in TITLES:
        shop.piece(title)
    return shop


@pytest.mark.parametrize(
    ("typed", "titles"),
    [
        ("robe", ["Robe noire", "Robe fleurie été"]),
        ("ROB", ["Robe noire", "Robe fleurie été"]),
        ("ete", ["Robe fleurie été"]),
        ("été robe", ["Robe fleurie été"]),
        ("raiures", ["Pull marin à rayures"]),
        ("vetse", ["Veste en jean"]),
        ("robbe fleuri", ["Robe fleurie été"]),
        ("oeuvre", ["Œuvre d'art"]),
        ("p", ["Pull marin à rayures"]),
        ("a", ["Œuvre d'art", "Pull marin à rayures"]),
        ("xyzzy", []),
        ("xyz", []),
        ("12345", []),
        ("", []),
        ("  ' \" * - ", []),
    ],
)
def test_what_was_meant_is_found(shop: Shop, typed: str, titles: list[str]) -> None:
    found = search.articles(shop.book.store, typed)
    assert [goods.article.title for goods in found] == titles


def test_a_hit_carries_its_price_and_a_limit_holds(shop: Shop) -> None:
    assert search.articles(shop.book.store, "veste")[0].price == 1600
    assert len(search.articles(shop.book.store, "robe", 1)) == 1


def test_an_article_is_found_by_the_end_of_its_day_under_its_new_words(shop: Shop) -> None:
    code = search.articles(shop.book.store, "veste")[0].code
    assert [g.article.title for g in search.articles(shop.book.store, code)] == [
        "Veste en jean"
    ]


@given(st.text(max_size=30))
def test_nothing_that_can_be_typed_breaks_the_search(shop: Shop, typed: str) -> None:
    search.articles(shop.book.store, typed)
    search.people(shop.book.store, typed)


def test_people_are_found_by_name_phone_and_card() -> None:
    store = Shop().book.store
    nadia = Customer("c1", "Nadia Bénali", "0601020304", "nadia@example.org", "2700000000012")
    records.put_customer(store, nadia, records.Version(1, "T03A"))
    for typed in ("benali", "nad", "0601", "2700000000012", "nadia@exam"):
        assert search.people(store, typed) == [nadia]
    assert search.people(store, "zoe") == []
    assert search.people(store, "!") == []


@pytest.mark.parametrize(
    ("a", "b", "steps"),
    [
        ("", "", 0),
        ("robe", "robe", 0),
        ("robe", "rob", 1),
        ("robe", "orbe", 1),
        ("robe", "", 4),
        ("veste", "vetse", 1),
        ("pull", "bulle", 2),
        ("abc", "cab", 2),
    ],
)
def test_typos_are_counted(a: str, b: str, steps: int) -> None:
    assert distance(a, b) == steps


@given(st.text("abc", max_size=7), st.text("abc", max_size=7))
def test_a_distance_is_the_same_both_ways(a: str, b: str) -> None:
    assert distance(a, b) == distance(b, a)
    assert abs(len(a) - len(b)) <= distance(a, b) <= max(len(a), len(b))
