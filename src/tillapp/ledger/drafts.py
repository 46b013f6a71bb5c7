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
# A basket whose sale is in the journal is dead, whoever saved it afterwards (book.md 10).
_ALL = (
    "SELECT body FROM drafts d WHERE NOT EXISTS (SELECT 1 FROM journal j"
    " WHERE j.basket = d.id AND j.basket <> '' AND j.kind = 'sale') ORDER BY saved_ms, id"
)
_GET = "SELECT body FROM drafts WHERE id=?"


def put(store: Store, basket: Basket, now_ms: int) -> None:
    """Keep a basket as it is now; inside a transaction."""
    store.run(_PUT, (basket.id, int(basket.held), now_ms, msgspec.json.encode(basket)))


def remove(store: Store, basket: str) -> None:
    """Forget a basket; inside a transaction."""
    store.run("DELETE FROM drafts WHERE id=?", (basket,))


def all_of(store: Store) -> list[Basket]:
    """Every unfinished basket, the oldest first."""
    return [_decoder.decode(row[0]) for row in store.fetch(_ALL)]


def get(store: Store, basket: str) -> Basket | None:
    """One unfinished basket."""
    rows = store.fetch(_GET, (basket,))
    return _decoder.decode(rows[0][0]) if rows else None
