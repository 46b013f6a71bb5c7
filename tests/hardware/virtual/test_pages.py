"""The character tables."""

from __future__ import annotations

import pytest

from tillapp.hardware.virtual.pages import EPSON_PAGES, decoded


@pytest.mark.parametrize(
    ("page", "byte", "char"),
    [
        (16, b"\x80", "€"),
        (16, b"\x9c", "œ"),
        (19, b"\xd5", "€"),
        (19, b"\x82", "é"),
        (0, b"\x82", "é"),
    ],
)
def test_the_euro_stands_where_the_page_has_it(page: int, byte: bytes, char: str) -> None:
    assert decoded(byte, EPSON_PAGES[page]) == char


def test_a_hole_in_the_page_is_no_character() -> None:
    assert decoded(b"\x81", "cp1252") == ""


def test_the_french_country_set_would_spoil_an_address() -> None:
    assert decoded(b"@", "cp437", country=1) == "à"
    assert decoded(b"@", "cp437", country=0) == "@"
