"""The French profile: VAT codes, ticket and grand-total stamps, technical journal (CGI 286)."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from datetime import date

from msgspec import Struct

from tillapp.domain.content import Content, Copy, Genesis, Issue, Log, Sale
from tillapp.domain.document import Facts, GrandTotals, Stamp
from tillapp.domain.rate import Rate, Scheme
from tillapp.domain.sold import TaxRow
from tillapp.domain.undone import Correction, Refund
from tillapp.fiscal.events import INITIALISATION, NOT_MERCHANDISE
from tillapp.fiscal.events import REFUND as GOODS_BACK
from tillapp.fiscal.key import Signer, b64
from tillapp.fiscal.profile import Head, Heads

OPERATIONS: dict[type, str] = {
    Sale: "Vente (Ticket)",
    Refund: "Remboursement (Ticket)",
    Correction: "Modification (Ticket)",
}
Merchandise = Sale | Refund | Correction
RATES = (
    Rate("N20", 2000),
    Rate("N10", 1000),
    Rate("N55", 550),
    Rate("N21", 210),
    Rate("M20", 2000, Scheme.MARGIN),
    Rate("M55", 550, Scheme.MARGIN),
    Rate("G20", 2000, Scheme.GLOBAL),
    Rate("Z0", 0, Scheme.OUTSIDE),
    Rate("E0", 0, Scheme.EXEMPT),
    Rate("N196", 1960, until=date(2013, 12, 31), since=date(2000, 4, 1)),
)


def clean(text: str) -> str:
    """A text as signed lines hold it: no comma, no space (fiscal.md 1.4)."""
    return text.replace(",", ";").replace(" ", "_")


def breakdown(rows: tuple[tuple[str, int], ...]) -> str:
    """VAT breakdown of a signed text: `rate:cents` joined by bars, both without separator."""
    return "|".join(f"{label}:{total}" for label, total in rows)


def signed_text(*fields: str | int, previous: str) -> str:
    """Fields joined by commas; the last two say whether there is a signature before."""
    head = ",".join(str(field) for field in fields)
    return f"{head},{'O' if previous else 'N'},{previous}"


class _Stated(Struct, frozen=True):
    """Facts with what every signed text says of them: the local time, and their hash."""

    facts: Facts
    at: str
    whole: str


def _stated(facts: Facts, encoded: bytes) -> _Stated:
    return _Stated(facts, facts.moment.stamp(), hashlib.sha256(encoded).hexdigest())


class France:
    """Stamps of a French till; the key signs, the texts follow NF525's order of fields."""

    code = "FR"

    def __init__(self, key: Signer) -> None:
        self._key = key

    def rates(self) -> tuple[Rate, ...]:
        """Every VAT code of metropolitan France, with its dates."""
        return RATES

    def series(self, content: Content) -> tuple[str, ...]:
        """The series that a kind of document is stamped in."""
        return series_of(content)

    def stamps(self, facts: Facts, encoded: bytes, heads: Heads) -> tuple[Stamp, ...]:
        """The stamps a document needs, each after the last of its own series."""
        stated = _stated(facts, encoded)
        return tuple(
            self._stamp(series, stated, heads.get(series) or Head(series))
            for series in series_of(facts.content)
        )

    def proves(self, stamp: Stamp, facts: Facts, encoded: bytes, before: Head) -> bool:
        """Whether number, text and totals follow from the document and the head before."""
        totals = grand_totals(facts, before) if stamp.series == "G" else None
        number = numbered(stamp.series, facts, before)
        text = _text(stamp.series, number, _stated(facts, encoded), before, totals)
        return (stamp.number, stamp.text, stamp.totals) == (number, text, totals)

    def _stamp(self, series: str, stated: _Stated, before: Head) -> Stamp:
        totals = grand_totals(stated.facts, before) if series == "G" else None
        number = numbered(series, stated.facts, before)
        text = _text(series, number, stated, before, totals)
        return Stamp(series, number, text, b64(self._key.sign(text.encode())), totals)


def series_of(content: Content) -> tuple[str, ...]:
    """The series that a kind of document is stamped in (book.md 13)."""
    if isinstance(content, Refund):
        return ("T", "G", "L")
    if isinstance(content, Sale | Correction):
        return ("T", "G")
    if isinstance(content, Copy):
        return ("C",)
    return ("L",) if isinstance(content, Log | Genesis | Issue) else ()


def numbered(series: str, facts: Facts, before: Head) -> str:
    """The next number of a series, such as `T03A-000123`."""
    return f"{series}{facts.place.ledger.removeprefix('T')}-{before.count + 1:06d}"


def by_code(taxes: tuple[TaxRow, ...]) -> dict[str, int]:
    """The totals of a ticket that enter the grand totals: merchandise only."""
    return {row.code: row.total for row in taxes if row.scheme != Scheme.OUTSIDE}


def grand_totals(facts: Facts, before: Head) -> GrandTotals:
    """The running totals after a ticket; a new day, month or year begins at nothing."""
    old = before.totals or GrandTotals()
    parts = by_code(_taxes(facts.content))
    total = sum(parts.values())
    day, month, year = facts.period, facts.period[:7], facts.period[:4]
    same_day = old.day == day
    return GrandTotals(
        day=day,
        day_total=total + (old.day_total if same_day else 0),
        month=month,
        month_total=total + (old.month_total if old.month == month else 0),
        year=year,
        year_total=total + (old.year_total if old.year == year else 0),
        perpetual=old.perpetual + total,
        perpetual_absolute=old.perpetual_absolute + abs(total),
        day_by_code=_added(old.day_by_code if same_day else {}, parts),
        perpetual_by_code=_added(old.perpetual_by_code, parts),
    )


def _taxes(content: Content) -> tuple[TaxRow, ...]:
    # A correction moves money between tenders: its merchandise is nothing.
    assert isinstance(content, Merchandise), content
    return () if isinstance(content, Correction) else content.taxes


def _added(sums: dict[str, int], parts: dict[str, int]) -> dict[str, int]:
    return {code: sums.get(code, 0) + parts.get(code, 0) for code in sorted({*sums, *parts})}


def _label(row: TaxRow) -> str:
    # A margin rate is told apart from the normal one: its tax is not in the total's rate.
    return str(row.basis_points) if row.scheme == Scheme.NORMAL else row.code


def _event(content: Content) -> tuple[int, str]:
    # Nothing of a till may be signed before its initialisation, so its genesis is that event.
    if isinstance(content, Genesis):
        return (INITIALISATION, "initialisation")
    if isinstance(content, Refund):
        return (GOODS_BACK, "cancel" if content.cancels else "return")
    if isinstance(content, Issue):
        return (NOT_MERCHANDISE, content.work)
    assert isinstance(content, Log), content
    return (content.code, content.what)


def _text(
    series: str, number: str, stated: _Stated, before: Head, totals: GrandTotals | None
) -> str:
    fields = _FIELDS[series](number, stated, totals)
    return signed_text(*fields, stated.whole, previous=before.signature)


_Field = tuple[str | int, ...]


def _ticket(number: str, stated: _Stated, _totals: GrandTotals | None) -> _Field:
    content = stated.facts.content
    taxes = _taxes(content)
    rows = tuple((_label(row), row.total) for row in taxes)
    operation = clean(OPERATIONS[type(content)])
    return (breakdown(rows), sum(row.total for row in taxes), stated.at, number, operation)


def _grand(number: str, stated: _Stated, totals: GrandTotals | None) -> _Field:
    assert totals is not None, number
    rows = breakdown(tuple(totals.day_by_code.items()))
    return (rows, totals.day_total, totals.perpetual, stated.at, number)


def _copied(number: str, stated: _Stated, _totals: GrandTotals | None) -> _Field:
    content = stated.facts.content
    assert isinstance(content, Copy), content
    who = clean(stated.facts.staff)
    return (number, "Ticket", content.n, who, stated.at, content.number)


def _logged(number: str, stated: _Stated, _totals: GrandTotals | None) -> _Field:
    facts = stated.facts
    code, what = _event(facts.content)
    info, who, where = clean(what), clean(facts.staff), facts.place.ledger
    return (number, code, info, stated.at, who, where)


_FIELDS: dict[str, Callable[[str, _Stated, GrandTotals | None], _Field]] = {
    "T": _ticket,
    "G": _grand,
    "C": _copied,
    "L": _logged,
}
