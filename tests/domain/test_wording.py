"""Names of tenders and credits, and what a paper knows of them."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from tests.domain.papers import credit, french
from tillapp.domain.credit import Kind
from tillapp.domain.wording import Known, credit_name, day, tender_name, terms_of, unsigned


def test_means_of_payment_have_names() -> None:
    kinds = ("cash", "card", "cheque", "credit", "gift")
    names = [tender_name(kind, french) for kind in kinds]
    assert names == ["Espèces", "Carte", "Chèque", "Avoir", "Bon cadeau"]


@pytest.mark.parametrize(
    ("kind", "name"),
    [(Kind.GIFT, "Bon cadeau BC-03A-000912"), (Kind.GOODWILL, "Avoir AV-03A-000912")],
)
def test_a_credit_is_called_by_its_kind_and_its_name(kind: Kind, name: str) -> None:
    assert credit_name(credit(kind).slip, french) == name


def test_the_terms_of_a_credit_are_its_code_and_its_last_day() -> None:
    slip = credit().slip
    assert terms_of(slip, french) == "Code 2803000009121, valable jusqu’au 21/11/2027"
    assert terms_of(replace(slip, until=""), french) == "Code 2803000009121"


def test_a_paper_knows_credits_by_their_code() -> None:
    known = Known(credits=(credit(),))
    found = known.credit("2803000009121")
    assert found is not None
    assert (found.name, found.left) == ("AV-03A-000912", 1600)
    assert known.credit("2803000009138") is None


def test_without_a_signer_there_is_no_proof() -> None:
    assert unsigned(credit().slip, 1600) == ""


def test_days_are_written_the_french_way() -> None:
    assert day("2026-12-24") == "24/12/2026"
