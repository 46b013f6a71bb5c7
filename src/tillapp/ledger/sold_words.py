"""The words of tickets: taken in when the till rests or somebody looks, never in a sale."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tillapp.domain.content import Sale
from tillapp.domain.document import Document, Place
from tillapp.domain.sold import Paid
from tillapp.domain.text import fold, words
from tillapp.domain.undone import Refund
from tillapp.ledger import journal
from tillapp.ledger.connection import Store
from tillapp.ledger.journal import document_of
from tillapp.ledger.tickets import COLUMNS, TicketRow

LIMIT = 100
SLICE = 50
_LAST_DIGITS = 4
_CURSOR = "sold_words/"
_NEXT = (
    "SELECT seq, hash, previous, signature, body FROM journal WHERE company=? AND shop=?"
    " AND ledger=? AND seq>? AND seq<=? AND kind IN ('sale', 'refund') ORDER BY seq"
)
_KEEP = "INSERT INTO sold_words (words, place) VALUES (?,?)"
_FIND = (
    f"SELECT {', '.join('t.' + name for name in COLUMNS.split(', '))} FROM"
    " (SELECT place FROM sold_words WHERE sold_words MATCH ? ORDER BY rowid DESC LIMIT ?) f"
    " CROSS JOIN tickets t ON t.ledger = substr(f.place, 1, instr(f.place, '/') - 1)"
    " AND t.seq = CAST(substr(f.place, instr(f.place, '/') + 1) AS INTEGER)"
    " ORDER BY t.at DESC"
)


def take_in(store: Store, place: Place, limit: int = SLICE) -> int:
    """Take in the words of the next documents of a ledger; how many documents were looked at.

    Nothing is left where it is less than the limit. One slice holds the book for some
    milliseconds, so that a resting till takes in years without anybody noticing.
    """
    key = _CURSOR + place.ledger
    with store.lock:
        seen = int(journal.noted(store, key) or 0)
        upto = min(journal.link(store, place)[0], seen + limit)
        if upto <= seen:
            return 0
        whose = (place.company, place.shop, place.ledger)
        found = [document_of(row) for row in store.fetch(_NEXT, (*whose, seen, upto))]
        with store.notes():
            store.run_many(_KEEP, [_row(document) for document in found])
            journal.note(store, key, str(upto))
    return upto - seen


def forget(store: Store) -> None:
    """Take the words in anew, into an empty table; inside a transaction."""
    store.run("DELETE FROM meta WHERE key GLOB ?", (f"{_CURSOR}*",))


def catch_up(store: Store) -> None:
    """Take in whatever is still missing, of every ledger in this book."""
    for place in journal.places(store):
        while take_in(store, place, SLICE) == SLICE:
            pass


def find(store: Store, typed: str, limit: int = LIMIT) -> list[TicketRow]:
    """The tickets that have all these words, or words that begin so; the latest first."""
    return _found(store, [f'"{word}"*' for word in words(typed)], limit)


def with_last_digits(store: Store, digits: str, limit: int = LIMIT) -> list[TicketRow]:
    """The tickets that were paid by a card whose slip ends in these digits."""
    return _found(store, [f'"{_ending(digits)}"'], limit)


def _found(store: Store, asked: Sequence[str], limit: int) -> list[TicketRow]:
    if not asked:
        return []
    catch_up(store)
    return [TicketRow(*row) for row in store.fetch(_FIND, (" AND ".join(asked), limit))]


def _row(document: Document) -> tuple[str, str]:
    said = sorted(set(words(" ".join(_words(document)))))
    endings = sorted({_ending(each) for each in _last_digits(document)})
    place = f"{document.facts.place.ledger}/{document.seq}"
    return " ".join((*said, *endings)), place


def _words(document: Document) -> Iterator[str]:
    content = document.facts.content
    assert isinstance(content, Sale | Refund), document
    yield document.number
    for line in content.lines:
        yield fold(f"{line.title} {line.detail} {line.code}")
    for paid in content.tenders:
        yield f"{paid.reference} {paid.slip}"


def _last_digits(document: Document) -> Iterator[str]:
    content = document.facts.content
    assert isinstance(content, Sale | Refund), document
    tenders: tuple[Paid, ...] = content.tenders
    for paid in tenders:
        digits = "".join(c for c in paid.reference if c in "0123456789")
        if len(digits) >= _LAST_DIGITS:
            yield digits[-_LAST_DIGITS:]


def _ending(digits: str) -> str:
    # A word of its own, so that four digits find slips and not prices, sizes or numbers.
    return f"slip{digits}"
