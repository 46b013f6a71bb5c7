"""Balances, and the figures of a period with the documents behind them."""

from __future__ import annotations

from msgspec import Struct

from tillapp.domain.posting import EUR
from tillapp.ledger.connection import Store

_BALANCE = "SELECT coalesce(sum(amount), 0) FROM sums WHERE account=? AND owner=? AND unit=?"
_PERIOD = (
    "SELECT kind, account, unit, sum(debit), sum(credit), sum(count) FROM period_sums"
    " WHERE period=? GROUP BY kind, account, unit ORDER BY kind, account, unit"
)
_DETAIL = (
    "SELECT ledger, seq, amount FROM postings WHERE account=? AND owner=? ORDER BY ledger, seq"
)


class PeriodSum(Struct, frozen=True):
    """What one kind of document did to one account in a period; amounts in minor units."""

    kind: str
    account: str
    unit: str
    debit: int
    credit: int
    count: int


def balance(store: Store, account: str, owner: str = "", unit: str = EUR) -> int:
    """The sum of an owner's rows on an account."""
    return int(store.fetch(_BALANCE, (account, owner, unit))[0][0])


def of_period(store: Store, period: str) -> list[PeriodSum]:
    """The figures of a period."""
    return [PeriodSum(*row) for row in store.fetch(_PERIOD, (period,))]


def documents_behind(store: Store, account: str, owner: str = "") -> list[tuple[str, int, int]]:
    """Ledger, seq and amount of every posting that a balance is made of."""
    return [tuple(row) for row in store.fetch(_DETAIL, (account, owner))]
