"""After a restart: the open basket, the card nobody answered, the ticket nobody saw."""

from __future__ import annotations

from msgspec import Struct

from tillapp.counter.handing import HandingDesk
from tillapp.counter.open_basket import OpenBasket
from tillapp.counter.paying import after_restart
from tillapp.counter.ports import JobState
from tillapp.counter.settings import TicketMeans
from tillapp.ledger import printing
from tillapp.ledger.book import Book


class UnsureTicket(Struct, frozen=True):
    """A sealed sale whose ticket may or may not have come out."""

    job: str
    document: str
    number: str
    means: str
    made_ms: int


class Recovered(Struct, frozen=True):
    """What was found at start: lines of an open basket, tickets that may not have come out.

    A card that nobody answered for is a pending tender of that basket.
    """

    lines: int = 0
    tickets: tuple[UnsureTicket, ...] = ()


class RecoveryDesk:
    """Asks one question for each thing that a killed program left open."""

    def __init__(self, book: Book, basket: OpenBasket, handing: HandingDesk) -> None:
        self._book = book
        self._basket = basket
        self._handing = handing

    def look(self) -> Recovered:
        """Bring back what was open; nothing is printed, opened or charged by itself.

        A mail that was not accepted yet sets out again: no person could answer for it.
        """
        basket = after_restart(self._basket.now)
        if basket != self._basket.now:
            self._basket.become(basket)
        tickets = []
        for job in printing.open_jobs(self._book.store):
            if job.means == TicketMeans.MAIL and job.state == JobState.QUEUED:
                self._handing.try_to_send(job)
                continue
            if job.state in {JobState.QUEUED, JobState.SENDING}:
                printing.move(self._book.store, job.id, JobState.UNCERTAIN)
            tickets.append(self._unsure(job))
        return Recovered(len(basket.lines), tuple(tickets))

    def print_again(self, job: str) -> None:
        """The ticket did not come out: send it."""
        self._handing.resend(job)

    def came_out(self, job: str) -> None:
        """The ticket was there after all, or nobody wants it any more."""
        self._handing.settle_job(job, JobState.CONFIRMED)

    def _unsure(self, job: printing.Job) -> UnsureTicket:
        document = self._handing.document(job.document)
        return UnsureTicket(job.id, job.document, document.number, job.means, job.made_ms)
