"""Scanned codes: families, check digits, and scans that were cut (C36)."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tillapp.domain.code import CodeKind, check_digit, internal, read, tag


@pytest.mark.parametrize(
    ("digits", "expected"),
    [("400638133393", 1), ("9638507", 4), ("03600029145", 2), ("761234567890", 0)],
)
def test_check_digits_follow_gs1(digits: str, expected: int) -> None:
    assert check_digit(digits) == expected


@pytest.mark.parametrize(
    ("prefix", "kind"),
    [
        ("29", CodeKind.TAG),
        ("28", CodeKind.CREDIT),
        ("27", CodeKind.CUSTOMER),
        ("26", CodeKind.BADGE),
    ],
)
def test_the_shops_own_codes_are_told_by_their_prefix(prefix: str, kind: CodeKind) -> None:
    assert read(internal(prefix, 42)).kind is kind


@pytest.mark.parametrize("text", ["4006381333931", "96385074", "036000291452"])
def test_makers_codes_are_articles_and_a_upc_takes_its_zero(text: str) -> None:
    code = read(text)
    assert code.kind is CodeKind.ARTICLE
    assert code.text == (text if len(text) != 12 else f"0{text}")


@given(st.integers(0, 10**10 - 1), st.integers(7, 12))
def test_c36_a_tag_that_was_cut_is_never_anything_but_broken(serial: int, length: int) -> None:
    assert read(tag(serial)[:length]).kind is CodeKind.BROKEN


@given(st.integers(0, 10**10 - 1), st.integers(2, 12), st.integers(1, 9))
def test_c36_a_tag_with_one_wrong_digit_is_broken(serial: int, place: int, more: int) -> None:
    good = tag(serial)
    wrong = f"{good[:place]}{(int(good[place]) + more) % 10}{good[place + 1 :]}"
    assert read(wrong).kind is CodeKind.BROKEN


def test_c36_two_tags_glued_together_are_broken() -> None:
    assert read(tag(1) + tag(2)).kind is CodeKind.BROKEN


@pytest.mark.parametrize("text", ["T03A-000123", "t03a-000123"])
def test_a_ticket_is_known_by_its_number(text: str) -> None:
    code = read(f" {text}\r\n")
    assert (code.text, code.kind) == ("T03A-000123", CodeKind.TICKET)


@pytest.mark.parametrize(
    "text", ["", "29", "123456", "4006381333932", "robe", "T-1", "TX1A-12"]
)
def test_everything_else_is_just_text(text: str) -> None:
    assert read(text).kind is CodeKind.OTHER


@given(st.text())
def test_no_scan_is_too_strange_to_read(text: str) -> None:
    assert len(read(text).text) <= 129
