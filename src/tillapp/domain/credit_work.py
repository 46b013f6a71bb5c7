"""What is done to credits outside a sale: extend, expire, pay out, release, give points."""

from __future__ import annotations

from msgspec import Struct
from msgspec.structs import replace

from tillapp.domain import posting
from tillapp.domain.content import Issue, Release
from tillapp.domain.credit import Slip, Work, checked_face
from tillapp.domain.document import Ceiling, Draft, Floor
from tillapp.domain.effects import Effects, credited, pointed, tendered
from tillapp.domain.posting import EUR, RIGHT, Posting
from tillapp.domain.refusal import CreditTooLow, NotPayable
from tillapp.domain.settle import paid_of
from tillapp.domain.tender import Tender, TenderKind
from tillapp.domain.terms import Terms


class Cause(Struct, frozen=True):
    """Why something was done to a credit, and who allowed it."""

    reason: str
    approved_by: str = ""


def extend(id_: str, slip: Slip, until: str, cause: Cause, terms: Terms) -> Draft:
    """Another last day; the balance stays."""
    later = replace(slip, until=until, n=slip.n + 1)
    return _issue(id_, _said(Issue(Work.EXTEND, (later,)), cause), Effects(), terms)


def expire(id_: str, slip: Slip, left: int, cause: Cause, terms: Terms) -> Draft:
    """What nobody spent in time becomes income without tax (fiscal.md 2.5, 5.3 entry 17).

    Raises:
        CreditTooLow: where nothing is left.
    """
    if left <= 0:
        raise CreditTooLow(available=left, code=slip.code)
    rows = (*credited(slip, -left, terms), Posting(posting.EXPIRED, "", EUR, -left))
    content = _said(Issue(Work.EXPIRE, (slip,), total=-left), cause)
    return _issue(id_, content, Effects(rows, guards=_there(slip, terms)), terms)


def pay_out(id_: str, slip: Slip, cents: int, cause: Cause, terms: Terms) -> Draft:
    """A payable credit in cash, on demand.

    Raises:
        NotPayable: for a gift, a gesture, a buyback credit.
        BadAmount: for nothing, or less.
    """
    if not slip.payable:
        raise NotPayable(kind=slip.kind, code=slip.code)
    tender = Tender(1, TenderKind.CASH, -checked_face(cents))
    rows = (*credited(slip, -cents, terms), *tendered(tender, "", terms))
    content = Issue(
        Work.PAY_OUT,
        (slip,),
        total=-cents,
        tenders=(paid_of(tender),),
        customer=slip.holder,
    )
    return _issue(id_, _said(content, cause), Effects(rows, guards=_there(slip, terms)), terms)


def points(id_: str, customer: str, amount: int, cause: Cause, terms: Terms) -> Draft:
    """Points given or taken by a person, with the reason."""
    content = _said(Issue(Work.POINTS, customer=customer, points=amount), cause)
    return _issue(id_, content, Effects(tuple(pointed(customer, amount))), terms)


def release(id_: str, slip: Slip, left: int, cause: Cause, terms: Terms) -> Draft:
    """The right to spend a credit leaves this ledger for the company's pool (book.md 6).

    Raises:
        CreditTooLow: where this ledger holds no right to it.
    """
    if left <= 0:
        raise CreditTooLow(available=left, code=slip.code)
    here = posting.right_at(terms.ledger)
    return Draft(
        id_,
        Release("escrow", (slip.id,), cause.reason),
        terms.staff,
        postings=(
            Posting(here, slip.id, RIGHT, -left),
            Posting(posting.RIGHT_POOL, slip.id, RIGHT, left),
        ),
        guards=(Floor(here, slip.id, 0, RIGHT),),
    )


def _said(content: Issue, cause: Cause) -> Issue:
    return replace(content, reason=cause.reason, approved_by=cause.approved_by)


def _there(slip: Slip, terms: Terms) -> tuple[Ceiling, Floor]:
    here = posting.right_at(terms.ledger)
    return (Ceiling(slip.account, slip.id), Floor(here, slip.id, 0, RIGHT))


def _issue(id_: str, content: Issue, effects: Effects, terms: Terms) -> Draft:
    return Draft(
        id_,
        content,
        terms.staff,
        postings=effects.postings,
        moves=effects.moves,
        guards=effects.guards,
    )
