"""Tenders: which count, which wait, and the account each goes to."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from tests.domain.baskets import slip
from tests.shop import card, cash
from tillapp.domain.credit import Kind
from tillapp.domain.tender import ACCOUNTS, CardState, Tender, TenderKind, kind_on, paid_of


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
    on_slips = {kind_on(slip(1, kind)) for kind in Kind}
    assert set(ACCOUNTS) | on_slips == set(TenderKind)
    assert not set(ACCOUNTS) & on_slips
    assert [kind for kind in Kind if kind_on(slip(1, kind)) is TenderKind.GIFT] == [Kind.GIFT]


def test_money_that_goes_back_to_a_card_waits_for_its_answer_too() -> None:
    back = card(-100, CardState.ASKED)
    assert (back.counts, back.pending) == (False, True)


def test_money_that_moved_for_good_is_a_charged_card_or_what_was_sealed() -> None:
    sealed = replace(cash(100), advance="a")
    assert (card(100).firm, sealed.firm, cash(100).firm) == (True, True, False)


def test_a_document_keeps_what_was_handed_over_and_the_code_of_a_credit() -> None:
    tender = Tender(3, TenderKind.CREDIT, 500, slip=slip(1), part=2)
    paid = paid_of(tender)
    assert (paid.n, paid.kind, paid.amount, paid.part) == (3, "credit", 500, 2)
    assert paid.slip == slip(1).code
