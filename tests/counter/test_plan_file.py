"""A first start's file is understood whole, or refused by the key that is wrong."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from tillapp.counter.plan import BadPlan, ShopPlan
from tillapp.counter.plan_file import plan_from
from tillapp.domain.party import Role
from tillapp.domain.refusal import BadSetting

EXAMPLE = Path(__file__).parents[2] / "packaging" / "setup.example.toml"


def example() -> str:
    return EXAMPLE.read_text(encoding="utf-8")


def refused(text: str) -> tuple[str, str]:
    with pytest.raises(BadSetting) as caught:
        plan_from(text)
    return str(caught.value.facts["field"]), str(caught.value.facts["why"])


def test_the_example_that_comes_with_the_till_is_a_whole_shop() -> None:
    plan = plan_from(example())
    assert plan.shop.name == "Friperie du Rhône"
    assert plan.shop.address == ("12 rue de la Fontaine", "69001 Lyon")
    assert [(p.name, p.role) for p in plan.people] == [
        ("Jeanne", Role.MANAGER),
        ("Inès", Role.CASHIER),
        ("Malik", Role.BUYER),
    ]
    assert plan.start == date(2026, 11, 21)
    assert plan.mail is not None
    assert (plan.mail.host, plan.mail_password) == ("smtp.example.org", "change-me")
    assert plan.devices.printer is not None
    assert plan.devices.printer["address"]["host"] == "192.0.2.10"
    assert len(plan.devices.scanners) == 1


def test_the_company_is_known_by_its_siren_and_the_shop_by_the_rest() -> None:
    plan = plan_from(example())
    assert (plan.shop.company_id, plan.shop.shop_id) == ("000042424", "00010")


@pytest.mark.parametrize(
    ("old", "new", "field", "why"),
    [
        (
            'siret = "00004242400010"',
            'siret = "00004242400011"',
            "company.siret",
            "not_allowed",
        ),
        ('siret = "00004242400010"', "", "company.siret", "missing"),
        ('"FR20000042424"', '"FR21000042424"', "company.vat_number", "not_allowed"),
        ('ape = "4779Z"', 'ape = ""', "company.ape", "missing"),
        ('till = "01"', 'till = "1"', "shop.till", "not_allowed"),
        ('till = "01"', "till = 1", "shop.till", "wrong_type"),
        ('phone = "04', 'telephone = "04', "shop.telephone", "unknown"),
        ('pin = "3333"', 'pin = "33"', "manager.pin", "not_a_pin"),
        ('pin = "3333"', "", "manager.pin", "missing"),
        ('pin = "3333"', "pin = 3333", "manager.pin", "wrong_type"),
        ('pin = "2222"', 'pin = "3333"', "staff[1].pin", "taken"),
        ('name = "Malik"', 'name = "ines"', "staff[1].name", "taken"),
        ('name = "Malik"', 'name = " "', "staff[1].name", "missing"),
        ('role = "buyer"', 'role = "boss"', "staff[1].role", "not_allowed"),
        ('pin = "2222"', 'pin = "2222"\nbadge = "123"', "staff[1].badge", "not_a_badge"),
        ("cash_limit = 100000", 'cash_limit = "much"', "policy.cash_limit", "wrong_type"),
        ("cash_limit = 100000", "cash_limit = -1", "policy.cash_limit", "negative"),
        ("cash_limit = 100000", "cache_limit = 1", "policy.cache_limit", "unknown"),
        ('host = "smtp.example.org"', "", "mail.host", "missing"),
        ("[devices.drawer]", "[devices.drawers]", "devices.drawers", "unknown"),
        ("[policy]", "[policies]", "policies", "unknown"),
        ('default_new = "N20"', "default_new = 20", "rates.default_new", "wrong_type"),
        ('default_new = "N20"', 'default_old = "N20"', "rates.default_old", "unknown"),
        ("cents = 500", "cents = -500", "loyalty.rewards[0].cents", "not_allowed"),
        ("points = 100", "points = 0", "loyalty.rewards[0].points", "not_allowed"),
        ("start = 2026-11-21", 'start = "soon"', "start", "not_allowed"),
        ("start = 2026-11-21", "start = ", "file", "not_toml"),
    ],
)
def test_a_mistake_is_named_by_its_key(old: str, new: str, field: str, why: str) -> None:
    assert old in example()
    assert refused(example().replace(old, new, 1)) == (field, why)


def test_two_people_cannot_wear_one_badge() -> None:
    badge = 'badge = "2600000000017"'
    text = example().replace('pin = "3333"', f'pin = "3333"\n{badge}')
    assert refused(text.replace('pin = "1111"', f'pin = "1111"\n{badge}')) == (
        "staff[0].badge",
        "taken",
    )


def test_a_code_never_stands_in_a_refusal() -> None:
    with pytest.raises(BadSetting) as caught:
        plan_from(example().replace('pin = "3333"', 'pin = "98765432109"'))
    assert "98765" not in str(caught.value)


def test_a_shop_without_mail_has_none() -> None:
    text = example()
    start, end = text.index("[mail]"), text.index("[devices.printer]")
    plan = plan_from(text[:start] + text[end:])
    assert (plan.mail, plan.mail_password) == (None, "")


def test_a_table_that_is_none_is_named() -> None:
    assert refused("company = 3") == ("company", "wrong_type")
    assert refused(example().replace("[mail]", "[mails]")) == ("mails", "unknown")


def test_an_empty_file_misses_its_first_key() -> None:
    assert refused("") == ("company.name", "missing")


@pytest.mark.parametrize(
    ("old", "new", "field", "why"),
    [
        ("points_per_euro = 1", "points_per_eur = 1", "rules[0].points_per_eur", "unknown"),
        (
            "points_per_euro = 1",
            "points_per_euro = -1",
            "rules[0].points_per_euro",
            "not_allowed",
        ),
        (
            "points_per_euro = 1",
            "points_per_euro = []",
            "rules[0].points_per_euro",
            "wrong_type",
        ),
        ("cents = 500", "cents = 0", "rewards[0].cents", "not_allowed"),
        ("cents = 500", 'cents = 500\nuntil = "31/12/2026"', "rewards[0].until", "not_allowed"),
    ],
)
def test_loyalty_that_cannot_be_is_named_by_its_row(
    old: str, new: str, field: str, why: str
) -> None:
    assert old in example()
    assert refused(example().replace(old, new)) == (f"loyalty.{field}", why)


def test_a_shop_without_loyalty_has_none_and_one_with_no_table_of_it_is_told() -> None:
    before, after = example().split("[[loyalty.rules]]")
    rest = after.split("[rates]")[1]
    assert plan_from(f"{before}[rates]{rest}").loyalty is None
    assert refused(f"loyalty = 3\n{before}[rates]{rest}") == ("loyalty", "wrong_type")


def test_every_mistake_of_a_file_is_named_in_one_run_each_with_what_is_allowed() -> None:
    text = example()
    for old, new in (
        ('siret = "00004242400010"', 'siret = "00004242400011"'),
        ('till = "01"', "till = 1"),
        ('role = "cashier"', 'role = "boss"'),
        ('pin = "2222"', ""),
    ):
        text = text.replace(old, new, 1)
    with pytest.raises(BadPlan) as caught:
        plan_from(text)
    facts = [fault.facts for fault in caught.value.faults]
    assert [(f["field"], f["why"]) for f in facts] == [
        ("shop.till", "wrong_type"),
        ("staff[0].role", "not_allowed"),
        ("staff[1].pin", "missing"),
        ("company.siret", "not_allowed"),
    ]
    assert facts[0]["allowed"] == "a text in quotes"
    assert facts[1]["allowed"] == "one of cashier, buyer, manager"


def test_what_others_know_of_a_plan_is_said_beside_and_no_key_twice() -> None:
    def also(_plan: ShopPlan) -> list[BadSetting]:
        return [BadSetting(field=each, value="", why="no") for each in ("start", "shop.till")]

    with pytest.raises(BadPlan) as caught:
        plan_from(example().replace('till = "01"', "till = 1"), also)
    assert [f.facts["field"] for f in caught.value.faults] == ["shop.till", "start"]
