"""The greatest serial among the shop's own codes: the next tag follows it."""

from __future__ import annotations

from tillapp.ledger.connection import Store

_LAST = "SELECT max(code) FROM codes WHERE code >= ? AND code < ? AND length(code) = 13"


def last_serial(store: Store, prefix: str) -> int:
    """The ten digits between a two-digit prefix and the check digit; 0 where none was given."""
    rows = store.fetch(_LAST, (prefix, f"{prefix}:"))
    code = rows[0][0]
    return int(str(code)[len(prefix) : -1]) if code else 0
