"""The Friperie du Rhône opens full: garments, keys, customers, staff."""

from __future__ import annotations

from pathlib import Path
from random import Random

import pytest

from tests.shop import SetClock
from tillapp.counter import settings
from tillapp.counter.promoting import rules_in
from tillapp.counter.settings import MailServer, Shop
from tillapp.counter.staffing import fits
from tillapp.demo.shop import FAVOURITES, badge, make_demo
from tillapp.domain import code
from tillapp.domain.article import Unit
from tillapp.domain.code import CodeKind
from tillapp.domain.party import Role
from tillapp.domain.reward import Loyalty
from tillapp.fiscal.key import KeyStore
from tillapp.ledger import journal, records, search, stock
from tillapp.ledger.book import Book

FIRST_PAGE = [
    ("T-shirt", 500, "Manches courtes"),
    ("Chemise", 900, "Chemisier, blouse"),
    ("Jean", 1400, "Toutes coupes"),
    ("Robe", 1600, "Courte, longue"),
    ("Pull, gilet", 1200, "Maille, sweat"),
    ("Manteau", 2900, "Parka, trench"),
    ("Body bébé", 300, "0 – 24 mois"),
    ("Pantalon enf.", 500, "2 – 14 ans"),
    ("Baskets", 1800, "Adulte"),
    ("Escarpins", 1500, "Talon, ballerine"),
    ("Bottes", 2200, "Bottines"),
    ("Sac à main", 1700, "Cuir, toile"),
    ("Ceinture", 600, "Cuir, textile"),
    ("Casquette", 500, "Bob, bonnet"),
    ("Lunettes", 900, "Soleil"),
    ("Montre", 2500, "Testée"),
    ("Livre poche", 200, "3 pour 5,00 €"),
    ("Vinyle", 800, "33 et 45 tours"),
    ("Jeu vidéo", 1200, "Testé"),
    ("Puzzle, jeu", 600, "Complet"),
    ("Lampe", 1400, "Testée"),
    ("Linge de lit", 800, "Drap, housse"),
    ("Textile au kilo", 1500, "Prix au kg"),
    ("Tote bag", 200, "Coton recyclé"),
    ("Carte cadeau", None, "Montant libre"),
]


def demo_in(path: Path, seed: int = 1) -> Book:
    dice = Random(seed)
    return make_demo(path / "data", path / "keys", SetClock(step_ms=5), dice.randbytes, seed)


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("demo")


@pytest.fixture(scope="module")
def book(home: Path) -> Book:
    return demo_in(home)


def count(book: Book, table: str) -> int:
    return int(book.store.fetch(f"SELECT count(*) FROM {table}")[0][0])  # noqa: S608 - own names


def test_twelve_hundred_garments_hang_on_the_rack_with_tag_and_price(book: Book) -> None:
    assert count(book, "cards") == 1200
    for serial in range(1, 1201):
        goods = stock.find(book.store, code.tag(serial))
        assert goods is not None
        assert goods.price
        assert goods.state == "on_rack"


def test_the_first_page_of_keys_is_the_one_of_the_pictures(book: Book) -> None:
    keys = [key for key in records.product_keys(book.store) if key.page == FAVOURITES]
    shown = []
    for key in keys:
        goods = stock.goods(book.store, key.article)
        assert goods is not None
        shown.append((key.title, goods.price, key.note))
    assert shown == FIRST_PAGE


def test_sixty_keys_lie_on_pages_of_at_most_twenty_five(book: Book) -> None:
    keys = records.product_keys(book.store)
    assert len({key.article for key in keys}) == 60
    pages = {key.page for key in keys}
    assert all(sum(key.page == page for key in keys) <= 25 for page in pages)
    assert len(pages) == 9


def test_a_weighed_article_and_counted_ones_are_there(book: Book) -> None:
    kilo = [g for g in search.articles(book.store, "textile au kilo") if not g.code]
    assert [(g.article.unit, g.price) for g in kilo] == [(Unit.GRAM, 1500)]
    tote = stock.find(book.store, code.internal("20", 1))
    assert tote is not None
    assert (tote.article.title, tote.article.vat) == ("Tote bag recyclé", "N20")
    assert stock.on_hand(book.store, tote.article.id) == 80


def test_forty_customers_have_numbers_that_ring_nowhere(book: Book) -> None:
    people = [c for n in range(1, 41) if (c := records.customer_with_code(book.store, card(n)))]
    assert len(people) == count(book, "customers") == 40
    assert people[0].name == "Camille Durand"
    assert all(c.phone.startswith("06 39 98 ") and len(c.phone) == 14 for c in people)
    assert all(c.email.endswith("@example.org") and c.email.isascii() for c in people)
    assert len({c.phone for c in people}) == len({c.email for c in people}) == 40


def card(n: int) -> str:
    return code.internal("27", n)


def test_four_people_work_here_with_their_codes_and_badges(book: Book, home: Path) -> None:
    pepper = KeyStore(home / "keys").pepper(b"")
    roles = {"Inès": "1111", "Malik": "2222", "Jeanne": "3333", "Théo": "4444"}
    staff = records.all_staff(book.store)
    assert {person.name for person in staff} == set(roles)
    for person in staff:
        assert fits(roles[person.name], records.pin_hash(book.store, person.id), pepper)
        assert code.read(person.badge).kind is CodeKind.BADGE
    jeanne = records.staff_with_badge(book.store, badge(1))
    assert jeanne is not None
    assert (jeanne.name, jeanne.role) == ("Jeanne", Role.MANAGER)


def test_the_shop_has_a_link_and_no_mail(book: Book) -> None:
    shop = records.setting(book.store, settings.SHOP, Shop)
    assert shop is not None
    assert (shop.name, shop.link) == (
        "Friperie du Rhône",
        "https://friperie-du-rhone.example/t/",
    )
    assert records.setting(book.store, settings.MAIL, MailServer) is None


def test_the_same_seed_makes_the_same_shop_but_for_its_keys(book: Book, tmp_path: Path) -> None:
    twin = demo_in(tmp_path)
    facts = [
        [
            document.facts.content if document.seq > 2 else document.id
            for document in journal.every(b.store, b.place)
        ]
        for b in (book, twin)
    ]
    assert facts[0] == facts[1]
    rows = [b.store.fetch("SELECT id, body FROM articles ORDER BY id") for b in (book, twin)]
    assert rows[0] == rows[1]
    twin.close()


def test_another_seed_makes_another_shop(book: Book, tmp_path: Path) -> None:
    other = demo_in(tmp_path, seed=2)
    one, two = (stock.find(b.store, code.tag(10)) for b in (book, other))
    assert one is not None
    assert two is not None
    assert one.article != two.article
    other.close()


def test_three_paperbacks_cost_five_euros_and_points_are_worth_something(book: Book) -> None:
    [rule] = rules_in(book.store)
    [article] = rule.scope.articles
    goods = stock.goods(book.store, article)
    assert goods is not None
    assert (goods.article.title, goods.price) == ("Livre poche", 200)
    assert (rule.pieces, rule.cents) == (3, 500)
    loyalty = records.setting(book.store, settings.LOYALTY, Loyalty)
    assert loyalty is not None
    assert [reward.cents for reward in loyalty.rewards] == [500, 1500]
