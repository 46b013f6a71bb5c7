"""Postings: amounts on accounts, summing to zero per unit in every document."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec import Struct

from tillapp.domain.money import LIMIT

EUR = "EUR"
PIECES = "pc"

CASH = "cash"
CARD = "card"
CHEQUE = "cheque"
ADVANCE = "advance"
STOCK = "stock@shop"
OUTSIDE = "outside"


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


def unbalanced(postings: Iterable[Posting]) -> dict[str, int]:
    """The units whose postings do not sum to zero, with what is left."""
    sums: dict[str, int] = {}
    for posting in postings:
        assert -LIMIT < posting.amount < LIMIT, posting
        sums[posting.unit] = sums.get(posting.unit, 0) + posting.amount
    return {unit: amount for unit, amount in sums.items() if amount}
