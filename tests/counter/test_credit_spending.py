"""Spending credits: a tender, once, up to what is left, and only where the right to it lies.

Here are C6 and C7 of product.md as far as one till goes, and C40e.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.credit_shop import CreditTill
from tests.desks import JEANNE, killed, on_disk
from tillapp.counter.paying import CardAnswer
from tillapp.domain.content import Sale
from tillapp.domain.credit import Kind
from tillapp.domain.party import Right
from tillapp.domain.refusal import (
    BadAmount,
    BalanceTooLow,
    CreditElsewhere,
    CreditExpired,
    CreditTooLow,
    CreditTwice,
    CustomerMissing,
    NothingToPay,
)
from tillapp.domain.split import equal
from tillapp.domain.tender import Tender, TenderKind


@pytest.fixture
def till() -> CreditTill:
    return CreditTill()


def test_c6_a_credit_that_pays_is_in_the_book_at_once(till: CreditTill) -> None:
    slip = till.owe(5_000)
    till.coat(3_000)
    view = till.desk.spend(slip.code)
    assert view.done is not None
    assert view.done.total == 3_000
    assert (till.left(slip), till.right(slip)) == (2_000, 2_000)
    assert till.desk.look(slip.code).balance == 2_000
    sale = till.sales()[-1]
    assert [(t.kind, t.amount, t.slip) for t in sale.tenders] == [("credit", 3_000, slip.code)]


def test_task_8_one_scan_and_one_touch_pay_with_credit_and_card(till: CreditTill) -> None:
    slip = till.owe(1_000)
    till.coat(3_000)
    view = till.desk.spend(slip.code)
    assert (view.due, view.tenders[0].amount) == (2_000, 1_000)
    assert view.tenders[0].slip.startswith("AV-03A-")
    till.paying.card()
    done = till.paying.card_answer(CardAnswer.ACCEPTED).done
    assert done is not None
    assert till.left(slip) == 0


def test_a_gift_voucher_pays_as_what_it_is(till: CreditTill) -> None:
    gift = till.gift(3_000)
    till.coat(3_000)
    till.desk.spend(gift.code)
    assert [t.kind for t in till.sales()[-1].tenders] == ["gift"]


def test_part_of_a_credit_pays_when_it_is_asked_for(till: CreditTill) -> None:
    slip = till.owe(5_000)
    till.coat(3_000)
    assert till.desk.spend_of(slip.id, 1_200).due == 1_800
    till.paying.cash()
    assert till.left(slip) == 3_800


@pytest.mark.parametrize("amount", [0, -100])
def test_nothing_is_not_an_amount_of_credit(till: CreditTill, amount: int) -> None:
    slip = till.owe(5_000)
    till.coat()
    with pytest.raises(BadAmount):
        till.desk.spend(slip.code, amount)


def test_more_than_is_left_is_refused_with_what_is_left(till: CreditTill) -> None:
    slip = till.owe(1_000)
    till.coat(3_000)
    with pytest.raises(CreditTooLow) as refused:
        till.desk.spend(slip.code, 1_001)
    assert refused.value.facts["available"] == 1_000
    till.desk.spend(slip.code)
    till.paying.cash()
    till.coat()
    with pytest.raises(CreditTooLow) as refused:
        till.desk.spend(slip.code)
    assert refused.value.facts["available"] == 0


def test_an_empty_basket_takes_no_credit(till: CreditTill) -> None:
    slip = till.owe(1_000)
    with pytest.raises(NothingToPay):
        till.desk.spend(slip.code)


def test_one_credit_pays_once_in_a_basket(till: CreditTill) -> None:
    slip = till.owe(1_000)
    till.coat(3_000)
    till.desk.spend(slip.code, 400)
    with pytest.raises(CreditTwice):
        till.desk.spend(slip.code)


def test_c7_one_voucher_does_not_pay_in_two_baskets(till: CreditTill) -> None:
    gift = till.gift(5_000)
    till.coat(9_000)
    till.desk.spend(gift.code)
    till.selling.hold()
    till.coat(9_000)
    with pytest.raises(CreditTwice):
        till.desk.spend(gift.code)


def test_c7_the_book_itself_refuses_the_second_basket(till: CreditTill) -> None:
    gift = till.gift(5_000)
    till.coat(6_000)
    till.paying.credit(gift, 5_000)
    till.selling.hold()
    till.coat(5_000)
    # The desk is walked round, as a fault in it would.
    till.paying.credit(gift, 5_000)
    assert till.left(gift) == 0
    till.selling.resume(till.basket.parked()[0].id)
    with pytest.raises(BalanceTooLow):
        till.paying.cash()
    assert till.left(gift) == 0
    assert len(till.sales()) == 1


def test_what_a_sealed_deposit_left_of_a_credit_can_be_spent_meanwhile(
    till: CreditTill,
) -> None:
    slip = till.owe(5_000)
    till.coat(6_000)
    till.basket.become(till.basket.now.in_parts(equal(6_000, 3)))
    till.desk.spend(slip.code)
    assert till.left(slip) == 3_000
    till.selling.hold()
    till.coat(1_000)
    till.desk.spend(slip.code)
    assert till.left(slip) == 2_000


def test_an_expired_credit_waits_for_a_managers_word(till: CreditTill) -> None:
    slip = till.owe(5_000)
    till.days_later(366)
    till.coat(3_000)
    with pytest.raises(CreditExpired) as refused:
        till.desk.spend(slip.code)
    assert refused.value.facts["until"] == slip.until
    approval = till.session.approve_with_badge(Right.CREDIT, JEANNE.badge, title="AV")
    till.desk.spend(slip.code, approval=approval)
    assert till.left(slip) == 2_000


def test_the_last_day_is_a_day_to_spend_on(till: CreditTill) -> None:
    slip = till.owe(5_000)
    till.days_later(365)
    till.coat(3_000)
    till.desk.spend(slip.code)
    assert till.left(slip) == 2_000


def test_the_customers_credits_pay_the_first_to_expire_first(till: CreditTill) -> None:
    camille = till.customer()
    first = till.owe(1_000, holder=camille.id)
    till.days_later(5)
    second = till.owe(4_000, Kind.GOODWILL, camille.id)
    third = till.owe(500, holder=camille.id)
    till.coat(3_000)
    with pytest.raises(CustomerMissing):
        till.desk.spend_customer()
    till.selling.attach(camille.id)
    view = till.desk.spend_customer()
    assert view.done is not None
    assert [till.left(slip) for slip in (first, second, third)] == [0, 2_000, 500]


def test_a_part_of_the_customers_credit_pays(till: CreditTill) -> None:
    camille = till.customer()
    slip = till.owe(2_000, holder=camille.id)
    till.coat(3_000)
    till.selling.attach(camille.id)
    with pytest.raises(BadAmount):
        till.desk.spend_customer(0)
    with pytest.raises(CreditTooLow) as refused:
        till.desk.spend_customer(2_001)
    assert refused.value.facts["available"] == 2_000
    assert till.desk.spend_customer(500).due == 2_500
    # What pays here already is no more to be had.
    with pytest.raises(CreditTooLow):
        till.desk.spend_customer()
    till.paying.cash()
    assert till.left(slip) == 1_500


def test_whoever_asks_for_all_that_is_due_gets_what_there_is(till: CreditTill) -> None:
    camille = till.customer()
    slip, gift = till.owe(2_000, holder=camille.id), till.gift(500)
    till.coat(3_000)
    till.selling.attach(camille.id)
    assert till.desk.spend_customer(3_000).due == 1_000
    assert till.desk.spend(gift.code, 1_000).due == 500
    till.paying.cash()
    assert (till.left(slip), till.left(gift)) == (0, 0)


def test_a_customer_with_nothing_to_pay_spends_nothing(till: CreditTill) -> None:
    camille = till.customer()
    till.owe(4_000, holder=camille.id)
    till.selling.attach(camille.id)
    with pytest.raises(NothingToPay):
        till.desk.spend_customer()


def test_c40e_credit_is_a_tender_and_leaves_turnover_and_tax_alone() -> None:
    def sold(*, by_credit: bool) -> tuple[Sale, list[tuple[str, str, str, int]], str]:
        till = CreditTill()
        slip = till.owe(1_600)
        before = dict.fromkeys(till.balances())
        till.ring(till.shop.piece(price=1_600))
        if by_credit:
            till.desk.spend(slip.code)
        else:
            till.paying.cash()
        document = till.documents()[-1]
        content = document.facts.content
        assert isinstance(content, Sale)
        totals = document.stamps[-1].totals
        rows = [row for row in till.balances() if row not in before]
        turnover = [row for row in rows if row[0].startswith(("sales", "vat"))]
        return content, turnover, str(totals)

    with_credit, with_cash = sold(by_credit=True), sold(by_credit=False)
    assert with_credit[1:] == with_cash[1:]
    assert (with_credit[0].taxes, with_credit[0].total, with_credit[0].discount) == (
        with_cash[0].taxes,
        with_cash[0].total,
        0,
    )


def test_c40e_a_gift_voucher_is_sold_without_tax_and_stays_out_of_the_totals(
    till: CreditTill,
) -> None:
    till.gift(5_000)
    document = till.documents()[-1]
    assert {p.account for p in document.facts.postings} == {
        "cash",
        "credit/gift",
        "right@T03A",
        "right/issued",
    }
    assert [stamp.totals for stamp in document.stamps] == [None]


def test_a_killed_till_knows_the_credit_that_was_paying(tmp_path: Path) -> None:
    began = on_disk(tmp_path)
    till = CreditTill(began.shop)
    slip = till.owe(1_000)
    till.coat(3_000)
    till.desk.spend(slip.code)
    again = CreditTill(killed(till).shop)
    assert again.selling.view().due == 2_000
    assert again.left(slip) == 1_000
    again.paying.cash()
    assert again.left(slip) == 0


def test_the_square_of_an_own_slip_is_as_good_as_its_code(till: CreditTill) -> None:
    slip = till.owe(5_000)
    square = till.text(slip)
    till.coat(2_000)
    till.desk.spend(square)
    assert (till.left(slip), till.right(slip)) == (3_000, 3_000)
    # The paper still says fifty: the book knows better.
    till.coat(4_000)
    assert till.desk.spend(square).due == 1_000


def test_after_a_release_the_code_alone_pays_no_more(till: CreditTill) -> None:
    slip = till.owe(2_000)
    till.session.enter_with_badge(JEANNE.badge)
    till.desk.release(slip.id, "asked for by the other shop")
    till.coat(3_000)
    with pytest.raises(CreditElsewhere):
        till.desk.spend_of(slip.id)
    with pytest.raises(CreditElsewhere) as refused:
        till.desk.spend(slip.code)
    assert refused.value.facts["ledger"] == "T03A"
    till.paying.credit(slip, 2_000)
    with pytest.raises(BalanceTooLow):
        till.paying.cash()


def test_a_fresh_credit_pays_in_the_basket_that_follows(till: CreditTill) -> None:
    slip = till.desk.fresh(Kind.RETURN, 1_000, "")
    till.coat(1_000)
    with pytest.raises(BalanceTooLow):
        till.paying.take(Tender(0, TenderKind.CREDIT, 1_000, slip=slip))
    assert till.basket.now.lines
