"""Unfinished baskets, saved at every line."""

from __future__ import annotations

import msgspec

from tillapp.domain.basket import Basket
from tillapp.ledger.connection import Store

_decoder = msgspec.json.Decoder(Basket)
_PUT = (
    "INSERT INTO drafts (id, held, saved_ms, body) VALUES (?,?,?,?) ON CONFLICT (id) DO UPDATE"
    " SET held = excluded.held, saved_ms = excluded.saved_ms, body = excluded.body"
)
_ALL = "SELECT id, body FROM drafts ORDER BY saved_ms, id"
# The documents of a basket have its id and those that follow it (child of domain/ids), so the
# index of ids finds them; what was paid ahead leaves a basket open.
_CLOSED = (
    "SELECT 1 FROM journal INDEXED BY journal_by_id WHERE id BETWEEN ? AND ? AND basket=?"
    " AND kind IN ('sale', 'refund', 'issue') LIMIT 1"
)
_MOST, _LAST = 4095, (1 << 128) - 1
_GET = "SELECT body FROM drafts WHERE id=?"


def put(store: Store, basket: Basket, now_ms: int) -> None:
    """Keep a basket as it is now; inside a transaction."""
    store.run(_PUT, (basket.id, int(basket.held), now_ms, msgspec.json.encode(basket)))


def remove(store: Store, basket: str) -> None:
    """Forget a basket; inside a transaction."""
    store.run("DELETE FROM drafts WHERE id=?", (basket,))


def all_of(store: Store) -> list[Basket]:
    """Every unfinished basket, the oldest first.

    A basket whose sale is in the journal is dead, whoever saved it afterwards (book.md 10).
    """
    return [_decoder.decode(body) for id_, body in store.fetch(_ALL) if _open(store, id_)]


def _open(store: Store, basket: str) -> bool:
    first = int(basket, 16)
    last = min(first + _MOST, _LAST)
    return not store.fetch(_CLOSED, (first.to_bytes(16), last.to_bytes(16), basket))


def get(store: Store, basket: str) -> Basket | None:
    """One unfinished basket."""
    rows = store.fetch(_GET, (basket,))
    return _decoder.decode(rows[0][0]) if rows else None
