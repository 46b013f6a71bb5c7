"""The goods that are sold: shares, points, rewards, shelves."""

from __future__ import annotations

from msgspec.structs import replace

from tests.domain.baskets import EMPTY, TERMS, sale_in, slip
from tests.shop import card, cash
from tillapp.domain.credit import Kind
from tillapp.domain.discount import Bearer, Discount, Offer
from tillapp.domain.document import Floor, Seen
from tillapp.domain.line import SaleLine
from tillapp.domain.posting import POINTS, Posting
from tillapp.domain.reward import Reward
from tillapp.domain.settle import settle
from tillapp.domain.settle_sale import Placing, sold, totals_of
from tillapp.domain.tender import Tender, TenderKind

MUG = SaleLine(0, "Tasse", 1000, "N20", "new")
COAT = SaleLine(0, "Manteau", 6000, "M20", "used", item="i1", article="i1", cost=100, hold_n=4)


def test_cash_pays_last_and_gives_the_change() -> None:
    basket = EMPTY.add(MUG).add(COAT).pay(cash(2000)).pay(card(3000)).pay(cash(3000))
    sale = sale_in(basket)[1]
    assert [line.paid for line in sale.lines] == [
        ((2, 1000),),
        ((2, 2000), (1, 2000), (3, 2000)),
    ]
    assert sale.change == 1000


def test_points_are_earned_by_customers_only_and_shared_by_the_lines() -> None:
    basket = EMPTY.add(MUG).add(COAT)
    assert sale_in(basket.pay(cash(7000)))[1].points == 0
    sale = sale_in(replace(basket, customer="nadia").pay(cash(7000)))[1]
    assert (sale.points, [line.points for line in sale.lines]) == (140, [20, 120])


def test_a_reward_takes_cents_off_and_burns_points_under_guard() -> None:
    basket = replace(EMPTY.add(MUG).add(COAT), customer="nadia").rewarded(Reward(50, 700))
    assert (basket.net, totals_of(basket)) == (6300, [900, 5400])
    draft = settle(basket.pay(cash(6300)), TERMS)[0]
    sale = sale_in(basket.pay(cash(6300)))[1]
    assert (sale.reward, sale.burnt, sale.discount) == (700, 50, 0)
    assert sum(line.burnt for line in sale.lines) == 50
    assert Posting("points/holder", "nadia", POINTS, 126 - 50) in draft.postings
    assert Floor("points/holder", "nadia", 126, POINTS) in draft.guards


def test_a_discount_and_a_reward_are_told_apart() -> None:
    basket = replace(EMPTY.add(MUG), customer="nadia").less(Discount("geste", cents=100))
    sale = sale_in(basket.rewarded(Reward(50, 300)).pay(cash(600)))[1]
    [line] = sale.lines
    assert (sale.discount, sale.reward, sale.total) == (100, 300, 600)
    assert (line.basket_discount, line.reward) == (400, 300)


def test_a_promotion_is_named_on_the_line_with_who_bears_it() -> None:
    offer = Offer("p1", "3 pour 5,00", 200, Bearer.SHARED)
    line = sale_in(EMPTY.add(replace(MUG, offer=offer)).pay(cash(800)))[1].lines[0]
    assert (line.promotion, line.promotion_title, line.bearer) == (200, "3 pour 5,00", "shared")
    assert (line.gross, line.discount, line.total) == (1000, 0, 800)


def test_a_piece_that_somebody_put_aside_meanwhile_is_not_sold() -> None:
    draft = settle(EMPTY.add(COAT).pay(cash(6000)), TERMS)[0]
    assert Seen("i1", "hold", 4, "Manteau") in draft.guards


def test_what_returned_goods_brought_pays_first_and_what_a_voucher_takes_is_cash() -> None:
    paid = EMPTY.add(MUG).pay(cash(1000)).tenders
    basket = EMPTY.add(MUG)
    assert sold(basket, TERMS, basket.reckon(), Placing((), 0, 1000)).lines[0].paid == (
        (0, 1000),
    )
    both = sold(basket, TERMS, basket.reckon(), Placing((*paid, *paid), 200, -800)).lines[0]
    assert both.paid == ((1, 1000),)


def test_a_discount_on_the_whole_basket_says_who_bears_it_where_a_line_has_none() -> None:
    gesture = Discount("geste", cents=100, bearer=Bearer.SHARED)
    own = replace(COAT, discount=Discount("tache", cents=500, bearer=Bearer.CONSIGNOR))
    basket = EMPTY.add(MUG).add(own).less(gesture)
    sale = sale_in(basket.pay(cash(basket.net)))[1]
    assert [line.bearer for line in sale.lines] == ["shared", "consignor"]


def test_a_fresh_slip_is_taken_off_the_paper_that_it_replaces() -> None:
    gift = Kind.GIFT
    paper = Tender(2, TenderKind.GIFT, 7000, slip=slip(1, gift), surrendered=7000)
    fresh = Tender(3, TenderKind.GIFT, -3000, slip=slip(2, gift), fresh=True)
    basket = EMPTY.add(replace(MUG, price=10_000))
    money = Placing((Tender(1, TenderKind.CASH, 6000), paper, fresh))
    assert sold(basket, TERMS, basket.reckon(), money).lines[0].paid == ((2, 4000), (1, 6000))


def test_what_went_back_before_more_was_bought_is_of_the_goods_that_came_back() -> None:
    basket = EMPTY.add(replace(MUG, price=4000))
    fresh = Tender(1, TenderKind.CREDIT, -2000, slip=slip(1), fresh=True)
    money = Placing((fresh, Tender(2, TenderKind.CARD, 1000)), 0, 5000)
    assert sold(basket, TERMS, basket.reckon(), money).lines[0].paid == ((0, 3000), (2, 1000))
