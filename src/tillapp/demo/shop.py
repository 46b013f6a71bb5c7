"""The Friperie du Rhône, founded and filled from a seed."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from pathlib import Path
from random import Random

from msgspec.structs import replace

from tillapp.counter.founding import Folders, FoundingDesk
from tillapp.counter.plan import Recruit, ShopPlan
from tillapp.counter.promoting import write_rules
from tillapp.counter.receiving import Arrival, ReceivingDesk
from tillapp.demo.vocabulary import Keyboard, KeyCap, People, Pile, Vocabulary, vocabulary
from tillapp.demo.wardrobe import pieces
from tillapp.domain import code
from tillapp.domain.article import Article, ProductKey, Tracking
from tillapp.domain.clock import Clock
from tillapp.domain.content import Issue
from tillapp.domain.credit import Work
from tillapp.domain.document import Draft
from tillapp.domain.effects import pointed
from tillapp.domain.ids import Ids, TimedIds
from tillapp.domain.item import Regime
from tillapp.domain.party import Customer, Role
from tillapp.domain.promotion import Mechanic, Rule, Scope, checked_rule
from tillapp.domain.reward import Loyalty, LoyaltyRule, Reward
from tillapp.fiscal.fr import France
from tillapp.ledger import records
from tillapp.ledger.book import Book

PIECES = 1_200
CUSTOMERS = 40
FAVOURITES = "favoris"
SOFTWARE = "demo"
_EAN_PREFIX = "20"
_CUSTOMER_PREFIX = "27"
_BADGE_PREFIX = "26"
_BOOK = "livre"
_POINTS = 120
_YEARS = (2021, 2025)


def make_demo(
    folder: Path, keys_folder: Path, clock: Clock, entropy: Callable[[int], bytes], seed: int
) -> Book:
    """The demo shop in an empty folder, open; seed, clock and entropy decide all but keys."""
    words = vocabulary()
    desk = FoundingDesk(Folders(folder, keys_folder), clock, entropy, SOFTWARE, France)
    book = desk.found(plan_of(words))
    dice = Random(seed)  # noqa: S311 - a demo shop is plausible, not secret
    ids = TimedIds(clock, entropy)
    _fill(book, words, dice, ids)
    version = records.Version(clock.now().utc_ms, book.place.ledger)
    with book.store.notes():
        people = customers(words.people, dice, ids)
        for customer in people:
            records.put_customer(book.store, customer, version)
    _reward(book, ids, people[0])
    book.rest()
    return book


def _reward(book: Book, ids: Ids, customer: Customer) -> None:
    """Points that somebody brought along from the shop's old till."""
    manager = next(p.id for p in records.all_staff(book.store) if p.role is Role.MANAGER)
    brought = Issue(Work.POINTS, customer=customer.id, points=_POINTS, reason="ancienne caisse")
    postings = tuple(pointed(customer.id, _POINTS))
    book.commit((Draft(ids.next(), brought, manager, postings=postings),))


def plan_of(words: Vocabulary) -> ShopPlan:
    """The first start of the demo shop."""
    house = words.house
    manager, *staff = (_badged(p, n) for n, p in enumerate((house.manager, *house.staff), 1))
    loyalty = Loyalty((LoyaltyRule(),), (Reward(100, 500), Reward(250, 1_500)))
    return ShopPlan(shop=house.shop, manager=manager, staff=tuple(staff), loyalty=loyalty)


def badge(n: int) -> str:
    """The badge of the n-th member of staff; the manager is the first."""
    return code.internal(_BADGE_PREFIX, n)


def customers(people: People, dice: Random, ids: Ids) -> list[Customer]:
    """Customers with telephone numbers of the range that is kept for fiction (ARCEP)."""
    pairs = zip(people.first, people.last, strict=True)
    numbers = dice.sample(range(10_000), CUSTOMERS)
    return [
        _customer(ids.next(), f"{first} {last}", n, number, dice)
        for n, ((first, last), number) in enumerate(zip(pairs, numbers, strict=False), 1)
    ]


def _badged(person: Recruit, n: int) -> Recruit:
    return replace(person, badge=badge(n))


def _customer(id_: str, name: str, n: int, number: int, dice: Random) -> Customer:
    year, month, day = dice.randint(*_YEARS), dice.randint(1, 12), dice.randint(1, 28)
    return Customer(
        id_,
        name,
        phone=f"06 39 98 {number // 100:02d} {number % 100:02d}",
        email=f"{_ascii(name)}@example.org",
        code=code.internal(_CUSTOMER_PREFIX, n),
        since=f"{year}-{month:02d}-{day:02d}",
        keeps_email=True,
    )


def _ascii(name: str) -> str:
    plain = unicodedata.normalize("NFKD", name.lower()).encode("ascii", "ignore").decode()
    return plain.replace(" ", ".")


def _fill(book: Book, words: Vocabulary, dice: Random, ids: Ids) -> None:
    manager = next(
        p.id for p in records.all_staff(book.store) if p.name == words.house.manager.name
    )
    desk = ReceivingDesk(book, ids, manager)
    rails = desk.receive(pieces(words.wardrobe, dice, PIECES))
    assert len(rails.articles) == PIECES
    piles = desk.receive([_pile(pile, n) for n, pile in enumerate(words.piles, 1)]).articles
    open_keys = [key for key in words.keyboard.keys if not key.sku]
    opened = desk.receive([_open_key(key) for key in open_keys]).articles
    behind = {key.name: article for key, article in zip(open_keys, opened, strict=True)}
    behind |= {k.name: _of_title(piles, k.sku) for k in words.keyboard.keys if k.sku}
    records.put_keys(book.store, _keys(words.keyboard, behind))
    write_rules(book, ids, manager, (three_books(behind[_BOOK].id),))


def three_books(article: str) -> Rule:
    """What the key of the paperbacks announces: three of them for five euros."""
    rule = Rule("livres", "3 livres pour 5,00 €", Mechanic.PACK, cents=500, pieces=3)
    return checked_rule(replace(rule, scope=Scope(articles=(article,))))


def _of_title(articles: tuple[Article, ...], title: str) -> Article:
    return next(article for article in articles if article.title == title)


def _pile(pile: Pile, n: int) -> Arrival:
    return Arrival(
        pile.title,
        pile.price,
        pile.detail,
        pile.department,
        pile.icon,
        tracking=Tracking.QUANTITY,
        vat=pile.vat,
        family="new",
        cost=pile.cost,
        regime=Regime.INVOICED,
        quantity=pile.quantity,
        codes=(code.internal(_EAN_PREFIX, n),),
    )


def _open_key(key: KeyCap) -> Arrival:
    return Arrival(
        key.title,
        key.price,
        key.detail or key.note,
        key.department,
        key.icon,
        tracking=Tracking.NONE,
        unit=key.unit,
        vat=key.vat,
        family=key.family,
    )


def _keys(board: Keyboard, behind: dict[str, Article]) -> list[ProductKey]:
    caps = {key.name: key for key in board.keys}
    pages = {FAVOURITES: [caps[name] for name in board.favourites]}
    for key in board.keys:
        for page in key.pages:
            pages.setdefault(page, []).append(key)
    return [
        ProductKey(page, place, behind[key.name].id, key.title, key.note)
        for page, keys in pages.items()
        for place, key in enumerate(keys)
    ]
