"""Notes and coins: no useless note in a suggestion, no cent lost in the change."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from tillapp.domain.cash import COINS, NOTES, change_in_coins, likely_notes


def payable(total: int, due: int) -> bool:
    """Whether notes of up to 100 euros make the total and none of them could stay home."""
    notes = [note for note in NOTES if note <= 10_000]

    def search(left: int, smallest: int) -> bool:
        if not left:
            return total - smallest < due
        return any(search(left - n, min(smallest, n)) for n in notes if n <= left)

    return any(last <= total and search(total - last, last) for last in notes)


def test_the_notes_for_55_70_are_those_of_the_picture() -> None:
    assert likely_notes(5570) == (6000, 7000, 10000)


def test_nothing_is_suggested_for_nothing() -> None:
    assert likely_notes(0) == ()


def test_exact_money_is_a_key_of_its_own() -> None:
    assert likely_notes(2000) == (5000, 10000)


@given(st.integers(1, 30_000))
def test_no_suggestion_holds_a_useless_note(due: int) -> None:
    suggested = likely_notes(due)
    assert list(suggested) == sorted(set(suggested))
    assert len(suggested) <= 3
    for total in suggested:
        assert total > due
        assert payable(total, due), (due, total)


@given(st.integers(0, 1_000_000))
def test_the_change_adds_up_in_the_fewest_pieces(cents: int) -> None:
    coins = change_in_coins(cents)
    assert sum(value * count for value, count in coins) == cents
    assert all(count < 5 or value == COINS[0] for value, count in coins)


def test_coins_are_in_order_and_notes_begin_at_five_euros() -> None:
    assert all(a > b for a, b in pairwise(COINS))
    assert NOTES[-1] == 500
