"""The shelf gives each tag out once, in an order that the seed decides."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest

from tillapp.bootstrap.till import SystemClock
from tillapp.demo.day_shelf import Shelf
from tillapp.demo.shop import make_demo
from tillapp.domain.party import Role
from tillapp.ledger.book import Book


@pytest.fixture(scope="module")
def book(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Book]:
    base: Path = tmp_path_factory.mktemp("shelf")
    book = make_demo(base / "data", base / "keys", SystemClock(), os.urandom, 1)
    yield book
    book.close()


def test_no_piece_is_given_out_twice(book: Book) -> None:
    given = [goods.code for goods in Shelf(book, Random(1)).pieces(200)]
    assert len(set(given)) == 200


def test_the_seed_decides_the_order(book: Book) -> None:
    first, again = Shelf(book, Random(1)).pieces(5), Shelf(book, Random(1)).pieces(5)
    other = Shelf(book, Random(2)).pieces(5)
    assert first == again != other


def test_a_piece_may_have_to_cost_something(book: Book) -> None:
    dear = Shelf(book, Random(1)).pieces(10, at_least=2000)
    assert all(goods.price is not None and goods.price >= 2000 for goods in dear)


def test_people_piles_and_weights_of_the_shop_are_there(book: Book) -> None:
    shelf = Shelf(book, Random(1))
    assert shelf.manager.role is Role.MANAGER
    assert shelf.pins[shelf.manager.name] == shelf.manager_pin
    assert shelf.customer.code
    assert shelf.pile.price
    assert shelf.price_per_kg == 1500
