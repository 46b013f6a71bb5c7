"""Sold figures: what is not said takes no bytes, what was said comes back."""

from __future__ import annotations

import msgspec

from tillapp.domain.sold import Paid, Removed, SoldLine, TaxRow

LINE = SoldLine(1, "Robe", 1, "piece", 1600, 1600, 1600, 1400, 200, "M20", "used")


def test_a_plain_line_says_only_its_figures() -> None:
    plain = msgspec.json.decode(msgspec.json.encode(LINE))
    said = "n title quantity unit price gross total net tax vat family"
    assert set(plain) == set(said.split())


def test_figures_come_back_from_their_bytes() -> None:
    full = msgspec.structs.replace(LINE, paid=((0, 600), (1, 1000)), points=16, reference=0)
    values = (full, Paid(1, "credit", 5, slip="28"), Removed("Robe", 5, "inès"))
    for value in (*values, TaxRow("N20", 2000, "normal", 120, 20, 100)):
        assert msgspec.json.decode(msgspec.json.encode(value), type=type(value)) == value


def test_a_reference_price_of_nothing_is_not_the_same_as_none() -> None:
    free = msgspec.structs.replace(LINE, reference=0)
    assert b'"reference":0' in msgspec.json.encode(free)
    assert b"reference" not in msgspec.json.encode(LINE)
