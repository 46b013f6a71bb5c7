"""The taxes of a customer's paper, and the sentences that the law wants beside them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tillapp.domain.amount import amount, percent
from tillapp.domain.content import Issue, Sale
from tillapp.domain.credit import Work
from tillapp.domain.document import Document
from tillapp.domain.paper import Block, Cells, Feed, Text
from tillapp.domain.rate import Scheme
from tillapp.domain.sold import TaxRow
from tillapp.domain.ticket_lines import MARGIN
from tillapp.domain.undone import Refund
from tillapp.domain.wording import Wording

_SHARES = (5, 6, 7, 6, 7)


def taxes(documents: Sequence[Document], words: Wording) -> Iterator[Block]:
    """The VAT table of each document, from its stored figures only; normal scheme only."""
    for document in documents:
        shown = [row for row in _rows(document) if row.scheme == Scheme.NORMAL]
        if shown:
            yield Feed()
            if len(documents) > 1:
                yield Text(document.number)
            yield from _table(shown, words)


def _rows(document: Document) -> tuple[TaxRow, ...]:
    content = document.facts.content
    return content.taxes if isinstance(content, Sale | Refund) else ()


def _table(rows: Sequence[TaxRow], words: Wording) -> Iterator[Block]:
    translate, language = words.translate, words.language
    heads = (
        translate("Ticket", "Code"),
        translate("Ticket", "Rate"),
        translate("Ticket", "Excl."),
        translate("Ticket", "VAT"),
        translate("Ticket", "Incl."),
    )
    yield Cells(heads, _SHARES)
    for row in rows:
        rate = percent(row.basis_points, language)
        figures = (amount(n, language) for n in (row.net, row.tax, row.total))
        yield Cells((row.code, rate, *figures), _SHARES)


def mentions(documents: Sequence[Document], words: Wording) -> Iterator[Block]:
    """Margin scheme, exemption, legal guarantee, vouchers without tax."""
    translate = words.translate
    schemes = {row.scheme for document in documents for row in _rows(document)}
    if schemes & MARGIN:
        # The exact mention of CGI ann. II 242 nonies A, I 16; it stays French by law.
        yield Text("* Régime particulier – Biens d’occasion")
    if Scheme.EXEMPT in schemes:
        yield Text("TVA non applicable, art. 293 B du CGI")
    contents = [document.facts.content for document in documents]
    sold = [line for c in contents if isinstance(c, Sale) for line in c.lines]
    if any(line.department in words.guarantee_departments for line in sold):
        guarantee = translate(
            "Ticket",
            "These goods come with a legal guarantee of conformity by the seller of at least"
            " two years from their delivery to the consumer",
        )
        yield Text(guarantee)
    if any(isinstance(c, Issue) and c.work in {Work.SELL, Work.TOP_UP} for c in contents):
        # A voucher for several uses bears no tax before it is spent (fiscal.md 2.5).
        yield Text(translate("Ticket", "Voucher: VAT is due on the goods it pays for"))
