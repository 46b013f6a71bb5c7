"""The words the demo shop is made of, read from resources/demo."""

from __future__ import annotations

from typing import TypeVar

import msgspec
from msgspec import Struct

from tillapp.counter.plan import Recruit
from tillapp.counter.settings import Shop
from tillapp.domain.article import Unit
from tillapp.resources import resource

T = TypeVar("T")


class House(Struct, frozen=True):
    """Who the demo shop is and who works there."""

    shop: Shop
    manager: Recruit
    staff: tuple[Recruit, ...]


class Piece(Struct, frozen=True):
    """One garment, told in full; `price` is in cents."""

    title: str
    detail: str
    department: str
    icon: str
    price: int
    vat: str


class Kind(Struct, frozen=True):
    """A kind of garment: `weight` says how often, `price` in cents what a usual one costs.

    `brands` lists the models of each brand; an empty model is the brand alone.
    """

    weight: int
    title: str
    department: str
    icon: str
    brands: dict[str, tuple[str, ...]]
    sizes: str
    price: int
    vat: str


class Grade(Struct, frozen=True, array_like=True):
    """A state of wear: what it does to the price in percent, and how often it is met."""

    name: str
    price_percent: int
    weight: int


class Wardrobe(Struct, frozen=True):
    """What hangs in the demo shop; `brands` gives a brand's price in percent."""

    known: tuple[Piece, ...]
    grades: tuple[Grade, ...]
    brands: dict[str, int]
    sizes: dict[str, tuple[str, ...]]
    kinds: tuple[Kind, ...]


class Pile(Struct, frozen=True):
    """New goods kept by quantity; money in cents."""

    title: str
    detail: str
    price: int
    cost: int
    department: str
    icon: str
    vat: str
    quantity: int


class KeyCap(Struct, frozen=True):
    """A product key: what it says, what it costs, on which pages it lies."""

    name: str
    title: str
    note: str
    price: int | None
    department: str
    icon: str
    pages: tuple[str, ...]
    vat: str
    family: str
    detail: str = ""
    unit: Unit = Unit.PIECE
    sku: str = ""


class Keyboard(Struct, frozen=True):
    """The favourites in their order, and every key there is."""

    favourites: tuple[str, ...]
    keys: tuple[KeyCap, ...]


class People(Struct, frozen=True):
    """Common French first and last names, paired by their place."""

    first: tuple[str, ...]
    last: tuple[str, ...]


class Vocabulary(Struct, frozen=True):
    """Everything the demo shop is made of."""

    house: House
    wardrobe: Wardrobe
    piles: tuple[Pile, ...]
    keyboard: Keyboard
    people: People


def vocabulary() -> Vocabulary:
    """The words as they were shipped."""
    return Vocabulary(
        house=_read("shop", House),
        wardrobe=_read("garments", Wardrobe),
        piles=_read("quantities", tuple[Pile, ...]),
        keyboard=_read("keys", Keyboard),
        people=_read("people", People),
    )


def _read(name: str, kind: type[T]) -> T:
    return msgspec.json.decode(resource("demo", f"{name}.json").read_bytes(), type=kind)
