"""The clock: a jump is noted and confirmed by a manager, and never closes the shop."""

from __future__ import annotations

from tillapp.counter.clock_doubt import BACK_MS, PENDING, Anomaly, gone_back, pending
from tillapp.counter.day_period import open_today
from tillapp.counter.session import SessionDesk
from tillapp.domain.clock import A_DAY_MS, Moment
from tillapp.domain.party import Approval, Right
from tillapp.fiscal import events
from tillapp.ledger.book import Book

__all__ = ["AHEAD_MS", "BACK_MS", "Anomaly", "DatingDesk"]

AHEAD_MS = A_DAY_MS


class DatingDesk:
    """Compares the claimed time with the book and with the time this program has run."""

    def __init__(self, book: Book, session: SessionDesk) -> None:
        self._book = book
        self._session = session
        self._seen: Moment | None = None

    def look(self, run_ms: int) -> Anomaly | None:
        """An anomaly nobody has confirmed; `run_ms` is a steady clock that only runs.

        Back by more than two minutes against the last document or the steady clock, or ahead
        of the latter by more than a day (fiscal.md 1.7). A log-in has looked back already.
        """
        known = pending(self._book)
        jumped = self._jumped(run_ms)
        self._seen = Moment(self._now_ms() - run_ms)
        found = known or gone_back(self._book) or jumped
        if found is not None and known is None:
            self._session.write(found.event, notes=found.notes)
        return found

    def confirm(self, anomaly: Anomaly, approval: Approval | None = None) -> None:
        """A manager says that the date on the screen is right: its period begins.

        Raises:
            NotYourRight: for anybody else, so that a manager can be asked.
        """
        who = self._session.require(Right.APPROVE, approval)
        facts = {"last": str(anomaly.last_ms), "now": str(self._now_ms())}
        self._session.note(events.CLOCK, "clock_confirmed", facts, who, notes={PENDING: ""})
        open_today(self._book)

    def _jumped(self, run_ms: int) -> Anomaly | None:
        # A sale sealed after the jump hides it from the book, never from the time that ran.
        if self._seen is None:
            return None
        expected_ms, now_ms = self._seen.utc_ms + run_ms, self._now_ms()
        usual = -BACK_MS <= now_ms - expected_ms <= AHEAD_MS
        return None if usual else Anomaly(expected_ms, now_ms)

    def _now_ms(self) -> int:
        return self._book.clock.now().utc_ms
