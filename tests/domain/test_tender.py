"""Tenders: which count, which wait, and the account each goes to."""

from __future__ import annotations

import pytest

from tests.shop import card, cash
from tillapp.domain.tender import ACCOUNTS, ON_SLIPS, CardState, TenderKind


@pytest.mark.parametrize(
    ("state", "counts", "pending"),
    [
        (CardState.NONE, False, False),
        (CardState.ASKED, False, True),
        (CardState.UNKNOWN, False, True),
        (CardState.REFUSED, False, False),
        (CardState.ACCEPTED, True, False),
    ],
)
def test_a_card_counts_only_when_accepted(
    state: CardState, counts: bool, pending: bool
) -> None:
    tender = card(100, state)
    assert (tender.counts, tender.pending) == (counts, pending)


def test_cash_counts_at_once_and_every_kind_has_an_account_or_a_slip() -> None:
    assert cash(100).counts
    assert set(ACCOUNTS) | ON_SLIPS == set(TenderKind)
    assert not set(ACCOUNTS) & ON_SLIPS


def test_money_that_goes_back_to_a_card_waits_for_its_answer_too() -> None:
    back = card(-100, CardState.ASKED)
    assert (back.counts, back.pending) == (False, True)
