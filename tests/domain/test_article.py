"""Articles and goods: what is unique, and what is sold."""

from __future__ import annotations

from tillapp.domain.article import Article, Goods, ProductKey, Tracking
from tillapp.domain.item import State


def test_only_a_unique_piece_is_an_item() -> None:
    piece = Article("a1", "Robe", tracking=Tracking.UNIQUE)
    assert Goods(piece, 1600).item == "a1"
    assert not Goods(Article("a2", "Tasse", tracking=Tracking.QUANTITY), 350).item


def test_a_sold_piece_says_so() -> None:
    piece = Article("a1", "Robe", tracking=Tracking.UNIQUE)
    assert Goods(piece, 1600, state=State.SOLD).sold
    assert not Goods(piece, 1600, state=State.ON_RACK).sold


def test_a_key_may_do_without_a_title_of_its_own() -> None:
    assert not ProductKey("femme", 1, "a1").title
