"""Heads of series: numbers go on, a new incarnation carries only its perpetual totals."""

from __future__ import annotations

from tillapp.domain.content import Genesis
from tillapp.domain.document import GrandTotals, Stamp
from tillapp.fiscal.profile import Head, advanced, opening


def test_each_stamp_moves_the_head_of_its_own_series() -> None:
    heads = advanced({}, (Stamp("T", "T03A-000001", "t", "s1"),))
    heads = advanced(heads, (Stamp("T", "T03A-000002", "t", "s2"), Stamp("L", "L", "t", "s3")))
    assert heads["T"] == Head("T", 2, "s2")
    assert heads["L"] == Head("L", 1, "s3")


def test_totals_stay_until_a_stamp_brings_new_ones() -> None:
    totals = GrandTotals(perpetual=5)
    heads = advanced({"G": Head("G", totals=totals)}, (Stamp("G", "G", "t", "s"),))
    assert heads["G"].totals is totals


def test_only_a_successor_has_totals_to_begin_with() -> None:
    first = Genesis("frip", "lyon1", "T03", "A", "key", "0.1")
    assert opening(first) == {}
    second = Genesis(
        "frip", "lyon1", "T03", "B", "key", "0.1", "T03A", 9, "ab", 500, 700, {"N20": 500}
    )
    totals = opening(second)["G"].totals
    assert totals == GrandTotals(
        perpetual=500, perpetual_absolute=700, perpetual_by_code={"N20": 500}
    )
