"""The promoting desk: a manager sets promotions, and the journal tells of each."""

from __future__ import annotations

import msgspec
import pytest
from msgspec.structs import replace

from tests.desks import JEANNE, PINS, Desks
from tillapp.counter.promoting import PromotingDesk, free_id, write_rules
from tillapp.domain.lines import goods_out
from tillapp.domain.party import Right
from tillapp.domain.promotion import Mechanic, Rule, Scope
from tillapp.domain.refusal import BadSetting, NotFound, NotYourRight
from tillapp.fiscal import events

TENTH = Rule("", "Folle semaine", Mechanic.PERCENT, basis_points=1000)
THREE = Rule("", "3 pour 5 €", Mechanic.PACK, cents=500, pieces=3)


@pytest.fixture
def till() -> Desks:
    till = Desks()
    till.session.enter_with_badge(JEANNE.badge)
    return till


@pytest.fixture
def desk(till: Desks) -> PromotingDesk:
    return PromotingDesk(till.book, till.shop.ids, till.session)


def test_a_promotion_is_kept_with_a_name_and_a_line_in_the_journal(
    till: Desks, desk: PromotingDesk
) -> None:
    assert desk.rules() == ()
    rule = desk.put(TENTH)
    assert rule.id == "folle-semaine"
    assert desk.rules() == (rule,)
    [log] = till.logs(events.PROMOTION)
    assert (log.what, log.facts["rule"]) == ("promotion_set", "folle-semaine")
    assert msgspec.json.decode(log.facts["says"], type=Rule) == rule


def test_another_version_takes_its_place(till: Desks, desk: PromotingDesk) -> None:
    first, other = desk.put(TENTH), desk.put(THREE)
    longer = desk.put(replace(first, until="2026-12-24"))
    assert desk.rules() == (longer, other)
    assert len(till.logs(events.PROMOTION)) == 3


def test_the_same_title_twice_is_two_promotions(desk: PromotingDesk) -> None:
    desk.put(TENTH)
    assert desk.put(TENTH).id == "folle-semaine-2"
    assert free_id("!!!", ()) == "promotion"


def test_a_promotion_is_stopped(till: Desks, desk: PromotingDesk) -> None:
    rule = desk.put(TENTH)
    assert desk.stop(rule.id) == ()
    assert desk.rules() == ()
    assert till.logs(events.PROMOTION)[-1].what == "promotion_stopped"
    with pytest.raises(NotFound):
        desk.stop(rule.id)


def test_a_cashier_asks_a_manager(till: Desks, desk: PromotingDesk) -> None:
    rule = desk.put(TENTH)
    till.session.enter_with_badge(Desks(till.shop).session.who.badge)
    with pytest.raises(NotYourRight):
        desk.put(THREE)
    with pytest.raises(NotYourRight):
        desk.stop(rule.id)
    desk.put(THREE, till.session.approve(Right.PROMOTE, PINS[JEANNE.id]))
    assert till.logs(events.PROMOTION)[-1].approved_by == JEANNE.id


def test_what_makes_no_sense_is_not_kept(till: Desks, desk: PromotingDesk) -> None:
    with pytest.raises(BadSetting):
        desk.put(replace(THREE, pieces=0))
    assert desk.rules() == ()
    write_rules(till.book, till.shop.ids, "import", ())
    assert till.logs(events.PROMOTION) == []


def test_a_basket_gets_the_offers_of_today(till: Desks, desk: PromotingDesk) -> None:
    desk.put(replace(TENTH, scope=Scope(families=("used",)), groups=("friends",)))
    till.ring(till.shop.piece(price=1600), till.shop.sku(price=350))
    today = till.book.clock.now().day()
    after = desk.promoted(till.basket.now, today, "friends")
    assert [line.due for line in goods_out(after.lines)] == [1440, 350]
    assert desk.promoted(after, today, "") == till.basket.now


def test_a_sale_says_what_the_promotion_took_off(till: Desks, desk: PromotingDesk) -> None:
    desk.put(TENTH)
    till.ring(till.shop.piece(price=1600))
    till.basket.become(desk.promoted(till.basket.now, till.book.clock.now().day(), ""))
    till.paying.cash()
    [line] = till.sales()[0].lines
    assert (line.promotion, line.promotion_title, line.bearer, line.total) == (
        160,
        "Folle semaine",
        "shop",
        1440,
    )
