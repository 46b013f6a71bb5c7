"""Finding the sale that something came from: by tag, number, link, or its own document."""

from __future__ import annotations

from tillapp.counter import scanning
from tillapp.counter.handing import HandingDesk
from tillapp.counter.sold_view import SoldTicket
from tillapp.domain.content import Sale
from tillapp.domain.document import Document
from tillapp.domain.refusal import NotFound, UnknownCode
from tillapp.domain.undone import Refund
from tillapp.ledger import journal, returned
from tillapp.ledger.book import Book


class SoldFinder:
    """Reads sales with what followed them."""

    def __init__(self, book: Book, handing: HandingDesk) -> None:
        self._book = book
        self._handing = handing

    def find(self, raw: str) -> tuple[SoldTicket, int]:
        """The sale behind a tag, a ticket's number or its link, and the line that was meant.

        Raises:
            UnknownCode, BrokenCode: nothing here has such a code.
            NotFound: a ticket of another shop, or goods that were never sold.
        """
        found = scanning.decide(self._book, raw)
        if isinstance(found, scanning.FoundTicket):
            document = journal.by_number(self._book.store, self._book.place, found.number)
            return self.of(document), 0
        if not isinstance(found, scanning.FoundGoods):
            raise UnknownCode(code=raw)
        return self._of_goods(found)

    def _of_goods(self, found: scanning.FoundGoods) -> tuple[SoldTicket, int]:
        item = found.goods.item
        document = returned.sale_of(self._book.store, self._book.place, item) if item else None
        if document is None:
            raise NotFound(title=found.goods.article.title, code=found.goods.code)
        ticket = self.of(document)
        return ticket, ticket.line_of(item)

    def known(self, id_: str) -> SoldTicket:
        """The sale with an identifier, or the one that a credit note belongs to."""
        return self.of(self._handing.document(id_))

    def of(self, document: Document) -> SoldTicket:
        """The sale that a document is, or belongs to."""
        content = document.facts.content
        if not isinstance(content, Sale):
            return self.of(self._beside(document))
        followers = returned.followers(self._book.store, self._book.place, document.id)
        return SoldTicket(document, content, followers)

    def _beside(self, document: Document) -> Document:
        # The one paper of an exchange may bear the credit note's number.
        content = document.facts.content
        if not isinstance(content, Refund):
            raise NotFound(number=document.number)
        for id_ in content.linked:
            linked = self._handing.document(id_)
            if isinstance(linked.facts.content, Sale):
                return linked
        origin = next((line.origin for line in content.lines if line.origin), None)
        if origin is None:
            raise NotFound(number=document.number)
        return self._handing.document(origin.sale)
