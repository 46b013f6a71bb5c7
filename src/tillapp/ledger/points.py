"""Loyalty points: what a customer has, and who fell below nothing."""

from __future__ import annotations

from tillapp.domain.posting import POINTS, POINTS_HELD
from tillapp.ledger import accounts
from tillapp.ledger.connection import Store

_NEGATIVE = (
    "SELECT owner, sum(amount) FROM sums WHERE account=? AND unit=? GROUP BY owner"
    " HAVING sum(amount) < 0 ORDER BY owner"
)


def points_of(store: Store, customer: str) -> int:
    """The points of a customer; below nothing where spent points were earned by a return."""
    return accounts.balance(store, POINTS_HELD, customer, POINTS)


def negative_points(store: Store) -> list[tuple[str, int]]:
    """Customers who owe points after a return, with how many: a flag for the manager."""
    rows = store.fetch(_NEGATIVE, (POINTS_HELD, POINTS))
    return [(str(owner), int(amount)) for owner, amount in rows]
