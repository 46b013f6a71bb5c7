"""The splitting desk: friends share a bill, each pays a part with a paper of its own."""

from __future__ import annotations

import pytest

from tests.desks import Desks
from tillapp.counter.sealing import Beside
from tillapp.counter.splitting import SplittingDesk
from tillapp.domain.content import Advance
from tillapp.domain.credit import Kind, Slip, code_of
from tillapp.domain.discount import Discount
from tillapp.domain.issue_line import IssueLine
from tillapp.domain.refusal import BadSplit, BasketPaidInPart, NothingToPay
from tillapp.domain.return_line import ReturnLine
from tillapp.domain.undone import Origin


@pytest.fixture
def till() -> Desks:
    return Desks()


@pytest.fixture
def desk(till: Desks) -> SplittingDesk:
    return SplittingDesk(Beside(till.session, till.selling, till.handing, till.basket))


def advances(till: Desks) -> list[Advance]:
    contents = (document.facts.content for document in till.documents())
    return [content for content in contents if isinstance(content, Advance)]


def test_c32_a_bill_in_three_equal_parts_is_paid_to_the_cent(
    till: Desks, desk: SplittingDesk
) -> None:
    till.ring(till.shop.piece(price=1000))
    view = desk.equal(3)
    assert view.split is not None
    assert [part.amount for part in view.split.parts] == [334, 333, 333]
    assert view.due == 334
    till.paying.cash(500)
    assert (till.paying.view().due, till.balance("cash")) == (333, 334)
    till.paying.cheque()
    done = till.paying.cash().done
    assert done is not None
    assert [paid.amount for paid in till.sales()[0].tenders] == [334, 333, 333]
    assert len(advances(till)) == 2
    assert (till.balance("advance"), till.balance("cash")) == (0, 667)


def test_each_pays_the_lines_that_are_theirs_after_what_was_taken_off(
    till: Desks, desk: SplittingDesk
) -> None:
    till.ring(till.shop.piece(price=1600), till.shop.piece(price=900), till.shop.sku(price=500))
    till.selling.discount_all(Discount("gesture", basis_points=1000))
    assert desk.costs() == {1: 1440, 2: 810, 3: 450}
    view = desk.by_lines([(1,), (2, 3)])
    assert view.split is not None
    assert [part.amount for part in view.split.parts] == [1440, 1260]
    till.paying.cash()
    till.paying.cash()
    assert till.sales()[0].total == 2700


def test_a_voucher_on_the_bill_counts_as_a_line(till: Desks, desk: SplittingDesk) -> None:
    till.ring(till.shop.piece(price=1600))
    slip = Slip(till.shop.ids.next(), code_of("T03A", 1), Kind.GIFT, "T03A", face=3000)
    till.selling.put_on(IssueLine(0, "Carte cadeau", 3000, slip))
    view = desk.by_lines([(1,), (2,)])
    assert view.split is not None
    assert [part.amount for part in view.split.parts] == [1600, 3000]
    till.paying.cash()
    till.paying.cash()
    assert till.balance("credit/gift") == -3000


def test_amounts_as_they_are_said_leave_the_last_part(till: Desks, desk: SplittingDesk) -> None:
    till.ring(till.shop.piece(price=1600))
    view = desk.by_amounts([500, 500])
    assert view.split is not None
    assert [part.amount for part in view.split.parts] == [500, 500, 600]


def test_the_bill_is_one_again_and_the_step_is_undone(till: Desks, desk: SplittingDesk) -> None:
    till.ring(till.shop.piece(price=1600))
    desk.equal(2)
    assert desk.whole().split is None
    assert till.selling.undo().split is not None


def test_cash_that_lies_there_pays_the_whole_bill(till: Desks, desk: SplittingDesk) -> None:
    till.ring(till.shop.piece(price=1600))
    desk.equal(2)
    till.paying.cash(500)
    view = desk.whole()
    assert (view.due, view.undo) == (1100, "")
    assert [tender.part for tender in view.tenders] == [0]
    with pytest.raises(BasketPaidInPart):
        desk.equal(2)
    till.paying.cash()
    assert till.sales()[0].total == 1600


def test_a_part_that_is_paid_stays_paid(till: Desks, desk: SplittingDesk) -> None:
    till.ring(till.shop.piece(price=1600))
    desk.equal(2)
    till.paying.cash()
    for again in (desk.whole, lambda: desk.equal(3)):
        with pytest.raises(BasketPaidInPart):
            again()
    till.selling.hold()
    till.selling.resume(till.selling.parked()[0].id)
    till.paying.cash()
    assert till.sales()[0].total == 1600


def test_nothing_is_not_shared(till: Desks, desk: SplittingDesk) -> None:
    with pytest.raises(NothingToPay):
        desk.equal(2)
    till.ring(till.shop.piece(price=100))
    for parts in (1, 21, 101):
        with pytest.raises(BadSplit):
            desk.equal(parts)
    with pytest.raises(BadSplit):
        desk.by_lines([(1,), ()])
    with pytest.raises(BadSplit):
        desk.by_amounts([200])


def test_goods_that_come_back_are_nobodys_part(till: Desks, desk: SplittingDesk) -> None:
    sale = till.sell(till.shop.sku(price=300))
    [sold] = till.sales()[0].lines
    origin = Origin(sale.id, sale.number, sold.n)
    till.selling.put_on(ReturnLine(0, sold, 1, origin=origin))
    with pytest.raises(NothingToPay):
        desk.equal(2)
    till.ring(till.shop.piece(price=1600))
    with pytest.raises(BadSplit):
        desk.equal(2)


def test_a_part_that_was_given_back_is_open_again(till: Desks, desk: SplittingDesk) -> None:
    till.ring(till.shop.piece(price=1000))
    desk.equal(2)
    till.paying.cash()
    view = till.paying.remove(1)
    assert view.split is not None
    assert (view.split.now, view.due, till.balance("advance")) == (1, 500, 0)
    till.paying.cash()
    assert till.paying.cash().done is not None
    assert till.sales()[0].total == till.balance("cash") == 1000


def test_a_bill_of_which_everything_went_back_is_one_bill_again(
    till: Desks, desk: SplittingDesk
) -> None:
    till.ring(till.shop.piece(price=1000))
    desk.equal(2)
    till.paying.cash()
    till.paying.remove(1)
    assert desk.whole().split is None


def test_who_pays_a_part_may_still_say_who_it_is(till: Desks) -> None:
    till.ring(till.shop.piece(price=5000))
    till.splitting.equal(2)
    till.paying.cash()
    camille = till.customer()
    assert till.selling.attach(camille.id).customer == camille
