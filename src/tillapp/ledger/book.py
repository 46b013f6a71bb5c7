"""The book: the only place where facts are written, one transaction at a time."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from tillapp.domain.basket import Basket
from tillapp.domain.clock import Clock
from tillapp.domain.content import Genesis
from tillapp.domain.document import (
    Document,
    Draft,
    Facts,
    Place,
    encode_facts,
    kind_of,
    state_facts,
)
from tillapp.domain.refusal import AlreadySealed, BookDamaged, DiskFailed, DiskFull, NoShop
from tillapp.fiscal.chain import seal
from tillapp.fiscal.key import Signer, Verifier
from tillapp.fiscal.profile import FiscalProfile, Heads, advanced, opening
from tillapp.fiscal.witness import Witness
from tillapp.ledger import drafts, journal, keys, printing
from tillapp.ledger.connection import Store
from tillapp.ledger.guards import check_floors, check_seen
from tillapp.ledger.project import project
from tillapp.ledger.version import PROJECTION_VERSION, SCHEMA_VERSION

APPEND = (
    "INSERT INTO journal (company, shop, ledger, seq, id, hash, previous, signature, kind, at,"
    " basket, body) VALUES (?,?,?,?,?,?,?,?,?,?,?,?)"
)
_NAMES = ("company", "shop", "ledger")
_STRETCH = 256


class Seal(Struct, frozen=True):
    """What sealing needs: the key, the country's profile, the clock, the witness."""

    key: Signer
    profile: FiscalProfile
    clock: Clock
    witness: Witness | None = None


def make(path: Path | None) -> Store:
    """A store with every table; None keeps it in memory."""
    store = Store(path)
    if not store.version():
        with store.facts():
            lay_out(store)
    return store


def lay_out(store: Store) -> None:
    """Make every table of an empty book; inside a transaction."""
    # SQLAlchemy is a third of a start, and a book that is there needs nothing of it.
    from tillapp.ledger.tables import whole_book  # noqa: PLC0415 - only for a new book

    for statement in whole_book():
        store.run(statement)
    store.mark(SCHEMA_VERSION)
    journal.note(store, "projection", str(PROJECTION_VERSION))


class Book:
    """The append-only documents of one till incarnation, and everything folded from them."""

    def __init__(self, store: Store, place: Place, sealing: Seal) -> None:
        self.store = store
        self.place = place
        self._seal = sealing
        self._link = journal.link(store, place)
        self._heads = journal.heads(store, place)
        self._period = journal.noted(store, "period")
        self._doubted = False

    @classmethod
    def found(
        cls, path: Path | None, genesis: Genesis, staff: str, sealing: Seal, id_: str
    ) -> Book:
        """A new book, whose first document says who it is."""
        return cls.begin(make(path), genesis, staff, sealing, id_)

    @classmethod
    def begin(cls, store: Store, genesis: Genesis, staff: str, sealing: Seal, id_: str) -> Book:
        """A new ledger in a store, after those that are there; all of it or nothing."""
        ledger = genesis.till + genesis.incarnation
        book = cls(store, Place(genesis.company, genesis.shop, ledger), sealing)
        assert book.head[0] == 0, f"{ledger} has begun already"
        # What is folded is told apart by its ledger alone (docs/decisions/016).
        shops = {(place.company, place.shop) for place in journal.places(store)}
        assert shops <= {(genesis.company, genesis.shop)}, f"{shops} are other shops"
        book._period = book._period or sealing.clock.now().day().isoformat() + "-1"
        with store.lock:
            with store.facts():
                for key in _NAMES:
                    journal.note(store, key, getattr(book.place, key))
                journal.note(store, "period", book.period)
                documents, heads = book._append((Draft(id_, genesis, staff),))
            book._advance(documents, heads)
        return book

    @classmethod
    def open(cls, path: Path, sealing: Seal) -> Book:
        """The book in a file.

        Raises:
            NoShop: where no book was founded.
            BookNewer: where a newer program wrote it.
            BookDamaged: where the file cannot be read as a book.
        """
        if not path.exists():
            raise NoShop(path=path.name)
        store = make(path)
        book = cls(store, Place(*(journal.noted(store, key) for key in _NAMES)), sealing)
        if not book.head[0]:
            store.close()
            raise NoShop(path=path.name)
        return book

    @property
    def clock(self) -> Clock:
        """The clock that dates the documents."""
        return self._seal.clock

    @property
    def profile(self) -> FiscalProfile:
        """The country's profile."""
        return self._seal.profile

    @property
    def period(self) -> str:
        """The period that new documents belong to."""
        return self._period

    @property
    def head(self) -> tuple[int, bytes]:
        """The seq and hash of the last document."""
        return self._link

    @property
    def heads(self) -> Heads:
        """Where the fiscal series stand."""
        return self._heads

    def sign(self, message: bytes) -> bytes:
        """A paper's signature by this till's key, 64 bytes."""
        return self._seal.key.sign(message)

    def verifier(self, ledger: str) -> Verifier | None:
        """What proves the papers of a ledger, where its public key is known here."""
        return keys.verifier(self.store, self.place, ledger)

    def open_period(self, period: str) -> None:
        """Let new documents belong to another period; those sealed keep theirs."""
        with self.store.lock:
            with self.store.notes():
                journal.note(self.store, "period", period)
            self._period = period

    def commit(  # noqa: PLR0913 - each names one thing of the same transaction
        self,
        whole: Sequence[Draft],
        *,
        jobs: Sequence[printing.Job] = (),
        keep: Basket | None = None,
        drop: str = "",
        notes: Mapping[str, str] = {},
        beside: Callable[[], None] | None = None,
    ) -> tuple[Document, ...]:
        """Seal drafts together, with their print jobs and what becomes of their basket.

        `notes` are facts about the file and `beside` writes records: both in the same
        transaction. The same drafts again give the documents that are already there.

        Raises:
            StaleItem: an item moved since it was put into the basket.
            BalanceTooLow: an account would fall below its floor.
            AlreadySealed: a document with such an id is there, and says something else.
            DiskFull, DiskFailed: nothing was written.
        """
        with self.store.lock:
            if self._doubted:
                self._recall()
            if done := self._sealed(whole):
                self._settle(keep, drop)
                return done
            try:
                with self.store.facts():
                    documents, heads = self._append(whole)
                    printing.enqueue(self.store, jobs)
                    self._baskets(keep, drop)
                    self._write_beside(notes, beside)
            except DiskFailed:
                if landed := self._landed(whole):
                    return landed
                raise
            self._advance(documents, heads)
            self._relieve(len(documents))
        return documents

    def owe(self, jobs: Sequence[printing.Job]) -> None:
        """Remember papers and mails that are owed for documents sealed before."""
        self.keep_records(lambda store: printing.enqueue(store, jobs))

    def keep_records(self, write: Callable[[Store], None]) -> None:
        """Write records together, or none of them; it waits for no disk."""
        with self.store.notes():
            write(self.store)

    def _sealed(self, whole: Sequence[Draft]) -> tuple[Document, ...]:
        done = journal.by_ids(self.store, self.place, [draft.id for draft in whole])
        same = len(done) == len(whole) and all(map(_says, done, whole))
        if done and not same:
            raise AlreadySealed(document=done[0].id, number=done[-1].number)
        return done

    def _landed(self, whole: Sequence[Draft]) -> tuple[Document, ...]:
        # A sync that failed may still have written: the file says what became of it.
        self._doubted = True
        self.store.reopen()
        self._recall()
        return self._sealed(whole)

    def _recall(self) -> None:
        self._link = journal.link(self.store, self.place)
        self._heads = journal.heads(self.store, self.place)
        self._period = journal.noted(self.store, "period")
        self._doubted = False
        self._bear_witness()

    def _settle(self, keep: Basket | None, drop: str) -> None:
        if keep is not None or drop:
            with self.store.notes():
                self._baskets(keep, drop)

    def _write_beside(
        self, notes: Mapping[str, str], beside: Callable[[], None] | None
    ) -> None:
        for key, value in notes.items():
            journal.note(self.store, key, value)
        if beside is not None:
            beside()

    def _append(self, whole: Sequence[Draft]) -> tuple[tuple[Document, ...], Heads]:
        link, heads = self._link, self._heads
        documents = []
        for draft in whole:
            check_seen(self.store, draft.guards)
            facts, encoded = self._state(draft)
            stamps = self._seal.profile.stamps(facts, encoded, heads)
            document = seal(facts, encoded, stamps, link, self._seal.key)
            append(self.store, document)
            project(self.store, document)
            check_floors(self.store, draft.guards)
            if isinstance(draft.content, Genesis):
                heads = opening(draft.content)
            link, heads = (document.seq, document.hash), advanced(heads, stamps)
            documents.append(document)
        return tuple(documents), heads

    def _state(self, draft: Draft) -> tuple[Facts, bytes]:
        now = self._seal.clock.now()
        facts = state_facts(draft, self.place, self._period, now)
        return facts, encode_facts(facts)

    def _baskets(self, keep: Basket | None, drop: str) -> None:
        if keep is not None:
            drafts.put(self.store, keep, self._seal.clock.now().utc_ms)
        if drop:
            drafts.remove(self.store, drop)

    def _advance(self, documents: tuple[Document, ...], heads: Heads) -> None:
        last = documents[-1]
        self._link, self._heads = (last.seq, last.hash), heads
        found = journal.link(self.store, self.place)
        if found != self._link:
            raise BookDamaged(cause="the head on disk is not the one that was committed")
        self._bear_witness()

    def _bear_witness(self) -> None:
        if self._seal.witness:
            self._seal.witness.write(self.place.ledger, *self._link)

    def _relieve(self, more: int) -> None:
        # The log is folded when idle; a shop that never rests would let it grow for ever.
        if self._link[0] % _STRETCH < more and self.store.overflowing():
            with suppress(DiskFull):
                # What was sealed is on disk, and the log only stays long for now.
                self.store.rest()

    def save_draft(self, basket: Basket) -> None:
        """Keep an open basket, so that a killed process loses nothing."""
        with self.store.notes():
            drafts.put(self.store, basket, self._seal.clock.now().utc_ms)

    def drop_draft(self, basket: str) -> None:
        """Forget an open basket."""
        with self.store.notes():
            drafts.remove(self.store, basket)

    def rest(self) -> None:
        """What is done when the till is idle."""
        self.store.rest()

    def close(self) -> None:
        """Let the file go."""
        self.store.close()
        if self._seal.witness:
            self._seal.witness.close()


def _says(document: Document, draft: Draft) -> bool:
    """Whether a sealed document is what a draft with its id would become."""
    there = document.facts
    again = replace(there, content=draft.content, postings=draft.postings, moves=draft.moves)
    return encode_facts(again) == encode_facts(there)


def append(store: Store, document: Document) -> None:
    """Write a sealed document at the end of its ledger."""
    facts = document.facts
    place = facts.place
    store.run(
        APPEND,
        (
            place.company,
            place.shop,
            place.ledger,
            document.seq,
            bytes.fromhex(facts.id),
            document.hash,
            document.previous,
            document.signature,
            kind_of(facts.content),
            facts.at,
            facts.basket,
            document.body,
        ),
    )
