"""What a till does while nobody touches it: fold the log, take in words, prove older papers."""

from __future__ import annotations

from collections.abc import Callable

from tillapp.domain.content import Log
from tillapp.domain.document import Draft
from tillapp.domain.ids import Ids
from tillapp.fiscal import events
from tillapp.ledger import sold_words
from tillapp.ledger.book import Book
from tillapp.ledger.verify import Sweep

_NOBODY = "till"


class RestingDesk:
    """Works in slices of some milliseconds, so that the first touch finds the till free."""

    def __init__(self, book: Book, ids: Ids) -> None:
        self._book = book
        self._ids = ids
        self._sweep = Sweep(book.store, book.place, book.profile)
        self._steps: list[Callable[[], bool]] = [self._prove, self._words]
        self.defect = ""

    def rest(self) -> bool:
        """One slice of work; whether there is more.

        Raises:
            DiskFull: where a defect could not be written into the technical journal.
        """
        if not self._steps:
            self._steps = [self._words]
        if not self._steps[0]():
            self._steps.pop(0)
        if not self._steps:
            self._book.rest()
        return bool(self._steps)

    def _words(self) -> bool:
        return sold_words.take_in(self._book.store, self._book.place) >= sold_words.SLICE

    def _prove(self) -> bool:
        more = self._sweep.next()
        if not more and not self._sweep.report.sound:
            defect = self._sweep.report.defects[0]
            self.defect = f"{defect.where}: {defect.what} {defect.detail}".strip()
            event = Log(events.DEFECT, defect.what, {"where": defect.where})
            self._book.commit((Draft(self._ids.next(), event, _NOBODY),))
        return more
