"""Credits: their codes, their last day, what they may be worth."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tillapp.domain import code
from tillapp.domain.credit import (
    LIMIT_CENTS,
    PAYABLE,
    Kind,
    Slip,
    checked_face,
    code_of,
    name_of,
)
from tillapp.domain.refusal import BadAmount


@given(st.integers(0, 99), st.sampled_from("ABCZ"), st.integers(0, 999_999))
def test_a_code_names_its_ledger_and_proves_itself(till: int, letter: str, serial: int) -> None:
    ledger = f"T{till:02d}{letter}"
    made = code_of(ledger, serial)
    assert (len(made), made[:6]) == (13, f"28{till:02d}{ord(letter) - ord('A'):02d}")
    assert code.internal("28", int(made[2:12])) == made
    assert made[6:12] == f"{serial:06d}"


def test_people_call_a_credit_by_its_ledger_and_number() -> None:
    credit = Slip("1", code_of("T03A", 912), Kind.RETURN, "T03A")
    gift = Slip("2", code_of("T03A", 7), Kind.GIFT, "T03A")
    assert (name_of(credit), name_of(gift)) == ("AV-03A-000912", "BC-03A-000007")


def test_a_credit_may_be_spent_on_its_last_day_and_not_on_the_next() -> None:
    slip = Slip("1", "28", Kind.GIFT, "T03A", until="2026-11-21")
    assert not slip.expired(date(2026, 11, 21))
    assert slip.expired(date(2026, 11, 22))
    assert not slip.ends_before("2026-11-21")
    assert slip.ends_before("2026-11-22")
    for_ever = Slip("1", "28", Kind.RETURN, "T03A")
    assert not for_ever.expired(date(2999, 1, 1))
    assert not for_ever.ends_before("2999-01-01")


def test_only_goods_that_came_back_by_right_are_paid_out() -> None:
    payable = {kind for kind in Kind if Slip("1", "28", kind, "T03A").payable}
    assert payable == set(PAYABLE) == {Kind.RETURN}
    accounts = {Slip("1", "28", kind, "T03A").account for kind in Kind}
    assert len(accounts) == len(Kind)


def test_a_credit_of_nothing_or_of_a_fortune_is_refused() -> None:
    assert checked_face(LIMIT_CENTS) == LIMIT_CENTS
    for cents in (0, -1, LIMIT_CENTS + 1):
        with pytest.raises(BadAmount):
            checked_face(cents)
