"""Every customer at once, for questions that must not miss anybody."""

from __future__ import annotations

import msgspec

from tillapp.domain.party import Customer
from tillapp.ledger.connection import Store

_customer = msgspec.json.Decoder(Customer)


def every_customer(store: Store) -> list[Customer]:
    """All customers that are kept, in the order in which they came."""
    rows = store.fetch("SELECT body FROM customers WHERE gone=0 ORDER BY rowid")
    return [_customer.decode(row[0]) for row in rows]
