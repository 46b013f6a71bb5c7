"""Looking after credits: each work is a document with its reason and a manager's name."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from tests.credit_shop import CreditTill
from tests.desks import JEANNE
from tillapp.counter.settings import Policy
from tillapp.domain import credit_work
from tillapp.domain.content import Issue, Release
from tillapp.domain.credit import Kind, Slip
from tillapp.domain.credit_work import Cause
from tillapp.domain.document import Document
from tillapp.domain.party import Right
from tillapp.domain.refusal import (
    BadAmount,
    BadSetting,
    BalanceTooLow,
    CashAboveLimit,
    CreditElsewhere,
    CreditExpired,
    CreditTooLow,
    CreditTwice,
    NotFound,
    NotPayable,
    NotYourRight,
    ReasonMissing,
)
from tillapp.ledger import accounts

LATER = date(2028, 6, 30)


@pytest.fixture
def till() -> CreditTill:
    """A till at which a manager stands."""
    till = CreditTill()
    till.session.enter_with_badge(JEANNE.badge)
    return till


def issue(document: Document) -> Issue:
    content = document.facts.content
    assert isinstance(content, Issue)
    return content


def test_a_later_last_day_changes_nothing_else(till: CreditTill) -> None:
    slip = till.owe(2_000)
    before = till.balances()
    said = issue(till.desk.extend(slip.id, LATER, "was in hospital"))
    assert (said.work, said.reason, said.approved_by) == ("extend", "was in hospital", "")
    view = till.desk.look(slip.code)
    assert (view.until, view.balance) == ("2028-06-30", 2_000)
    assert till.balances() == before


def test_an_expired_credit_lives_again_when_it_is_extended(till: CreditTill) -> None:
    slip = till.owe(2_000)
    till.days_later(400)
    assert till.desk.look(slip.code).expired
    till.desk.extend(slip.id, LATER, "forgot")
    till.coat(2_000)
    till.desk.spend(slip.code)
    assert till.left(slip) == 0


@pytest.mark.parametrize(
    "until", [date(2026, 11, 20), date(2027, 11, 20), date(2027, 11, 21), date(2300, 1, 1)]
)
def test_a_day_that_is_no_later_is_no_extension(till: CreditTill, until: date) -> None:
    slip = till.owe(2_000)
    with pytest.raises(BadSetting):
        till.desk.extend(slip.id, until, "forgot")


def test_a_credit_that_never_expires_gets_no_last_day() -> None:
    till = CreditTill(policy=Policy(gift_valid_days=0))
    till.session.enter_with_badge(JEANNE.badge)
    gift = till.gift(2_000)
    with pytest.raises(BadSetting):
        till.desk.extend(gift.id, LATER, "forgot")
    assert till.desk.look(gift.code).until == ""


def test_the_day_of_today_is_the_first_to_extend_to(till: CreditTill) -> None:
    slip = till.owe(2_000)
    till.days_later(400)
    today = till.book.clock.now().day()
    with pytest.raises(BadSetting):
        till.desk.extend(slip.id, today - timedelta(1), "forgot")
    till.desk.extend(slip.id, today, "forgot")
    assert not till.desk.look(slip.code).expired


def test_a_cashier_needs_a_managers_word_which_is_kept() -> None:
    till = CreditTill()
    slip = till.owe(2_000)
    with pytest.raises(NotYourRight) as refused:
        till.desk.extend(slip.id, LATER, "forgot")
    facts = dict(refused.value.facts)
    right = Right(str(facts.pop("right")))
    # The refusal's own facts ask for the word: they must fit the question.
    word = till.session.approve_with_badge(right, JEANNE.badge, **facts)
    assert issue(till.desk.extend(slip.id, LATER, "forgot", word)).approved_by == "jeanne"
    with pytest.raises(NotYourRight):
        till.desk.release(slip.id, "once is once", word)


def test_a_credit_from_a_return_is_paid_out_in_cash(till: CreditTill) -> None:
    camille = till.customer()
    slip = till.owe(2_000, holder=camille.id)
    kicks, cash = till.printer.kicks, till.balance("cash")
    said = issue(till.desk.pay_out(slip.id, 1_500, "moves away"))
    assert (said.total, said.customer) == (-1_500, camille.id)
    assert [(t.kind, t.amount) for t in said.tenders] == [("cash", -1_500)]
    assert (till.left(slip), till.right(slip)) == (500, 500)
    assert till.balance("cash") == cash - 1_500
    assert till.printer.kicks == kicks + 1


@pytest.mark.parametrize("kind", [Kind.GIFT, Kind.GOODWILL, Kind.BUYBACK])
def test_other_credits_are_spent_and_not_paid_out(till: CreditTill, kind: Kind) -> None:
    slip = till.gift(2_000) if kind is Kind.GIFT else till.owe(2_000, kind)
    with pytest.raises(NotPayable):
        till.desk.pay_out(slip.id, 500, "asks for it")
    assert till.left(slip) == 2_000


def test_amounts_that_are_not_paid_out(till: CreditTill) -> None:
    slip = till.owe(200_000)
    with pytest.raises(BadAmount):
        till.desk.pay_out(slip.id, 0, "asks for it")
    with pytest.raises(CreditTooLow):
        till.desk.pay_out(slip.id, 200_001, "asks for it")
    with pytest.raises(CashAboveLimit) as refused:
        till.desk.pay_out(slip.id, 100_001, "asks for it")
    assert refused.value.facts["limit"] == Policy().cash_limit
    till.days_later(366)
    with pytest.raises(CreditExpired):
        till.desk.pay_out(slip.id, 500, "asks for it")


def test_what_nobody_spent_in_time_becomes_income_without_tax(till: CreditTill) -> None:
    gift = till.gift(2_000)
    with pytest.raises(BadSetting):
        till.desk.expire(gift.id, "end of the year")
    till.days_later(800)
    document = till.desk.expire(gift.id, "end of the year")
    assert issue(document).total == -2_000
    assert (till.left(gift), till.right(gift), till.balance("breakage")) == (0, 0, -2_000)
    assert not [p for p in document.facts.postings if p.account.startswith(("vat", "sales"))]
    assert not till.desk.due_to_expire()
    with pytest.raises(CreditTooLow):
        till.desk.expire(gift.id, "once more")


def test_nothing_expires_by_itself(till: CreditTill) -> None:
    slip = till.owe(2_000)
    head = till.book.head
    till.days_later(5_000)
    assert [view.id for view in till.desk.due_to_expire()] == [slip.id]
    assert till.desk.look(slip.code).expired
    assert till.left(slip) == 2_000
    assert till.book.head == head


def test_a_release_gives_the_right_to_the_pool_and_leaves_the_debt(till: CreditTill) -> None:
    slip = till.owe(2_000)
    document = till.desk.release(slip.id, "asked for by the other shop")
    content = document.facts.content
    assert isinstance(content, Release)
    assert (content.work, content.slips) == ("escrow", (slip.id,))
    assert (content.reason, content.approved_by) == ("asked for by the other shop", "")
    pool = accounts.balance(till.book.store, "right@pool", slip.id, "right")
    assert (till.left(slip), till.right(slip), pool) == (2_000, 0, 2_000)
    for work in (till.desk.release, till.desk.expire):
        till.days_later(366)
        with pytest.raises(CreditElsewhere):
            work(slip.id, "once more")


def test_whoever_allowed_a_release_is_named_in_it() -> None:
    till = CreditTill()
    slip = till.owe(2_000)
    word = till.session.approve_with_badge(Right.CREDIT, JEANNE.badge)
    content = till.desk.release(slip.id, "moves away", word).facts.content
    assert isinstance(content, Release)
    assert (content.reason, content.approved_by) == ("moves away", "jeanne")


def test_a_paper_is_no_lock_once_the_right_went_to_the_pool(till: CreditTill) -> None:
    slip = till.owe(2_000)
    paper = till.text(slip)
    till.desk.release(slip.id, "asked for by the other shop")
    till.coat(2_000)
    for said in (paper, slip.code):
        with pytest.raises(CreditElsewhere):
            till.desk.spend(said)
    assert till.left(slip) == 2_000


def test_nothing_is_extended_that_was_spent_meanwhile(till: CreditTill) -> None:
    slip = till.owe(2_000)
    late = credit_work.extend("d" * 32, slip, "2028-06-30", Cause("late"), till.shop.terms)
    till.coat(2_000)
    till.desk.spend(slip.code)
    with pytest.raises(BalanceTooLow):
        till.book.commit((late,))


def test_nothing_is_done_to_a_credit_that_is_topped_up_in_a_basket(till: CreditTill) -> None:
    gift = till.gift(2_000)
    till.desk.top_up(gift.id, 1_000)
    till.selling.hold()
    _refused_twice(lambda: till.desk.extend(gift.id, LATER, "why not"))
    _refused_twice(lambda: till.desk.top_up(gift.id, 1_000))
    till.selling.resume(till.basket.parked()[0].id)
    till.paying.cash()
    view = till.desk.look(gift.code)
    assert (view.balance, view.face) == (3_000, 3_000)


def test_nothing_is_done_to_a_credit_that_pays_in_a_basket(till: CreditTill) -> None:
    slip = till.owe(2_000)
    till.coat(3_000)
    till.desk.spend(slip.code)
    till.selling.hold()
    for work in (
        lambda: till.desk.release(slip.id, "why not"),
        lambda: till.desk.extend(slip.id, LATER, "why not"),
        lambda: till.desk.pay_out(slip.id, 500, "why not"),
    ):
        _refused_twice(work)


def _refused_twice(work: object) -> None:
    assert callable(work)
    with pytest.raises(CreditTwice):
        work()


@pytest.mark.parametrize("reason", ["", "  ", "\x07"])
def test_each_work_has_its_reason(till: CreditTill, reason: str) -> None:
    slip: Slip = till.owe(2_000)
    with pytest.raises(ReasonMissing):
        till.desk.pay_out(slip.id, 500, reason)
    with pytest.raises(ReasonMissing):
        till.desk.release(slip.id, reason)


def test_a_credit_that_nobody_knows_is_not_found(till: CreditTill) -> None:
    with pytest.raises(NotFound):
        till.desk.release("f" * 32, "why not")
