"""French on the one page that the printer was told to use."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tillapp.hardware.encoding import Page
from tillapp.hardware.profiles import CodePage

WPC1252 = Page(CodePage("cp1252", 16))
CP858 = Page(CodePage("cp858", 19))
ASCII = Page(CodePage("ascii", 0))
FRENCH = "é è ê à ç œ É € « »"


def test_c40a_french_is_written_exactly_on_wpc1252() -> None:
    """C40a: the bytes of "é è ê à ç œ É € « »"."""
    assert WPC1252.encode(WPC1252.spell(FRENCH)) == bytes.fromhex(
        "e9 20 e8 20 ea 20 e0 20 e7 20 9c 20 c9 20 80 20 ab 20 bb"
    )


def test_c40a_french_is_written_on_cp858_with_oe_spelled_out() -> None:
    """C40a: CP858 has the euro at D5 and no œ."""
    assert CP858.encode(CP858.spell(FRENCH)) == bytes.fromhex(
        "82 20 8a 20 88 20 85 20 87 20 6f65 20 90 20 d5 20 ae 20 af"
    )


def test_a_typed_accent_in_two_parts_is_one_letter() -> None:
    assert WPC1252.encode(WPC1252.spell(unicodedata.normalize("NFD", "déjà"))) == b"d\xe9j\xe0"


@pytest.mark.parametrize(
    ("text", "spelled"),
    [
        ("l\u2019été", "l'été"),
        ("12\u202f345,00\u00a0€", "12 345,00 €"),
        ("3 \u2212 1 \u2014 fin\u2026", "3 - 1 - fin..."),
        ("\u201ccœur\u201d", '"coeur"'),
    ],
)
def test_typography_is_respelled_where_the_page_lacks_it(text: str, spelled: str) -> None:
    assert CP858.spell(text) == spelled
    assert CP858.missing(CP858.spell(text)) == ""


def test_what_no_spelling_helps_is_named() -> None:
    assert WPC1252.missing(WPC1252.spell("Łódź ж")) == "Łźж"


def test_without_a_raster_a_letter_loses_its_accent_and_the_rest_is_a_question_mark() -> None:
    assert ASCII.encode(ASCII.spell("été à 5 € ж")) == b"ete a 5 EUR ?"


@given(st.text())
def test_no_data_ever_carries_a_command_to_the_printer(text: str) -> None:
    for page in (WPC1252, CP858, ASCII):
        written = page.encode(page.spell(text))
        assert all(byte >= 0x20 and byte != 0x7F for byte in written)


def test_spaces_stay_where_a_paper_set_them() -> None:
    assert WPC1252.spell("  T. 38   *") == "  T. 38   *"
    assert WPC1252.spell("20\N{NO-BREAK SPACE}€\n12") == "20 € 12"
