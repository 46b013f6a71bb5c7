"""Postings sum to zero per unit, or a document is a bug."""

from __future__ import annotations

import pytest

from tillapp.domain.money import LIMIT
from tillapp.domain.posting import (
    EUR,
    PIECES,
    Posting,
    right_at,
    sales,
    unbalanced,
    vat,
    vat_ahead,
)


def test_each_unit_must_balance_by_itself() -> None:
    money = (Posting("cash", "T03", EUR, 100), Posting("sales/new/N20", "", EUR, -100))
    assert not unbalanced(money)
    assert unbalanced((*money, Posting("stock@shop", "mug", PIECES, -1))) == {PIECES: -1}


def test_an_amount_that_cannot_be_read_back_is_a_bug() -> None:
    with pytest.raises(AssertionError):
        unbalanced([Posting("cash", "T03", EUR, LIMIT)])


def test_accounts_are_named_by_family_and_code() -> None:
    assert (sales("new", "N20"), vat("N20")) == ("sales/new/N20", "vat/N20")
    assert (vat_ahead("N20"), right_at("T03A")) == ("vat_ahead/N20", "right@T03A")
