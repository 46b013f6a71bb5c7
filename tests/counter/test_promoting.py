"""The promoting desk: a manager sets promotions, and the journal tells of each."""

from __future__ import annotations

import msgspec
import pytest
from msgspec.structs import replace

from tests.desks import JEANNE, PINS, Desks
from tillapp.counter.promoting import PromotingDesk, free_id, write_rules
from tillapp.domain.discount import Offer
from tillapp.domain.lines import goods_out
from tillapp.domain.party import Right
from tillapp.domain.promotion import PROMOTIONS, Mechanic, Promotions, Rule, Scope
from tillapp.domain.refusal import BadSetting, NotFound, NotYourRight
from tillapp.fiscal import events
from tillapp.ledger import records

TENTH = Rule("", "Folle semaine", Mechanic.PERCENT, basis_points=1000)
A_DAY_MS = 86_400_000
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


def test_an_offer_that_is_over_does_not_come_back_with_a_parked_basket(
    till: Desks, desk: PromotingDesk
) -> None:
    desk.put(replace(TENTH, until="2026-11-21"))
    assert till.ring(till.shop.piece(price=1600)).total == 1440
    till.selling.hold()
    [waiting] = till.selling.parked()
    till.shop.clock.forward(A_DAY_MS)
    assert till.selling.resume(waiting.id).total == 1600
    till.paying.cash()
    assert till.sales()[-1].total == 1600


def test_what_a_card_paid_for_keeps_its_offer_when_the_basket_comes_back(
    till: Desks, desk: PromotingDesk
) -> None:
    desk.put(replace(TENTH, until="2026-11-21"))
    till.ring(till.shop.piece(price=1600))
    till.paying.cheque(500)
    till.selling.hold()
    [waiting] = till.selling.parked()
    till.shop.clock.forward(A_DAY_MS)
    assert till.selling.resume(waiting.id).total == 1440
    assert till.ring(till.shop.piece("Jean", price=1000)).total == 2440


def test_a_line_rung_after_a_paid_part_gets_its_offer(till: Desks, desk: PromotingDesk) -> None:
    desk.put(TENTH)
    till.ring(till.shop.piece(price=1600))
    till.splitting.equal(2)
    till.paying.cash()
    assert till.ring(till.shop.piece("Jean", price=1000)).total == 1440 + 900


def test_what_was_stopped_or_changed_stays_known_with_its_last_day(
    till: Desks, desk: PromotingDesk
) -> None:
    first = desk.put(TENTH)
    assert first.since == "2026-11-21"
    till.shop.clock.forward(2 * A_DAY_MS)
    desk.put(replace(first, basis_points=2000))
    till.shop.clock.forward(A_DAY_MS)
    desk.stop(first.id)
    kept = records.setting(till.book.store, PROMOTIONS, Promotions)
    assert kept is not None
    assert kept.rules == ()
    assert [(rule.basis_points, rule.until) for rule in kept.past] == [
        (1000, "2026-11-23"),
        (2000, "2026-11-24"),
    ]


def test_a_promotion_that_never_began_leaves_nothing(till: Desks, desk: PromotingDesk) -> None:
    desk.stop(desk.put(replace(TENTH, since="2026-12-01")).id)
    kept = records.setting(till.book.store, PROMOTIONS, Promotions)
    assert kept == Promotions()


def test_a_shop_without_promotions_has_nothing_to_apply(
    till: Desks, desk: PromotingDesk
) -> None:
    till.ring(till.shop.piece(price=1000))
    assert not desk.may_touch(till.basket.now)
    desk.put(TENTH)
    assert desk.may_touch(till.basket.now)


def test_an_offer_that_lies_in_the_basket_is_looked_at_without_any_promotion(
    till: Desks, desk: PromotingDesk
) -> None:
    till.ring(till.shop.piece(price=1000))
    line = goods_out(till.basket.now.lines)[0]
    offered = till.basket.now.put(replace(line, offer=Offer("old", "Old", 100)))
    assert desk.may_touch(offered)
    till.basket.become(offered)
    till.selling.scan(till.shop.piece(price=500).code)
    assert [line.offer for line in goods_out(till.basket.now.lines)] == [None, None]
