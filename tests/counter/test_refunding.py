"""Money goes back the way it came, within what the shop and the law allow.

Here are C17 and C18 of product.md.
"""

from __future__ import annotations

import pytest

from tests.desks import JEANNE
from tests.returns import ReturnDesks
from tillapp.counter.paying import CardAnswer
from tillapp.counter.settings import Policy
from tillapp.domain.credit import Kind, Slip
from tillapp.domain.document import Document
from tillapp.domain.party import Right
from tillapp.domain.refusal import (
    BadAmount,
    CardPending,
    CashAboveLimit,
    CreditExpired,
    NotFound,
    NothingToPay,
    NotYourRight,
    RefundAboveOwed,
    RefundNotAllowed,
)


@pytest.fixture
def till() -> ReturnDesks:
    return ReturnDesks()


def by_card(till: ReturnDesks, price: int = 1600) -> Document:
    till.ring(till.shop.piece(price=price))
    till.paying.card()
    done = till.paying.card_answer(CardAnswer.ACCEPTED, "CB 4242").done
    assert done is not None
    return till.document(done.document)


def by_slip(till: ReturnDesks, slip: Slip, price: int) -> Document:
    """A dress that a credit paid, and cash for what the credit did not."""
    till.ring(till.shop.piece(price=price))
    owed = -till.balance(slip.account)
    view = till.paying.credit(slip, owed)
    done = view.done or till.paying.cash().done
    assert done is not None
    return till.document(done.document)


def a_credit(till: ReturnDesks, cents: int) -> Slip:
    """A payable credit: a dress that came back for it."""
    sale = till.sell(till.shop.piece(price=cents))
    till.returning.add(sale.id, 1)
    till.refunding.give("credit")
    return till.refunds()[-1].slips[0]


def back(till: ReturnDesks, sale: Document, n: int = 1) -> None:
    till.returning.add(sale.id, n)


def test_c17_the_original_means_comes_first(till: ReturnDesks) -> None:
    back(till, by_card(till))
    first, *others = till.refunding.options()
    assert (first.id, first.amount, first.original, first.allowed) == ("card", 1600, True, True)
    assert [option.id for option in others] == ["cash", "credit"]
    view = till.refunding.give("card")
    assert view.pending
    done = till.paying.card_answer(CardAnswer.ACCEPTED, "CB 4242").done
    assert done is not None
    assert (done.total, till.balance("card")) == (-1600, 0)


def test_c17_a_refund_becomes_a_credit_with_a_code_a_balance_and_a_last_day(
    till: ReturnDesks,
) -> None:
    back(till, by_card(till))
    done = till.refunding.give("credit").done
    assert done is not None
    (slip,) = till.refunds()[-1].slips
    assert (slip.kind, slip.face, slip.until) == (Kind.RETURN, 1600, "2027-11-21")
    assert till.crediting.look(slip.code).balance == 1600
    assert done.slips == ((till.crediting.look(slip.code).name, 1600),)
    assert "1600" not in slip.code
    assert slip.code in till.printer.text.replace(" ", "")


def test_a_credit_has_the_customer_of_the_basket_as_its_holder(till: ReturnDesks) -> None:
    camille = till.customer()
    back(till, by_card(till))
    till.selling.attach(camille.id)
    till.refunding.give("credit")
    assert till.refunds()[-1].slips[0].holder == camille.id


def test_c17_what_a_credit_paid_goes_back_onto_it(till: ReturnDesks) -> None:
    slip = a_credit(till, 1000)
    sale = by_slip(till, slip, 1600)
    assert till.crediting.look(slip.code).balance == 0
    back(till, sale)
    offered = till.refunding.options()
    assert [(o.kind, o.amount, o.original) for o in offered] == [
        ("cash", 600, True),
        ("credit", 1000, True),
        ("card", 1600, False),
        ("credit", 1600, False),
    ]
    assert offered[1].name == till.crediting.look(slip.code).name
    till.refunding.give(f"slip:{slip.id}")
    till.refunding.give("cash")
    assert till.crediting.look(slip.code).balance == 1000
    assert till.crediting.look(slip.code).here == 1000
    assert till.refunds()[-1].total == -1600


def test_more_than_it_had_paid_does_not_go_onto_a_credit(till: ReturnDesks) -> None:
    slip = a_credit(till, 1000)
    back(till, by_slip(till, slip, 1600))
    with pytest.raises(RefundNotAllowed):
        till.refunding.give(f"slip:{slip.id}", 1100)


def test_an_expired_credit_takes_nothing_back(till: ReturnDesks) -> None:
    till = ReturnDesks(policy=Policy(credit_valid_days=5))
    slip = a_credit(till, 1600)
    back(till, by_slip(till, slip, 1600))
    till.days_later(6)
    option = till.offered()[f"slip:{slip.id}"]
    assert (option.allowed, option.why) == (False, "credit_expired")
    with pytest.raises(CreditExpired):
        till.refunding.give(option.id)


def test_a_gift_is_not_turned_into_cash(till: ReturnDesks) -> None:
    till.crediting.sell_gift(2000)
    till.paying.cash()
    gift = till.crediting.credits()[0]
    till.ring(till.shop.piece(price=2000))
    till.crediting.spend(gift.code)
    back(till, till.last())
    assert [option.id for option in till.refunding.options() if option.allowed] == [
        f"slip:{gift.id}",
        "credit",
    ]
    assert till.offered()["cash"].why == "refund_not_allowed"
    with pytest.raises(NotYourRight):
        till.refunding.give("cash")
    till.refunding.give("credit")
    assert till.refunds()[-1].slips[0].kind is Kind.GOODWILL


def test_several_means_give_back_one_sum(till: ReturnDesks) -> None:
    back(till, by_card(till))
    till.refunding.give("cash", 500)
    assert till.offered()["card"].amount == 1100
    till.refunding.give("credit", 400)
    till.refunding.give("card")
    till.paying.card_answer(CardAnswer.ACCEPTED)
    paid = till.refunds()[-1].tenders
    assert [(t.kind, t.amount) for t in paid] == [
        ("cash", -500),
        ("credit", -400),
        ("card", -700),
    ]


def test_after_two_weeks_there_is_a_credit_only_and_it_is_not_paid_out(
    till: ReturnDesks,
) -> None:
    sale = till.sell(till.shop.piece())
    till.days_later(15)
    back(till, sale)
    offered = till.offered()
    assert (offered["cash"].original, offered["cash"].allowed) == (True, False)
    assert offered["cash"].why == "return_too_late"
    assert offered["credit"].allowed
    with pytest.raises(NotYourRight) as refused:
        till.refunding.give("cash")
    assert refused.value.facts["why"] == "return_too_late"
    till.refunding.give("credit")
    assert till.refunds()[-1].slips[0].kind is Kind.GOODWILL


def test_a_manager_may_give_money_all_the_same(till: ReturnDesks) -> None:
    sale = till.sell(till.shop.piece())
    till.days_later(15)
    back(till, sale)
    till.refunding.give("cash", approval=till.word(Right.RETURN_LATE))
    assert till.balance("cash") == 0


def test_to_a_manager_everything_is_allowed_that_the_law_allows() -> None:
    till = ReturnDesks(who=JEANNE)
    sale = till.sell(till.shop.piece())
    till.days_later(15)
    back(till, sale)
    assert all(option.allowed for option in till.refunding.options())
    till.refunding.give("cash")
    assert till.balance("cash") == 0


def test_goods_without_a_ticket_make_a_credit(till: ReturnDesks) -> None:
    category = till.shop.article("Vêtement").id
    till.returning.free(category, 1200, approval=till.word(Right.RETURN_FREE))
    assert [o.id for o in till.refunding.options() if o.allowed] == ["credit"]
    till.refunding.give("credit")
    assert till.refunds()[-1].slips[0].kind is Kind.GOODWILL


def test_the_shop_limits_cash_that_had_not_come_as_cash(till: ReturnDesks) -> None:
    back(till, by_card(till, 40_000))
    assert till.offered()["cash"].amount == 15_000
    with pytest.raises(NotYourRight):
        till.refunding.give("cash", 15_001)
    view = till.refunding.give("cash")
    assert view.owed == 25_000
    option = till.offered()["cash"]
    assert (option.allowed, option.why) == (False, "refund_not_allowed")


def test_cash_as_it_came_goes_back_up_to_the_law(till: ReturnDesks) -> None:
    sale = till.sell(till.shop.piece(price=60_000))
    back(till, sale)
    assert till.offered()["cash"].amount == 60_000
    till.refunding.give("cash")
    assert till.balance("cash") == 0


def test_the_law_limits_cash_whoever_approves() -> None:
    till = ReturnDesks(who=JEANNE)
    back(till, by_card(till, 150_000))
    assert till.offered()["cash"].amount == 100_000
    with pytest.raises(CashAboveLimit):
        till.refunding.give("cash", 100_001)
    till.refunding.give("cash")
    assert till.offered()["cash"].why == "cash_above_limit"
    with pytest.raises(CashAboveLimit):
        till.refunding.give("cash", 1)


def test_the_law_counts_the_cash_of_every_visit_for_one_sale() -> None:
    till = ReturnDesks(who=JEANNE)
    till.ring(till.shop.piece(price=70_000), till.shop.piece(price=70_000))
    till.paying.card()
    done = till.paying.card_answer(CardAnswer.ACCEPTED).done
    assert done is not None
    till.returning.add(done.document, 1)
    till.refunding.give("cash")
    till.returning.add(done.document, 2)
    assert till.offered()["cash"].amount == 30_000
    with pytest.raises(CashAboveLimit):
        till.refunding.give("cash", 30_001)


def test_a_return_that_waited_too_long_needs_a_managers_word(till: ReturnDesks) -> None:
    sale = till.sell(till.shop.piece(price=5_000))
    back(till, sale)
    waiting = till.basket.now.id
    till.selling.hold()
    till.days_later(40)
    till.selling.resume(waiting)
    with pytest.raises(NotYourRight) as refusal:
        till.refunding.give("credit")
    assert refusal.value.facts["right"] == Right.RETURN_LATE
    assert till.refunding.give("credit", approval=till.word(Right.RETURN_LATE)).done


def test_more_than_is_owed_or_nothing_does_not_go_back(till: ReturnDesks) -> None:
    with pytest.raises(NothingToPay):
        till.refunding.give("cash")
    assert till.refunding.options() == ()
    back(till, till.sell(till.shop.piece()))
    with pytest.raises(RefundAboveOwed):
        till.refunding.give("cash", 1601)
    with pytest.raises(BadAmount):
        till.refunding.give("cash", 0)
    with pytest.raises(NotFound):
        till.refunding.give("cheque")


def test_a_basket_that_the_customer_pays_gives_nothing_back(till: ReturnDesks) -> None:
    back(till, till.sell(till.shop.piece()))
    till.selling.scan(till.shop.piece("Manteau", 2500).code)
    assert till.refunding.options() == ()
    with pytest.raises(NothingToPay):
        till.refunding.give("cash")


def test_an_exchange_for_something_cheaper_gives_the_difference(till: ReturnDesks) -> None:
    back(till, by_card(till))
    till.selling.scan(till.shop.piece("Foulard", 500).code)
    option = till.offered()["card"]
    assert (option.amount, option.original) == (1100, True)
    done = till.refunding.give("cash").done
    assert done is not None
    assert done.total == -1100


def test_while_the_terminal_is_asked_nothing_else_is_given(till: ReturnDesks) -> None:
    back(till, by_card(till))
    till.refunding.give("card", 600)
    with pytest.raises(CardPending):
        till.refunding.give("cash")
    till.paying.card_answer(CardAnswer.REFUSED)
    till.refunding.give("cash")
    assert till.refunds()[-1].tenders[0].amount == -1600


def test_a_corrected_ticket_gives_back_as_it_was_really_paid(till: ReturnDesks) -> None:
    sale = till.sell(till.shop.piece())
    till.returning.correct(sale.id, (("card", 1600),), "wrong key", till.word(Right.CANCEL))
    back(till, sale)
    first = till.refunding.options()[0]
    assert (first.id, first.original) == ("card", True)


def test_a_cheque_goes_back_as_money(till: ReturnDesks) -> None:
    till.ring(till.shop.piece())
    done = till.paying.cheque().done
    assert done is not None
    till.returning.add(done.document, 1)
    assert {option.id: option.allowed for option in till.refunding.options()} == {
        "cash": True,
        "card": True,
        "credit": True,
    }
