"""A ticket whose money lay under a wrong name: a counter-entry, never an edit (fiscal 1.7)."""

from __future__ import annotations

from tillapp.domain.document import Draft
from tillapp.domain.posting import EUR, Posting
from tillapp.domain.refusal import BadAmount, RefundNotAllowed
from tillapp.domain.sold import Paid
from tillapp.domain.tender import ACCOUNTS, TenderKind
from tillapp.domain.undone import Correction


def checked(correction: Correction) -> Correction:
    """A correction that moves money, and no more of it than there is.

    Raises:
        BadAmount: where in and out differ, or nothing moves.
        RefundNotAllowed: for a credit, which is a debt and no drawer.
    """
    out, into = _sum(correction.out), _sum(correction.into)
    if out != into or out <= 0 or correction.out == correction.into:
        raise BadAmount(amount=into - out)
    for paid in (*correction.out, *correction.into):
        if paid.kind not in ACCOUNTS:
            raise RefundNotAllowed(kind=paid.kind)
    return correction


def correct(id_: str, correction: Correction, staff: str, drawer: str) -> Draft:
    """The document that moves the money of a ticket between tenders; refused as `checked`."""
    checked(correction)
    rows = [_posting(paid, -1, drawer) for paid in correction.out]
    rows += [_posting(paid, 1, drawer) for paid in correction.into]
    return Draft(id_, correction, staff, postings=tuple(rows))


def _sum(tenders: tuple[Paid, ...]) -> int:
    return sum(paid.amount for paid in tenders)


def _posting(paid: Paid, sign: int, drawer: str) -> Posting:
    kind = TenderKind(paid.kind)
    owner = drawer if kind is TenderKind.CASH else ""
    return Posting(ACCOUNTS[kind], owner, EUR, sign * paid.amount)
