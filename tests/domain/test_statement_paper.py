"""A statement tells everything that happened to a credit."""

from __future__ import annotations

import pytest
from msgspec import Struct

from tests.domain.papers import credit, french, read, words
from tests.shop import CET_MIN, OPENING_MS
from tillapp.domain.clock import Moment
from tillapp.domain.statement_paper import statement_paper, what


class Step(Struct, frozen=True):
    at_ms: int
    number: str
    what: str
    amount: int
    balance: int


def test_every_movement_has_its_day_its_document_and_its_balance() -> None:
    rows = [
        Step(OPENING_MS, "T03A-000002", "refund", 2600, 2600),
        Step(OPENING_MS + 86_400_000, "T03A-000007", "sale", -1000, 1600),
    ]
    now = Moment(OPENING_MS, CET_MIN)
    paper = statement_paper(credit(), rows, words(customer="Camille"), now)
    lines = read(*paper.blocks)
    at = lines.index("21/11/2026 retour 26,00")
    assert lines[at + 1 : at + 4] == [
        "T03A-000002 26,00",
        "22/11/2026 achat -10,00",
        "T03A-000007 16,00",
    ]
    assert "Client : Camille" in lines
    assert "SOLDE 16,00 €" in lines


def test_the_statement_of_a_bearers_credit_names_nobody() -> None:
    lines = read(*statement_paper(credit(), [], words(), Moment(OPENING_MS)).blocks)
    assert not [line for line in lines if line.startswith("Client")]
    assert "Code 2803000009121, valable jusqu’au 21/11/2027" in lines


@pytest.mark.parametrize(
    ("kind", "said"),
    [("issue/top_up", "recharge"), ("release/escrow", "transfert"), ("deed", "deed")],
)
def test_a_movement_has_a_word_for_what_was_done(kind: str, said: str) -> None:
    assert what(kind, french) == said
