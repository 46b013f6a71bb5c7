"""Saying how a ticket was really paid: its money in drawer, terminal and cheques, anew."""

from __future__ import annotations

from collections.abc import Sequence

from tillapp.counter import sold_means
from tillapp.counter.sold_view import SoldTicket
from tillapp.domain.refusal import RefundNotAllowed
from tillapp.domain.sold import Paid
from tillapp.domain.tender import ACCOUNTS
from tillapp.domain.text import safe_text
from tillapp.domain.undone import Correction


def correction_of(
    ticket: SoldTicket, into: Sequence[tuple[str, int]], reason: str
) -> Correction:
    """All that the ticket has now goes out, and what was said comes in.

    Raises:
        RefundNotAllowed: for a credit, which is a debt and no drawer.
    """
    now = sold_means.by_kind(ticket.sale, sold_means.corrections(ticket.followers))
    wanted: dict[str, int] = {}
    for kind, cents in into:
        if kind not in ACCOUNTS or cents < 0:
            raise RefundNotAllowed(kind=kind)
        wanted[kind] = wanted.get(kind, 0) + cents
    document = ticket.document
    return Correction(
        document.id, document.number, _paid(now), _paid(wanted), safe_text(reason)
    )


def _paid(sums: dict[str, int]) -> tuple[Paid, ...]:
    # Always in the same order, so that a correction which moves nothing is seen as such.
    there = [(str(kind), sums[kind]) for kind in ACCOUNTS if sums.get(kind)]
    return tuple(Paid(n, kind, cents) for n, (kind, cents) in enumerate(there, 1))
