"""Text from outside: nothing that could steer a printer or hide on a screen gets in."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tillapp.domain.text import fold, safe_text, words


@given(st.text(st.characters(codec=None), max_size=300), st.integers(0, 80))
def test_clean_text_is_short_composed_and_stays_as_it_is(text: str, limit: int) -> None:
    clean = safe_text(text, limit)
    assert len(clean) <= limit
    assert not any(unicodedata.category(c) in {"Cc", "Cs"} for c in clean)
    assert not any(unicodedata.bidirectional(c) in {"RLO", "LRO", "RLE", "PDF"} for c in clean)
    assert clean == clean.strip()
    assert safe_text(clean, limit) == clean


@pytest.mark.parametrize(
    ("raw", "clean"),
    [
        ("Robe\x1b@\x00 bleue", "Robe@ bleue"),
        ("  Robe\t bleue\r\n", "Robe bleue"),
        ("Robe\nbleue", "Robe bleue"),
        ("e\u0301te\u0301", "été"),
        ("abc\u202edef\u200f", "abcdef"),
        ("12\u00a0€", "12 €"),
    ],
)
def test_controls_directions_and_odd_spaces_go(raw: str, clean: str) -> None:
    assert safe_text(raw) == clean


def test_two_people_spell_alike_once_folded() -> None:
    assert fold("  Œuvre ÉTÉ ") == fold("oeuvre ete")
    assert words("T-shirt d'été, n° 12") == ["t", "shirt", "d", "ete", "n", "12"]
