"""Does the book prove itself: chain, signatures, stamps, witness, and what was folded."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from msgspec import Struct

from tillapp.domain.document import Place
from tillapp.domain.refusal import BookDamaged
from tillapp.fiscal.profile import FiscalProfile
from tillapp.fiscal.witness import Witnessed
from tillapp.ledger import journal
from tillapp.ledger.connection import Snapshot, Source, Store, reading
from tillapp.ledger.proof import Defect, LedgerProof
from tillapp.ledger.rebuild import Tick, silent

TAIL = 100
"""What a start proves: nearly a millisecond each; the whole book is proved on demand."""
REACH = 1_000
"""How far back a till looks on its own, at the start or soon after (fiscal.md 1.7)."""
SLICE = 4
"""As many as a screen can wait for: under five milliseconds, three signatures in each."""


class Known(Struct, frozen=True):
    """What is known outside the book: public keys by ledger, and witnessed heads."""

    keys: dict[str, str] = {}
    heads: tuple[Witnessed, ...] = ()


class Report(Struct, frozen=True):
    """How many documents and stamps were checked, what is wrong, and what is only odd."""

    documents: int
    stamps: int
    defects: tuple[Defect, ...] = ()
    notices: tuple[Defect, ...] = ()

    @property
    def sound(self) -> bool:
        """Whether nothing is wrong."""
        return not self.defects


def verify(
    store: Store, profile: FiscalProfile, known: Known | None = None, tick: Tick = silent
) -> Report:
    """Check a whole book beside its sales, on a connection that can only read."""
    with store.reader() as raw:
        return check(Snapshot(raw), profile, known, tick)


def verify_file(
    path: Path, profile: FiscalProfile, known: Known | None = None, tick: Tick = silent
) -> Report:
    """Check a whole book in a file that no till has open, or has."""
    with reading(path) as raw:
        return check(Snapshot(raw), profile, known, tick)


def check(
    source: Snapshot, profile: FiscalProfile, known: Known | None = None, tick: Tick = silent
) -> Report:
    """Check everything that a book holds: each document, then all that was folded."""
    # Comparing needs SQLAlchemy's tables; proving the tail at a start does not.
    from tillapp.ledger import compare  # noqa: PLC0415 - only for the whole proof

    report = check_chains(source, profile, known, tick)
    found = (*compare.damages(source), *report.defects, *compare.defects(source))
    return Report(report.documents, report.stamps, found, report.notices)


def check_chains(
    source: Source, profile: FiscalProfile, known: Known | None = None, tick: Tick = silent
) -> Report:
    """Check every ledger from its first document."""
    known = known or Known()
    proofs: list[LedgerProof] = []
    try:
        for place in journal.places(source):
            key = known.keys.get(place.ledger, "")
            proofs.append(LedgerProof(source, place, profile, key))
            proofs[-1].run(tick)
        more = _against(source, known.heads)
    except BookDamaged as trouble:
        more = (_unreadable(trouble),)
    return _report(proofs, more)


def verify_tail(
    store: Store, place: Place, profile: FiscalProfile, count: int = TAIL
) -> Report:
    """Check the last documents of a ledger, as a till does when it starts."""
    proof = LedgerProof(store, place, profile)
    try:
        proof.run(after=max(0, journal.link(store, place)[0] - count))
    except BookDamaged as trouble:
        return _report([proof], (_unreadable(trouble),))
    return _report([proof], ())


class Sweep:
    """Proves what a start left out, from the oldest on, a few documents at a time.

    Only reading takes the book's lock; sealed documents do not change between two slices.
    """

    def __init__(
        self,
        store: Store,
        place: Place,
        profile: FiscalProfile,
        left: tuple[int, int] = (REACH, TAIL),
    ) -> None:
        last = journal.link(store, place)[0]
        self._after, self._upto = (max(0, last - count) for count in left)
        self._proof = LedgerProof(store, place, profile)
        self._begun = False
        self._trouble: tuple[Defect, ...] = ()

    @property
    def report(self) -> Report:
        """What was found so far."""
        return _report([self._proof], self._trouble)

    def next(self) -> bool:
        """Prove the next slice; whether there is more to prove."""
        try:
            return self._step()
        except BookDamaged as trouble:
            self._trouble = (_unreadable(trouble),)
            return False

    def _step(self) -> bool:
        if self._after >= self._upto:
            return False
        if not self._begun:
            self._begun = True
            self._proof.begin(self._after)
            return True
        return self._proof.go_on(SLICE, self._upto)


def _unreadable(trouble: BookDamaged) -> Defect:
    return Defect("journal", "unreadable", str(trouble.facts["cause"]))


def _report(proofs: Sequence[LedgerProof], more: tuple[Defect, ...]) -> Report:
    return Report(
        sum(proof.documents for proof in proofs),
        sum(proof.stamps for proof in proofs),
        (*(defect for proof in proofs for defect in proof.defects), *more),
        tuple(notice for proof in proofs for notice in proof.notices),
    )


def _against(source: Source, heads: tuple[Witnessed, ...]) -> tuple[Defect, ...]:
    found = []
    for head in heads:
        rows = source.fetch(
            "SELECT hash FROM journal WHERE ledger=? AND seq=?", (head.ledger, head.seq)
        )
        where = f"{head.ledger}#{head.seq}"
        if not rows:
            found.append(Defect(where, "missing", "the witness knows a later document"))
        elif rows[0][0].hex() != head.hash:
            found.append(Defect(where, "fork", "the witness knows another document"))
    return tuple(found)
