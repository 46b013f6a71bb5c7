"""One ledger proved document by document: what was sealed, and in which order."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from msgspec import Struct

from tillapp.domain.content import Genesis
from tillapp.domain.document import Document, Place, decode_body, kind_of
from tillapp.domain.posting import unbalanced
from tillapp.domain.refusal import BookDamaged
from tillapp.fiscal.chain import ZERO_HASH, faults, genuine
from tillapp.fiscal.key import Verifier
from tillapp.fiscal.profile import FiscalProfile, Head, Heads, advanced, opening
from tillapp.ledger import journal
from tillapp.ledger.connection import Source
from tillapp.ledger.rebuild import Tick, silent

_PAGE = 500
_BACK_MS = 120_000
_HERE = "company=? AND shop=? AND ledger=?"
_ROWS = (
    "SELECT seq, hash, previous, signature, body, id, kind, at, basket FROM journal"
    f" WHERE {_HERE} AND seq>? AND seq<=? ORDER BY seq LIMIT ?"
)
_HASH = f"SELECT hash FROM journal WHERE {_HERE} AND seq=?"


class Defect(Struct, frozen=True):
    """Where something is wrong, and what: a name for programs, a detail for people."""

    where: str
    what: str
    detail: str = ""


class LedgerProof:
    """Walks a ledger and collects what does not hold."""

    def __init__(
        self, source: Source, place: Place, profile: FiscalProfile, key: str = ""
    ) -> None:
        self._source = source
        self._place = place
        self._profile = profile
        self._key = key
        self._verifier: Verifier | None = None
        self._heads: Heads = {}
        self._link = (0, ZERO_HASH)
        self._at = 0
        self.documents = 0
        self.stamps = 0
        self.defects: list[Defect] = []
        self.notices: list[Defect] = []

    def run(self, tick: Tick = silent, after: int = 0) -> None:
        """Check every document after a seq."""
        self.begin(after)
        while self.go_on(_PAGE):
            tick(self.documents)

    def begin(self, after: int = 0) -> None:
        """Stand behind a document, with the heads as they were there."""
        self._verifier = self._verifier_of()
        if self._verifier is None:
            self._blame(1, "genesis", "the ledger does not say whose key signs it")
        elif after:
            self._begin_after(after)

    def go_on(self, count: int, upto: int = journal.END) -> bool:
        """Check the next documents, none after a seq; whether there were any."""
        key = self._verifier
        if key is None:
            return False
        rows = self._source.fetch(_ROWS, (*self._here, self._link[0], upto, count))
        for row in rows:
            self._row(row, key)
        return bool(rows)

    @property
    def _here(self) -> tuple[str, str, str]:
        return (self._place.company, self._place.shop, self._place.ledger)

    def _begin_after(self, seq: int) -> None:
        rows = self._source.fetch(_HASH, (*self._here, seq))
        self._link = (seq, bytes(rows[0][0]) if rows else ZERO_HASH)
        self._heads = journal.heads(self._source, self._place, seq)

    def _verifier_of(self) -> Verifier | None:
        try:
            genesis = journal.genesis(self._source, self._place)
        except BookDamaged:
            return None
        if genesis is None:
            return None
        if self._key and self._key != genesis.public_key:
            self._blame(1, "key", "the genesis names another key than the till's")
        try:
            return Verifier(self._key or genesis.public_key)
        except ValueError:
            return None

    def _row(self, row: Sequence[Any], key: Verifier) -> None:
        seq, own, previous, signature, body, *columns = row
        self.documents += 1
        try:
            encoded, facts, stamps = decode_body(body)
        except (ValueError, AssertionError) as trouble:
            self._blame(seq, "unreadable", str(trouble))
            self._link = (seq, bytes(own))
            return
        document = Document(seq, own, previous, signature, body, facts, stamps)
        for fault in faults(document, self._link, key):
            self._blame(seq, fault, document.number)
        self._check_columns(document, columns)
        self._check_facts(document)
        self._check_stamps(document, encoded, key)
        self._link = (seq, bytes(own))

    def _check_columns(self, document: Document, columns: list[Any]) -> None:
        facts = document.facts
        said = [bytes.fromhex(facts.id), kind_of(facts.content), facts.at, facts.basket]
        if columns != said or facts.place != self._place:
            self._blame(document.seq, "column", "the row says other things than its body")

    def _check_facts(self, document: Document) -> None:
        facts = document.facts
        if unbalanced(facts.postings):
            self._blame(document.seq, "unbalanced", document.number)
        if isinstance(facts.content, Genesis):
            self._check_genesis(document.seq, facts.content)
        if facts.at < self._at - _BACK_MS:
            detail = f"{document.number} is dated before the document in front of it"
            self.notices.append(Defect(self._where(document.seq), "clock", detail))
        self._at = facts.at

    def _check_genesis(self, seq: int, genesis: Genesis) -> None:
        if seq == 1:
            self._heads = opening(genesis)
        else:
            self._blame(seq, "genesis", "a ledger begins only once")
        if genesis.predecessor:
            self._check_predecessor(seq, genesis)

    def _check_predecessor(self, seq: int, genesis: Genesis) -> None:
        place = Place(self._place.company, self._place.shop, genesis.predecessor)
        before = (place.company, place.shop, place.ledger, genesis.predecessor_seq)
        rows = self._source.fetch(_HASH, before)
        if not rows or rows[0][0].hex() != genesis.predecessor_hash:
            self._blame(seq, "predecessor", f"{place.ledger} does not end as it was said")
            return
        head = journal.heads(self._source, place, genesis.predecessor_seq).get("G")
        if head and head.totals and head.totals.perpetual != genesis.perpetual:
            self._blame(seq, "totals", "the perpetual total was not carried over")

    def _check_stamps(self, document: Document, encoded: bytes, key: Verifier) -> None:
        facts, stamps = document.facts, document.stamps
        if tuple(stamp.series for stamp in stamps) != self._profile.series(facts.content):
            self._blame(document.seq, "stamp", f"{document.number}: missing or too many")
        for stamp in stamps:
            self.stamps += 1
            before = self._heads.get(stamp.series) or Head(stamp.series)
            if stamp.number.rpartition("-")[2] != f"{before.count + 1:06d}":
                self._blame(document.seq, "number", stamp.number)
            if not self._profile.proves(stamp, facts, encoded, before):
                self._blame(document.seq, "stamp", f"{stamp.number} does not follow")
            if not genuine(stamp, key):
                self._blame(document.seq, "forged", stamp.number)
            self._heads = advanced(self._heads, (stamp,))

    def _where(self, seq: int) -> str:
        return f"{self._place.ledger}#{seq}"

    def _blame(self, seq: int, what: str, detail: str) -> None:
        self.defects.append(Defect(self._where(seq), what, detail))
