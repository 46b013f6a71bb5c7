"""What a code stands for in this book: one indexed read for a scan."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import msgspec

from tillapp.domain.article import Article, Goods, Tracking
from tillapp.domain.item import Register, State
from tillapp.domain.posting import PIECES, STOCK
from tillapp.ledger.connection import Store
from tillapp.ledger.prices import reference_price

_article = msgspec.json.Decoder(Article)
_GOODS = (
    "SELECT a.body, p.price, p.n, w.state, w.n, w.life, c.cost, c.vat, h.whom, h.n, h.until_ms"
    " FROM articles a"
    " LEFT JOIN registers p ON p.item = a.id AND p.register = 'price'"
    " LEFT JOIN registers w ON w.item = a.id AND w.register = 'whereabouts'"
    " LEFT JOIN registers h ON h.item = a.id AND h.register = 'hold'"
    " LEFT JOIN cards c ON c.item = a.id AND c.life = w.life"
)
_BY_CODE = _GOODS.replace("FROM articles a", "FROM codes k JOIN articles a ON a.id = k.article")
_FIND = f"{_BY_CODE} WHERE k.code=? AND a.gone=0"
_GET = f"{_GOODS} WHERE a.id=? AND a.gone=0"
_LAST_SALE = (
    "SELECT ledger, seq FROM moves WHERE item=? AND register=? AND state=?"
    " ORDER BY n DESC, at DESC LIMIT 1"
)
_ON_HAND = "SELECT coalesce(sum(amount), 0) FROM sums WHERE account=? AND owner=? AND unit=?"


def find(store: Store, code: str) -> Goods | None:
    """The goods behind a scanned code."""
    rows = store.fetch(_FIND, (code,))
    return told(store, goods_of(rows[0], code)) if rows else None


def goods(store: Store, article: str) -> Goods | None:
    """The goods of an article."""
    rows = store.fetch(_GET, (article,))
    return told(store, goods_of(rows[0])) if rows else None


def told(store: Store, goods: Goods) -> Goods:
    """The goods with the price that a markdown is told against."""
    # Most goods keep their first price, and a scan does not ask any further for them.
    if goods.price_n <= 1:
        return goods
    reference = reference_price(store, goods.article.id)
    return msgspec.structs.replace(goods, reference=reference) if reference else goods


def goods_of(row: Sequence[Any], code: str = "") -> Goods:
    """Goods from a row of the article, its price and its whereabouts."""
    body, price, price_n, state, state_n, life, cost, vat, *held = row
    held_for, hold_n, until_ms = held
    article = _article.decode(body)
    if vat:
        # A sealed card knows better than the describing record how a piece is taxed.
        article = msgspec.structs.replace(article, vat=vat)
    return Goods(
        article,
        price,
        code or (article.codes[0] if article.codes else ""),
        state or "",
        state_n or 0,
        price_n or 0,
        life or 1,
        cost or 0,
        held_for=held_for or "",
        hold_n=hold_n or 0,
        held_until_ms=until_ms or 0,
    )


def last_sale(store: Store, item: str) -> tuple[str, int] | None:
    """The ledger and seq of the sale that took an item away last."""
    rows = store.fetch(_LAST_SALE, (item, Register.WHEREABOUTS, State.SOLD))
    return (str(rows[0][0]), int(rows[0][1])) if rows else None


def on_hand(store: Store, article: str) -> int:
    """How many pieces of a quantity article are in the shop."""
    return int(store.fetch(_ON_HAND, (STOCK, article, PIECES))[0][0])


def counted(store: Store, article: Article) -> int | None:
    """The pieces on hand where they are counted at all."""
    return on_hand(store, article.id) if article.tracking is Tracking.QUANTITY else None
