"""Promotions on a basket: best offers, exact cents, and the same sum in any order of scans."""

from __future__ import annotations

from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from tests.shop import card, cash, cheque
from tillapp.domain.article import Unit
from tillapp.domain.basket import Basket
from tillapp.domain.discount import Bearer, Discount
from tillapp.domain.line import SaleLine
from tillapp.domain.lines import goods_out
from tillapp.domain.promote import promoted
from tillapp.domain.promotion import Mechanic, Rule, Scope, checked_rule
from tillapp.domain.tender import CardState

TODAY = date(2026, 11, 21)
WOMEN = Scope(departments=("femme",))
MEN = Scope(departments=("homme",))
TENTH = Rule("tenth", "-10 %", Mechanic.PERCENT, basis_points=1000)
THREE = Rule("three", "3 pour 5 €", Mechanic.PACK, cents=500, pieces=3, scope=WOMEN)
LOOK = Rule("look", "La tenue", Mechanic.BUNDLE, cents=2000, parts=(WOMEN, MEN))


def line(price: int, department: str = "femme", **fields: object) -> SaleLine:
    title = f"{department} {price}"
    plain = SaleLine(0, title, price, "M20", "used", department=department)
    return replace(plain, **fields)


def basket_of(*lines: SaleLine) -> Basket:
    basket = Basket("00", "ines", 0)
    for each in lines:
        basket = basket.add(each)
    return basket


def offers(basket: Basket, *rules: Rule, group: str = "") -> list[tuple[str, int]]:
    after = promoted(basket, rules, TODAY, group)
    return [(x.offer.id, x.offer.cents) if x.offer else ("", 0) for x in goods_out(after.lines)]


def test_a_percent_takes_its_part_off_each_line() -> None:
    assert offers(basket_of(line(1005), line(250)), TENTH) == [("tenth", 101), ("tenth", 25)]


def test_an_amount_is_for_each_piece_and_never_more_than_the_price() -> None:
    euro = Rule("euro", "-1 €", Mechanic.AMOUNT, cents=100, bearer=Bearer.SHARED)
    basket = basket_of(line(350, quantity=3), line(60), line(900, unit=Unit.GRAM, quantity=500))
    assert offers(basket, euro) == [("euro", 300), ("euro", 60), ("euro", 100)]
    after = promoted(basket, (euro,), TODAY, "")
    assert all(x.offer and x.offer.bearer is Bearer.SHARED for x in goods_out(after.lines))


def test_the_best_single_offer_is_taken_for_each_line() -> None:
    fifth = Rule("fifth", "-20 %", Mechanic.PERCENT, basis_points=2000, scope=MEN)
    basket = basket_of(line(1000), line(1000, "homme"))
    assert offers(basket, TENTH, fifth) == [("tenth", 100), ("fifth", 200)]


def test_three_for_five_euros_takes_the_dearest_three() -> None:
    basket = basket_of(line(200), line(300), line(250), line(180))
    assert offers(basket, THREE) == [("three", 67), ("three", 100), ("three", 83), ("", 0)]
    assert promoted(basket, (THREE,), TODAY, "").net == 500 + 180


def test_pieces_of_one_line_make_groups_and_the_rest_pays() -> None:
    basket = basket_of(line(250, quantity=7))
    assert offers(basket, THREE) == [("three", 500)]
    assert promoted(basket, (THREE,), TODAY, "").net == 1000 + 250


def test_a_group_that_costs_more_is_no_offer() -> None:
    assert offers(basket_of(line(100), line(120), line(150)), THREE) == [("", 0)] * 3


def test_a_group_gives_way_where_lines_are_cheaper_alone() -> None:
    half = Rule("half", "-50 %", Mechanic.PERCENT, basis_points=5000)
    basket = basket_of(line(200), line(200), line(200))
    assert offers(basket, THREE, half) == [("half", 100)] * 3


def test_no_line_counts_in_two_groups() -> None:
    other = replace(THREE, id="four", title="4 pour 6 €", cents=600, pieces=4)
    basket = basket_of(*(line(300 + n) for n in range(4)))
    found = offers(basket, THREE, other)
    assert [id_ for id_, _ in found] == ["four"] * 4
    assert promoted(basket, (THREE, other), TODAY, "").net == 600


def test_a_bundle_needs_one_of_each() -> None:
    assert offers(basket_of(line(1500), line(1600)), LOOK) == [("", 0)] * 2
    basket = basket_of(line(1500), line(1000, "homme"), line(1200))
    assert offers(basket, LOOK) == [("look", 300), ("look", 200), ("", 0)]


def test_a_narrow_part_of_a_bundle_chooses_first() -> None:
    wide = replace(LOOK, parts=(Scope(), MEN))
    basket = basket_of(line(1500, "homme"), line(1000))
    assert promoted(basket, (wide,), TODAY, "").net == 2000


def test_a_rule_waits_for_enough_pieces_its_days_and_its_people() -> None:
    from_three = replace(TENTH, least=3)
    assert offers(basket_of(line(300, quantity=2)), from_three) == [("", 0)]
    assert offers(basket_of(line(300, quantity=3)), from_three) == [("tenth", 90)]
    friends = replace(TENTH, groups=("friends",))
    assert offers(basket_of(line(300)), friends) == [("", 0)]
    assert offers(basket_of(line(300)), friends, group="friends") == [("tenth", 30)]
    assert offers(basket_of(line(300)), replace(TENTH, until="2026-11-20")) == [("", 0)]


def test_the_price_that_a_person_made_stays() -> None:
    basket = basket_of(line(1000), line(500))
    mine = basket.put(basket.sale_line(1).less(Discount("gesture", cents=50)))
    assert offers(mine, TENTH) == [("", 0), ("tenth", 50)]
    assert promoted(mine, (TENTH,), TODAY, "").net == 950 + 450


def test_what_was_agreed_with_money_stays() -> None:
    basket = promoted(basket_of(line(1000)), (TENTH,), TODAY, "")
    charged = basket.pay(cheque(500))
    assert promoted(charged, (), TODAY, "") is charged
    laid = replace(basket, tenders=(replace(cash(100), n=1, advance="aa"),))
    assert promoted(laid, (), TODAY, "") is laid
    # Cash on the counter is given back as it came.
    assert promoted(basket.pay(cash(500)), (), TODAY, "").net == 1000


def test_a_line_added_after_a_cheque_gets_its_offer() -> None:
    charged = promoted(basket_of(line(1000)), (TENTH,), TODAY, "").pay(cheque(500))
    assert offers(charged.add(line(500, "homme")), TENTH) == [("tenth", 100), ("tenth", 50)]
    # What was agreed on stays, also where the rule is over; what comes later has none.
    over = replace(TENTH, until="2026-11-20")
    assert offers(charged.add(line(500, "homme")), over) == [("tenth", 100), ("", 0)]


def test_goods_put_aside_keep_the_price_of_their_deposit() -> None:
    laid = replace(cash(100), n=1, advance="aa")
    basket = replace(basket_of(line(1000, aside=True), line(500)), tenders=(laid,))
    assert offers(basket, TENTH) == [("", 0), ("tenth", 50)]


def test_pieces_of_what_was_agreed_count_for_what_is_added() -> None:
    from_three = replace(TENTH, least=3)
    basket = promoted(basket_of(line(300, quantity=3)), (from_three,), TODAY, "")
    after = basket.pay(cheque(200)).add(line(500))
    assert offers(after, from_three) == [("tenth", 90), ("tenth", 50)]


def test_no_offer_lets_a_basket_fall_below_what_was_paid() -> None:
    paid = basket_of(line(1000), line(1000)).pay(cheque(1850))
    half = Rule("half", "-50 %", Mechanic.PERCENT, basis_points=5000)
    slight = Rule("slight", "-5 %", Mechanic.PERCENT, basis_points=500)
    assert promoted(paid, (half,), TODAY, "") is paid
    assert offers(paid, half, TENTH, slight) == [("slight", 50), ("slight", 50)]


def test_while_a_card_is_asked_nothing_changes() -> None:
    asked = basket_of(line(1000)).pay(card(500, CardState.ASKED))
    assert promoted(asked, (TENTH,), TODAY, "") is asked


def test_a_discount_that_no_longer_fits_goes() -> None:
    basket = basket_of(line(1000)).less(Discount("gesture", cents=950))
    assert promoted(basket, (TENTH,), TODAY, "").discount is None


def test_without_rules_the_basket_is_the_same_value() -> None:
    basket = basket_of(line(1000))
    assert promoted(basket, (), TODAY, "") is basket
    once = promoted(basket, (TENTH,), TODAY, "")
    assert promoted(once, (TENTH,), TODAY, "") is once


DEPARTMENTS = st.sampled_from(("femme", "homme", "maison"))
SCOPES = st.builds(Scope, departments=st.lists(DEPARTMENTS, max_size=2, unique=True).map(tuple))
PRICES = st.integers(0, 5000)
LINES = st.builds(
    line,
    PRICES,
    DEPARTMENTS,
    quantity=st.integers(1, 7),
    unit=st.sampled_from((Unit.PIECE, Unit.PIECE, Unit.GRAM)),
)
LEAST = st.integers(1, 4)
RULES = st.one_of(
    st.builds(
        Rule,
        st.just(""),
        st.just("percent"),
        st.just(Mechanic.PERCENT),
        basis_points=st.integers(1, 10_000),
        scope=SCOPES,
        least=LEAST,
    ),
    st.builds(
        Rule,
        st.just(""),
        st.just("amount"),
        st.just(Mechanic.AMOUNT),
        cents=st.integers(1, 2000),
        scope=SCOPES,
    ),
    st.builds(
        Rule,
        st.just(""),
        st.just("pack"),
        st.just(Mechanic.PACK),
        cents=st.integers(1, 6000),
        pieces=st.integers(2, 4),
        scope=SCOPES,
        least=LEAST,
    ),
    st.builds(
        Rule,
        st.just(""),
        st.just("bundle"),
        st.just(Mechanic.BUNDLE),
        cents=st.integers(1, 6000),
        parts=st.tuples(SCOPES, SCOPES),
    ),
)


def named(rules: list[Rule]) -> list[Rule]:
    return [checked_rule(replace(rule, id=f"r{n}")) for n, rule in enumerate(rules)]


@settings(max_examples=150, deadline=None)
@given(lines=st.lists(LINES, min_size=1, max_size=7), rules=st.lists(RULES, max_size=4))
def test_any_rules_leave_prices_that_can_be(lines: list[SaleLine], rules: list[Rule]) -> None:
    rules = named(rules)
    basket = basket_of(*lines)
    after = promoted(basket, rules, TODAY, "")
    for each in goods_out(after.lines):
        assert 0 <= each.due <= each.gross
        assert each.offer is None or each.offer.cents > 0
    off = sum(each.offer.cents for each in goods_out(after.lines) if each.offer)
    assert basket.net - after.net == off
    assert promoted(after, rules, TODAY, "") == after
    left = rules[1:]
    fewer = promoted(after, left, TODAY, "")
    gone = {rule.id for rule in rules} - {rule.id for rule in left}
    assert all(not x.offer or x.offer.id not in gone for x in goods_out(fewer.lines))
    assert fewer == promoted(basket, left, TODAY, "")
    assert promoted(after, (), TODAY, "") == basket


@settings(max_examples=150, deadline=None)
@given(data=st.data(), lines=st.lists(LINES, min_size=1, max_size=7))
def test_the_order_of_the_scans_does_not_count(
    data: st.DataObject, lines: list[SaleLine]
) -> None:
    rules = named(data.draw(st.lists(RULES, max_size=4)))
    shuffled = data.draw(st.permutations(lines))
    other = data.draw(st.permutations(rules))
    one = promoted(basket_of(*lines), rules, TODAY, "")
    two = promoted(basket_of(*shuffled), other, TODAY, "")
    assert one.net == two.net


@settings(max_examples=100, deadline=None)
@given(lines=st.lists(LINES, min_size=1, max_size=6), rules=st.lists(RULES, max_size=3))
def test_line_by_line_gives_the_same_as_all_at_once(
    lines: list[SaleLine], rules: list[Rule]
) -> None:
    rules = named(rules)
    step = basket_of()
    for each in lines:
        step = promoted(step.add(each), rules, TODAY, "")
    assert step == promoted(basket_of(*lines), rules, TODAY, "")


@settings(max_examples=100, deadline=None)
@given(lines=st.lists(LINES, min_size=1, max_size=6), rules=st.lists(RULES, max_size=3))
def test_nobody_pays_more_than_with_the_best_offers_line_by_line(
    lines: list[SaleLine], rules: list[Rule]
) -> None:
    rules = named(rules)
    alone = [r for r in rules if r.mechanic in {Mechanic.PERCENT, Mechanic.AMOUNT}]
    basket = basket_of(*lines)
    assert promoted(basket, rules, TODAY, "").net <= promoted(basket, alone, TODAY, "").net
