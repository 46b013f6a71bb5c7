"""The statement of a credit: every movement with its document, and what is left."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Protocol

from tillapp.domain.amount import amount, euros
from tillapp.domain.clock import Moment
from tillapp.domain.paper import Block, Paper, Row, Rule, Text
from tillapp.domain.paper_head import head
from tillapp.domain.wording import Held, Translate, Wording, credit_name, terms_of


class Movement(Protocol):
    """One step of a credit; `amount` and the `balance` after it in cents."""

    @property
    def at_ms(self) -> int:
        """When, in UTC milliseconds."""

    @property
    def number(self) -> str:
        """The document's number."""

    @property
    def what(self) -> str:
        """The document's kind, or the work it did."""

    @property
    def amount(self) -> int:
        """What came onto the credit."""

    @property
    def balance(self) -> int:
        """What was on it then."""


def statement_paper(held: Held, rows: Sequence[Movement], words: Wording, now: Moment) -> Paper:
    """The statement of a credit as it stands now."""
    return Paper(tuple(_statement(held, rows, words, now)), words.language)


def _statement(
    held: Held, rows: Sequence[Movement], words: Wording, now: Moment
) -> Iterator[Block]:
    translate, language = words.translate, words.language
    yield from head(words)
    yield Text(translate("Statement", "Statement of credit"), bold=True, size=2)
    yield Text(credit_name(held.slip, translate))
    yield Text(terms_of(held.slip, translate))
    if words.customer:
        yield Text(translate("Ticket", "Customer: {name}").format(name=words.customer))
    yield Text(now.civil().strftime("%d/%m/%Y %H:%M:%S"))
    yield Rule()
    yield Row(translate("Statement", "Movement"), translate("Statement", "Amount"), bold=True)
    number, left = translate("Statement", "Document"), translate("Statement", "Balance")
    yield Row(f"  {number}", left, bold=True)
    for row in rows:
        when = Moment(row.at_ms, now.offset_min).civil().strftime("%d/%m/%Y")
        yield Row(f"{when} {what(row.what, translate)}", amount(row.amount, language))
        yield Row(f"  {row.number}", amount(row.balance, language))
    yield Rule()
    left = translate("Statement", "BALANCE")
    yield Row(left, euros(held.left, language), bold=True, size=2)
    yield Text(words.software)


def what(kind: str, translate: Translate) -> str:
    """What a document did to a credit, in a word: its work counts more than its kind."""
    names = {
        "sale": translate("Statement", "purchase"),
        "refund": translate("Statement", "return"),
        "advance": translate("Statement", "payment ahead"),
        "issue": translate("Statement", "issue"),
        "release": translate("Statement", "release"),
        "sell": translate("Statement", "issue"),
        "top_up": translate("Statement", "top-up"),
        "extend": translate("Statement", "new last day"),
        "expire": translate("Statement", "expired"),
        "pay_out": translate("Statement", "paid out"),
    }
    document, _, work = kind.partition("/")
    return names.get(work) or names.get(document, document)
