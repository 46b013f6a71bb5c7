"""Saying how a ticket was really paid: its money in drawer, terminal and cheques, anew."""

from __future__ import annotations

from collections.abc import Sequence

from tillapp.counter import sold_means
from tillapp.counter.sold_view import SoldTicket
from tillapp.domain.correction import checked
from tillapp.domain.posting import CASH
from tillapp.domain.refusal import CashAboveLimit, RefundNotAllowed
from tillapp.domain.sold import Paid
from tillapp.domain.tender import ACCOUNTS
from tillapp.domain.text import safe_text
from tillapp.domain.undone import Correction


def correction_of(
    ticket: SoldTicket, into: Sequence[tuple[str, int]], reason: str, cash_limit: int
) -> Correction:
    """All that the ticket has now goes out, and what was said comes in.

    Raises:
        RefundNotAllowed: for a credit, which is a debt and no drawer.
        BadAmount: where the sums differ, or nothing moves.
        CashAboveLimit: for more cash than the law allows, and than there was.
    """
    now = sold_means.by_kind(ticket.sale, sold_means.corrections(ticket.followers))
    wanted: dict[str, int] = {}
    for kind, cents in into:
        if kind not in ACCOUNTS or cents < 0:
            raise RefundNotAllowed(kind=kind)
        wanted[kind] = wanted.get(kind, 0) + cents
    document = ticket.document
    correction = Correction(
        document.id, document.number, _paid(now), _paid(wanted), safe_text(reason)
    )
    # A correction records how money really moved. Cash above the law's limit (CMF D112-3)
    # must not have moved: it goes back to the customer and comes by another means.
    cash = wanted.get(CASH, 0)
    if cash > max(cash_limit, now.get(CASH, 0)):
        raise CashAboveLimit(limit=cash_limit, asked=cash)
    return checked(correction)


def _paid(sums: dict[str, int]) -> tuple[Paid, ...]:
    # Always in the same order, so that a correction which moves nothing is seen as such.
    there = [(str(kind), sums[kind]) for kind in ACCOUNTS if sums.get(kind)]
    return tuple(Paid(n, kind, cents) for n, (kind, cents) in enumerate(there, 1))
