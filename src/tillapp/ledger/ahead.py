"""Money that a customer paid before the sale, and what of it went back: the documents."""

from __future__ import annotations

from tillapp.domain.content import Advance
from tillapp.domain.document import Document, Place
from tillapp.ledger import journal
from tillapp.ledger.connection import Source

# Nobody asks often for what one person paid ahead, so the pages are read and no index is kept.
_NAMING = (
    "SELECT seq, hash, previous, signature, body FROM journal WHERE company=? AND shop=?"
    " AND kind='advance' AND instr(body, ?) ORDER BY at, ledger, seq"
)


def paid_ahead(store: Source, place: Place, customer: str) -> list[Document]:
    """The advances of a customer in this shop, the oldest first."""
    asked = (place.company, place.shop, customer.encode())
    found = map(journal.document_of, store.fetch(_NAMING, asked))
    return [document for document in found if _customer_of(document) == customer]


def _customer_of(document: Document) -> str:
    content = document.facts.content
    assert isinstance(content, Advance), document
    return content.customer
