"""The money of a customer's paper: totals, one net amount, tenders, credits, points."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tillapp.domain.amount import amount, euros
from tillapp.domain.content import Issue, Sale
from tillapp.domain.credit import Work
from tillapp.domain.document import Document
from tillapp.domain.paper import Block, Row, Text
from tillapp.domain.sold import Paid
from tillapp.domain.undone import Refund
from tillapp.domain.wording import Held, Translate, Wording, tender_name, terms_of

Moneyed = Sale | Refund | Issue
_UNPAID = {Work.EXTEND, Work.EXPIRE, Work.POINTS}


def moneyed(document: Document) -> Moneyed:
    """The content of a document that a basket made."""
    content = document.facts.content
    assert isinstance(content, Moneyed), document
    return content


def taken_off(content: Moneyed, words: Wording) -> Iterator[Block]:
    """What was taken off the whole basket, before the total."""
    translate, language = words.translate, words.language
    if isinstance(content, Sale) and content.discount:
        label = translate("Ticket", "Discount on the basket")
        yield Row(label, amount(-content.discount, language))
    if isinstance(content, Sale) and content.reward:
        label = translate("Ticket", "Reward for {points} points").format(points=content.burnt)
        yield Row(label, amount(-content.reward, language), whole=True)


def subtotal(document: Document, words: Wording) -> Row:
    """The total of one document among several."""
    content = moneyed(document)
    label = words.translate("Ticket", "Total {number}").format(number=document.number)
    return Row(label, euros(content.total, words.language), bold=True, whole=True)


def net(documents: Sequence[Document], words: Wording) -> Iterator[Block]:
    """The one amount that counts: what is to be paid, or to be given back."""
    contents = [moneyed(document) for document in documents]
    if all(isinstance(c, Issue) and c.work in _UNPAID for c in contents):
        return
    cents = sum(content.total for content in contents)
    label = _net_label(contents, cents, words.translate)
    figure = euros(cents if len(contents) == 1 and cents > 0 else abs(cents), words.language)
    yield Row(label, figure, bold=True, size=2)


def _net_label(contents: Sequence[Moneyed], cents: int, translate: Translate) -> str:
    if cents < 0:
        return translate("Ticket", "TO GIVE BACK")
    if len(contents) > 1:
        return translate("Ticket", "TO PAY")
    if isinstance(contents[0], Issue):
        return translate("Ticket", "TOTAL")
    return translate("Ticket", "TOTAL incl. VAT")


def tenders(documents: Sequence[Document], words: Wording) -> Iterator[Block]:
    """How the money moved, the change, and what is on each credit afterwards."""
    contents = [moneyed(document) for document in documents]
    for content in contents:
        fresh = {slip.code for slip in content.slips}
        for paid in content.tenders:
            yield tender_row(paid, words)
            if held := words.known.credit(paid.slip) if paid.slip else None:
                yield from credit_rows(held, words, fresh=paid.slip in fresh)
    if change := sum(content.change for content in contents):
        yield Row(words.translate("Ticket", "Change"), euros(change, words.language))


def tender_row(paid: Paid, words: Wording) -> Row:
    """One tender; what the shop gives says so and is negative."""
    translate = words.translate
    name = tender_name(paid.kind, translate)
    if paid.slip:
        held = words.known.credit(paid.slip)
        name = f"{name} {held.name if held else paid.slip}"
    if paid.reference:
        name = f"{name} {paid.reference}"
    if paid.advance:
        name = translate("Ticket", "{tender}, paid before").format(tender=name)
    if paid.amount < 0:
        name = translate("Ticket", "Refund: {tender}").format(tender=name)
    return Row(name, euros(paid.amount, words.language), whole=True)


def credit_rows(held: Held, words: Wording, *, fresh: bool) -> Iterator[Block]:
    """What is on a credit afterwards, and the conditions of a new one."""
    translate = words.translate
    if fresh:
        yield Text(f"  {terms_of(held.slip, translate)}")
    if held.left >= 0:
        # Another till's slip, taken for its signature, has no balance in this book.
        left = translate("Ticket", "Balance of {name}").format(name=held.name)
        yield Row(f"  {left}", euros(held.left, words.language), whole=True)


def points(documents: Sequence[Document], words: Wording) -> Iterator[Block]:
    """Points that came and went with these documents, and what the customer has now."""
    translate = words.translate
    moved: list[tuple[str, int]] = []
    for content in map(moneyed, documents):
        if isinstance(content, Sale):
            moved.append((translate("Ticket", "Points earned"), content.points))
            moved.append((translate("Ticket", "Points used"), -content.burnt))
        elif isinstance(content, Refund):
            moved.append((translate("Ticket", "Points taken back"), -content.points))
            moved.append((translate("Ticket", "Points given back"), content.burnt))
    for label, figure in moved:
        if figure:
            yield Row(label, f"{figure:+d}")
    given = any(isinstance(c, Issue) and c.points for c in map(moneyed, documents))
    if words.known.points is not None and (moved or given):
        yield Row(translate("Ticket", "Balance of points"), str(words.known.points))
