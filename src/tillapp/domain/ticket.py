"""From the sealed documents of a basket to the one paper that its customer gets."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tillapp.domain.content import Advance, Content, Copy, Issue, Sale
from tillapp.domain.correction_paper import correction_paper
from tillapp.domain.document import Document
from tillapp.domain.paper import Block, Paper, Rule, Text
from tillapp.domain.paper_head import foot, head, identity
from tillapp.domain.receipt import receipt
from tillapp.domain.slip_paper import slip_sheet
from tillapp.domain.ticket_lines import lines
from tillapp.domain.ticket_money import moneyed, net, points, subtotal, taken_off, tenders
from tillapp.domain.ticket_taxes import mentions, taxes
from tillapp.domain.undone import Correction, Refund
from tillapp.domain.wording import Known, Translate, Wording, tender_name

__all__ = ["Known", "Translate", "Wording", "customer_paper", "tender_name", "ticket"]


def customer_paper(document: Document, words: Wording, copy: Copy | None = None) -> Paper:
    """The paper of any document that a customer gets one of."""
    content = document.facts.content
    if isinstance(content, Advance):
        return receipt(document, words, copy)
    if isinstance(content, Correction):
        return correction_paper(document, words, copy)
    return ticket(document, words, copy)


def ticket(document: Document, words: Wording, copy: Copy | None = None) -> Paper:
    """The paper of a basket, with every document linked; `copy` marks it as a duplicate.

    What comes back stands first, then what is sold, then vouchers; new credits follow on
    sheets of their own.
    """
    documents = sorted((document, *words.known.linked), key=lambda each: each.facts.ordinal)
    blocks = (
        *head(words),
        *identity(documents, words, copy),
        Rule(),
        *_sections(documents, words),
        *net(documents, words),
        *tenders(documents, words),
        *points(documents, words),
        *taxes(documents, words),
        *mentions(documents, words),
        *foot(documents, words),
    )
    sheets = () if copy else tuple(_slips(words))
    return Paper((*blocks, *sheets), words.language)


def _sections(documents: Sequence[Document], words: Wording) -> Iterator[Block]:
    several = len(documents) > 1
    for document in documents:
        content = moneyed(document)
        if several:
            yield Text(_section(content, words.translate), bold=True)
        yield from lines(document, words)
        if not several:
            yield Rule()
        yield from taken_off(content, words)
        if several:
            yield subtotal(document, words)
            yield Rule()


def _section(content: Content, translate: Translate) -> str:
    names: dict[type, str] = {
        Refund: translate("Ticket", "Returned"),
        Sale: translate("Ticket", "Sold"),
        Issue: translate("Ticket", "Vouchers"),
    }
    return names[type(content)]


def _slips(words: Wording) -> Iterator[Block]:
    for held in words.known.slips:
        yield from slip_sheet(held, words)
