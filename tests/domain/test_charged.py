"""What everybody was charged on each day, and the lowest of it in thirty days."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from tillapp.domain.article import Article, Unit
from tillapp.domain.charged import PriceStep, charged, lowest_before, one_of, start_of
from tillapp.domain.clock import A_DAY_MS
from tillapp.domain.promotion import Mechanic, Rule, Scope

START = start_of("2026-11-21")
COAT = one_of(Article("a", "Manteau", department="femme", family="used"))
FIFTH = Rule("p", "-20 %", Mechanic.PERCENT, 2000, since="2026-12-01", until="2026-12-10")


def steps(*days_and_prices: tuple[int, int]) -> list[PriceStep]:
    return [PriceStep(START + day * A_DAY_MS, price) for day, price in days_and_prices]


def test_a_day_begins_at_midnight() -> None:
    assert START == 1_795_219_200_000


def test_a_promotion_is_a_price_from_its_first_day_to_the_end_of_its_last() -> None:
    assert charged(steps((0, 5000)), [FIFTH], COAT) == steps((0, 5000), (10, 4000), (20, 5000))


def test_prices_that_change_meanwhile_are_charged_less_what_is_taken_off() -> None:
    found = charged(steps((0, 5000), (12, 6000), (30, 6500)), [FIFTH], COAT)
    assert found == steps((0, 5000), (10, 4000), (12, 4800), (20, 6000), (30, 6500))


def test_of_two_promotions_the_better_one_was_charged() -> None:
    euro = Rule("e", "-1 €", Mechanic.AMOUNT, cents=100)
    found = charged(steps((0, 5000)), [euro, FIFTH], COAT)
    assert found == steps((0, 4900), (10, 4000), (20, 4900))


@pytest.mark.parametrize(
    "rule",
    [
        replace(FIFTH, groups=("friends",)),
        replace(FIFTH, least=2),
        replace(FIFTH, scope=Scope(departments=("homme",))),
        Rule("t", "3 pour 5 €", Mechanic.PACK, cents=500, pieces=3),
    ],
)
def test_what_not_everybody_gets_on_one_piece_is_no_price(rule: Rule) -> None:
    assert charged(steps((0, 5000)), [rule], COAT) == steps((0, 5000))


def test_a_kilogram_has_the_price_of_a_kilogram() -> None:
    loose = one_of(Article("w", "Vrac", unit=Unit.GRAM))
    euro = Rule("e", "-1 €", Mechanic.AMOUNT, cents=100)
    assert charged(steps((0, 1000)), [euro], loose) == steps((0, 1000))
    assert charged(steps((0, 1000)), [FIFTH], loose)[1].price == 800


def test_an_article_without_a_price_was_charged_nothing() -> None:
    assert charged([], [FIFTH], COAT) == []
    assert lowest_before([], START) is None


def test_the_price_that_held_when_the_thirty_days_began_counts() -> None:
    prices = steps((0, 3000), (10, 5000), (45, 6000))
    assert lowest_before(prices, START + 39 * A_DAY_MS) == 3000
    assert lowest_before(prices, START + 40 * A_DAY_MS) == 5000
    assert lowest_before(prices, START + 80 * A_DAY_MS) == 6000
    assert lowest_before(prices, START) is None


def test_a_price_that_was_set_again_is_no_step() -> None:
    found = charged(steps((0, 5000), (5, 5000)), [FIFTH], COAT)
    assert found == steps((0, 5000), (10, 4000), (20, 5000))
