"""Credits as they stand: conditions, balance and right, by code, by holder and in lists."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from tillapp.domain import posting
from tillapp.domain.credit import Kind, Slip
from tillapp.domain.document import Document, Place
from tillapp.ledger import accounts, journal
from tillapp.ledger.connection import Store

LIMIT = 200
# A balance is the sum of its rows, found by the key of `sums`; nothing is kept twice.
_OWED = (
    "(SELECT -coalesce(sum(s.amount), 0) FROM sums s"
    " WHERE s.account = 'credit/' || c.kind AND s.owner = c.id AND s.unit = 'EUR')"
)
_HERE = (
    "(SELECT coalesce(sum(r.amount), 0) FROM sums r"
    " WHERE r.account = :right AND r.owner = c.id AND r.unit = 'right')"
)
_SELECT = (
    "SELECT c.id, c.code, c.kind, c.issuer, c.holder, c.until, c.face, c.n, c.ledger, c.seq,"
    f" {_OWED} AS owed, {_HERE} AS here FROM credits c"
)
_BY_ID = f"{_SELECT} WHERE c.id = :id"
_BY_CODE = f"{_SELECT} WHERE c.code = :code ORDER BY owed > 0 DESC, c.id DESC LIMIT 1"
_OF_HOLDER = f"{_SELECT} WHERE c.holder = :holder AND c.holder <> '' ORDER BY c.id"
# Six digits in the middle of a code: the index on codes holds all that this question reads.
_WITH_SERIAL = (
    f"{_SELECT} WHERE c.id IN (SELECT id FROM credits WHERE substr(code, 7, 6) = :serial)"
    " ORDER BY c.id DESC LIMIT :limit"
)
# Identifiers begin with their time, so the key itself lists the newest first.
_NEWEST = "ORDER BY c.id DESC LIMIT :limit"
_EVERY = f"{_SELECT} {_NEWEST}"
# `Slip.ends_before`, as a question; a test holds the two together.
_ENDED = "(c.until <> '' AND c.until < :day)"
_ACTIVE = f"{_SELECT} WHERE NOT {_ENDED} AND owed > 0 {_NEWEST}"
_USED = f"{_SELECT} WHERE owed <= 0 {_NEWEST}"
_BETWEEN = (
    f"{_SELECT} WHERE NOT {_ENDED} AND c.until <> '' AND c.until <= :last AND owed > 0"
    " ORDER BY c.until, c.id LIMIT :limit"
)
_EXPIRED = f"{_SELECT} WHERE {_ENDED} AND owed > 0 ORDER BY c.until, c.id LIMIT :limit"
_TAKEN = "SELECT 1 FROM credits WHERE code = :code LIMIT 1"


class Credit(Struct, frozen=True):
    """A credit as this book knows it: cents owed, and cents that this ledger may pay with it.

    `ledger` and `seq` name the document of its latest conditions.
    """

    slip: Slip
    balance: int
    here: int
    ledger: str = ""
    seq: int = 0

    @property
    def available(self) -> int:
        """What may be spent here without its paper."""
        return max(0, min(self.balance, self.here))


class Step(Struct, frozen=True):
    """One document in the life of a credit: what it added, and the balance after it."""

    document: Document
    amount: int
    balance: int


class Credits:
    """Reads the credits of a book, with the rights of one of its ledgers."""

    def __init__(self, store: Store, place: Place) -> None:
        self._store = store
        self._place = place
        self._right = posting.right_at(place.ledger)

    def by_id(self, id_: str) -> Credit | None:
        """The credit with an identifier."""
        found = self._fetch(_BY_ID, id=id_)
        return found[0] if found else None

    def by_code(self, code: str) -> Credit | None:
        """The credit with a code."""
        found = self._fetch(_BY_CODE, code=code)
        return found[0] if found else None

    def with_serial(self, serial: str, limit: int = LIMIT) -> list[Credit]:
        """Credits whose code has these six digits, whichever till issued them."""
        return self._fetch(_WITH_SERIAL, serial=serial, limit=limit)

    def of_holder(self, holder: str) -> list[Credit]:
        """A customer's credits, the oldest first."""
        return self._fetch(_OF_HOLDER, holder=holder)

    def every(self, limit: int = LIMIT) -> list[Credit]:
        """The last credits, whatever is left of them."""
        return self._fetch(_EVERY, limit=limit)

    def active(self, day: date, limit: int = LIMIT) -> list[Credit]:
        """The last credits that can be spent on a day."""
        return self._fetch(_ACTIVE, day=day.isoformat(), limit=limit)

    def used(self, limit: int = LIMIT) -> list[Credit]:
        """The last credits of which nothing is left."""
        return self._fetch(_USED, limit=limit)

    def expiring(self, day: date, last: date, limit: int = LIMIT) -> list[Credit]:
        """Credits whose last day lies between two days, the first to expire first."""
        days = {"day": day.isoformat(), "last": last.isoformat()}
        return self._fetch(_BETWEEN, **days, limit=limit)

    def expired(self, day: date, limit: int = LIMIT) -> list[Credit]:
        """Credits with something left whose last day has gone by."""
        return self._fetch(_EXPIRED, day=day.isoformat(), limit=limit)

    def taken(self, code: str) -> bool:
        """Whether a credit has this code already."""
        return bool(self._store.fetch(_TAKEN, {"code": code}))

    def owed(self, slip: Slip) -> int:
        """What the documents of this book owe for a slip; negative where they paid it out."""
        return -accounts.balance(self._store, slip.account, slip.id)

    def pooled(self, slip: Slip) -> int:
        """The right to a slip that ledgers of this book released to the company's pool."""
        return accounts.balance(self._store, posting.RIGHT_POOL, slip.id, posting.RIGHT)

    def statement(self, credit: Credit) -> list[Step]:
        """Every document that changed a credit, its conditions or its right, in their order."""
        slip = credit.slip
        added: dict[tuple[str, int], int] = {(credit.ledger, credit.seq): 0}
        for ledger, seq, _ in accounts.documents_behind(self._store, self._right, slip.id):
            added.setdefault((ledger, seq), 0)
        for ledger, seq, amount in accounts.documents_behind(
            self._store, slip.account, slip.id
        ):
            added[ledger, seq] = added.get((ledger, seq), 0) - amount
        pages = [(self._document(*place), amount) for place, amount in added.items()]
        pages.sort(key=lambda page: (page[0].facts.place.ledger, page[0].seq))
        return _running(pages)

    def born(self, credit: Credit) -> Document:
        """The document that first owed a credit."""
        behind = accounts.documents_behind(self._store, credit.slip.account, credit.slip.id)
        ledger, seq, _ = behind[0] if behind else (credit.ledger, credit.seq, 0)
        return self._document(ledger, seq)

    def _document(self, ledger: str, seq: int) -> Document:
        return journal.by_seq(self._store, replace(self._place, ledger=ledger), seq)

    def _fetch(self, sql: str, **asked: str | int) -> list[Credit]:
        rows = self._store.fetch(sql, {"right": self._right, **asked})
        return [_credit(row) for row in rows]


def _credit(row: Sequence[Any]) -> Credit:
    id_, code, kind, issuer, holder, until, face, n, ledger, seq, owed, here = row
    slip = Slip(id_, code, Kind(kind), issuer, holder, until, face, n)
    return Credit(slip, owed, here, ledger, seq)


def _running(pages: list[tuple[Document, int]]) -> list[Step]:
    steps: list[Step] = []
    balance = 0
    for document, amount in pages:
        balance += amount
        steps.append(Step(document, amount, balance))
    return steps
