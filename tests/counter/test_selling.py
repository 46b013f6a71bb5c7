"""The selling desk on ordinary days, and on the odd ones."""

from __future__ import annotations

import pytest

from tests.desks import INES, JEANNE, PINS, Desks
from tillapp.counter.selling import weighed
from tillapp.domain import code
from tillapp.domain.article import Article, ProductKey, Unit
from tillapp.domain.content import Stock
from tillapp.domain.discount import Discount
from tillapp.domain.item import Move, Register, State
from tillapp.domain.party import Right
from tillapp.domain.refusal import (
    AlreadyInBasket,
    AlreadySold,
    BadAmount,
    BadQuantity,
    BrokenCode,
    NoPrice,
    NotForSale,
    NotFound,
    NotYourRight,
    ReasonMissing,
    UnknownCode,
)
from tillapp.fiscal import events
from tillapp.ledger import records


@pytest.fixture
def till() -> Desks:
    return Desks()


def test_three_scans_are_three_lines_and_a_total(till: Desks) -> None:
    view = till.ring(till.shop.piece(price=1600), till.shop.piece("Jean"), till.shop.sku())
    assert [line.title for line in view.lines] == ["Robe fleurie", "Jean", "Tasse"]
    assert (view.total, view.due, view.pieces, view.selected) == (3550, 3550, 3, 3)
    assert view.undo == "added"


def test_the_same_cup_twice_is_one_line_of_two(till: Desks) -> None:
    cup = till.shop.sku(price=350)
    view = till.ring(cup, till.shop.piece(), cup)
    assert [(line.quantity, line.amount) for line in view.lines] == [(2, 700), (1, 1600)]
    assert view.selected == 1


def test_a_scan_may_carry_a_quantity(till: Desks) -> None:
    view = till.selling.scan(till.shop.sku(price=350).code, 4)
    assert view.total == 1400


def test_a_key_adds_what_it_stands_for(till: Desks) -> None:
    cup = till.shop.sku("Bol", price=250)
    key = ProductKey("Maison", 1, cup.article.id, "Bol")
    gone = ProductKey("Maison", 2, "0" * 32, "Disparu")
    records.put_keys(till.book.store, [key, gone])
    shown = till.selling.keys()
    assert [(k.title, goods.price) for k, goods in shown] == [("Bol", 250)]
    assert till.selling.add(cup.article.id, 3).total == 750


def test_a_key_without_an_article_is_refused(till: Desks) -> None:
    with pytest.raises(NotFound):
        till.selling.add("0" * 32)


def test_goods_by_weight_cost_what_the_scale_says(till: Desks) -> None:
    loose = till.shop.by_weight(price_per_kg=1250)
    view = till.selling.add(loose.article.id, 820)
    assert weighed(loose)
    assert (view.total, view.lines[0].weighed, view.pieces) == (1025, True, 1)


def test_a_weighed_thing_asks_for_the_scale_before_it_is_a_line(till: Desks) -> None:
    loose = till.shop.by_weight()
    with pytest.raises(BadQuantity) as refusal:
        till.selling.scan(loose.code)
    assert refusal.value.facts["article"] == loose.article.id
    assert refusal.value.facts["unit"] == Unit.GRAM
    assert not till.selling.view().lines


def test_a_thing_without_a_tag_gets_a_keyed_price(till: Desks) -> None:
    view = till.selling.free("Broche", 300)
    assert (view.lines[0].title, view.total) == ("Broche", 300)


def test_a_keyed_price_may_follow_the_taxes_of_a_key(till: Desks) -> None:
    book = till.shop.article("Livre", vat="N55")
    view = till.selling.free("", 200, like=book.id)
    assert view.lines[0].title == "Livre"
    assert till.basket.now.sale_line(1).vat == "N55"


@pytest.mark.parametrize("price", [0, -100, 100_000_000])
def test_a_keyed_price_that_makes_no_sense_is_refused(till: Desks, price: int) -> None:
    with pytest.raises(BadAmount):
        till.selling.free("Broche", price)


def test_a_quantity_is_changed_and_none_takes_the_line_out(till: Desks) -> None:
    till.ring(till.shop.sku(price=350))
    assert till.selling.quantity(1, 6).total == 2100
    view = till.selling.quantity(1, 0)
    assert not view.lines
    assert view.undo == "removed"


def test_one_of_a_kind_stays_one(till: Desks) -> None:
    till.ring(till.shop.piece())
    with pytest.raises(BadQuantity):
        till.selling.quantity(1, 2)


def test_a_line_that_is_not_there_is_refused(till: Desks) -> None:
    with pytest.raises(NotFound):
        till.selling.quantity(9, 2)
    with pytest.raises(NotFound):
        till.selling.select(9)


def test_the_line_keys_work_on_the_line_that_was_touched(till: Desks) -> None:
    till.ring(till.shop.piece(), till.shop.piece("Jean"))
    assert till.selling.select(1).selected == 1
    assert till.selling.remove(1).selected == 2


def test_a_price_needs_a_reason_and_a_manager(till: Desks) -> None:
    till.ring(till.shop.piece(price=1600))
    with pytest.raises(ReasonMissing):
        till.selling.price(1, 1200, "")
    with pytest.raises(NotYourRight) as refusal:
        till.selling.price(1, 1200, "defect")
    facts = refusal.value.facts
    assert (facts["right"], facts["amount"], facts["was"]) == (Right.PRICE, 1200, 1600)


def test_c38_an_approval_is_for_one_action_and_both_names_are_sealed(till: Desks) -> None:
    till.ring(till.shop.piece(price=1600), till.shop.piece("Jean", price=2000))
    approval = till.session.approve(Right.PRICE, PINS["jeanne"], amount=1200)
    view = till.selling.price(1, 1200, "defect", approval)
    assert (view.lines[0].amount, view.lines[0].struck, view.lines[0].repriced) == (
        1200,
        1600,
        True,
    )
    with pytest.raises(NotYourRight):
        till.selling.price(2, 100, "defect", approval)
    till.paying.cash()
    sold = till.sales()[0].lines[0]
    assert (sold.listed, sold.price_reason, sold.price_approved_by) == (
        1600,
        "defect",
        "jeanne",
    )
    [log] = till.logs(events.OVERRIDE)
    assert (log.what, log.approved_by, log.facts) == ("price", "jeanne", {"amount": "1200"})
    overrides = [d for d in till.documents() if d.facts.content == log]
    assert overrides[0].facts.staff == INES.id


def test_c38_an_approval_for_another_action_opens_nothing(till: Desks) -> None:
    till.ring(till.shop.piece(price=1600))
    approval = till.session.approve_with_badge(Right.BIG_DISCOUNT, JEANNE.badge)
    with pytest.raises(NotYourRight):
        till.selling.price(1, 1200, "defect", approval)


def test_a_price_that_cannot_be_costs_no_approval(till: Desks) -> None:
    till.ring(till.shop.piece(price=1600))
    approval = till.session.approve_with_badge(Right.PRICE, JEANNE.badge)
    with pytest.raises(BadAmount):
        till.selling.price(1, -1, "defect", approval)
    assert till.selling.price(1, 1200, "defect", approval).total == 1200


def test_a_manager_changes_a_price_alone() -> None:
    till = Desks(who=JEANNE)
    till.ring(till.shop.piece(price=1600))
    assert till.selling.price(1, 0, "gesture").total == 0


def test_a_discount_on_a_line_shows_the_old_price_and_can_be_taken_back(till: Desks) -> None:
    till.ring(till.shop.piece(price=1600))
    view = till.selling.discount(1, Discount("defect", basis_points=1000))
    line = view.lines[0]
    assert (line.amount, line.struck, line.discount, line.discount_basis_points) == (
        1440,
        1600,
        160,
        1000,
    )
    assert till.selling.discount(1, None).total == 1600


def test_a_discount_on_the_basket_is_an_amount_or_a_share(till: Desks) -> None:
    till.ring(till.shop.piece(price=1600), till.shop.piece("Jean", price=2000))
    view = till.selling.discount_all(Discount("loyal", cents=600))
    assert (view.gross, view.discount, view.total) == (3600, 600, 3000)
    view = till.selling.discount_all(Discount("loyal", basis_points=500))
    assert (view.total, view.discount_basis_points) == (3420, 500)
    assert till.selling.discount_all(None).total == 3600


def test_a_discount_above_the_limit_asks_a_manager(till: Desks) -> None:
    till.ring(till.shop.piece(price=1600))
    big = Discount("defect", basis_points=5000)
    with pytest.raises(NotYourRight):
        till.selling.discount_all(big)
    with pytest.raises(NotYourRight) as refusal:
        till.selling.discount(1, big)
    assert refusal.value.facts["right"] == Right.BIG_DISCOUNT
    assert refusal.value.facts["amount"] == 800
    approval = till.session.approve_with_badge(Right.BIG_DISCOUNT, JEANNE.badge, amount=800)
    assert till.selling.discount(1, big, approval).total == 800
    assert till.basket.now.sale_line(1).discount == Discount(
        "defect", basis_points=5000, approved_by="jeanne"
    )


def test_an_amount_off_many_is_not_kept_for_few(till: Desks) -> None:
    till.ring(*[till.shop.sku(price=200)] * 10)
    assert till.selling.discount(1, Discount("defect", cents=400)).total == 1600
    assert till.selling.quantity(1, 12).total == 2000
    view = till.selling.quantity(1, 3)
    assert (view.total, view.discount) == (600, 0)


def test_an_amount_off_a_full_basket_is_not_kept_for_an_emptier_one(till: Desks) -> None:
    till.ring(till.shop.piece(price=1600), till.shop.piece("Jean", price=2000))
    assert till.selling.discount_all(Discount("loyal", cents=700)).total == 2900
    assert till.selling.remove(2).total == 1600


def test_what_a_manager_gave_stays(till: Desks) -> None:
    till.ring(till.shop.piece(price=1600), till.shop.piece("Jean", price=2000))
    approval = till.session.approve_with_badge(Right.BIG_DISCOUNT, JEANNE.badge)
    till.selling.discount_all(Discount("loyal", cents=1000), approval)
    assert till.selling.remove(2).total == 600


def test_a_line_out_and_back_is_two_touches(till: Desks) -> None:
    till.ring(till.shop.piece(), till.shop.piece("Jean"))
    till.selling.remove(1)
    assert till.basket.now.removed[0].staff == "ines"
    view = till.selling.undo()
    assert [line.title for line in view.lines] == ["Robe fleurie", "Jean"]
    assert not till.basket.now.removed


def test_undo_goes_back_to_the_empty_counter_and_no_further(till: Desks) -> None:
    till.ring(till.shop.piece())
    assert not till.selling.undo().lines
    with pytest.raises(NotFound):
        till.selling.undo()


def test_a_removed_line_is_remembered_in_the_sale(till: Desks) -> None:
    till.ring(till.shop.piece(price=1600), till.shop.piece("Jean"))
    till.selling.remove(1)
    till.paying.cash()
    assert [(r.title, r.amount) for r in till.sales()[0].removed] == [("Robe fleurie", 1600)]


def test_a_customers_card_names_the_customer(till: Desks) -> None:
    camille = till.customer()
    assert till.selling.scan(camille.code).customer == camille
    assert till.selling.detach().customer is None
    assert till.selling.attach(camille.id).customer == camille
    with pytest.raises(NotFound):
        till.selling.attach("nobody")


def test_unknown_broken_and_foreign_codes_are_told_apart(till: Desks) -> None:
    with pytest.raises(UnknownCode):
        till.selling.scan(code.tag(99))
    with pytest.raises(BrokenCode):
        till.selling.scan("2900000000017")
    with pytest.raises(UnknownCode):
        till.selling.scan(INES.badge)
    assert not till.selling.view().lines


def test_a_sold_tag_names_its_ticket(till: Desks) -> None:
    dress = till.shop.piece()
    document = till.sell(dress)
    with pytest.raises(AlreadySold) as refusal:
        till.selling.scan(dress.code)
    assert refusal.value.facts["number"] == document.number
    assert refusal.value.facts["at_ms"] == document.facts.at


def test_a_piece_in_the_workshop_is_not_sold(till: Desks) -> None:
    dress = till.shop.piece()
    move = Move(dress.item, Register.WHEREABOUTS, 2, state=State.PENDING, place="shop")
    till.shop.commit(Stock("repair"), moves=(move,))
    with pytest.raises(NotForSale) as refusal:
        till.selling.scan(dress.code)
    assert refusal.value.facts["state"] == State.PENDING


def test_an_article_without_a_price_asks_for_one(till: Desks) -> None:
    article: Article = till.shop.article("Lampe")
    with pytest.raises(NoPrice) as refusal:
        till.selling.scan(article.codes[0])
    assert refusal.value.facts["article"] == article.id


def test_one_of_a_kind_lies_in_one_basket_only(till: Desks) -> None:
    dress = till.shop.piece()
    till.ring(dress)
    with pytest.raises(AlreadyInBasket):
        till.selling.scan(dress.code)
    till.selling.hold()
    with pytest.raises(AlreadyInBasket):
        till.selling.scan(dress.code)


def test_words_with_a_typo_find_the_dress(till: Desks) -> None:
    till.shop.piece("Chemise à carreaux")
    assert [goods.article.title for goods in till.selling.search("chemsie")] == [
        "Chemise à carreaux"
    ]


def test_a_keyed_price_never_stands_for_a_piece_that_is_counted(till: Desks) -> None:
    for counted in (till.shop.piece(), till.shop.sku()):
        with pytest.raises(NotFound):
            till.selling.free("Robe", 200, like=counted.article.id)
    with pytest.raises(NotFound):
        till.selling.free("Robe", 200, like="0" * 32)
    assert not till.selling.view().lines


def test_two_keyed_things_of_one_price_stay_two_lines(till: Desks) -> None:
    key = till.shop.article("Maison").id
    till.selling.free("Bol", 200, like=key)
    till.selling.free("Vase", 200, like=key)
    view = till.selling.free("Vase", 200, like=key)
    assert [(line.title, line.quantity) for line in view.lines] == [("Bol", 1), ("Vase", 2)]


def test_a_keyed_price_is_for_the_whole_also_of_a_weighed_key(till: Desks) -> None:
    loose = till.shop.by_weight()
    assert till.selling.free("Vrac", 200, like=loose.article.id).total == 200
