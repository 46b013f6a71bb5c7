"""The bars of a code."""

from __future__ import annotations

import pytest

from tillapp.hardware.virtual.bars import bars
from tillapp.hardware.virtual.strip import PrintedBarcode


@pytest.mark.parametrize(
    ("symbology", "payload"),
    [
        ("ean13", "2912345012342"),
        ("ean8", "96385074"),
        ("upca", "036000291452"),
        ("code39", "A-12"),
        ("itf", "1234"),
        ("code128", "T2-000123"),
    ],
)
def test_bars_begin_and_end_black(symbology: str, payload: str) -> None:
    pattern = bars(PrintedBarcode(symbology, payload, 2, 80))
    assert set(pattern) == {"0", "1"}
    assert pattern.strip("0") == pattern


def test_an_unusual_symbology_has_no_bars_here() -> None:
    assert bars(PrintedBarcode("codabar", "A1A", 2, 80)) == ""
