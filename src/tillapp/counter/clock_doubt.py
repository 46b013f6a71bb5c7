"""A clock that stands before the book: seen before anything is sealed at its new time."""

from __future__ import annotations

from msgspec import Struct

from tillapp.domain.content import Log
from tillapp.fiscal import events
from tillapp.ledger import journal
from tillapp.ledger.book import Book

BACK_MS = 120_000
PENDING = "clock_anomaly"
"""The note beside the journal that keeps a doubt until somebody confirms the date."""


class Anomaly(Struct, frozen=True):
    """The clock stands before, or far behind, the last sealed document; UTC milliseconds."""

    last_ms: int
    now_ms: int

    @property
    def back(self) -> bool:
        """Whether the clock went back."""
        return self.now_ms < self.last_ms

    @property
    def event(self) -> Log:
        """What the technical journal says of it."""
        facts = {"last": str(self.last_ms), "now": str(self.now_ms)}
        return Log(events.CLOCK, "clock_anomaly", facts)

    @property
    def notes(self) -> dict[str, str]:
        """What is kept beside the journal: the event itself is sealed at the new time."""
        return {PENDING: f"{self.last_ms},{self.now_ms}"}


def pending(book: Book) -> Anomaly | None:
    """The doubt that nobody has confirmed yet."""
    last, comma, now = journal.noted(book.store, PENDING).partition(",")
    return Anomaly(int(last), int(now)) if comma else None


def gone_back(book: Book) -> Anomaly | None:
    """A clock more than two minutes before the last document (fiscal.md 1.7)."""
    seq, _ = book.head
    last_ms = journal.by_seq(book.store, book.place, seq).facts.at
    now_ms = book.clock.now().utc_ms
    return Anomaly(last_ms, now_ms) if now_ms < last_ms - BACK_MS else None


def fresh(book: Book) -> Anomaly | None:
    """A doubt that is not written down yet."""
    return None if pending(book) else gone_back(book)
