"""Goods come into the book: their records, their sealed cards, their first place and price."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TypeVar

from msgspec import Struct
from msgspec.structs import replace

from tillapp.domain import code
from tillapp.domain.article import Article, Goods, Tracking, Unit
from tillapp.domain.code import CodeKind
from tillapp.domain.content import Stock
from tillapp.domain.document import Document, Draft, Seen
from tillapp.domain.ids import Ids
from tillapp.domain.item import PLACE, Card, Move, Regime, Register, State
from tillapp.domain.line import PRICE_LIMIT
from tillapp.domain.posting import OUTSIDE, PIECES, STOCK, Posting
from tillapp.domain.refusal import BadAmount, BadQuantity, BadSetting, BrokenCode, NoPrice
from tillapp.domain.text import safe_text
from tillapp.ledger import records, stock
from tillapp.ledger.book import Book
from tillapp.ledger.serials import last_serial

PAGE_LIMIT = 200
PIECES_LIMIT = 1_000_000
_TAG = "29"
T = TypeVar("T")


class Arrival(Struct, frozen=True, omit_defaults=True):
    """Goods at the door; money in cents, `price` per piece or per kilogram.

    Only a key without a price of its own (a free amount) may have none.
    """

    title: str
    price: int | None
    detail: str = ""
    department: str = "boutique"
    icon: str = "tag"
    tracking: Tracking = Tracking.UNIQUE
    unit: Unit = Unit.PIECE
    vat: str = "M20"
    family: str = "used"
    cost: int = 0
    regime: Regime = Regime.PRIVATE
    quantity: int = 1
    codes: tuple[str, ...] = ()


class Received(Struct, frozen=True):
    """The articles in the order of their arrival, and the documents that brought them."""

    articles: tuple[Article, ...]
    documents: tuple[Document, ...]


class Amendment(Struct, frozen=True):
    """Goods already in the book that shall stand otherwise; None leaves a figure alone."""

    goods: Goods
    article: Article
    price: int | None = None
    quantity: int | None = None


class ReceivingDesk:
    """Takes goods into the book, and sets right what is said of them."""

    def __init__(self, book: Book, ids: Ids, staff: str) -> None:
        self._book = book
        self._ids = ids
        self._staff = staff

    def receive(self, arrivals: Sequence[Arrival]) -> Received:
        """Give each piece its tag, its card, its place on the rack and its price.

        Everything is checked before anything is written, and all of it is written or
        nothing: a list whose import was cut short is simply run again.

        Raises:
            NoPrice: a price is missing or nothing.
            BadAmount, BadQuantity: figures that goods cannot have.
            BrokenCode: a code of the shop's own range without its check digit.
            BadSetting: a code that stands for other goods already.
        """
        clean = [checked(arrival) for arrival in arrivals]
        self._refuse_known_codes(clean)
        pairs = list(zip(clean, self._articles(clean), strict=True))
        articles = tuple(article for _, article in pairs)
        return Received(articles, self._seal(map(self._arrived, _pages(pairs)), articles))

    def amend(self, changes: Sequence[Amendment]) -> tuple[Document, ...]:
        """Rewrite records; a new price or another count is a document."""
        altered = [c.article for c in changes if c.article != c.goods.article]
        drafts = (self._amended(page) for page in _pages(changes))
        return self._seal((d for d in drafts if d.moves or d.postings), altered)

    def _articles(self, arrivals: Sequence[Arrival]) -> Iterator[Article]:
        serial = last_serial(self._book.store, _TAG)
        own = [c for a in arrivals for c in a.codes if code.read(c).kind is CodeKind.TAG]
        serial = max([serial, *(int(c[2:-1]) for c in own)])
        for arrival in arrivals:
            codes = arrival.codes
            if not codes and arrival.tracking is Tracking.UNIQUE:
                serial += 1
                codes = (code.tag(serial),)
            yield _article(self._ids.next(), arrival, codes)

    def _refuse_known_codes(self, arrivals: Sequence[Arrival]) -> None:
        seen: set[str] = set()
        for arrival in arrivals:
            for text in arrival.codes:
                if text in seen or stock.find(self._book.store, text):
                    raise BadSetting(field="code", value=text)
                seen.add(text)

    def _arrived(self, page: Sequence[tuple[Arrival, Article]]) -> Draft:
        unique = [pair for pair in page if pair[0].tracking is Tracking.UNIQUE]
        return Draft(
            self._ids.next(),
            Stock("receive", cards=tuple(_card(a, article.id) for a, article in unique)),
            self._staff,
            postings=tuple(
                row
                for a, article in page
                if a.tracking is Tracking.QUANTITY
                for row in counted(article.id, a.quantity)
            ),
            moves=tuple(move for pair in page for move in _moves(*pair)),
        )

    def _amended(self, page: Sequence[Amendment]) -> Draft:
        priced = [c for c in page if c.price not in {None, c.goods.price}]
        store = self._book.store
        return Draft(
            self._ids.next(),
            Stock("stocktake" if any(c.quantity is not None for c in page) else "price"),
            self._staff,
            postings=tuple(
                row
                for c in page
                if c.quantity is not None
                for row in counted(
                    c.article.id, c.quantity - stock.on_hand(store, c.article.id)
                )
            ),
            moves=tuple(
                Move(c.article.id, Register.PRICE, c.goods.price_n + 1, price=c.price or 0)
                for c in priced
            ),
            guards=tuple(
                Seen(c.article.id, Register.PRICE, c.goods.price_n, c.article.title)
                for c in priced
            ),
        )

    def _seal(self, drafts: Iterable[Draft], said: Sequence[Article]) -> tuple[Document, ...]:
        """The documents together with the records of what they speak of."""
        version = records.Version(self._book.clock.now().utc_ms, self._book.place.ledger)

        def write() -> None:
            records.put_articles(self._book.store, said, version)

        whole = tuple(drafts)
        if whole:
            return self._book.commit(whole, beside=write)
        write()
        return ()


def checked(arrival: Arrival) -> Arrival:
    """An arrival whose figures make sense, its words cleaned; or a refusal."""
    title = safe_text(arrival.title)
    _check_price(arrival, title)
    most = 1 if arrival.tracking is Tracking.UNIQUE else PIECES_LIMIT
    if not 0 <= arrival.quantity <= most or (most == 1 and not arrival.quantity):
        raise BadQuantity(quantity=arrival.quantity, limit=most)
    codes = tuple(_checked_code(text) for text in arrival.codes)
    return replace(arrival, title=title, detail=safe_text(arrival.detail), codes=codes)


def _check_price(arrival: Arrival, title: str) -> None:
    free = arrival.tracking is Tracking.NONE and arrival.price is None
    if not arrival.price and not free:
        raise NoPrice(title=title)
    for amount in (arrival.price or 0, arrival.cost):
        if not 0 <= amount <= PRICE_LIMIT:
            raise BadAmount(amount=amount)


def _checked_code(text: str) -> str:
    found = code.read(text)
    if found.kind is CodeKind.BROKEN or not found.text:
        raise BrokenCode(code=text)
    return found.text


def counted(sku: str, pieces: int) -> tuple[Posting, ...]:
    """The postings that bring pieces in; a negative number takes them out."""
    if not pieces:
        return ()
    return (Posting(STOCK, sku, PIECES, pieces), Posting(OUTSIDE, sku, PIECES, -pieces))


def _article(id_: str, arrival: Arrival, codes: tuple[str, ...]) -> Article:
    return Article(
        id_,
        arrival.title,
        arrival.detail,
        arrival.department,
        arrival.icon,
        arrival.tracking,
        arrival.unit,
        arrival.vat,
        arrival.family,
        codes,
    )


def _card(arrival: Arrival, item: str) -> Card:
    return Card(item, 1, arrival.regime, arrival.vat, arrival.cost)


def _moves(arrival: Arrival, article: Article) -> Iterator[Move]:
    if arrival.tracking is Tracking.UNIQUE:
        yield Move(article.id, Register.WHEREABOUTS, 1, state=State.ON_RACK, place=PLACE)
    if arrival.price:
        yield Move(article.id, Register.PRICE, 1, price=arrival.price)


def _pages(rows: Sequence[T]) -> Iterator[Sequence[T]]:
    for first in range(0, len(rows), PAGE_LIMIT):
        yield rows[first : first + PAGE_LIMIT]
