"""Loyalty points: what a customer has."""

from __future__ import annotations

from tillapp.domain.posting import POINTS, POINTS_HELD
from tillapp.ledger import accounts
from tillapp.ledger.connection import Store


def points_of(store: Store, customer: str) -> int:
    """The points of a customer; below nothing where spent points were earned by a return."""
    return accounts.balance(store, POINTS_HELD, customer, POINTS)
