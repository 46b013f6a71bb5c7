"""The bit tables of hardware.md 1.5."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tillapp.hardware.virtual.status import (
    Condition,
    asb,
    asb_concerns,
    dle_eot,
    gs_i,
    gs_r,
)

CONDITIONS = st.builds(Condition, *[st.booleans()] * 7)


@pytest.mark.parametrize(
    ("condition", "answers"),
    [
        (Condition(), (0x12, 0x12, 0x12, 0x12)),
        (Condition(pin_high=True), (0x16, 0x12, 0x12, 0x12)),
        (Condition(cover_open=True), (0x1A, 0x16, 0x12, 0x12)),
        (Condition(paper_low=True), (0x12, 0x12, 0x12, 0x1E)),
        (Condition(paper_out=True, paper_low=True), (0x1A, 0x32, 0x12, 0x7E)),
        (Condition(cutter_jam=True), (0x3A, 0x52, 0x1A, 0x12)),
        (Condition(head_hot=True), (0x1A, 0x52, 0x52, 0x12)),
        (Condition(feed_button=True), (0x5A, 0x1A, 0x12, 0x12)),
    ],
)
def test_each_trouble_sets_its_bits(condition: Condition, answers: tuple[int, ...]) -> None:
    assert tuple(dle_eot(condition, n)[0] for n in (1, 2, 3, 4)) == answers


def test_there_is_no_fifth_question() -> None:
    assert dle_eot(Condition(), 5) == b""
    assert gs_r(Condition(), 7) == b""
    assert gs_i("X", 9) == b""


@given(CONDITIONS)
def test_the_fixed_bits_tell_answers_apart(condition: Condition) -> None:
    assert all(dle_eot(condition, n)[0] & 0x93 == 0x12 for n in (1, 2, 3, 4))
    automatic = asb(condition)
    assert automatic[0] & 0x93 == 0x10
    assert not any(byte & 0x90 for byte in automatic[1:])
    assert not any(gs_r(condition, n)[0] & 0x90 for n in (1, 2, 49, 50))


def test_the_automatic_status_says_the_same() -> None:
    assert asb(Condition(paper_out=True, cover_open=True)) == b"\x38\x00\x0f\x00"
    assert asb(Condition(cutter_jam=True, pin_high=True)) == b"\x1c\x09\x00\x00"


def test_only_what_was_asked_for_is_reported() -> None:
    opened = Condition(pin_high=True)
    assert asb_concerns(Condition(), opened, 0x01)
    assert not asb_concerns(Condition(), opened, 0x0E)
    assert asb_concerns(Condition(), Condition(paper_low=True), 0x08)
    assert asb_concerns(Condition(), Condition(head_hot=True), 0x04)
    assert asb_concerns(Condition(), Condition(cover_open=True), 0x02)


def test_a_printer_says_who_it_is() -> None:
    assert gs_i("TM-T20III", 67) == b"\x5fTM-T20III\0"
    assert gs_r(Condition(paper_low=True, pin_high=True), 1) == b"\x03"
    assert gs_r(Condition(pin_high=True), 50) == b"\x01"
