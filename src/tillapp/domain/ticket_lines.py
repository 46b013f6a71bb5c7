"""The lines of a customer's paper: what comes back, what is sold, which vouchers go out."""

from __future__ import annotations

from collections.abc import Iterator

from tillapp.domain import measure
from tillapp.domain.amount import amount, euros, percent, weight
from tillapp.domain.article import Unit
from tillapp.domain.content import Issue, Sale
from tillapp.domain.credit import Slip, Work
from tillapp.domain.document import Document
from tillapp.domain.paper import Block, Row, Text
from tillapp.domain.posting import EUR
from tillapp.domain.rate import Scheme
from tillapp.domain.sold import SoldLine, TaxRow
from tillapp.domain.undone import Refund, ReturnedLine
from tillapp.domain.wording import Translate, Wording, credit_name, terms_of

MARGIN = {Scheme.MARGIN, Scheme.GLOBAL}


def lines(document: Document, words: Wording) -> Iterator[Block]:
    """The lines of one document."""
    content = document.facts.content
    if isinstance(content, Refund):
        yield from _returned(content, words)
    elif isinstance(content, Issue):
        yield from _issued(document, content, words)
    else:
        assert isinstance(content, Sale), document
        yield from _sold(content, words)


def _sold(sale: Sale, words: Wording) -> Iterator[Block]:
    for line in sale.lines:
        yield _priced(line.title, line.gross, _mark(sale.taxes, line.vat), words)
        detail = _detail(line, words)
        if detail:
            yield Text(f"  {detail}")
        yield from _taken_off(line, words)
    pieces = sum(measure.pieces(line.quantity, line.unit) for line in sale.lines)
    yield _count(len(sale.lines), pieces, words.translate)


def _priced(title: str, cents: int, mark: str, words: Wording) -> Row:
    return Row(title, f"{amount(cents, words.language)} {mark:>3}")


def _mark(taxes: tuple[TaxRow, ...], vat: str) -> str:
    on_margin = any(row.code == vat and row.scheme in MARGIN for row in taxes)
    return "*" if on_margin else vat


def _count(found: int, pieces: int, translate: Translate) -> Text:
    count = translate("Ticket", "Lines: {lines}  Items: {items}")
    return Text(count.format(lines=found, items=pieces))


def _detail(line: SoldLine, words: Wording) -> str:
    translate, language = words.translate, words.language
    parts = [line.detail] if line.detail else []
    if line.unit == Unit.GRAM:
        price = euros(line.price, language)
        parts.append(f"{weight(line.quantity, language)} x {price}/kg")
    elif line.quantity > 1:
        parts.append(f"{line.quantity} x {euros(line.price, language)}")
    if line.listed is not None and line.listed != line.price:
        was = translate("Ticket", "instead of {price}")
        parts.append(was.format(price=euros(line.listed, language)))
    return " - ".join(parts)


def _taken_off(line: SoldLine, words: Wording) -> Iterator[Block]:
    translate, language = words.translate, words.language
    if line.reference is not None:
        # Whoever announces a markdown says the prior price (fiscal.md 4.4).
        label = translate("Ticket", "Lowest price of the last 30 days")
        yield Text(f"  {label} {euros(line.reference, language)}")
    if line.discount:
        off = translate("Ticket", "Discount")
        if line.discount_basis_points:
            off = f"{off} {percent(line.discount_basis_points, language)}"
        yield Row(f"  {off}", f"{amount(-line.discount, language)}    ")
    if line.promotion:
        title = line.promotion_title or translate("Ticket", "Promotion")
        yield Row(f"  {title}", f"{amount(-line.promotion, language)}    ")


def _returned(refund: Refund, words: Wording) -> Iterator[Block]:
    translate = words.translate
    for line in refund.lines:
        yield _priced(line.title, line.total, _mark(refund.taxes, line.vat), words)
        if detail := _part(line, words):
            yield Text(f"  {detail}")
        if line.origin:
            origin = translate("Ticket", "Ticket {number}").format(number=line.origin.number)
        else:
            origin = translate("Ticket", "Without a ticket")
        yield Text(f"  {origin}")
        if line.reason:
            why = translate("Ticket", "Reason: {reason}")
            yield Text("  " + why.format(reason=reason(line.reason, translate)))
    pieces = sum(measure.pieces(line.quantity, line.unit) for line in refund.lines)
    yield _count(len(refund.lines), pieces, translate)


def _part(line: ReturnedLine, words: Wording) -> str:
    parts = [line.detail] if line.detail else []
    if line.unit == Unit.GRAM:
        parts.append(weight(line.quantity, words.language))
    elif line.quantity > 1:
        parts.append(f"x {line.quantity}")
    return " - ".join(parts)


def reason(said: str, translate: Translate) -> str:
    """A reason of the shop's list in the paper's language, or what a person wrote."""
    known = {
        "size": translate("Ticket", "wrong size"),
        "defect": translate("Ticket", "defect"),
        "mind": translate("Ticket", "changed mind"),
        "other": translate("Ticket", "other"),
    }
    return known.get(said, said)


def _issued(document: Document, issue: Issue, words: Wording) -> Iterator[Block]:
    translate, language = words.translate, words.language
    fresh = {tender.slip for tender in issue.tenders if tender.amount < 0}
    for slip in issue.slips:
        if slip.code in fresh:
            continue
        cents = _into(document, slip)
        figure = amount(cents, language) if cents else ""
        yield Row(credit_name(slip, translate), figure, whole=True)
        yield Text(f"  {terms_of(slip, translate)}")
        held = words.known.credit(slip.code)
        if held and issue.work != Work.SELL:
            left = translate("Ticket", "Balance")
            yield Row(f"  {left}", euros(held.left, language))
    if issue.work == Work.POINTS:
        yield Row(translate("Ticket", "Points"), f"{issue.points:+d}")
    if issue.reason:
        why = translate("Ticket", "Reason: {reason}")
        yield Text(why.format(reason=reason(issue.reason, translate)))


def _into(document: Document, slip: Slip) -> int:
    """What a document put on a credit, or took off it where negative."""
    rows = (
        row.amount
        for row in document.facts.postings
        if (row.account, row.owner, row.unit) == (slip.account, slip.id, EUR)
    )
    return -sum(rows)
