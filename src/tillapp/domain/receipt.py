"""The receipt of money that moved before its sale: part of a bill, deposit, given back."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from tillapp.domain.amount import euros
from tillapp.domain.content import Advance, Copy
from tillapp.domain.document import Document
from tillapp.domain.paper import Block, Paper, Row, Rule, Text
from tillapp.domain.paper_head import foot, head, identity
from tillapp.domain.ticket_money import credit_rows, tender_row
from tillapp.domain.wording import Wording, day


def receipt(document: Document, words: Wording, copy: Copy | None = None) -> Paper:
    """The paper of one payment, whatever number of tenders it took."""
    documents = sorted((document, *words.known.linked), key=lambda each: each.facts.ordinal)
    advances = [_advance(each) for each in documents]
    back = bool(advances[0].reverses)
    blocks = (
        *head(words),
        *identity(documents, words, copy),
        Rule(),
        *(_given_back(advances, words) if back else _taken(advances, words)),
        *_taxes(advances, words),
        Rule(),
        *_provisional(words, back=back),
        *foot(documents, words),
    )
    return Paper(blocks, words.language)


def _advance(document: Document) -> Advance:
    content = document.facts.content
    assert isinstance(content, Advance), document
    return content


def _taken(advances: Sequence[Advance], words: Wording) -> Iterator[Block]:
    translate, language, first = words.translate, words.language, advances[0]
    paid = sum(each.tender.amount for each in advances)
    yield Row(translate("Receipt", "Whole bill"), euros(first.total, language))
    ahead = words.known.ahead
    if before := ahead - paid:
        yield Row(translate("Receipt", "Paid before"), euros(before, language))
    yield Row(_what(first, words), euros(paid, language), bold=True, size=2)
    yield from _tenders(advances, words)
    left = translate("Receipt", "Left to pay")
    yield Row(left, euros(first.total - ahead, language), bold=True)
    if first.until:
        yield from _aside(first, words)


def _what(first: Advance, words: Wording) -> str:
    translate = words.translate
    if first.parts:
        part = translate("Receipt", "PART {n} OF {parts}")
        return part.format(n=first.part, parts=first.parts)
    return translate("Receipt", "DEPOSIT") if first.until else translate("Receipt", "PAID")


def _tenders(advances: Sequence[Advance], words: Wording) -> Iterator[Block]:
    change = 0
    for each in advances:
        handed = each.received or each.tender.amount
        change += handed - each.tender.amount
        yield tender_row(replace(each.tender, amount=handed), words)
        if each.tender.slip and (held := words.known.credit(each.tender.slip)):
            yield from credit_rows(held, words, fresh=False)
    if change:
        yield Row(words.translate("Ticket", "Change"), euros(change, words.language))


def _aside(first: Advance, words: Wording) -> Iterator[Block]:
    until = words.translate("Receipt", "Put aside until")
    yield Row(until, day(first.until), bold=True)
    for title in words.known.goods:
        yield Text(f"  {title}")


def _given_back(advances: Sequence[Advance], words: Wording) -> Iterator[Block]:
    translate = words.translate
    back = -sum(each.tender.amount for each in advances)
    label = translate("Receipt", "GIVEN BACK")
    yield Row(label, euros(back, words.language), bold=True, size=2)
    for each in advances:
        yield tender_row(each.tender, words)
    if words.known.reverses:
        undone = translate("Receipt", "Payment {number} is given back")
        yield Text(undone.format(number=words.known.reverses))


def _taxes(advances: Sequence[Advance], words: Wording) -> Iterator[Block]:
    # Tax on a deposit falls due when it is received (book.md 5): the paper says how much.
    translate, sums = words.translate, defaultdict[str, int](int)
    for each in advances:
        for code, tax in each.taxes:
            sums[code] += tax
    for code, tax in sorted(sums.items()):
        label = translate("Receipt", "of which VAT {code}").format(code=code)
        yield Row(label, euros(tax, words.language))


def _provisional(words: Wording, *, back: bool) -> Iterator[Block]:
    # Every paper that is no ticket says so (fiscal.md 4.1); the mark is French by custom.
    yield Text("Document provisoire", bold=True)
    if back:
        yield Text(words.translate("Receipt", "This receipt is not a ticket."))
    else:
        translate = words.translate
        yield Text(
            translate(
                "Receipt", "This receipt is not the ticket: that comes with the last payment."
            )
        )
