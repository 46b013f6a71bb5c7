"""The basket on the counter: adding, changing, paying, and what it refuses."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from tests.shop import card, cash, cheque
from tillapp.domain.article import Unit
from tillapp.domain.basket import Basket
from tillapp.domain.discount import Discount
from tillapp.domain.line import SaleLine
from tillapp.domain.refusal import (
    AlreadyInBasket,
    BadDiscount,
    BasketPaidInPart,
    CardPending,
    NotFound,
    TenderAboveDue,
)
from tillapp.domain.tender import CardState

EMPTY = Basket("0" * 32, "inès", 0)


def mug(price: int = 350, article: str = "mug") -> SaleLine:
    return SaleLine(0, "Tasse", price, "N20", "new", article=article)


def dress(item: str = "i1", price: int = 1600) -> SaleLine:
    return SaleLine(0, "Robe", price, "M20", "used", article=item, item=item, code="29")


def test_a_second_scan_of_the_same_mug_raises_the_quantity() -> None:
    basket = EMPTY.add(mug()).add(mug()).add(mug(400, "other"))
    assert [line.quantity for line in basket.lines] == [2, 1]
    assert [line.n for line in basket.lines] == [1, 2]
    assert basket.pieces == 3


def test_a_mug_with_its_own_price_or_discount_stays_a_line_of_its_own() -> None:
    basket = EMPTY.add(mug())
    dearer = basket.put(basket.line(1).at(300, "ébréchée"))
    assert len(dearer.add(mug(300)).lines) == 2
    reduced = basket.put(basket.line(1).less(Discount("geste", cents=50)))
    assert len(reduced.add(mug()).lines) == 2


def test_free_amounts_and_bags_by_weight_never_join() -> None:
    free = SaleLine(0, "Divers", 100, "N20", "new")
    bag = SaleLine(0, "Vrac", 1250, "N20", "new", 640, Unit.GRAM, article="bag")
    assert len(EMPTY.add(free).add(free).add(bag).add(bag).lines) == 4


def test_a_unique_piece_is_refused_the_second_time() -> None:
    with pytest.raises(AlreadyInBasket) as refused:
        EMPTY.add(dress()).add(dress())
    assert refused.value.facts == {"title": "Robe", "code": "29"}


def test_a_discount_on_the_whole_basket_lowers_the_net() -> None:
    basket = EMPTY.add(dress()).less(Discount("fidèle", basis_points=1000))
    assert (basket.gross, basket.taken_off, basket.net) == (1600, 160, 1440)
    assert basket.less(None).net == 1600


def test_a_discount_above_the_basket_is_refused_and_falls_when_lines_leave() -> None:
    basket = EMPTY.add(dress()).add(mug())
    with pytest.raises(BadDiscount):
        basket.less(Discount("trop", cents=1951))
    reduced = basket.less(Discount("geste", cents=1000))
    assert reduced.without(1).discount is None
    assert reduced.without(2).net == 600


def test_lines_are_named_and_a_name_is_never_reused() -> None:
    basket = EMPTY.add(dress()).add(mug()).without(2).add(mug())
    assert [line.n for line in basket.lines] == [1, 3]
    with pytest.raises(NotFound):
        basket.line(2)
    with pytest.raises(NotFound):
        basket.without(2)


def test_only_cash_may_exceed_what_is_due_and_gives_change() -> None:
    basket = EMPTY.add(dress())
    with pytest.raises(TenderAboveDue) as refused:
        basket.pay(card(1601))
    assert refused.value.facts == {"due": 1600, "amount": 1601}
    paid = basket.pay(cheque(600)).pay(cash(2000))
    assert (paid.due, paid.change, paid.paid, paid.cash) == (0, 1000, 2600, 2000)
    assert [tender.n for tender in paid.tenders] == [1, 2]
    assert paid.unpay(2).due == 1000


def test_a_card_counts_once_it_is_accepted_and_holds_the_basket_still_before() -> None:
    asked = EMPTY.add(dress()).pay(card(1600, CardState.ASKED))
    assert asked.due == 1600
    assert asked.pending == asked.tender(1)
    with pytest.raises(CardPending):
        asked.add(mug())
    with pytest.raises(CardPending):
        asked.without(1)
    with pytest.raises(CardPending):
        asked.pay(cash(1600))
    accepted = asked.with_tender(replace(asked.tender(1), state=CardState.ACCEPTED))
    assert (accepted.due, accepted.pending) == (0, None)
    with pytest.raises(NotFound):
        accepted.tender(2)


def test_a_basket_never_falls_below_what_was_paid_without_cash() -> None:
    part = EMPTY.add(dress()).add(mug()).pay(card(1800))
    with pytest.raises(BasketPaidInPart) as refused:
        part.without(2)
    assert refused.value.facts == {"paid": 1800, "net": 1600}
    assert EMPTY.add(dress()).add(mug()).pay(cash(1800)).without(2).change == 200
