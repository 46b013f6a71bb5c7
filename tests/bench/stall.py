"""A shop as large as a figure needs it, made once in bulk and kept for later runs.

The goods are written straight into the tables, as if they had been received long ago; the
book's first and last documents are real, sealed ones.
"""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import msgspec
from msgspec.structs import replace

from tests.shop import CountedIds, SetClock, genesis_of
from tillapp.domain import code
from tillapp.domain.article import Article, Tracking
from tillapp.domain.basket import Basket
from tillapp.domain.item import Register, State
from tillapp.domain.line import sale_of
from tillapp.domain.rate import rates_on
from tillapp.domain.settle import Terms
from tillapp.domain.tender import Tender, TenderKind
from tillapp.domain.text import fold
from tillapp.fiscal.fr import France
from tillapp.fiscal.key import Key, KeyStore
from tillapp.fiscal.witness import Witness
from tillapp.ledger import stock
from tillapp.ledger.book import Book, Seal
from tillapp.ledger.version import PROJECTION_VERSION, SCHEMA_VERSION

# A shop of other tables is another shop.
_TABLES = f"tables-{SCHEMA_VERSION}.{PROJECTION_VERSION}"
BUILD = Path(__file__).parents[2] / ".build" / "bench" / _TABLES
KINDS = (
    "Robe",
    "Chemise",
    "Jupe",
    "Manteau",
    "Pull",
    "Jean",
    "Veste",
    "Blouse",
    "Short",
    "Sac",
)
LOOKS = ("fleurie", "rayée", "bleue", "noire", "en lin", "en laine", "longue", "courte", "ocre")
MAKES = ("Lilas", "Mirabelle", "Garance", "Ancolie", "Sauge", "Cassis", "Tilleul", "Bruyère")
LINES = 4
PRICE, COST = 1600, 400
_LEDGER = "T03A"
_GOODS_SEQ = 1
_FIRST_ID = 1 << 40
_FIRST_SERIAL = 5_000_000
_ARTICLES = "INSERT INTO articles (rowid, id, body, n, at, origin, gone) VALUES (?,?,?,1,1,?,0)"
_CODES = "INSERT INTO codes (code, article) VALUES (?,?)"
_SEARCH = "INSERT INTO search (rowid, words) VALUES (?,?)"
_CARDS = (
    "INSERT INTO cards (item, life, regime, vat, cost, owner, register_number, ledger, seq)"
    " VALUES (?,1,'private','M20',?,'','',?,?)"
)
_REGISTERS = (
    "INSERT INTO registers (item, register, n, at, hash, state, place, life, price, whom,"
    " until_ms, cause, ledger, seq) VALUES (?,?,1,1,zeroblob(32),?,?,1,?,'',0,'',?,?)"
)


class Stall:
    """One shop in a folder: its key, its book with so many pieces, ready to sell."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.path = folder / "till.db"
        self.clock = SetClock(step_ms=1000)
        self.ids = CountedIds(1 << 24)
        key = KeyStore(folder).key(_LEDGER)
        assert key is not None, folder
        self.book = Book.open(self.path, seal_of(folder, key, self.clock))
        rates = rates_on(self.book.profile.rates(), self.clock.moment.day())
        self.terms = Terms(rates, "inès", _LEDGER[:3])

    def basket(self, n: int) -> Basket:
        """The n-th basket of four pieces, paid in cash with change, and kept as a draft."""
        basket = Basket(self.ids.next(), "inès", self.clock.now().utc_ms)
        for i in range(n * LINES, (n + 1) * LINES):
            goods = stock.find(self.book.store, tag_of(i))
            assert goods is not None, i
            basket = basket.add(sale_of(goods, 0))
        self.book.save_draft(basket)
        return basket.pay(Tender(0, TenderKind.CASH, LINES * PRICE + 600))


def seal_of(folder: Path, key: Key, clock: SetClock) -> Seal:
    return Seal(key, France(key), clock, Witness(folder / "witness.json"))


def stall_with(pieces: int) -> Path:
    """The folder of a shop with so many pieces; made where it was not yet."""
    folder = BUILD / f"pieces-{pieces}"
    if not (folder / "done").exists():
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        _found(folder)
        fill(folder / "till.db", pieces)
        (folder / "done").touch()
    return folder


def copied(folder: Path, target: Path) -> Path:
    """A copy of a shop that a run may change."""
    shutil.copytree(folder, target)
    return target


def _found(folder: Path) -> None:
    key = KeyStore(folder).make(_LEDGER)
    clock = SetClock(step_ms=1000)
    seal = seal_of(folder, key, clock)
    Book.found(folder / "till.db", genesis_of(key), "inès", seal, CountedIds().next()).close()


def tag_of(n: int) -> str:
    """The tag of the n-th piece; a demo shop's own tags lie below."""
    return code.tag(_FIRST_SERIAL + n)


def article(n: int) -> Article:
    """The n-th piece of the catalogue."""
    title = f"{KINDS[n % 10]} {LOOKS[n // 10 % 9]} {MAKES[n // 90 % 8]} {n // 720}"
    id_ = f"{_FIRST_ID + n:032x}"
    piece = Article(
        id_, title, "T. 38 · Comme neuf", "femme", "dress", vat="M20", family="used"
    )
    return replace(piece, tracking=Tracking.UNIQUE, codes=(tag_of(n),))


def fill(path: Path, pieces: int) -> None:
    """Write so many pieces with price, place, card and words straight into the tables."""
    encode = msgspec.json.encode
    with sqlite3.connect(path) as raw:
        raw.executescript("PRAGMA synchronous=OFF; PRAGMA cache_size=-262144")
        ids = [f"{_FIRST_ID + n:032x}" for n in range(pieces)]
        raw.executemany(
            _ARTICLES,
            ((_FIRST_SERIAL + n, a.id, encode(a), _LEDGER) for n, a in _numbered(pieces)),
        )
        raw.executemany(_CODES, ((a.codes[0], a.id) for _, a in _numbered(pieces)))
        raw.executemany(_SEARCH, ((_FIRST_SERIAL + n, _words(a)) for n, a in _numbered(pieces)))
        raw.executemany(_CARDS, ((id_, COST, _LEDGER, _GOODS_SEQ) for id_ in ids))
        raw.executemany(_REGISTERS, _rows(ids))
    raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    raw.close()


def _numbered(pieces: int) -> Iterator[tuple[int, Article]]:
    return ((n, article(n)) for n in range(pieces))


def _words(piece: Article) -> str:
    return fold(" ".join((piece.title, piece.detail, *piece.codes)))


def _rows(ids: list[str]) -> Iterator[tuple[object, ...]]:
    for id_ in ids:
        yield id_, str(Register.PRICE), "", "", PRICE, _LEDGER, _GOODS_SEQ
        yield id_, str(Register.WHEREABOUTS), str(State.ON_RACK), "shop", 0, _LEDGER, _GOODS_SEQ
