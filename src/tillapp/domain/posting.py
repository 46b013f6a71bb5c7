"""Postings: amounts on accounts, summing to zero per unit in every document."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec import Struct

from tillapp.domain.money import LIMIT

EUR = "EUR"
PIECES = "pc"
GRAMS = "g"
POINTS = "pt"
RIGHT = "right"

CASH = "cash"
CARD = "card"
CHEQUE = "cheque"
ADVANCE = "advance"
STOCK = "stock@shop"
OUTSIDE = "outside"
HELD = "stock@held"
BETWEEN = "between"
RETURNED = "returned"
RETURNED_ALL = "returned/all"
POINTS_HELD = "points/holder"
POINTS_ISSUED = "points/issued"
RIGHT_ISSUED = "right/issued"
RIGHT_POOL = "right@pool"
EXPIRED = "breakage"


class Posting(Struct, frozen=True, array_like=True):
    """An amount on an account, debit positive; the owner tells rows of one account apart."""

    account: str
    owner: str
    unit: str
    amount: int


def sales(family: str, vat: str) -> str:
    """The account of sold goods, without tax, by family and VAT code (book.md 12)."""
    return f"sales/{family}/{vat}"


def vat(code: str) -> str:
    """The account of collected tax."""
    return f"vat/{code}"


def vat_ahead(code: str) -> str:
    """The account of tax that fell due with a deposit (book.md 5); the basket owns its rows."""
    return f"vat_ahead/{code}"


def right_at(ledger: str) -> str:
    """The account of the rights to spend that a ledger holds."""
    return f"right@{ledger}"


def unbalanced(postings: Iterable[Posting]) -> dict[str, int]:
    """The units whose postings do not sum to zero, with what is left."""
    sums: dict[str, int] = {}
    for posting in postings:
        assert -LIMIT < posting.amount < LIMIT, posting
        sums[posting.unit] = sums.get(posting.unit, 0) + posting.amount
    return {unit: amount for unit, amount in sums.items() if amount}
