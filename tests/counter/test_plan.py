"""A plan of a first start: every mistake is named at once, and nothing else is refused."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from tillapp.counter.plan import SOUND_SHOP, BadPlan, Recruit, ShopPlan, checked_plan
from tillapp.counter.settings import MailServer, Policy
from tillapp.domain.reward import Loyalty, Reward

PLAN = ShopPlan(SOUND_SHOP, Recruit("Jeanne", "3333"), staff=(Recruit("Inès", "1111"),))


def named(plan: ShopPlan) -> list[tuple[str, str]]:
    with pytest.raises(BadPlan) as caught:
        checked_plan(plan)
    assert caught.value.facts == caught.value.faults[0].facts
    return [(str(f.facts["field"]), str(f.facts["why"])) for f in caught.value.faults]


def test_a_sound_plan_is_founded_as_it_is_with_its_identifiers() -> None:
    shop = checked_plan(PLAN).shop
    assert (shop.company_id, shop.shop_id) == ("000042424", "00010")


def test_every_mistake_of_a_shop_is_named_in_one_run() -> None:
    shop = replace(SOUND_SHOP, name="", siret="1", till="1", language="xx")
    assert named(replace(PLAN, shop=shop)) == [
        ("shop.name", "missing"),
        ("company.siret", "not_allowed"),
        ("shop.till", "not_allowed"),
        ("shop.language", "not_allowed"),
    ]


def test_people_that_nobody_could_tell_apart_are_named() -> None:
    staff = (Recruit("jeanne", "3333"), Recruit("", "12", badge="123"))
    assert named(replace(PLAN, staff=staff)) == [
        ("staff[0].name", "taken"),
        ("staff[0].pin", "taken"),
        ("staff[1].name", "missing"),
        ("staff[1].pin", "not_a_pin"),
        ("staff[1].badge", "not_a_badge"),
    ]


@pytest.mark.parametrize(
    ("policy", "field", "why"),
    [
        (Policy(deposit_basis_points=30_000), "deposit_basis_points", "above_whole"),
        (Policy(discount_basis_points=10_001), "discount_basis_points", "above_whole"),
        (Policy(cash_limit=-1), "cash_limit", "negative"),
        (Policy(pin_tries=0), "pin_tries", "too_small"),
        (Policy(gift_amounts=(1_000, 0)), "gift_amounts", "too_small"),
    ],
)
def test_a_limit_that_limits_nothing_is_named(policy: Policy, field: str, why: str) -> None:
    assert named(replace(PLAN, policy=policy)) == [(f"policy.{field}", why)]


def test_points_that_buy_money_from_the_customer_are_named() -> None:
    plan = replace(PLAN, loyalty=Loyalty(rewards=(Reward(100, -500),)))
    assert named(plan) == [("loyalty.rewards[0].cents", "not_allowed")]


def test_mail_goes_out_only_in_a_way_that_the_till_knows() -> None:
    mail = MailServer("smtp.example.org", "caisse@example.org", security="startls")
    assert named(replace(PLAN, mail=mail)) == [("mail.security", "not_allowed")]
    assert checked_plan(replace(PLAN, mail=replace(mail, security="tls"))).mail is not None
