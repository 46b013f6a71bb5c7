"""What is done to credits outside a sale: extend, expire, pay out, release, give points."""

from __future__ import annotations

from msgspec import Struct
from msgspec.structs import replace

from tillapp.domain import posting
from tillapp.domain.content import Issue, Release
from tillapp.domain.credit import Slip, Work, checked_face
from tillapp.domain.document import Ceiling, Draft, Floor
from tillapp.domain.effects import Effects, pointed, spendable, tendered
from tillapp.domain.posting import EUR, POINTS, POINTS_HELD, RIGHT, Posting
from tillapp.domain.refusal import CreditTooLow, NotPayable
from tillapp.domain.tender import Tender, TenderKind, kind_on, paid_of
from tillapp.domain.terms import Terms


class Cause(Struct, frozen=True):
    """Why something was done to a credit, and who allowed it."""

    reason: str
    approved_by: str = ""


def extend(id_: str, slip: Slip, until: str, cause: Cause, terms: Terms) -> Draft:
    """Another last day for what is left of it; the balance stays."""
    later = replace(slip, until=until, n=slip.n + 1)
    effects = Effects(guards=(Ceiling(slip.account, slip.id, -1),))
    return _issue(id_, _said(Issue(Work.EXTEND, (later,)), cause), effects, terms.staff)


def expire(id_: str, slip: Slip, left: int, cause: Cause, terms: Terms) -> Draft:
    """What nobody spent in time becomes income without tax (fiscal.md 2.5, 5.3 entry 17).

    Raises:
        CreditTooLow: where nothing is left.
    """
    if left <= 0:
        raise CreditTooLow(available=left, code=slip.code)
    content = _said(Issue(Work.EXPIRE, (slip,), total=-left), cause)
    income = Posting(posting.EXPIRED, "", EUR, -left)
    return _issue(id_, content, _taken(slip, left, terms, income), terms.staff)


def pay_out(id_: str, slip: Slip, cents: int, cause: Cause, terms: Terms) -> Draft:
    """A payable credit in cash, on demand.

    Raises:
        NotPayable: for a gift, a gesture, a buyback credit.
        BadAmount: for nothing, or less.
    """
    if not slip.payable:
        raise NotPayable(kind=slip.kind, code=slip.code)
    tender = Tender(1, TenderKind.CASH, -checked_face(cents))
    content = Issue(
        Work.PAY_OUT,
        (slip,),
        total=-cents,
        tenders=(paid_of(tender),),
        customer=slip.holder,
    )
    effects = _taken(slip, cents, terms, *tendered(tender, "", terms))
    return _issue(id_, _said(content, cause), effects, terms.staff)


def points(id_: str, customer: str, amount: int, cause: Cause, staff: str) -> Draft:
    """Points given by a person, with the reason, or taken: never more than there are."""
    content = _said(Issue(Work.POINTS, customer=customer, points=amount), cause)
    guards = (Floor(POINTS_HELD, customer, 0, POINTS),) if amount < 0 else ()
    effects = Effects(tuple(pointed(customer, amount)), guards=guards)
    return _issue(id_, content, effects, staff)


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
        Release("escrow", (slip.id,), cause.reason, cause.approved_by),
        terms.staff,
        postings=(
            Posting(here, slip.id, RIGHT, -left),
            Posting(posting.RIGHT_POOL, slip.id, RIGHT, left),
        ),
        guards=(Floor(here, slip.id, 0, RIGHT),),
    )


def _said(content: Issue, cause: Cause) -> Issue:
    return replace(content, reason=cause.reason, approved_by=cause.approved_by)


def _taken(slip: Slip, cents: int, terms: Terms, *against: Posting) -> Effects:
    """Cents of a credit go elsewhere as if it had paid, under the guards of a tender."""
    paying = Tender(0, kind_on(slip), cents, slip=slip)
    rows = (*tendered(paying, "", terms), *against)
    return Effects(rows, guards=tuple(spendable((paying,), terms)))


def _issue(id_: str, content: Issue, effects: Effects, staff: str) -> Draft:
    return Draft(
        id_,
        content,
        staff,
        postings=effects.postings,
        moves=effects.moves,
        guards=effects.guards,
    )
