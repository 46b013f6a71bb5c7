"""The clock: a jump is noted and confirmed by a manager, and never closes the shop."""

from __future__ import annotations

from msgspec import Struct

from tillapp.counter.session import SessionDesk
from tillapp.domain.clock import Moment
from tillapp.domain.party import Approval, Right
from tillapp.ledger import journal
from tillapp.ledger.book import Book

CLOCK_EVENT = 910
BACK_MS = 120_000
AHEAD_MS = 86_400_000
_PENDING = "clock_anomaly"


class Anomaly(Struct, frozen=True):
    """The clock stands before, or far behind, the last sealed document; UTC milliseconds."""

    last_ms: int
    now_ms: int

    @property
    def back(self) -> bool:
        """Whether the clock went back."""
        return self.now_ms < self.last_ms


class DatingDesk:
    """Compares the claimed time with the book and with the time this program has run."""

    def __init__(self, book: Book, session: SessionDesk) -> None:
        self._book = book
        self._session = session
        self._seen: Moment | None = None

    def look(self, run_ms: int) -> Anomaly | None:
        """An anomaly nobody has confirmed; `run_ms` is a steady clock that only runs.

        Back by more than two minutes against the last document, or ahead by more than a day
        against the steady clock (fiscal.md 1.7).
        """
        pending = self._pending()
        now = self._book.clock.now()
        expected, last_ms = self._expected(run_ms), self._last_ms()
        back = now.utc_ms < last_ms - BACK_MS
        ahead = expected is not None and now.utc_ms > expected + AHEAD_MS
        self._seen = Moment(now.utc_ms - run_ms)
        if pending is None and (back or ahead):
            return self._noted(Anomaly(last_ms if back else expected or 0, now.utc_ms))
        return pending

    def confirm(self, anomaly: Anomaly, approval: Approval | None = None) -> None:
        """A manager says that the date on the screen is right.

        Raises:
            NotYourRight: for anybody else, so that a manager can be asked.
        """
        who = self._session.require(Right.APPROVE, approval)
        facts = {"last": str(anomaly.last_ms), "now": str(anomaly.now_ms)}
        self._session.note(CLOCK_EVENT, "clock_confirmed", facts, who)
        self._remember("")

    def _expected(self, run_ms: int) -> int | None:
        return None if self._seen is None else self._seen.utc_ms + run_ms

    def _last_ms(self) -> int:
        seq, _ = self._book.head
        document = journal.by_seq(self._book.store, self._book.place, seq)
        return document.facts.at

    def _pending(self) -> Anomaly | None:
        last, comma, now = journal.noted(self._book.store, _PENDING).partition(",")
        return Anomaly(int(last), int(now)) if comma else None

    def _noted(self, anomaly: Anomaly) -> Anomaly:
        facts = {"last": str(anomaly.last_ms), "now": str(anomaly.now_ms)}
        self._session.note(CLOCK_EVENT, "clock_anomaly", facts)
        # The note itself is sealed at the new time, so the doubt is kept beside the journal.
        self._remember(f"{anomaly.last_ms},{anomaly.now_ms}")
        return anomaly

    def _remember(self, pending: str) -> None:
        with self._book.store.notes():
            journal.note(self._book.store, _PENDING, pending)
