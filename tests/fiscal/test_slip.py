"""Signed slips: another till reads and proves them without any network, or refuses them."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from tillapp.domain.credit import LIMIT_CENTS, Kind, Slip, code_of
from tillapp.fiscal.key import Key, Verifier, b64, unb64
from tillapp.fiscal.slip import LAST_DAY, MARK, parse, text

KEY = Key.new()
ALL = Verifier(KEY.public())
SLIP = Slip(
    "0190c8a5f2d37c01a1b2c3d4e5f60718",
    code_of("T03A", 912),
    Kind.RETURN,
    "T03A",
    until="2027-11-21",
    face=2450,
    n=2,
)
slips = st.builds(
    lambda id_, serial, kind, ledger, days, n: Slip(
        id_.hex(),
        code_of(ledger, serial),
        kind,
        ledger,
        until=(date(2026, 1, 1) + timedelta(days)).isoformat() if days else "",
        n=n,
    ),
    st.binary(min_size=16, max_size=16),
    st.integers(0, 10**9),
    st.sampled_from(Kind),
    st.from_regex(r"\AT[0-9]{2}[A-Z]\Z"),
    st.integers(0, 30_000),
    st.integers(1, 60_000),
)


@given(slips, st.integers(0, LIMIT_CENTS))
def test_a_slip_says_on_paper_what_the_book_says(slip: Slip, balance: int) -> None:
    signed = parse(text(slip, balance, KEY))
    assert signed is not None
    assert signed.slip == replace(slip, face=balance)
    assert signed.balance == balance
    assert signed.genuine(ALL)


def test_the_holder_stays_out_of_the_square() -> None:
    signed = parse(text(replace(SLIP, holder="camille"), 2450, KEY))
    assert signed is not None
    assert not signed.slip.holder


def test_the_text_fits_a_small_square() -> None:
    assert len(text(SLIP, LIMIT_CENTS, KEY)) == 135


def test_an_overspent_credit_is_worth_nothing_on_paper() -> None:
    signed = parse(text(SLIP, -100, KEY))
    assert signed is not None
    assert signed.balance == 0


def test_another_till_signed_nothing_of_it() -> None:
    signed = parse(text(SLIP, 2450, KEY))
    assert signed is not None
    assert not signed.genuine(Verifier(Key.new().public()))


@given(st.data())
def test_any_changed_byte_is_refused(data: st.DataObject) -> None:
    whole = unb64(text(SLIP, 2450, KEY).removeprefix(MARK))
    at = data.draw(st.integers(0, len(whole) - 1))
    byte = data.draw(st.integers(0, 255).filter(lambda b: b != whole[at]))
    forged = parse(MARK + b64(whole[:at] + bytes([byte]) + whole[at + 1 :]))
    assert forged is None or not forged.genuine(ALL)


@given(st.data())
def test_any_changed_letter_is_refused(data: st.DataObject) -> None:
    whole = text(SLIP, 2450, KEY)
    at = data.draw(st.integers(0, len(whole) - 1))
    letter = data.draw(st.characters().filter(lambda c: c != whole[at]))
    forged = parse(whole[:at] + letter + whole[at + 1 :])
    # A space before or after is the scanner's, not the forger's.
    spaced = at in {0, len(whole) - 1} and letter.isspace()
    assert forged is None or not forged.genuine(ALL) or spaced


@given(st.text() | st.text().map(lambda rest: MARK + rest))
def test_foreign_text_is_no_slip(raw: str) -> None:
    assert parse(raw) is None


@given(st.binary(min_size=99, max_size=99))
def test_foreign_bytes_under_our_mark_are_read_without_a_fault(raw: bytes) -> None:
    signed = parse(MARK + b64(raw))
    assert signed is None or not signed.genuine(ALL)


@pytest.mark.parametrize("raw", ["", MARK, "T03A-000001", "2803000009126", "https://a.b/t/x"])
def test_what_else_is_scanned_is_no_slip(raw: str) -> None:
    assert parse(raw) is None


def test_the_last_day_of_all_can_still_be_named() -> None:
    signed = parse(text(replace(SLIP, until=LAST_DAY.isoformat()), 1, KEY))
    assert signed is not None
    assert signed.slip.until == LAST_DAY.isoformat()


def test_a_code_that_no_till_could_print_is_no_slip() -> None:
    whole = bytearray(unb64(text(SLIP, 2450, KEY).removeprefix(MARK)))
    whole[16:21] = b"\xff" * 5
    assert parse(MARK + b64(bytes(whole))) is None
