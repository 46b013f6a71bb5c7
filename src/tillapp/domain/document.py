"""Drafts and sealed documents: facts, stamps, and the exact bytes that are signed."""

from __future__ import annotations

import hashlib

import msgspec
from msgspec import Raw, Struct

from tillapp.domain.clock import Moment
from tillapp.domain.content import Content
from tillapp.domain.item import Move
from tillapp.domain.posting import EUR, Posting, unbalanced

VERSION = 1
_TILL_LENGTH = 3
_DOMAIN = b"tillapp-doc/1\0"


class Floor(Struct, frozen=True):
    """A guard: after this document the balance must still be at or above the floor."""

    account: str
    owner: str
    floor: int = 0
    unit: str = EUR


class Ceiling(Struct, frozen=True):
    """A guard: after this document the balance must still be at or below the ceiling."""

    account: str
    owner: str
    ceiling: int = 0
    unit: str = EUR


class Seen(Struct, frozen=True):
    """A guard: the register of an item still stands where the draft saw it."""

    item: str
    register: str
    n: int
    title: str = ""


Guard = Floor | Ceiling | Seen


class Draft(Struct, frozen=True):
    """What a desk wants sealed, with its effects decided; guards are checked, not sealed."""

    id: str
    content: Content
    staff: str
    basket: str = ""
    ordinal: int = 0
    postings: tuple[Posting, ...] = ()
    moves: tuple[Move, ...] = ()
    guards: tuple[Guard, ...] = ()

    def __post_init__(self) -> None:
        """A document that does not balance is a bug, found before anything is written."""
        assert not (left := unbalanced(self.postings)), (self.content, left)
        assert len({(m.item, m.register) for m in self.moves}) == len(self.moves), self.moves


class Place(Struct, frozen=True):
    """Where a document belongs: one ledger is one incarnation of one till."""

    company: str
    shop: str
    ledger: str

    @property
    def till(self) -> str:
        """The till whose incarnation this is, and whose drawer is counted: `T03` of `T03A`."""
        return self.ledger[:_TILL_LENGTH]


class Facts(Struct, frozen=True, omit_defaults=True):
    """The sealed statement of a document, in the order in which it is written."""

    v: int
    id: str
    at: int
    offset: int
    place: Place
    period: str
    staff: str
    content: Content
    basket: str = ""
    ordinal: int = 0
    postings: tuple[Posting, ...] = ()
    moves: tuple[Move, ...] = ()

    @property
    def moment(self) -> Moment:
        """When the document claims to have been sealed."""
        return Moment(self.at, self.offset)


class GrandTotals(Struct, frozen=True):
    """The running totals of a till, in cents, merchandise only (fiscal.md 1.7).

    `day`, `month` and `year` name what the totals beside them belong to.
    """

    day: str = ""
    day_total: int = 0
    month: str = ""
    month_total: int = 0
    year: str = ""
    year_total: int = 0
    perpetual: int = 0
    perpetual_absolute: int = 0
    day_by_code: dict[str, int] = {}
    perpetual_by_code: dict[str, int] = {}


class Stamp(Struct, frozen=True, omit_defaults=True):
    """What the fiscal profile adds: series, number, signed text, signature in base64url."""

    series: str
    number: str
    text: str
    signature: str
    totals: GrandTotals | None = None

    @property
    def excerpt(self) -> str:
        """The characters 3, 7, 13 and 19 of the signature, as a ticket prints them."""
        return "".join(self.signature[i - 1] for i in (3, 7, 13, 19))


class Body(Struct, frozen=True):
    """Facts as they were encoded once, and the stamps made over those bytes."""

    facts: Raw
    stamps: tuple[Stamp, ...] = ()


class Document(Struct, frozen=True):
    """A sealed document; `seq` counts in its ledger, `body` is exactly what was hashed."""

    seq: int
    hash: bytes
    previous: bytes
    signature: bytes
    body: bytes
    facts: Facts
    stamps: tuple[Stamp, ...] = ()

    @property
    def id(self) -> str:
        """The document's identifier, unique in its ledger."""
        return self.facts.id

    def stamp(self, series: str) -> Stamp | None:
        """The stamp of a series, where the document has one."""
        for stamp in self.stamps:
            if stamp.series == series:
                return stamp
        return None

    @property
    def number(self) -> str:
        """The number a person knows the document by."""
        return self.stamps[0].number if self.stamps else f"{self.facts.place.ledger}#{self.seq}"


_encoder = msgspec.json.Encoder(order="sorted")
_facts_decoder = msgspec.json.Decoder(Facts)
_body_decoder = msgspec.json.Decoder(Body)


def kind_of(content: Content) -> str:
    """The name of a document's kind: the tag that is written with it."""
    return str(content.__struct_config__.tag)


def state_facts(draft: Draft, place: Place, period: str, moment: Moment) -> Facts:
    """The statement that a draft becomes at a moment, in a place and a period."""
    return Facts(
        v=VERSION,
        id=draft.id,
        at=moment.utc_ms,
        offset=moment.offset_min,
        place=place,
        period=period,
        staff=draft.staff,
        content=draft.content,
        basket=draft.basket,
        ordinal=draft.ordinal,
        postings=draft.postings,
        moves=draft.moves,
    )


def encode_facts(facts: Facts) -> bytes:
    """Canonical bytes: UTF-8, sorted keys, integers only; encoded once, never again."""
    return _encoder.encode(facts)


def encode_body(facts: bytes, stamps: tuple[Stamp, ...]) -> bytes:
    """The bytes of a whole body around facts that are already encoded."""
    return _encoder.encode(Body(Raw(facts), stamps))


def decode_body(body: bytes) -> tuple[bytes, Facts, tuple[Stamp, ...]]:
    """The facts' bytes, the facts, and the stamps of a body."""
    whole = _body_decoder.decode(body)
    facts = bytes(whole.facts)
    return facts, _facts_decoder.decode(facts), whole.stamps


def digest(ledger: str, seq: int, previous: bytes, body: bytes) -> bytes:
    """The hash of a document in the chain of its ledger (sync.md 3.2)."""
    head = _DOMAIN + ledger.encode() + b"\0" + seq.to_bytes(8, "big") + previous
    return hashlib.sha256(head + hashlib.sha256(body).digest()).digest()
