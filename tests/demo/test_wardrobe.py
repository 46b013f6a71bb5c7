"""Garments are plausible, and a seed always hangs the same ones."""

from __future__ import annotations

from random import Random

import pytest

from tillapp.demo.vocabulary import vocabulary
from tillapp.demo.wardrobe import pieces, rounded, titled


def test_the_same_seed_hangs_the_same_garments() -> None:
    words = vocabulary().wardrobe
    assert pieces(words, Random(7), 300) == pieces(words, Random(7), 300)
    assert pieces(words, Random(7), 300) != pieces(words, Random(8), 300)


def test_the_garments_of_the_pictures_come_first() -> None:
    first = pieces(vocabulary().wardrobe, Random(7), 3)
    assert [(p.title, p.detail, p.price) for p in first] == [
        ("Jean Levi’s 501", "W32 L32 · Très bon état", 2800),
        ("Robe fleurie Sézane", "T. 38 · Comme neuf", 4200),
        ("Pull laine Petit Bateau", "8 ans · Bon état", 900),
    ]


def test_prices_and_costs_are_those_of_a_second_hand_shop() -> None:
    for piece in pieces(vocabulary().wardrobe, Random(7), 1000):
        assert piece.price is not None
        assert 100 <= piece.price <= 15_000
        assert piece.price * 20 // 100 <= piece.cost <= piece.price * 40 // 100
        assert " · " in piece.detail


@pytest.mark.parametrize(
    ("kind", "brand", "model", "title"),
    [
        ("Jean", "Levi’s", "501", "Jean Levi’s 501"),
        ("Robe", "Sézane", "fleurie", "Robe fleurie Sézane"),
        ("T-shirt", "Uniqlo", "", "T-shirt Uniqlo"),
    ],
)
def test_titles_are_said_as_people_say_them(
    kind: str, brand: str, model: str, title: str
) -> None:
    assert titled(kind, brand, model) == title


@pytest.mark.parametrize(
    ("cents", "price"),
    [(10, 100), (226, 250), (474, 450), (501, 500), (1549, 1500), (1550, 1600)],
)
def test_prices_are_written_as_a_shop_writes_them(cents: int, price: int) -> None:
    assert rounded(cents) == price
