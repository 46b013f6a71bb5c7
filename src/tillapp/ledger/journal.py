"""Reading the journal: documents by id, number or place, the head, and the series' heads."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from tillapp.domain.content import Genesis
from tillapp.domain.document import Document, Place, decode_body
from tillapp.domain.refusal import BookDamaged, NotFound
from tillapp.fiscal.chain import ZERO_HASH
from tillapp.fiscal.profile import Head, Heads, opening
from tillapp.ledger.connection import Source, Store

_COLUMNS = "seq, hash, previous, signature, body"
_HERE = "company=? AND shop=? AND ledger=?"
_LINK = f"SELECT seq, hash FROM journal WHERE {_HERE} ORDER BY seq DESC LIMIT 1"
# SQLite counts the columns of an index, not its rows: unasked it walks the whole ledger here.
_BY_ID = f"SELECT {_COLUMNS} FROM journal INDEXED BY journal_by_id WHERE id=? AND {_HERE}"
_BY_SEQ = f"SELECT {_COLUMNS} FROM journal WHERE {_HERE} AND seq=?"
_IN_SHOP = (
    f"SELECT {_COLUMNS} FROM journal INDEXED BY journal_by_id WHERE id=?"
    " AND company=? AND shop=? ORDER BY ledger=? DESC, ledger LIMIT 1"
)
_AFTER = f"SELECT {_COLUMNS} FROM journal WHERE {_HERE} AND seq>? ORDER BY seq LIMIT ?"
_NEXT_SERIES = "SELECT min(series) FROM numbers WHERE ledger=? AND series>?"
_LAST_NUMBER = (
    "SELECT n, seq FROM numbers WHERE ledger=? AND series=? AND seq<=? ORDER BY n DESC LIMIT 1"
)
_NEXT_PLACE = (
    "SELECT company, shop, ledger FROM journal WHERE (company, shop, ledger) > (?,?,?)"
    " ORDER BY company, shop, ledger LIMIT 1"
)
_BY_NUMBER = (
    f"SELECT {', '.join('j.' + c for c in _COLUMNS.split(', '))} FROM numbers n CROSS JOIN"
    " journal j ON j.ledger = n.ledger AND j.seq = n.seq AND j.company=? AND j.shop=?"
    " WHERE n.number=?"
)
_PAGE = 500
END = 2**62


def note(store: Store, key: str, value: str) -> None:
    """Remember a fact about the file itself; inside a transaction."""
    store.run(
        "INSERT INTO meta (key, value) VALUES (?,?)"
        " ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        (key, value),
    )


def noted(store: Source, key: str) -> str:
    """A fact about the file itself, or nothing."""
    rows = store.fetch("SELECT value FROM meta WHERE key=?", (key,))
    return str(rows[0][0]) if rows else ""


def link(store: Source, place: Place) -> tuple[int, bytes]:
    """The seq and hash of the last document of a ledger."""
    rows = store.fetch(_LINK, _of(place))
    return (int(rows[0][0]), bytes(rows[0][1])) if rows else (0, ZERO_HASH)


def heads(store: Source, place: Place, upto: int = END) -> Heads:
    """The last stamp of each series of a ledger, or the last one up to a seq."""
    first = genesis(store, place)
    found = opening(first) if first else {}
    series = ""
    while (series := _next_series(store, place, series)) != "":
        for count, seq in store.fetch(_LAST_NUMBER, (place.ledger, series, upto)):
            stamp = by_seq(store, place, seq).stamp(series)
            if stamp is None:
                raise BookDamaged(cause=f"{place.ledger}#{seq} has no stamp {series}")
            found[series] = Head(series, count, stamp.signature, stamp.totals)
    return found


def _next_series(store: Source, place: Place, after_: str) -> str:
    # From one series to the next by the index: a book of a million tickets opens at once.
    return str(store.fetch(_NEXT_SERIES, (place.ledger, after_))[0][0] or "")


def genesis(store: Source, place: Place) -> Genesis | None:
    """What the first document of a ledger says of it."""
    first = store.fetch(_BY_SEQ, (*_of(place), 1))
    content = document_of(first[0]).facts.content if first else None
    return content if isinstance(content, Genesis) else None


def by_id(store: Source, place: Place, id_: str) -> Document | None:
    """The document with an identifier, in one ledger."""
    rows = store.fetch(_BY_ID, (bytes.fromhex(id_), *_of(place)))
    return document_of(rows[0]) if rows else None


def in_shop(store: Source, place: Place, id_: str) -> Document | None:
    """The document with an identifier, in this ledger or in another one of its shop.

    A job may owe the paper of a document that an earlier incarnation sealed.
    """
    rows = store.fetch(_IN_SHOP, (bytes.fromhex(id_), *_of(place)))
    return document_of(rows[0]) if rows else None


def by_ids(store: Source, place: Place, ids: Sequence[str]) -> tuple[Document, ...]:
    """Those of the documents with some identifiers that are there, in the same order."""
    found = [by_id(store, place, id_) for id_ in ids]
    return tuple(document for document in found if document)


def by_seq(store: Source, place: Place, seq: int) -> Document:
    """The n-th document of a ledger."""
    rows = store.fetch(_BY_SEQ, (*_of(place), seq))
    if not rows:
        raise NotFound(seq=seq)
    return document_of(rows[0])


def by_number(store: Source, place: Place, number: str) -> Document:
    """The document a person knows by its number, such as `T03A-000123`."""
    rows = store.fetch(_BY_NUMBER, (place.company, place.shop, number))
    if not rows:
        raise NotFound(number=number)
    return document_of(rows[0])


def after(store: Source, place: Place, seq: int, limit: int = _PAGE) -> list[Document]:
    """A page of documents after a seq."""
    rows = store.fetch(_AFTER, (*_of(place), seq, limit))
    return [document_of(row) for row in rows]


def every(store: Source, place: Place, seq: int = 0) -> Iterator[Document]:
    """All documents of a ledger in order, page by page."""
    while page := after(store, place, seq):
        yield from page
        seq = page[-1].seq


def places(store: Source) -> list[Place]:
    """The ledgers in this journal."""
    found: list[Place] = []
    last = ("", "", "")
    while rows := store.fetch(_NEXT_PLACE, last):
        last = tuple(rows[0])
        found.append(Place(*last))
    return found


def document_of(row: Sequence[Any]) -> Document:
    """A document from its row; the bytes are kept as they were stored."""
    seq, own, previous, signature, body = row
    try:
        _, facts, stamps = decode_body(body)
    except (ValueError, AssertionError) as trouble:
        raise BookDamaged(cause=f"document {seq}: {trouble}") from trouble
    return Document(seq, own, previous, signature, body, facts, stamps)


def _of(place: Place) -> tuple[str, str, str]:
    return (place.company, place.shop, place.ledger)
