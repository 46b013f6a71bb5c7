"""Whole tickets are undone and corrected by other documents; nothing is ever edited."""

from __future__ import annotations

import pytest

from tests.desks import JEANNE
from tests.returns import ReturnDesks
from tillapp.counter.paying import CardAnswer
from tillapp.domain.lines import goods_back
from tillapp.domain.party import Right
from tillapp.domain.refusal import (
    AlreadyCancelled,
    BadAmount,
    CashAboveLimit,
    NotYourRight,
    ReasonMissing,
    RefundNotAllowed,
)
from tillapp.domain.undone import Correction


@pytest.fixture
def till() -> ReturnDesks:
    return ReturnDesks()


def test_a_wrong_sale_is_undone_by_a_document_that_names_it(till: ReturnDesks) -> None:
    sale = till.sell(till.shop.piece(), till.shop.sku())
    till.days_later(90)
    with pytest.raises(ReasonMissing):
        till.returning.cancel(sale.id, "")
    with pytest.raises(NotYourRight):
        till.returning.cancel(sale.id, "wrong sale")
    till.returning.cancel(sale.id, "wrong sale", till.word(Right.CANCEL))
    assert till.offered()["cash"].allowed
    till.refunding.give("cash")
    refund = till.refunds()[-1]
    assert (refund.cancels, refund.total) == (sale.number, -till.sales()[0].total)
    assert {line.approved_by for line in refund.lines} == {"jeanne"}
    assert till.balance("cash") == 0
    assert till.returning.sale(sale.id).cancelled_by == till.last().number
    with pytest.raises(AlreadyCancelled):
        till.returning.cancel(sale.id, "again", till.word(Right.CANCEL))


def test_what_lies_on_the_counter_is_parked_before_a_ticket_is_cancelled(
    till: ReturnDesks,
) -> None:
    sale = till.sell(till.shop.piece())
    till.ring(till.shop.piece("Jean"))
    view = till.returning.cancel(sale.id, "wrong sale", till.word(Right.CANCEL))
    assert [line.title for line in view.lines] == ["Robe fleurie"]
    assert view.parked == 1


def test_money_under_a_wrong_name_moves_by_a_correction(till: ReturnDesks) -> None:
    sale = till.sell(till.shop.piece())
    word = till.word(Right.CANCEL)
    sealed = till.returning.correct(sale.id, (("card", 1600),), "wrong key", word)
    content = sealed.facts.content
    assert isinstance(content, Correction)
    assert (content.number, content.reason, content.approved_by) == (
        sale.number,
        "wrong key",
        "jeanne",
    )
    assert (till.balance("cash"), till.balance("card")) == (0, 1600)
    view = till.returning.sale(sale.id)
    assert view.means == (("card", 1600),)
    assert [trace.kind for trace in view.follows] == ["correction"]


def test_a_correction_says_all_that_the_ticket_has_now(till: ReturnDesks) -> None:
    sale = till.sell(till.shop.piece())
    for wrong in ((("card", 1500),), (("cash", 1600),)):
        with pytest.raises(BadAmount):
            till.returning.correct(sale.id, wrong, "wrong key")
    for kind in ("credit", "exchange"):
        with pytest.raises(RefundNotAllowed):
            till.returning.correct(sale.id, ((kind, 1600),), "wrong key")
    with pytest.raises(ReasonMissing):
        till.returning.correct(sale.id, (("card", 1600),), "")
    with pytest.raises(NotYourRight):
        till.returning.correct(sale.id, (("card", 1600),), "wrong key")
    assert till.balance("cash") == 1600


def test_a_correction_may_be_corrected_but_not_a_ticket_that_is_undone(
    till: ReturnDesks,
) -> None:
    till.session.enter_with_badge(JEANNE.badge)
    sale = till.sell(till.shop.piece())
    till.returning.correct(sale.id, (("card", 1600),), "wrong key")
    till.returning.correct(sale.id, (("cash", 600), ("card", 1000)), "wrong again")
    assert (till.balance("cash"), till.balance("card")) == (600, 1000)
    till.returning.cancel(sale.id, "wrong sale")
    till.refunding.give("cash")
    till.paying.view()
    assert till.basket.now.owed == 1000
    till.refunding.give("credit")
    with pytest.raises(AlreadyCancelled):
        till.returning.correct(sale.id, (("card", 1600),), "late")


def test_a_ticket_undone_in_part_is_not_cancelled(till: ReturnDesks) -> None:
    sale = till.sell_cups(till.shop.sku(), 3)
    till.returning.cancel(sale.id, "wrong sale", till.word(Right.CANCEL))
    till.returning.quantity(1, 3)
    assert {line.cancels for line in goods_back(till.basket.now.lines)} == {sale.number}
    till.returning.quantity(1, 2)
    till.refunding.give("cash")
    assert till.refunds()[-1].cancels == ""
    assert till.returning.sale(sale.id).cancelled_by == ""


def test_a_ticket_of_which_something_came_back_before_is_not_undone_as_a_whole(
    till: ReturnDesks,
) -> None:
    sale = till.sell(till.shop.piece(), till.shop.sku())
    till.give_back(sale, 1)
    till.returning.cancel(sale.id, "wrong sale", till.word(Right.CANCEL))
    till.refunding.give("cash")
    assert (till.refunds()[-1].cancels, till.refunds()[-1].total) == ("", -350)
    assert till.returning.sale(sale.id).cancelled_by == ""


def test_goods_of_another_ticket_make_a_cancelled_one_a_return(till: ReturnDesks) -> None:
    sale, other = till.sell(till.shop.piece()), till.sell(till.shop.piece("Jean"))
    till.days_later(15)
    till.returning.cancel(sale.id, "wrong sale", till.word(Right.CANCEL))
    assert till.offered()["cash"].allowed
    till.returning.add(other.id, 1)
    assert not till.offered()["cash"].allowed
    till.refunding.give("credit")
    assert till.refunds()[-1].cancels == ""


def test_goods_without_a_ticket_make_a_cancelled_one_a_return(till: ReturnDesks) -> None:
    sale = till.sell(till.shop.piece())
    till.returning.cancel(sale.id, "wrong sale", till.word(Right.CANCEL))
    key = till.shop.article("Vêtement").id
    till.returning.free(key, 500, approval=till.word(Right.RETURN_FREE))
    till.refunding.give("credit")
    assert till.refunds()[-1].cancels == ""


def test_an_exchange_undoes_a_ticket_all_the_same(till: ReturnDesks) -> None:
    sale = till.sell(till.shop.piece())
    till.returning.cancel(sale.id, "wrong sale", till.word(Right.CANCEL))
    till.selling.scan(till.shop.piece("Jean").code)
    till.paying.close()
    assert till.refunds()[-1].cancels == sale.number


def test_a_correction_is_no_way_round_the_legal_limit_of_cash(till: ReturnDesks) -> None:
    till.session.enter_with_badge(JEANNE.badge)
    till.ring(till.shop.piece(price=150_000))
    till.paying.card()
    till.paying.card_answer(CardAnswer.ACCEPTED)
    sale = till.last()
    with pytest.raises(CashAboveLimit) as refused:
        till.returning.correct(sale.id, (("cash", 150_000),), "wrong key")
    assert refused.value.facts == {"limit": 100_000, "asked": 150_000}
    till.returning.correct(sale.id, (("cash", 100_000), ("card", 50_000)), "wrong key")
    assert till.balance("cash") == 100_000
