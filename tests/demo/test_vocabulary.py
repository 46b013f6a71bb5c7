"""The words of the demo shop are complete: icons, pages, prices, people."""

from __future__ import annotations

from tillapp.counter.plan import checked_plan
from tillapp.demo.shop import plan_of
from tillapp.demo.vocabulary import vocabulary
from tillapp.fiscal.fr import RATES
from tillapp.resources import resource

DEPARTMENTS = {
    "femme",
    "homme",
    "enfant",
    "chaussures",
    "accessoires",
    "maison",
    "medias",
    "boutique",
}


def test_every_picture_that_is_named_comes_with_the_till() -> None:
    words = vocabulary()
    icons = {kind.icon for kind in words.wardrobe.kinds} | {p.icon for p in words.piles}
    icons |= {key.icon for key in words.keyboard.keys}
    missing = [icon for icon in icons if not resource("icons", f"{icon}-duotone.svg").exists()]
    assert missing == []


def test_every_department_has_goods_and_keys() -> None:
    words = vocabulary()
    assert {key.department for key in words.keyboard.keys} == DEPARTMENTS
    assert {page for key in words.keyboard.keys for page in key.pages} == DEPARTMENTS
    assert {kind.department for kind in words.wardrobe.kinds} == DEPARTMENTS - {"boutique"}


def test_every_tax_is_one_of_the_law() -> None:
    words = vocabulary()
    used = {kind.vat for kind in words.wardrobe.kinds} | {pile.vat for pile in words.piles}
    used |= {key.vat for key in words.keyboard.keys}
    assert used <= {rate.code for rate in RATES}


def test_sizes_and_brands_are_all_explained() -> None:
    wardrobe = vocabulary().wardrobe
    assert {kind.sizes for kind in wardrobe.kinds} == set(wardrobe.sizes)
    named = {brand for kind in wardrobe.kinds for brand in kind.brands}
    assert set(wardrobe.brands) <= named


def test_sixty_keys_have_sixty_names_and_the_first_page_is_full() -> None:
    board = vocabulary().keyboard
    names = [key.name for key in board.keys]
    assert len(names) == len(set(names)) == 60
    assert len(board.favourites) == 25
    assert set(board.favourites) <= set(names)


def test_the_demo_shop_could_be_founded() -> None:
    plan = checked_plan(plan_of(vocabulary()))
    assert [person.name for person in plan.people] == ["Jeanne", "Inès", "Malik", "Théo"]
    assert plan.mail is None
