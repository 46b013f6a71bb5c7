"""The basket on the counter: adding, changing, paying, and what it refuses."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from tests.domain.baskets import back_of, sale_in, slip
from tests.shop import card, cash, cheque
from tillapp.domain.article import Unit
from tillapp.domain.basket import Basket, returns_of
from tillapp.domain.credit import Kind
from tillapp.domain.discount import Discount
from tillapp.domain.issue_line import IssueLine
from tillapp.domain.line import SaleLine
from tillapp.domain.refusal import (
    AlreadyInBasket,
    BadDiscount,
    BasketPaidInPart,
    CardPending,
    CreditTwice,
    NotFound,
    RefundAboveOwed,
    TenderAboveDue,
)
from tillapp.domain.return_line import ReturnLine
from tillapp.domain.reward import Reward
from tillapp.domain.tender import CardState, Tender, TenderKind

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
    dearer = basket.put(basket.sale_line(1).at(300, "ébréchée"))
    assert len(dearer.add(mug(300)).lines) == 2
    reduced = basket.put(basket.sale_line(1).less(Discount("geste", cents=50)))
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


def sold_mugs(quantity: int = 3, before: int = 0) -> ReturnLine:
    sale = sale_in(EMPTY.add(mug().times(3)).pay(cash(1050)))
    return back_of(sale, sale[1].lines[0], quantity, before)


def test_goods_that_come_back_make_the_shop_owe() -> None:
    basket = EMPTY.add(sold_mugs())
    assert (basket.net, basket.due, basket.owed, basket.whole) == (-1050, 0, 1050, False)
    part = basket.pay(cash(-400))
    assert (part.owed, part.change, part.whole) == (650, 0, False)
    assert part.pay(card(-650)).whole
    with pytest.raises(RefundAboveOwed) as refused:
        part.pay(cash(-651))
    assert refused.value.facts == {"owed": 650, "amount": 651}


def test_an_exchange_nets_itself_and_a_discount_is_for_what_is_sold() -> None:
    basket = EMPTY.add(sold_mugs()).add(dress()).less(Discount("geste", basis_points=5000))
    assert (basket.sold_gross, basket.taken_off, basket.net) == (1600, 800, -250)
    assert basket.add(dress("i2", 500)).due == 0
    assert basket.less(None).due == 550


def test_the_same_sold_line_comes_back_once_in_a_basket() -> None:
    basket = EMPTY.add(sold_mugs(1))
    with pytest.raises(AlreadyInBasket):
        basket.add(sold_mugs(1))
    free = replace(sold_mugs(1), origin=None)
    assert len(basket.add(free).add(free).lines) == 3
    assert returns_of(basket) == returns_of(basket.add(free)) == {f"{EMPTY.id}/1": 1}
    two = basket.put(replace(sold_mugs(1), n=1).times(2))
    assert (two.net, two.pieces) == (-700, 2)


def test_cash_that_was_handed_over_goes_back_when_the_shop_owes() -> None:
    basket = (
        EMPTY.add(dress())
        .pay(cash(1000))
        .add(sold_mugs())
        .add(replace(sold_mugs(), origin=None))
    )
    assert (basket.net, basket.change, basket.owed) == (-500, 1000, 500)


def test_what_a_card_paid_keeps_goods_from_coming_back_in_the_same_basket() -> None:
    basket = EMPTY.add(dress()).pay(card(1000))
    with pytest.raises(BasketPaidInPart):
        basket.add(sold_mugs())


def test_the_same_credit_pays_once_in_a_basket() -> None:
    basket = EMPTY.add(dress()).pay(Tender(0, TenderKind.CREDIT, 500, slip=slip(1)))
    with pytest.raises(CreditTwice):
        basket.pay(Tender(0, TenderKind.CREDIT, 500, slip=slip(1)))
    assert basket.pay(Tender(0, TenderKind.GIFT, 500, slip=slip(2, Kind.GIFT))).due == 600
    with pytest.raises(TenderAboveDue):
        basket.pay(Tender(0, TenderKind.GIFT, 1200, slip=slip(2, Kind.GIFT)))


def test_the_price_of_what_comes_back_is_not_this_basket_s() -> None:
    basket = EMPTY.add(sold_mugs())
    with pytest.raises(NotFound):
        basket.sale_line(1)
    assert basket.add(dress()).sale_line(2).title == "Robe"


def test_a_reward_goes_when_the_goods_it_was_for_go() -> None:
    basket = EMPTY.add(dress()).add(mug()).rewarded(Reward(50, 1000))
    assert basket.net == 950
    assert basket.without(1).reward is None
    assert basket.rewarded(None).net == 1950


def test_a_basket_without_lines_is_never_whole() -> None:
    assert not EMPTY.whole
    assert EMPTY.add(mug(0)).whole


def test_without_parts_the_part_that_is_wanted_is_the_whole() -> None:
    assert EMPTY.add(mug(900)).pay(cash(400)).part_wanted == 500


def test_the_goods_that_a_gift_paid_do_not_leave_a_voucher_in_their_place() -> None:
    gift = slip(1, Kind.GIFT, 900)
    basket = EMPTY.add(mug(900)).add(IssueLine(0, "BC", 900, slip(2, Kind.GIFT, 900)))
    paid = basket.pay(Tender(0, TenderKind.GIFT, 900, slip=gift))
    with pytest.raises(BasketPaidInPart):
        paid.without(1)
