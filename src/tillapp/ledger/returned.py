"""What became of sold goods: how much is back, by which documents, and where a piece stands."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec import Struct
from msgspec.structs import replace

from tillapp.domain.document import Document, Place
from tillapp.domain.item import Register, State
from tillapp.domain.posting import RETURNED
from tillapp.domain.tender import TenderKind
from tillapp.domain.undone import Refund
from tillapp.ledger import accounts, journal
from tillapp.ledger.connection import Store
from tillapp.ledger.stock import last_sale

_FOLLOWS = "SELECT ledger, seq FROM follows WHERE original=?"
_WHEREABOUTS = "SELECT state, n, ledger, seq FROM registers WHERE item=? AND register=?"


class Whereabouts(Struct, frozen=True):
    """Where a piece stands: its state, the counter of the register, and who moved it last."""

    state: str
    n: int
    ledger: str
    seq: int

    def sold_by(self, document: Document) -> bool:
        """Whether the piece is with whoever bought it in this very sale."""
        here = (document.facts.place.ledger, document.seq)
        return self.state == State.SOLD and here == (self.ledger, self.seq)


def back(store: Store, owner: str, unit: str) -> int:
    """How much of a sold line came back; `owner` is `Origin.owner`, in pieces or grams."""
    return -accounts.balance(store, RETURNED, owner, unit)


def followers(store: Store, place: Place, sale: str) -> tuple[Document, ...]:
    """The credit notes and corrections of a sale, the oldest first."""
    found = [
        journal.by_seq(store, replace(place, ledger=ledger), seq)
        for ledger, seq in store.fetch(_FOLLOWS, (sale,))
    ]
    return tuple(sorted(found, key=lambda each: (each.facts.at, each.seq)))


def cash_refunded(store: Store, place: Place, sales: Iterable[str]) -> int:
    """The cash that credit notes of some sales gave back, each note counted once."""
    notes = {note.id: note for sale in sales for note in followers(store, place, sale)}
    contents = (note.facts.content for note in notes.values())
    tenders = (t for note in contents if isinstance(note, Refund) for t in note.tenders)
    return -sum(t.amount for t in tenders if t.kind == TenderKind.CASH and t.amount < 0)


def whereabouts(store: Store, item: str) -> Whereabouts | None:
    """Where a piece stands now; nothing for one that this book never saw."""
    rows = store.fetch(_WHEREABOUTS, (item, str(Register.WHEREABOUTS)))
    return Whereabouts(*rows[0]) if rows else None


def sale_of(store: Store, place: Place, item: str) -> Document | None:
    """The last sale of a piece, whether it came back since or not."""
    found = last_sale(store, item)
    if found is None:
        return None
    ledger, seq = found
    return journal.by_seq(store, replace(place, ledger=ledger), seq)
