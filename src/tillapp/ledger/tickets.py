"""Finding tickets again: by number, day, amount, customer; and how often they were copied."""

from __future__ import annotations

from datetime import date

from msgspec import Struct

from tillapp.ledger.connection import Store

LIMIT = 100
COLUMNS = "ledger, seq, number, at, period, total, pieces, customer, staff, means"
_RECENT = f"SELECT {COLUMNS} FROM tickets ORDER BY at DESC LIMIT ?"
_ON_DAY = f"SELECT {COLUMNS} FROM tickets WHERE day=? ORDER BY at DESC LIMIT ?"
_TOTAL = f"SELECT {COLUMNS} FROM tickets WHERE total=? ORDER BY at DESC LIMIT ?"
_NUMBER = (
    f"SELECT {COLUMNS} FROM tickets WHERE (ledger, seq) IN"
    " (SELECT ledger, seq FROM numbers WHERE number=?) LIMIT ?"
)
_CUSTOMER = (
    f"SELECT {COLUMNS} FROM tickets WHERE customer=? AND customer<>'' ORDER BY at DESC LIMIT ?"
)


class TicketRow(Struct, frozen=True):
    """A ticket in a list; `at` is UTC milliseconds, `total` cents."""

    ledger: str
    seq: int
    number: str
    at: int
    period: str
    total: int
    pieces: int
    customer: str
    staff: str
    means: str


def recent(store: Store, limit: int = LIMIT) -> list[TicketRow]:
    """The last tickets."""
    return _rows(store, _RECENT, (limit,))


def with_number(store: Store, number: str, limit: int = LIMIT) -> list[TicketRow]:
    """The ticket with a number."""
    return _rows(store, _NUMBER, (number.upper(), limit))


def with_total(store: Store, cents: int, limit: int = LIMIT) -> list[TicketRow]:
    """Tickets of exactly this amount."""
    return _rows(store, _TOTAL, (cents, limit))


def of_customer(store: Store, customer: str, limit: int = LIMIT) -> list[TicketRow]:
    """A customer's tickets."""
    return _rows(store, _CUSTOMER, (customer, limit))


def on_day(store: Store, day: date, limit: int = LIMIT) -> list[TicketRow]:
    """Tickets of a day on the wall, as each of them claimed it."""
    return _rows(store, _ON_DAY, (day.isoformat(), limit))


def copies(store: Store, original: str) -> int:
    """How many duplicates of a document were made in this book."""
    return int(store.fetch("SELECT count(*) FROM copies WHERE original=?", (original,))[0][0])


def _rows(store: Store, sql: str, parameters: tuple[object, ...]) -> list[TicketRow]:
    return [TicketRow(*row) for row in store.fetch(sql, parameters)]
