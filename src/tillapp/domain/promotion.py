"""Promotions: a shop's rules for prices, as frozen values that are checked once."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from msgspec import Struct
from msgspec.structs import replace

from tillapp.domain.article import Unit
from tillapp.domain.discount import WHOLE, Bearer
from tillapp.domain.line import PRICE_LIMIT, SaleLine
from tillapp.domain.refusal import BadSetting
from tillapp.domain.validity import in_force, is_day, meant_for

PROMOTIONS = "promotions"
"""The name of the setting that keeps them."""
_MOST_PIECES = 100
_FEWEST = 2


class Mechanic(StrEnum):
    """How a promotion makes a price."""

    PERCENT = "percent"
    AMOUNT = "amount"
    PACK = "pack"
    BUNDLE = "bundle"


GROUPED = frozenset({Mechanic.PACK, Mechanic.BUNDLE})


class Scope(Struct, frozen=True, omit_defaults=True):
    """Which goods are meant: each list that is not empty must name them."""

    departments: tuple[str, ...] = ()
    articles: tuple[str, ...] = ()
    families: tuple[str, ...] = ()

    def covers(self, line: SaleLine) -> bool:
        """Whether a line's goods are meant."""
        return (
            meant_for(line.department, self.departments)
            and meant_for(line.article, self.articles)
            and meant_for(line.family, self.families)
        )


class Rule(Struct, frozen=True, omit_defaults=True):
    """One promotion; ISO dates, both in; no customer group named means everybody.

    `basis_points` off (percent); `cents` off each piece (amount), or the price of `pieces` of
    the goods together (pack: "3 for 5,00"), or of one piece of each of `parts` (bundle). It
    holds from `least` pieces of its goods in the basket on.
    """

    id: str
    title: str
    mechanic: Mechanic
    basis_points: int = 0
    cents: int = 0
    pieces: int = 0
    scope: Scope = Scope()
    parts: tuple[Scope, ...] = ()
    least: int = 1
    groups: tuple[str, ...] = ()
    since: str = ""
    until: str = ""
    bearer: Bearer = Bearer.SHOP

    def holds(self, on: date, group: str) -> bool:
        """Whether it is for this day and this customer."""
        return in_force(on, self.since, self.until) and meant_for(group, self.groups)

    def covers(self, line: SaleLine) -> bool:
        """Whether it may touch a line: prices that a person made stay as they are."""
        if not line.plain or (self.mechanic in GROUPED and line.unit is Unit.GRAM):
            return False
        scopes = self.parts if self.mechanic is Mechanic.BUNDLE else (self.scope,)
        return any(scope.covers(line) for scope in scopes)


class Promotions(Struct, frozen=True, omit_defaults=True):
    """The promotions of a shop, as they are kept.

    `past` are rules that were stopped or changed, each with its last day: what was charged
    then is the price that a later markdown is announced against.
    """

    rules: tuple[Rule, ...] = ()
    past: tuple[Rule, ...] = ()


def begun(rule: Rule, today: date) -> Rule:
    """The rule with its first day: what a reduction is announced against lies before it."""
    first = min(filter(None, (today.isoformat(), rule.until)))
    return rule if rule.since else replace(rule, since=first)


def ended(rule: Rule, today: date) -> Rule | None:
    """The rule as it was until today; None where it never began."""
    last = today.isoformat()
    if rule.since > last:
        return None
    return rule if rule.until and rule.until < last else replace(rule, until=last)


def checked_rule(rule: Rule) -> Rule:
    """A rule that makes sense.

    Raises:
        BadSetting: names the field that does not.
    """
    for field, good in _questions(rule).items():
        if not good:
            raise BadSetting(field=field, value=str(getattr(rule, field)))
    return rule


def _questions(rule: Rule) -> dict[str, bool]:
    mechanic = rule.mechanic
    percent, pack = mechanic is Mechanic.PERCENT, mechanic is Mechanic.PACK
    bundle = mechanic is Mechanic.BUNDLE
    return {
        "title": bool(rule.title),
        "basis_points": percent == (0 < rule.basis_points <= WHOLE),
        "cents": percent == (not 0 < rule.cents <= PRICE_LIMIT),
        "pieces": _FEWEST <= rule.pieces <= _MOST_PIECES if pack else not rule.pieces,
        "parts": _FEWEST <= len(rule.parts) <= _MOST_PIECES if bundle else not rule.parts,
        "scope": not bundle or rule.scope == Scope(),
        "least": 1 <= rule.least <= _MOST_PIECES,
        "since": is_day(rule.since),
        "until": is_day(rule.until) and (not rule.until or rule.since <= rule.until),
    }
