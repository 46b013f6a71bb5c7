"""The sums of a day, added up from what the book has sealed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from msgspec import Struct

from tillapp.domain.content import Sale
from tillapp.ledger import journal
from tillapp.ledger.book import Book

_PERCENT = 100


class Summary(Struct, frozen=True):
    """A day in figures; money in cents, rates in percent, tenders without their change."""

    tickets: int
    lines: int
    total_cents: int
    vat_cents_by_rate: dict[str, int]
    cents_by_tender: dict[str, int]
    change_cents: int
    voids: int
    db_bytes: int


def summary_of(book: Book, db_bytes: int) -> Summary:
    """Everything this till has sold."""
    sales = list(_sales(book))
    vat: Counter[str] = Counter()
    tenders: Counter[str] = Counter()
    for sale in sales:
        for tax in sale.taxes:
            vat[f"{tax.basis_points / _PERCENT:g}"] += tax.tax
        for paid in sale.tenders:
            tenders[paid.kind] += paid.amount
        if sale.change:
            tenders["cash"] -= sale.change
    return Summary(
        tickets=len(sales),
        lines=sum(len(sale.lines) for sale in sales),
        total_cents=sum(sale.total for sale in sales),
        vat_cents_by_rate=dict(sorted(vat.items())),
        cents_by_tender=dict(sorted(tenders.items())),
        change_cents=sum(sale.change for sale in sales),
        voids=sum(len(sale.removed) for sale in sales),
        db_bytes=db_bytes,
    )


def _sales(book: Book) -> Iterator[Sale]:
    last, _ = book.head
    for seq in range(1, last + 1):
        content = journal.by_seq(book.store, book.place, seq).facts.content
        if isinstance(content, Sale):
            yield content
