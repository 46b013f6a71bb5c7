"""What whoever sets a scanner up needs to know of a reading."""

from __future__ import annotations

import pytest

from tillapp.counter.messages import Scanned
from tillapp.domain import code
from tillapp.ui.scan_words import azerty, kind, scanned_words, symbology

EAN = "3770001234568"
# The same code as a French computer hears it from a scanner that plays a US keyboard.
HEARD = '"èè&é"\'(-_'


def test_digits_typed_through_a_french_keyboard_are_recognised() -> None:
    assert azerty('"èèààà&é"\'(-_') == EAN
    assert azerty(EAN) == EAN
    assert azerty("T03A-000004") == "T03A-000004"


def test_the_reading_says_how_to_set_the_scanner() -> None:
    first, note = scanned_words(Scanned(HEARD))
    assert HEARD in first
    assert "3771234568" in note


@pytest.mark.parametrize(
    ("identifier", "words"),
    [("]E0", "EAN/UPC"), ("]Q3", "QR"), ("", ""), ("]z9", "]z9")],
)
def test_the_symbology_is_named(identifier: str, words: str) -> None:
    assert symbology(identifier) == words


def test_a_code_is_named_by_what_it_is_here() -> None:
    assert kind(code.tag(7)) == "tag"
    assert kind(code.internal("26", 1)) == "badge"
    assert kind(code.tag(7)[:-1]) == "cut short or mistyped"
