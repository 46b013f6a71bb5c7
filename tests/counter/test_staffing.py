"""Codes of staff are kept so that nobody can read them, not even from the book."""

from __future__ import annotations

import pytest

from tillapp.counter.staffing import PinQuestion, checked_pin, fits, hash_pin
from tillapp.domain.refusal import BadSetting

SALT, PEPPER = b"0123456789abcdef", b"p" * 32


def test_the_right_code_fits_and_its_neighbour_does_not() -> None:
    stored = hash_pin("1111", SALT, PEPPER)
    assert fits("1111", stored, PEPPER)
    assert not fits("1112", stored, PEPPER)


def test_the_book_alone_is_not_enough_to_try_codes() -> None:
    assert not fits("1111", hash_pin("1111", SALT, PEPPER), b"q" * 32)


def test_two_people_with_one_code_would_not_show_in_their_hashes() -> None:
    assert hash_pin("1111", SALT, PEPPER) != hash_pin("1111", SALT[::-1], PEPPER)


def test_somebody_without_a_code_cannot_enter_with_nothing() -> None:
    assert not fits("", "", PEPPER)


@pytest.mark.parametrize("pin", ["1111", "12345678"])
def test_four_to_eight_digits_are_a_code(pin: str) -> None:
    assert checked_pin(pin) == pin


@pytest.mark.parametrize("pin", ["", "123", "123456789", "12a4", "١٢٣٤", " 1234"])
def test_anything_else_is_refused_and_not_repeated(pin: str) -> None:
    with pytest.raises(BadSetting) as caught:
        checked_pin(pin)
    assert caught.value.facts["value"] == "*" * len(pin)


def test_a_code_belongs_to_the_first_it_fits_or_to_nobody() -> None:
    candidates = tuple((n, hash_pin(f"{n}111", SALT, PEPPER)) for n in "123")
    assert PinQuestion("2111", candidates, PEPPER).answer() == "2"
    assert PinQuestion("9999", candidates, PEPPER).answer() == ""


def test_a_question_that_lands_in_a_log_tells_no_code_and_no_secret() -> None:
    told = repr(PinQuestion("2111", (("ines", hash_pin("2111", SALT, PEPPER)),), PEPPER))
    assert "ines" in told
    assert "2111" not in told
    assert "ppp" not in told
