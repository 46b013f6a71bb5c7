"""A small real shop for tests: a book, a clock that is set by hand, ids in order, goods."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from msgspec.structs import replace

from tillapp.domain import code
from tillapp.domain.article import Article, Goods, Tracking, Unit
from tillapp.domain.basket import Basket
from tillapp.domain.clock import Moment
from tillapp.domain.content import Genesis, Stock
from tillapp.domain.document import Document, Draft
from tillapp.domain.ids import Ids
from tillapp.domain.item import Card, Move, Regime, Register, State
from tillapp.domain.line import SaleLine, sale_of
from tillapp.domain.posting import OUTSIDE, PIECES, STOCK, Posting
from tillapp.domain.rate import rates_on
from tillapp.domain.settle import Terms, settle
from tillapp.domain.tender import CardState, Tender, TenderKind
from tillapp.fiscal.fr import France
from tillapp.fiscal.key import Key
from tillapp.fiscal.witness import Witness
from tillapp.ledger import records, stock
from tillapp.ledger.book import Book, Seal
from tillapp.ledger.connection import Store
from tillapp.ledger.printing import Job

# A Saturday, 21 November 2026, 10:00 in Lyon.
OPENING_MS = 1_795_251_600_000
CET_MIN = 60


class SetClock:
    """A clock that stands still until it is moved; each look may cost a little time."""

    def __init__(
        self, utc_ms: int = OPENING_MS, offset_min: int = CET_MIN, step_ms: int = 0
    ) -> None:
        self.moment = Moment(utc_ms, offset_min)
        self._step_ms = step_ms

    def now(self) -> Moment:
        moment = self.moment
        if self._step_ms:
            self.forward(self._step_ms)
        return moment

    def forward(self, ms: int) -> None:
        self.moment = replace(self.moment, utc_ms=self.moment.utc_ms + ms)


class CountedIds:
    """Ids that count from one, spaced so that the documents of a basket fit in between."""

    def __init__(self, start: int = 0) -> None:
        self._n = start

    def next(self) -> str:
        self._n += 1
        return f"{self._n << 16:032x}"


def genesis_of(key: Key, till: str = "T03", incarnation: str = "A") -> Genesis:
    return Genesis("frip", "lyon1", till, incarnation, key.public(), "0.1")


class Shop:
    """A book with goods in it, and the gestures of a day."""

    def __init__(self, path: Path | None = None, witness: Witness | None = None) -> None:
        self.clock = SetClock(step_ms=1000)
        self.ids: Ids = CountedIds()
        self.key = Key.new()
        self.seal = Seal(self.key, France(self.key), self.clock, witness)
        self.book = Book.found(path, genesis_of(self.key), "inès", self.seal, self.ids.next())
        self._serial = 0

    @classmethod
    def around(cls, book: Book, clock: SetClock, ids: Ids) -> Shop:
        """A shop whose book is already open."""
        shop = cls.__new__(cls)
        shop.clock, shop.ids, shop.book = clock, ids, book
        shop._serial = book.head[0] * 10
        return shop

    @property
    def terms(self) -> Terms:
        rates = rates_on(self.book.profile.rates(), self.clock.moment.day())
        return Terms(rates, "inès", self.book.place.ledger[:3])

    def article(self, title: str = "Robe fleurie", **fields: object) -> Article:
        """A written article with a tag of its own; nothing is received yet."""
        self._serial += 1
        given = {"detail": "T. 38", "codes": (code.tag(self._serial),), **fields}
        article = replace(Article(self.ids.next(), title), **given)
        version = records.Version(self.clock.now().utc_ms, self.book.place.ledger)
        records.put_articles(self.book.store, [article], version)
        return article

    def piece(
        self, title: str = "Robe fleurie", price: int = 1600, cost: int = 400, vat: str = "M20"
    ) -> Goods:
        """One unique piece, received, priced and on the rack."""
        family = "used" if vat.startswith("M") else "new"
        article = self.article(title, tracking=Tracking.UNIQUE, vat=vat, family=family)
        card = Card(article.id, 1, Regime.PRIVATE, vat, cost)
        moves = (
            Move(article.id, Register.WHEREABOUTS, 1, state=State.ON_RACK, place="shop"),
            Move(article.id, Register.PRICE, 1, price=price),
        )
        self.commit(Stock("receive", cards=(card,)), moves=moves)
        return self.goods(article)

    def sku(self, title: str = "Tasse", price: int = 350, pieces: int = 10) -> Goods:
        """A quantity article with pieces on the shelf."""
        article = self.article(title, tracking=Tracking.QUANTITY)
        postings = (
            Posting(STOCK, article.id, PIECES, pieces),
            Posting(OUTSIDE, article.id, PIECES, -pieces),
        )
        move = Move(article.id, Register.PRICE, 1, price=price)
        self.commit(Stock("receive"), moves=(move,), postings=postings)
        return self.goods(article)

    def by_weight(self, title: str = "Vrac", price_per_kg: int = 1250) -> Goods:
        """An article that is sold by weight."""
        article = self.article(title, unit=Unit.GRAM)
        move = Move(article.id, Register.PRICE, 1, price=price_per_kg)
        self.commit(Stock("price"), moves=(move,))
        return self.goods(article)

    def goods(self, article: Article) -> Goods:
        found = stock.goods(self.book.store, article.id)
        assert found is not None
        return found

    def commit(
        self,
        content: Stock,
        moves: tuple[Move, ...] = (),
        postings: tuple[Posting, ...] = (),
    ) -> Document:
        draft = Draft(self.ids.next(), content, "inès", moves=moves, postings=postings)
        return self.book.commit((draft,))[0]

    def basket(self, *goods: Goods) -> Basket:
        """An open basket with these goods in it."""
        basket = Basket(self.ids.next(), "inès", self.clock.now().utc_ms)
        for thing in goods:
            basket = basket.add(line_of(thing))
        return basket

    def settle(self, basket: Basket) -> tuple[Draft, ...]:
        return settle(basket, self.terms)

    def sell(self, *goods: Goods, job: Job | None = None) -> Document:
        """Sell goods for exact cash."""
        basket = self.basket(*goods)
        return self.close(basket.pay(cash(basket.due)), job=job)

    def close(self, basket: Basket, job: Job | None = None) -> Document:
        """Seal a paid basket."""
        jobs = [job] if job else []
        return self.book.commit(self.settle(basket), jobs=jobs, drop=basket.id)[0]

    def job(self, document: str) -> Job:
        """A ticket that is owed on paper."""
        return Job(self.ids.next(), "ticket", document, "paper", self.clock.now().utc_ms)


def line_of(goods: Goods, quantity: int = 1) -> SaleLine:
    return sale_of(goods, 0, quantity=quantity)


def rows(store: Store, table: str) -> list[Any]:
    """Everything in a table."""
    return store.fetch(f"SELECT * FROM {table}")  # noqa: S608 - the names are our own tables


def cash(amount: int) -> Tender:
    return Tender(0, TenderKind.CASH, amount)


def cheque(amount: int) -> Tender:
    return Tender(0, TenderKind.CHEQUE, amount)


def card(amount: int, state: CardState = CardState.ACCEPTED) -> Tender:
    return Tender(0, TenderKind.CARD, amount, state, attempt=f"{amount:032x}")
