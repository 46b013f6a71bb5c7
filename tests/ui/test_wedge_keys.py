"""A US scanner on a French computer."""

from __future__ import annotations

import pytest

from tillapp.ui.wedge_keys import likelier, offset_of, us_character


def test_the_digits_of_a_us_scanner_are_read_by_their_keys() -> None:
    codes = [4, 8, 7, 11, 2, 3, 4, 5, 6, 7, 8, 9, 10]
    assert "".join(us_character(c, shift=False) for c in codes) == "3760123456789"


@pytest.mark.parametrize(
    ("code", "shift", "character"),
    [
        (30, True, "A"),
        (16, False, "q"),
        (12, False, "-"),
        (12, True, "_"),
        (57, False, " "),
        (82, False, "0"),
        (50, True, "M"),
    ],
)
def test_letters_and_signs(code: int, shift: bool, character: str) -> None:
    assert us_character(code, shift=shift) == character


def test_a_key_without_a_character_types_nothing() -> None:
    assert us_character(1, shift=False) == ""
    assert us_character(59, shift=False) == ""


def test_native_codes_of_the_platforms() -> None:
    assert (offset_of("xcb"), offset_of("windows"), offset_of("offscreen")) == (8, 0, None)


@pytest.mark.parametrize(
    ("meant", "typed", "code"),
    [
        ("3760123456789", '"è-à&é"\'(-è_ç', "3760123456789"),
        ("#&^)!@#$%^&*(", "3760123456789", "3760123456789"),
        ("T01-000123", 'T=&)à====&é"', "T01-000123"),
        ("T)!6))))!@#", "T01-00000123", "T01-00000123"),
        ("QBC-12", "ABC)&é", "QBC-12"),
        ("QBC-12", "ABC-12", "QBC-12"),
    ],
)
def test_of_two_readings_the_one_that_is_a_code_is_taken(
    meant: str, typed: str, code: str
) -> None:
    assert likelier(meant, typed) == code
