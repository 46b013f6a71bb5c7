"""Forgetting a person: the record becomes a tombstone, and nothing here finds them again."""

from __future__ import annotations

import msgspec

from tillapp.domain.party import Customer
from tillapp.ledger.connection import Store
from tillapp.ledger.records import Version

_TOMBSTONE = (
    "UPDATE customers SET code='', body=?, n=n+1, at=?, origin=?, gone=1 WHERE id=? AND gone=0"
)
_WORDS = "DELETE FROM people WHERE rowid IN (SELECT rowid FROM customers WHERE id=?)"
# Deleted words stay in the pages of the index until they are merged.
_MERGE = "INSERT INTO people (people) VALUES ('optimize')"
_MAILS = (
    "UPDATE jobs SET target='', state=CASE WHEN state IN"
    " ('queued', 'sending', 'uncertain', 'failed') THEN 'cancelled' ELSE state END"
    " WHERE target=? COLLATE NOCASE AND target<>''"
)


def erase_customer(store: Store, customer: Customer, version: Version) -> None:
    """Forget a customer: record, words and addresses of mails; only the opaque id is left."""
    nobody = msgspec.json.encode(Customer(customer.id, ""))
    with store.notes():
        # What is overwritten must not lie readable in the file's free pages.
        store.fetch("PRAGMA secure_delete=ON")
        try:
            row = (nobody, version.at_ms, version.origin, customer.id)
            store.run(_WORDS, (customer.id,))
            store.run(_TOMBSTONE, row)
            store.run(_MERGE)
            store.run(_MAILS, (customer.email,))
        finally:
            store.fetch("PRAGMA secure_delete=OFF")
