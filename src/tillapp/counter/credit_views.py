"""What the screens show of credits: one frozen view each, and the rows of a statement."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from msgspec import Struct

from tillapp.domain.content import Issue, Release
from tillapp.domain.credit import name_of
from tillapp.domain.document import Document, kind_of
from tillapp.ledger.credits import Credit, Step


class Which(StrEnum):
    """Which credits a list shows; expiring means within the next thirty days."""

    ACTIVE = "active"
    EXPIRING = "expiring"
    USED = "used"
    ALL = "all"


class CreditView(Struct, frozen=True):
    """A credit as it is shown; amounts in cents, `until` an ISO date or nothing.

    `here` is what this till may spend of it without its paper, `origin` the number of the
    document that issued it; neither is known of a slip that only its paper tells of.
    """

    id: str
    code: str
    name: str
    kind: str
    balance: int
    face: int
    holder: str
    holder_name: str
    until: str
    expired: bool
    payable: bool
    here: int
    at_ms: int
    origin: str


class CreditRow(Struct, frozen=True):
    """One line of a statement; `what` is a document's kind, with its work behind a slash."""

    at_ms: int
    number: str
    what: str
    amount: int
    balance: int


def credit_view(
    credit: Credit, today: date, *, holder_name: str = "", born: Document | None = None
) -> CreditView:
    """A credit as it stands today."""
    slip = credit.slip
    return CreditView(
        id=slip.id,
        code=slip.code,
        name=name_of(slip),
        kind=slip.kind,
        balance=max(0, credit.balance),
        face=slip.face,
        holder=slip.holder,
        holder_name=holder_name,
        until=slip.until,
        expired=slip.expired(today),
        payable=slip.payable,
        here=credit.available,
        at_ms=born.facts.at if born else 0,
        origin=born.number if born else "",
    )


def credit_row(step: Step) -> CreditRow:
    """One step of a credit's life."""
    document = step.document
    return CreditRow(
        document.facts.at, document.number, what_of(document), step.amount, step.balance
    )


def what_of(document: Document) -> str:
    """What a document did: its kind, and its work where a kind does several."""
    content = document.facts.content
    kind = kind_of(content)
    return f"{kind}/{content.work}" if isinstance(content, Issue | Release) else kind
