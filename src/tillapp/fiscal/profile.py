"""The seam of a country: its VAT codes, and the stamps it puts into a document."""

from __future__ import annotations

from typing import Protocol

from msgspec import Struct

from tillapp.domain.content import Content, Genesis
from tillapp.domain.document import Facts, GrandTotals, Stamp
from tillapp.domain.rate import Rate

FISCAL_VERSION = "1.0"
"""The major number moves with every change of the certified perimeter (fiscal.md 1.7)."""


class Head(Struct, frozen=True):
    """Where a series stands: how many numbers were given, and what the last one signed."""

    series: str
    count: int = 0
    signature: str = ""
    totals: GrandTotals | None = None


Heads = dict[str, Head]


class FiscalProfile(Protocol):
    """What a country asks of a till; the amounts of a document are never its business."""

    code: str

    def rates(self) -> tuple[Rate, ...]:
        """Every VAT code the country ever had, with its dates."""

    def series(self, content: Content) -> tuple[str, ...]:
        """The series that a kind of document is stamped in."""

    def stamps(self, facts: Facts, encoded: bytes, heads: Heads) -> tuple[Stamp, ...]:
        """The stamps of a document, made over its encoded facts."""

    def proves(self, stamp: Stamp, facts: Facts, encoded: bytes, before: Head) -> bool:
        """Whether a stamp follows from the document and the head before it (unsigned part)."""


def opening(genesis: Genesis) -> Heads:
    """The heads of a new incarnation: numbers begin again, perpetual totals go on."""
    if not genesis.predecessor:
        return {}
    totals = GrandTotals(
        perpetual=genesis.perpetual,
        perpetual_absolute=genesis.perpetual_absolute,
        perpetual_by_code=genesis.perpetual_by_code,
    )
    return {"G": Head("G", totals=totals)}


def advanced(heads: Heads, stamps: tuple[Stamp, ...]) -> Heads:
    """The heads after a document's stamps."""
    after = dict(heads)
    for stamp in stamps:
        before = after.get(stamp.series) or Head(stamp.series)
        after[stamp.series] = Head(
            stamp.series, before.count + 1, stamp.signature, stamp.totals or before.totals
        )
    return after
