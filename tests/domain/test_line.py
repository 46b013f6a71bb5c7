"""Sale lines: prices, weights, quantities, price changes and discounts."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from tillapp.domain.article import Article, Goods, Tracking, Unit
from tillapp.domain.discount import Discount, Offer
from tillapp.domain.line import PRICE_LIMIT, SaleLine, sale_of
from tillapp.domain.refusal import BadAmount, BadDiscount, BadQuantity

MUG = SaleLine(1, "Tasse", 350, "N20", "new", article="mug")
DRESS = SaleLine(1, "Robe", 1600, "M20", "used", article="i1", item="i1")
BAG = SaleLine(1, "Vrac", 1250, "N20", "new", 640, Unit.GRAM)


def test_a_bag_costs_its_grams_and_is_one_piece() -> None:
    assert (BAG.gross, BAG.pieces) == (800, 1)
    assert BAG.times(641).gross == 801
    assert BAG.times(500_000).quantity == 500_000


def test_three_mugs_cost_three_times_and_are_three_pieces() -> None:
    three = MUG.times(3)
    assert (three.gross, three.due, three.pieces) == (1050, 1050, 3)


@pytest.mark.parametrize(
    ("line", "quantity", "limit"),
    [(MUG, 0, 9_999), (MUG, 10_000, 9_999), (DRESS, 2, 1), (BAG, 500_001, 500_000)],
)
def test_a_quantity_that_cannot_be_is_refused_with_its_limit(
    line: SaleLine, quantity: int, limit: int
) -> None:
    with pytest.raises(BadQuantity) as refused:
        line.times(quantity)
    assert refused.value.facts == {"quantity": quantity, "limit": limit}


def test_a_new_price_keeps_the_listed_one_and_drops_the_discount() -> None:
    reduced = DRESS.less(Discount("geste", cents=100))
    line = reduced.at(1200, "tache", "marc").at(1000, "tache")
    assert (line.price, line.listed, line.discount) == (1000, 1600, None)
    assert (line.listed_gross, DRESS.listed_gross) == (1600, 1600)
    with pytest.raises(BadAmount):
        DRESS.at(-1, "tache")
    with pytest.raises(BadAmount):
        DRESS.at(PRICE_LIMIT + 1, "tache")


def test_a_discount_comes_off_the_line_and_can_be_taken_back() -> None:
    reduced = DRESS.less(Discount("geste", basis_points=2500))
    assert (reduced.taken_off, reduced.due) == (400, 1200)
    assert reduced.less(None).due == 1600
    with pytest.raises(BadDiscount):
        DRESS.less(Discount("trop", cents=1601))


def test_a_discount_larger_than_fewer_mugs_goes_with_the_rest() -> None:
    three = MUG.times(3).less(Discount("lot", cents=700))
    assert three.times(2).due == 0
    assert three.times(1).discount is None
    assert three.times(1).due == 350


def test_a_line_is_made_of_goods_as_they_stand() -> None:
    article = Article("i1", "Robe", "T. 38", "femme", "dress", Tracking.UNIQUE, vat="M20")
    line = sale_of(Goods(article, 1600, "29", state_n=3, cost=400, life=2), 7)
    assert (line.n, line.price, line.item, line.seen, line.cost, line.life) == (
        (7, 1600, "i1", 3, 400, 2)
    )
    assert sale_of(Goods(article, None), 1, price=900).price == 900


def test_a_line_takes_in_only_the_same_thing_at_the_same_price() -> None:
    keyed = SaleLine(1, "Bol", 200, "N20", "new", article="key")
    assert keyed.joins(SaleLine(2, "Bol", 200, "N20", "new", article="key"))
    assert not keyed.joins(SaleLine(2, "Vase", 200, "N20", "new", article="key"))
    assert not keyed.joins(SaleLine(2, "Bol", 300, "N20", "new", article="key"))


def test_what_is_put_aside_takes_nothing_more_in() -> None:
    assert MUG.joins(MUG)
    assert not replace(MUG, aside=True).joins(MUG)


def test_a_hold_and_a_reference_price_travel_from_the_goods_to_the_line() -> None:
    article = Article("i1", "Robe", tracking=Tracking.UNIQUE)
    line = sale_of(Goods(article, 1600, reference=1800, hold_n=2), 1)
    assert (line.hold_n, line.reference) == (2, 1800)


def test_a_promotion_gives_way_to_what_a_person_does() -> None:
    offered = replace(MUG, offer=Offer("p1", "3 pour 5,00", 50))
    assert (offered.taken_off, offered.due, offered.plain) == (50, 300, True)
    changed = (
        offered.times(2),
        offered.at(300, "tache"),
        offered.less(Discount("x", cents=1)),
    )
    assert all(line.offer is None for line in changed)
    assert not changed[1].plain
    assert not changed[2].plain
