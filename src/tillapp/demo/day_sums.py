"""The sums of a day, added up from what the book has sealed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from msgspec import Struct

from tillapp.domain.content import Advance, Content, Issue, Sale
from tillapp.domain.credit import Kind
from tillapp.domain.posting import ADVANCE, CASH
from tillapp.domain.sold import Paid
from tillapp.domain.tender import TenderKind
from tillapp.domain.undone import Correction, Refund
from tillapp.ledger import journal
from tillapp.ledger.book import Book

_PERCENT = 100


class Summary(Struct, frozen=True):
    """A day in figures; money in cents, rates in percent, tenders without their change.

    `tickets` and `lines` count sales; `total_cents` and the VAT are net of what came back.
    Tenders count both ways: a voucher that is sold, or a credit that is given, is money in
    one of them and as much less in `gift` or `credit`, so that they add up to the total.
    """

    tickets: int
    lines: int
    total_cents: int
    vat_cents_by_rate: dict[str, int]
    cents_by_tender: dict[str, int]
    change_cents: int
    voids: int
    db_bytes: int


def summary_of(book: Book, db_bytes: int) -> Summary:
    """Everything this till has sold and taken back."""
    contents = list(_contents(book))
    sales = [content for content in contents if isinstance(content, Sale)]
    both_ways = [content for content in contents if isinstance(content, Sale | Refund)]
    vat: Counter[str] = Counter()
    tenders: Counter[str] = Counter()
    for goods in both_ways:
        for tax in goods.taxes:
            vat[f"{tax.basis_points / _PERCENT:g}"] += tax.tax
    for content in contents:
        for kind, cents in _moved(content):
            tenders[kind] += cents
    return Summary(
        tickets=len(sales),
        lines=sum(len(sale.lines) for sale in sales),
        total_cents=sum(goods.total for goods in both_ways),
        vat_cents_by_rate=dict(sorted(vat.items())),
        cents_by_tender={kind: cents for kind, cents in sorted(tenders.items()) if cents},
        change_cents=sum(_change(content) for content in contents),
        voids=sum(len(sale.removed) for sale in sales),
        db_bytes=db_bytes,
    )


def _contents(book: Book) -> Iterator[Content]:
    last, _ = book.head
    for seq in range(1, last + 1):
        yield journal.by_seq(book.store, book.place, seq).facts.content


def _change(content: Content) -> int:
    if isinstance(content, Sale | Refund | Issue):
        return content.change
    if isinstance(content, Advance) and content.received:
        return content.received - content.tender.amount
    return 0


def _moved(content: Content) -> Iterator[tuple[str, int]]:
    """What a document did to each kind of tender."""
    if isinstance(content, Advance):
        yield content.tender.kind, content.tender.amount
        yield ADVANCE, -content.tender.amount
    elif isinstance(content, Correction):
        yield from _paid(content.into)
        yield from ((kind, -cents) for kind, cents in _paid(content.out))
    elif isinstance(content, Sale | Refund | Issue):
        yield from _paid(content.tenders)
        yield CASH, -content.change
        if isinstance(content, Issue):
            yield _owed_by(content), -content.total


def _paid(tenders: Iterable[Paid]) -> Iterator[tuple[str, int]]:
    # What was paid ahead is money of the document that took it.
    return ((ADVANCE if paid.advance else paid.kind, paid.amount) for paid in tenders)


def _owed_by(issue: Issue) -> str:
    gifts = any(slip.kind is Kind.GIFT for slip in issue.slips)
    return TenderKind.GIFT if gifts else TenderKind.CREDIT
