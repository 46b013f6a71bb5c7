"""The paper of a correction: which tenders a ticket's money left, and which it went to."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec.structs import replace

from tillapp.domain.content import Copy
from tillapp.domain.document import Document
from tillapp.domain.paper import Block, Paper, Rule, Text
from tillapp.domain.paper_head import foot, head, identity
from tillapp.domain.ticket_lines import reason
from tillapp.domain.ticket_money import tender_row
from tillapp.domain.undone import Correction
from tillapp.domain.wording import Wording


def correction_paper(document: Document, words: Wording, copy: Copy | None = None) -> Paper:
    """The ticket that modifies another one; its merchandise is nothing (fiscal.md 1.7)."""
    blocks = (
        *head(words),
        *identity((document,), words, copy),
        Rule(),
        *_moved(document, words),
        *foot((document,), words),
    )
    return Paper(blocks, words.language)


def _moved(document: Document, words: Wording) -> Iterator[Block]:
    correction, translate = document.facts.content, words.translate
    assert isinstance(correction, Correction), document
    yield Text(translate("Ticket", "Was noted as"), bold=True)
    for paid in correction.out:
        row = tender_row(paid, words)
        yield replace(row, left=f"  {row.left}")
    yield Text(translate("Ticket", "Was really paid by"), bold=True)
    for paid in correction.into:
        row = tender_row(paid, words)
        yield replace(row, left=f"  {row.left}")
    why = translate("Ticket", "Reason: {reason}")
    yield Text(why.format(reason=reason(correction.reason, translate)))
