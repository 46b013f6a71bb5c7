"""After the commit: drawer first, then the ticket if wanted; nothing can fail a sale."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress

from msgspec.structs import replace

from tillapp.counter.papers import House, Papers
from tillapp.counter.ports import JobKind, JobState, Mail, Post, Printer, PrintJob
from tillapp.counter.settings import TicketMeans
from tillapp.domain import contact
from tillapp.domain.content import Copy
from tillapp.domain.document import Document, Draft
from tillapp.domain.ids import Ids
from tillapp.domain.layout import plain_text
from tillapp.domain.opening import opens_drawer
from tillapp.domain.paper import Paper
from tillapp.domain.refusal import BadSetting, NotFound, Refusal
from tillapp.domain.statement_paper import Movement
from tillapp.ledger import printing, tickets
from tillapp.ledger.book import Book

__all__ = ["HandingDesk", "House"]

_ORIGINAL_MS = 120_000
"""How long after its sale a first ticket is still the original, well inside the five
minutes of fiscal.md 1.7."""


class HandingDesk:
    """Hands over what a sale owes: the drawer, a ticket on paper, by mail or as QR."""

    def __init__(
        self, book: Book, ids: Ids, house: House, *, printer: Printer | None, post: Post | None
    ) -> None:
        self._book = book
        self._ids = ids
        self._papers = Papers(book, house)
        self._printer = printer
        self._post = post
        self.kicked = ""

    def jobs_for(
        self, document: str, means: TicketMeans, target: str = ""
    ) -> list[printing.Job]:
        """The durable jobs that a sale's commit writes with it.

        Raises:
            BadSetting: for an address that is none.
        """
        if means not in {TicketMeans.PAPER, TicketMeans.MAIL}:
            return []
        address = _address(target) if means is TicketMeans.MAIL else ""
        now = self._book.clock.now().utc_ms
        id_ = self._ids.next()
        return [printing.Job(id_, JobKind.TICKET, document, means, now, address)]

    def over(self, documents: Sequence[Document], jobs: Sequence[printing.Job]) -> None:
        """Open the drawer where cash moves, then send what is owed; never raises."""
        if any(opens_drawer(document.facts.content) for document in documents):
            with suppress(Refusal):
                self.kick()
        for job in jobs:
            self.try_to_send(job)

    def try_to_send(self, job: printing.Job) -> None:
        """Send a job; one that cannot be made now has failed, and waits for a person."""
        try:
            self.send(job)
        except Refusal as refusal:
            # Where not even that can be written, the job simply stays owed.
            with suppress(Refusal):
                self.settle_job(job.id, JobState.FAILED, error=refusal.key)

    def kick(self) -> None:
        """Ask the drawer to open; the job is not durable, so that it never opens late."""
        if self._printer is not None:
            self.kicked = self._ids.next()
            self._printer.submit(PrintJob(self.kicked, JobKind.KICK))

    def send(self, job: printing.Job) -> None:
        """Give a durable job to the device that does it."""
        if job.means == TicketMeans.MAIL:
            self._mail(job)
        elif self._printer is not None:
            paper = self.paper(job.document)
            self._printer.submit(PrintJob(job.id, JobKind(job.kind), paper, job.document))

    def _mail(self, job: printing.Job) -> None:
        if self._post is None:
            return
        text = plain_text(self.paper(job.document))
        subject = self._papers.subject(job.document)
        self._post.submit(Mail(job.id, job.target, subject, text, _page(subject, text)))

    def paper(self, document_id: str) -> Paper:
        """The customer's paper of any document, or of a duplicate of one."""
        return self._papers.of(document_id)

    def slip(self, slip_id: str) -> None:
        """Print a credit again, with what is on it today and a fresh proof of it."""
        self._print(self._papers.slip(slip_id))

    def statement(self, slip_id: str, rows: Sequence[Movement]) -> None:
        """Print what happened to a credit."""
        self._print(self._papers.statement(slip_id, rows))

    def _print(self, paper: Paper) -> None:
        if self._printer is not None:
            self._printer.submit(PrintJob(self._ids.next(), JobKind.REPORT, paper))

    def is_original(self, document: str) -> bool:
        """Whether a paper given now is the first one: just sealed, and never given before."""
        sheet = self._papers.sheet(self.document(document))
        late = self._book.clock.now().utc_ms - sheet[0].facts.at > _ORIGINAL_MS
        store = self._book.store
        given = (printing.given(store, e.id) or tickets.copies(store, e.id) for e in sheet)
        return not late and not any(given)

    def first_ticket(self, document: str, means: TicketMeans, target: str = "") -> None:
        """Give the ticket of the sale that was just made."""
        jobs = self.jobs_for(document, means, target)
        self._book.owe(jobs)
        for job in jobs:
            self.try_to_send(job)

    def duplicate(
        self, document: str, staff: str, means: TicketMeans, target: str = ""
    ) -> Document:
        """Print or send a ticket again: marked, counted and sealed (fiscal.md 1.7)."""
        original = self._papers.holder(self.document(document))
        n = tickets.copies(self._book.store, original.id) + 1
        content = Copy(original.id, original.number, n, means)
        draft = Draft(self._ids.next(), content, staff)
        jobs = [
            replace(job, kind=JobKind.DUPLICATE)
            for job in self.jobs_for(draft.id, means, target)
        ]
        sealed = self._book.commit((draft,), jobs=jobs)[0]
        for job in jobs:
            self.try_to_send(job)
        return sealed

    def link(self, document: str) -> str:
        """The signed ticket as a link, for a QR on a screen or a paper."""
        return self.link_of(self.document(document))

    def resend(self, job_id: str) -> None:
        """Send a job again that a person said did not come out."""
        for job in printing.open_jobs(self._book.store):
            if job.id == job_id:
                printing.move(self._book.store, job_id, JobState.QUEUED)
                self.send(job)
                return
        raise NotFound(job=job_id)

    def settle_job(self, job_id: str, state: JobState, *, error: str = "") -> None:
        """Note what became of a job; an address is forgotten once its mail is done with."""
        tried = state is not JobState.QUEUED
        printing.move(self._book.store, job_id, state, error=error, tried=tried)
        if state in {JobState.CONFIRMED, JobState.CANCELLED}:
            printing.forget_target(self._book.store, job_id)

    def waiting(self) -> list[printing.Job]:
        """What is still owed."""
        return printing.open_jobs(self._book.store)

    def document(self, id_: str) -> Document:
        """A sealed document, of this till's ledger or of one that it follows.

        Raises:
            NotFound: where no ledger in this book has it.
        """
        return self._papers.document(id_)

    def link_of(self, document: Document) -> str:
        """The link of a document at hand; nothing for a shop without a page."""
        return self._papers.link_of(document)


def _address(text: str) -> str:
    address = contact.mail(text)
    if not address:
        raise BadSetting(field="email", value=text)
    return address


def _page(subject: str, text: str) -> str:
    safe = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    title = subject.replace("&", "&amp;").replace("<", "&lt;")
    return f'<!doctype html><meta charset="utf-8"><title>{title}</title><pre>{safe}</pre>'
