"""Promotion rules: what they cover, when they hold, and rules that make no sense."""

from __future__ import annotations

from datetime import date

import pytest
from msgspec.structs import replace

from tillapp.domain.article import Unit
from tillapp.domain.discount import Discount
from tillapp.domain.line import SaleLine
from tillapp.domain.promotion import Mechanic, Rule, Scope, begun, checked_rule, ended
from tillapp.domain.refusal import BadSetting

WOMEN = Scope(departments=("femme",))
TENTH = Rule("a", "-10 %", Mechanic.PERCENT, basis_points=1000, scope=WOMEN)
EURO = Rule("b", "-1 €", Mechanic.AMOUNT, cents=100)
THREE = Rule("c", "3 pour 5 €", Mechanic.PACK, cents=500, pieces=3)
LOOK = Rule(
    "d", "La tenue", Mechanic.BUNDLE, cents=2000, parts=(WOMEN, Scope(articles=("belt",)))
)
DRESS = SaleLine(1, "Robe", 1600, "M20", "used", department="femme", article="dress")


def test_rules_that_make_sense_pass() -> None:
    for rule in (TENTH, EURO, THREE, LOOK, replace(TENTH, since="2026-11-21")):
        assert checked_rule(rule) is rule


@pytest.mark.parametrize(
    ("rule", "field"),
    [
        (replace(TENTH, title=""), "title"),
        (replace(TENTH, basis_points=0), "basis_points"),
        (replace(TENTH, basis_points=10_001), "basis_points"),
        (replace(TENTH, cents=5), "cents"),
        (replace(EURO, cents=0), "cents"),
        (replace(EURO, basis_points=5), "basis_points"),
        (replace(EURO, pieces=3), "pieces"),
        (replace(THREE, pieces=1), "pieces"),
        (replace(LOOK, parts=(WOMEN,)), "parts"),
        (replace(THREE, parts=(WOMEN, WOMEN)), "parts"),
        (replace(LOOK, scope=WOMEN), "scope"),
        (replace(EURO, least=0), "least"),
        (replace(EURO, since="tomorrow"), "since"),
        (replace(EURO, since="20261121"), "since"),
        (replace(EURO, since="2026-11-21", until="2026-11-20"), "until"),
    ],
)
def test_a_rule_that_makes_no_sense_names_its_field(rule: Rule, field: str) -> None:
    with pytest.raises(BadSetting) as bad:
        checked_rule(rule)
    assert bad.value.facts["field"] == field


def test_every_list_that_is_not_empty_narrows() -> None:
    both = Scope(departments=("femme",), families=("new",))
    assert WOMEN.covers(DRESS)
    assert not both.covers(DRESS)
    assert both.covers(replace(DRESS, family="new"))
    assert not Scope(articles=("coat",)).covers(DRESS)


def test_a_price_that_a_person_made_stays() -> None:
    assert TENTH.covers(DRESS)
    assert not TENTH.covers(DRESS.less(Discount("gesture", cents=100)))
    assert not TENTH.covers(DRESS.at(1500, "defect"))


def test_weighed_goods_are_not_counted_into_groups() -> None:
    bag = replace(DRESS, unit=Unit.GRAM, quantity=500)
    assert TENTH.covers(bag)
    assert not THREE.covers(bag)
    assert not LOOK.covers(bag)


def test_a_rule_has_its_days_and_its_people() -> None:
    friends = replace(EURO, groups=("friends",), since="2026-11-01", until="2026-11-30")
    assert friends.holds(date(2026, 11, 30), "friends")
    assert not friends.holds(date(2026, 11, 30), "")
    assert not friends.holds(date(2026, 12, 1), "friends")


def test_a_rule_without_a_first_day_begins_when_it_is_set() -> None:
    rule = Rule("p", "-20 %", Mechanic.PERCENT, basis_points=2000)
    today = date(2026, 11, 21)
    assert begun(rule, today).since == "2026-11-21"
    later = replace(rule, since="2026-12-01")
    assert begun(later, today) is later
    # One that was over before it was set still makes sense.
    assert checked_rule(begun(replace(rule, until="2026-11-01"), today)).since == "2026-11-01"


def test_a_rule_that_is_stopped_held_until_that_day() -> None:
    rule = Rule("p", "-20 %", Mechanic.PERCENT, basis_points=2000, since="2026-11-20")
    today = date(2026, 11, 21)
    assert ended(rule, today) == replace(rule, until="2026-11-21")
    assert ended(replace(rule, until="2026-12-24"), today) == replace(rule, until="2026-11-21")
    over = replace(rule, until="2026-11-20")
    assert ended(over, today) is over
    assert ended(replace(rule, since="2026-11-22"), today) is None
