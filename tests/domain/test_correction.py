"""A correction moves the money of a ticket between tenders, and nothing else."""

from __future__ import annotations

import pytest

from tillapp.domain.correction import correct
from tillapp.domain.posting import EUR, Posting
from tillapp.domain.refusal import BadAmount, RefundNotAllowed
from tillapp.domain.sold import Paid
from tillapp.domain.undone import Correction

CASH, CARD = Paid(1, "cash", 1600), Paid(1, "card", 1600)


def wrong(out: tuple[Paid, ...], into: tuple[Paid, ...]) -> Correction:
    return Correction("s1", "T03A-000001", out, into, "carte et non espèces", "jeanne")


def test_cash_that_was_a_card_leaves_the_drawer_and_comes_to_the_card() -> None:
    draft = correct("c1", wrong((CASH,), (CARD,)), "inès", "T03")
    assert draft.postings == (
        Posting("cash", "T03", EUR, -1600),
        Posting("card", "", EUR, 1600),
    )
    assert (draft.id, draft.moves, draft.guards) == ("c1", (), ())


def test_one_means_may_become_two() -> None:
    parts = (Paid(1, "cash", 600), Paid(2, "cheque", 1000))
    assert len(correct("c1", wrong((CARD,), parts), "inès", "T03").postings) == 3


@pytest.mark.parametrize(
    ("out", "into"),
    [
        ((CASH,), (Paid(1, "card", 1500),)),
        ((CASH,), (CASH,)),
        ((), ()),
        ((Paid(1, "cash", -5),), (Paid(1, "card", -5),)),
        ((CASH,), ()),
    ],
)
def test_a_correction_of_nothing_or_of_another_amount_is_refused(
    out: tuple[Paid, ...], into: tuple[Paid, ...]
) -> None:
    with pytest.raises(BadAmount):
        correct("c1", wrong(out, into), "inès", "T03")


def test_a_credit_is_a_debt_and_no_drawer() -> None:
    for kind in ("credit", "gift"):
        with pytest.raises(RefundNotAllowed):
            correct("c1", wrong((CASH,), (Paid(1, kind, 1600),)), "inès", "T03")
