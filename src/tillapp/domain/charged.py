"""What everybody was charged: listed prices with the promotions that held on each day."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime

from msgspec import Struct
from msgspec.structs import replace

from tillapp.domain.article import Article, Unit
from tillapp.domain.clock import A_DAY_MS
from tillapp.domain.line import GRAMS, SaleLine
from tillapp.domain.promote import taken_off
from tillapp.domain.promotion import GROUPED, Mechanic, Rule

_PERIOD_MS = 30 * A_DAY_MS


class PriceStep(Struct, frozen=True):
    """A price in cents, and since when: UTC milliseconds as the till claimed them."""

    at_ms: int
    price: int


def one_of(article: Article) -> SaleLine:
    """A line with one of an article, as rules look at it; its price is still to come."""
    return SaleLine(
        0,
        article.title,
        0,
        article.vat,
        article.family,
        quantity=GRAMS if article.unit is Unit.GRAM else 1,
        unit=article.unit,
        article=article.id,
        department=article.department,
    )


def charged(
    steps: Sequence[PriceStep], rules: Iterable[Rule], one: SaleLine
) -> list[PriceStep]:
    """The prices of one article with what promotions for everybody took off them."""
    meant = [rule for rule in rules if _for_all(rule, one)]
    if not meant or not steps:
        return list(steps)
    moments = {step.at_ms for step in steps} | {e for rule in meant for e in _edges(rule)}
    found: list[PriceStep] = []
    for at_ms in sorted(at for at in moments if at >= steps[0].at_ms):
        listed = [step.price for step in steps if step.at_ms <= at_ms][-1]
        off = (taken_off(rule, replace(one, price=listed)) for rule in _at(meant, at_ms))
        price = listed - max(off, default=0)
        if not found or found[-1].price != price:
            found.append(PriceStep(at_ms, price))
    return found


def _for_all(rule: Rule, one: SaleLine) -> bool:
    """Whether everybody gets it on each piece: a member's price or a pack's is none."""
    alone = rule.mechanic not in GROUPED and rule.least <= 1 and not rule.groups
    # Cents off a bag say nothing about the price of a kilogram.
    by_weight = rule.mechanic is Mechanic.AMOUNT and one.unit is Unit.GRAM
    return alone and not by_weight and rule.covers(one)


def _at(rules: Iterable[Rule], at_ms: int) -> list[Rule]:
    return [
        rule
        for rule in rules
        if (not rule.since or start_of(rule.since) <= at_ms)
        and (not rule.until or at_ms < start_of(rule.until) + A_DAY_MS)
    ]


def _edges(rule: Rule) -> list[int]:
    begun = [start_of(rule.since)] if rule.since else []
    over = [start_of(rule.until) + A_DAY_MS] if rule.until else []
    return begun + over


def start_of(day: str) -> int:
    """The first moment of an ISO day, in UTC: no shop changes prices in the hours between."""
    begun = datetime.combine(date.fromisoformat(day), datetime.min.time(), UTC)
    return int(begun.timestamp()) * 1000


def lowest_before(steps: Sequence[PriceStep], at_ms: int) -> int | None:
    """The lowest price of the thirty days before a moment; None where there was none yet.

    The price that held when the period began counts too.
    """
    before = [step for step in steps if step.at_ms < at_ms]
    ends = [step.at_ms for step in before[1:]] + [at_ms]
    held = (
        step.price for step, end in zip(before, ends, strict=False) if end > at_ms - _PERIOD_MS
    )
    return min(held, default=None)
