"""The rewarding desk: points are earned, burnt, given back; nobody gains by a return.

Here are C11 and C19 of product.md, as far as one till goes.
"""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from tests.desks import JEANNE, PINS, Desks
from tillapp.counter import settings
from tillapp.counter.rewarding import RewardingDesk
from tillapp.counter.sealing import Beside
from tillapp.domain.content import Issue, Sale
from tillapp.domain.credit import Kind, Slip, code_of
from tillapp.domain.discount import Discount
from tillapp.domain.document import Document
from tillapp.domain.issue_line import IssueLine
from tillapp.domain.party import Customer, Right
from tillapp.domain.refusal import (
    BadAmount,
    BadDiscount,
    BalanceTooLow,
    CustomerMissing,
    NotFound,
    NotYourRight,
    PointsTooLow,
    ReasonMissing,
)
from tillapp.domain.return_line import ReturnLine
from tillapp.domain.reward import Loyalty, LoyaltyRule, Reward
from tillapp.domain.settle import settle
from tillapp.domain.tender import Tender, TenderKind
from tillapp.domain.undone import Origin
from tillapp.ledger import records

FIVE = Reward(100, 500)
TEN = Reward(180, 1000)


@pytest.fixture
def till() -> Desks:
    till = Desks()
    loyalty = Loyalty((LoyaltyRule(10),), (FIVE, TEN))
    records.put_setting(till.book.store, settings.LOYALTY, loyalty, till.version)
    return till


@pytest.fixture
def desk(till: Desks) -> RewardingDesk:
    beside = Beside(till.session, till.selling, till.handing, till.basket)
    return RewardingDesk(till.book, till.shop.ids, beside)


def bought(till: Desks, customer: Customer, *prices: int) -> Document:
    """A sale of pieces at these prices for exact cash."""
    till.selling.attach(customer.id)
    till.ring(*[till.shop.piece(price=price) for price in prices])
    done = till.paying.cash().done
    assert done is not None
    return till.document(done.document)


def give_back(till: Desks, sale: Document, *names: int) -> None:
    """These lines of a sale come back for cash."""
    content = sale.facts.content
    assert isinstance(content, Sale)
    for line in content.lines:
        if line.n in names:
            origin = Origin(sale.id, sale.number, line.n, customer=content.customer)
            seen = till.book.store.fetch(
                "SELECT n FROM registers WHERE item=? AND register='whereabouts'", (line.item,)
            )[0][0]
            till.selling.put_on(ReturnLine(0, line, 1, origin=origin, seen=seen))
    till.paying.take(Tender(0, TenderKind.CASH, -till.basket.now.owed))


def test_a_sale_earns_points_for_whole_euros(till: Desks, desk: RewardingDesk) -> None:
    camille = till.customer()
    bought(till, camille, 1650)
    assert desk.points(camille.id) == 160
    assert till.sales()[0].points == 160
    till.sell(till.shop.piece(price=1600))
    assert till.balance("points/holder") == 160


def test_points_pay_for_a_reward(till: Desks, desk: RewardingDesk) -> None:
    camille = till.customer()
    bought(till, camille, 1650)
    till.selling.attach(camille.id)
    till.ring(till.shop.piece(price=2000))
    assert desk.beside() == (160, (FIVE,))
    view = desk.reward(FIVE)
    assert (view.due, view.undo) == (1500, "reward")
    till.paying.cash()
    sale = till.sales()[-1]
    assert (sale.reward, sale.burnt, sale.points, sale.total) == (500, 100, 150, 1500)
    assert desk.points(camille.id) == 210


def test_a_reward_is_taken_off_again(till: Desks, desk: RewardingDesk) -> None:
    camille = till.customer()
    bought(till, camille, 1650)
    till.selling.attach(camille.id)
    till.ring(till.shop.piece(price=2000))
    desk.reward(FIVE)
    assert desk.reward(None).due == 2000


def test_a_reward_needs_somebody_points_and_goods(till: Desks, desk: RewardingDesk) -> None:
    camille = till.customer()
    bought(till, camille, 1650)
    till.ring(till.shop.piece(price=400))
    assert desk.beside() == (0, ())
    with pytest.raises(CustomerMissing):
        desk.reward(FIVE)
    till.selling.attach(camille.id)
    with pytest.raises(PointsTooLow):
        desk.reward(TEN)
    with pytest.raises(BadDiscount):
        desk.reward(FIVE)
    with pytest.raises(NotFound):
        desk.reward(Reward(1, 400))
    till.ring(till.shop.piece(price=600))
    till.selling.discount_all(Discount("gesture", cents=150))
    assert desk.beside()[1] == (FIVE,)


def test_points_that_wait_in_another_basket_are_not_promised_twice(
    till: Desks, desk: RewardingDesk
) -> None:
    camille = till.customer()
    bought(till, camille, 1650)
    till.selling.attach(camille.id)
    till.ring(till.shop.piece(price=2000))
    desk.reward(FIVE)
    till.selling.hold()
    till.selling.attach(camille.id)
    till.ring(till.shop.piece(price=2000))
    assert desk.beside() == (160, ())
    with pytest.raises(PointsTooLow):
        desk.reward(FIVE)


def test_the_book_itself_refuses_points_that_are_gone(till: Desks, desk: RewardingDesk) -> None:
    camille = till.customer()
    bought(till, camille, 1650)
    till.selling.attach(camille.id)
    till.ring(till.shop.piece(price=2000))
    desk.reward(FIVE)
    basket = till.basket.now
    paid = basket.pay(Tender(0, TenderKind.CASH, 1500))
    first = settle(paid, replace(till.shop.terms, points_per_euro=0))
    till.book.commit(first)
    other = replace(paid, id=till.shop.ids.next(), lines=())
    again = other.add(replace(basket.sale_line(1), item=""))
    with pytest.raises(BalanceTooLow):
        till.book.commit(settle(again, till.shop.terms))


def test_c19_a_return_reverses_points_pro_rata_and_restores_burnt_ones(
    till: Desks, desk: RewardingDesk
) -> None:
    camille = till.customer()
    bought(till, camille, 1650)
    till.selling.attach(camille.id)
    till.ring(till.shop.piece(price=1500), till.shop.piece(price=500))
    desk.reward(FIVE)
    till.paying.cash()
    sale = till.documents()[-1]
    assert desk.points(camille.id) == 160 - 100 + 150
    # The large one cost three quarters: three quarters of 150 earned and of 100 burnt.
    give_back(till, sale, 1)
    assert desk.points(camille.id) == 210 - 113 + 75
    give_back(till, sale, 2)
    assert desk.points(camille.id) == 160


def test_c19_points_that_were_spent_before_the_return_show_with_a_minus(
    till: Desks, desk: RewardingDesk
) -> None:
    camille = till.customer()
    first = bought(till, camille, 1650)
    till.selling.attach(camille.id)
    till.ring(till.shop.piece(price=599))
    desk.reward(FIVE)
    till.paying.cash()
    give_back(till, first, 1)
    assert desk.points(camille.id) == -100
    assert till.customers.sheet(camille.id).points == -100
    assert till.selling.attach(camille.id).points == -100


def test_c11_the_same_document_again_leaves_the_points(
    till: Desks, desk: RewardingDesk
) -> None:
    camille = till.customer()
    terms = replace(till.shop.terms, points_per_euro=10)
    basket = replace(till.shop.basket(till.shop.piece(price=1600)), customer=camille.id)
    drafts = settle(basket.pay(Tender(0, TenderKind.CASH, 1600)), terms)
    for _ in range(3):
        till.book.commit(drafts)
    assert desk.points(camille.id) == 160


def test_c11_lines_taken_out_and_vouchers_earn_nothing(
    till: Desks, desk: RewardingDesk
) -> None:
    camille = till.customer()
    till.selling.attach(camille.id)
    till.ring(till.shop.piece(price=1600), till.shop.piece(price=900))
    till.selling.remove(2)
    slip = Slip(till.shop.ids.next(), code_of("T03A", 1), Kind.GIFT, "T03A", face=3000)
    till.selling.put_on(IssueLine(0, "Carte cadeau", 3000, slip))
    till.basket.paid(till.basket.now.pay(Tender(0, TenderKind.CHEQUE, 4600)))
    till.paying.close()
    assert desk.points(camille.id) == 160


def test_a_manager_gives_points_and_takes_them(till: Desks, desk: RewardingDesk) -> None:
    camille = till.customer()
    with pytest.raises(NotYourRight):
        desk.give(camille.id, 50, "anniversary")
    approval = till.session.approve(Right.POINTS, PINS[JEANNE.id])
    document = desk.give(camille.id, 50, " anniversary\x07 ", approval)
    content = document.facts.content
    assert isinstance(content, Issue)
    assert (content.points, content.reason, content.approved_by) == (
        50,
        "anniversary",
        JEANNE.id,
    )
    till.session.enter_with_badge(JEANNE.badge)
    desk.give(camille.id, -20, "mistake")
    assert desk.points(camille.id) == 30
    with pytest.raises(PointsTooLow):
        desk.give(camille.id, -31, "mistake")


def test_points_are_given_to_somebody_for_something(till: Desks, desk: RewardingDesk) -> None:
    camille = till.customer()
    with pytest.raises(NotFound):
        desk.give("nobody", 5, "gesture")
    for points in (0, 10_000_000):
        with pytest.raises(BadAmount):
            desk.give(camille.id, points, "gesture")
    with pytest.raises(ReasonMissing):
        desk.give(camille.id, 5, " ")


def test_points_of_this_sale_do_not_pay_for_its_own_reward(
    till: Desks, desk: RewardingDesk
) -> None:
    customer = till.customer()
    till.session.enter_with_badge(JEANNE.badge)
    desk.give(customer.id, 100, "welcome")
    till.ring(till.shop.piece(price=3000))
    till.selling.attach(customer.id)
    desk.reward(FIVE)
    desk.give(customer.id, -100, "they were somebody else's")
    with pytest.raises(BalanceTooLow):
        till.paying.cash()
    assert not till.sales()
