"""Work on credits: what it moves, what must hold for it, and what it says."""

from __future__ import annotations

import pytest

from tests.domain.baskets import TERMS, slip
from tillapp.domain import credit_work
from tillapp.domain.content import Issue, Release
from tillapp.domain.credit import Kind, Work
from tillapp.domain.credit_work import Cause
from tillapp.domain.document import Ceiling, Draft, Floor
from tillapp.domain.posting import EUR, POINTS, RIGHT, Posting
from tillapp.domain.refusal import BadAmount, CreditTooLow, NotPayable

CREDIT, GIFT = slip(1), slip(2, Kind.GIFT)
CAUSE = Cause("geste", "jeanne")


def said(draft: Draft) -> Issue:
    assert isinstance(draft.content, Issue)
    return draft.content


def test_another_last_day_is_a_new_version_and_moves_nothing() -> None:
    draft = credit_work.extend("d", GIFT, "2027-12-31", CAUSE, TERMS)
    [later] = said(draft).slips
    assert (later.until, later.n, later.id) == ("2027-12-31", 2, GIFT.id)
    assert (draft.postings, said(draft).work) == ((), Work.EXTEND)
    assert draft.guards == (Ceiling("credit/gift", GIFT.id, -1),)
    assert (said(draft).reason, said(draft).approved_by) == ("geste", "jeanne")


def test_what_nobody_spent_becomes_income_without_tax() -> None:
    draft = credit_work.expire("d", GIFT, 1200, CAUSE, TERMS)
    assert Posting("credit/gift", GIFT.id, EUR, 1200) in draft.postings
    assert Posting("breakage", "", EUR, -1200) in draft.postings
    assert Posting("right@T03A", GIFT.id, RIGHT, -1200) in draft.postings
    assert not [row for row in draft.postings if row.account.startswith("vat")]
    assert (said(draft).total, said(draft).work) == (-1200, Work.EXPIRE)


def test_a_payable_credit_is_paid_in_cash_under_guard() -> None:
    draft = credit_work.pay_out("d", CREDIT, 700, CAUSE, TERMS)
    assert Posting("cash", "T03", EUR, -700) in draft.postings
    assert Posting("credit/return", CREDIT.id, EUR, 700) in draft.postings
    assert draft.guards == (
        Ceiling("credit/return", CREDIT.id),
        Floor("right@T03A", CREDIT.id, 0, RIGHT),
    )
    assert said(draft).tenders[0].amount == said(draft).total == -700


@pytest.mark.parametrize("kind", [Kind.GIFT, Kind.GOODWILL, Kind.BUYBACK])
def test_a_gift_or_a_gesture_is_never_paid_out(kind: Kind) -> None:
    with pytest.raises(NotPayable):
        credit_work.pay_out("d", slip(3, kind), 700, CAUSE, TERMS)


@pytest.mark.parametrize("cents", [0, -700])
def test_paying_out_nothing_or_the_other_way_round_is_refused(cents: int) -> None:
    with pytest.raises(BadAmount):
        credit_work.pay_out("d", CREDIT, cents, CAUSE, TERMS)
    with pytest.raises(CreditTooLow):
        credit_work.expire("d", CREDIT, cents, CAUSE, TERMS)


def test_points_are_given_and_taken_by_a_person_with_a_reason() -> None:
    draft = credit_work.points("d", "nadia", -20, CAUSE, "ines")
    assert Posting("points/holder", "nadia", POINTS, -20) in draft.postings
    assert (said(draft).points, said(draft).customer) == (-20, "nadia")
    # Nobody takes what is not there; what is given needs nothing to stand on.
    assert draft.guards == (Floor("points/holder", "nadia", 0, POINTS),)
    assert credit_work.points("d", "nadia", 20, CAUSE, "ines").guards == ()


def test_a_right_leaves_for_the_pool_and_the_debt_stays() -> None:
    draft = credit_work.release("d", CREDIT, 700, CAUSE, TERMS)
    assert draft.content == Release("escrow", (CREDIT.id,), "geste", "jeanne")
    assert draft.postings == (
        Posting("right@T03A", CREDIT.id, RIGHT, -700),
        Posting("right@pool", CREDIT.id, RIGHT, 700),
    )
    assert draft.guards == (Floor("right@T03A", CREDIT.id, 0, RIGHT),)


def test_a_right_that_is_not_here_cannot_leave() -> None:
    with pytest.raises(CreditTooLow):
        credit_work.release("d", CREDIT, 0, CAUSE, TERMS)
