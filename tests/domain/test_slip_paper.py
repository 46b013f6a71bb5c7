"""A credit on paper says how much, until when, and on which terms."""

from __future__ import annotations

import pytest

from tests.domain.papers import credit, read, words
from tillapp.domain.credit import Kind
from tillapp.domain.paper import Barcode, Qr, Tear
from tillapp.domain.slip_paper import slip_paper, slip_sheet


def test_a_gift_voucher_is_for_whoever_brings_it() -> None:
    paper = slip_paper(credit(Kind.GIFT, 5000), words())
    lines = read(*paper.blocks)
    for line in ("BON CADEAU", "50,00 €", "BC-03A-000912", "Au porteur"):
        assert line in lines
    assert "Valable jusqu’au 21/11/2027" in lines
    assert Barcode("2803000009121", "ean13") in paper.blocks
    assert "Non remboursable en argent." in " ".join(lines)


@pytest.mark.parametrize(
    ("kind", "terms"),
    [
        (Kind.RETURN, "Remboursable sur demande."),
        (Kind.GOODWILL, "Non remboursable en argent."),
    ],
)
def test_only_goods_that_came_back_are_paid_out(kind: Kind, terms: str) -> None:
    lines = read(*slip_paper(credit(kind), words()).blocks)
    assert "AVOIR" in lines
    assert terms in " ".join(lines)


def test_a_holder_is_named_and_a_credit_for_ever_has_no_last_day() -> None:
    held = credit(holder="c" * 32, until="")
    lines = read(*slip_paper(held, words(customer="Camille")).blocks)
    assert "Pour Camille" in lines
    assert not [line for line in lines if line.startswith("Valable")]


def test_the_proof_covers_the_balance_on_the_paper() -> None:
    wording = words(signed=lambda slip, balance: f"{slip.code}={balance}")
    assert Qr("2803000009121=1600") in slip_paper(credit(), wording).blocks
    assert not [b for b in slip_paper(credit(), words()).blocks if isinstance(b, Qr)]


def test_behind_another_paper_a_credit_is_cut_off() -> None:
    first, *rest = slip_sheet(credit(), words())
    assert first == Tear()
    assert tuple(rest) == slip_paper(credit(), words()).blocks
