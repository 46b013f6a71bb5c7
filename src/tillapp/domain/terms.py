"""What settling needs to know beside the basket: the day's rates, who, where, which drawer."""

from __future__ import annotations

from msgspec import Struct

from tillapp.domain.rate import Rates


class Terms(Struct, frozen=True):
    """Where and under which rules documents are made.

    `ledger` holds the rights of credits, `points_per_euro` is what this customer earns today.
    """

    rates: Rates
    staff: str
    drawer: str
    ledger: str = ""
    points_per_euro: int = 0
