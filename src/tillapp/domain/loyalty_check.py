"""Loyalty that can be: every rule and reward is looked at once, before it is kept."""

from __future__ import annotations

from typing import NoReturn

from tillapp.domain.refusal import BadSetting
from tillapp.domain.reward import Loyalty, LoyaltyRule, Reward
from tillapp.domain.validity import is_day

MOST_POINTS_PER_EURO = 1_000
MOST_POINTS = 1_000_000
MOST_CENTS = 100_000


def checked_loyalty(loyalty: Loyalty) -> Loyalty:
    """Loyalty that makes sense.

    Raises:
        BadSetting: `field` names the row, counted from nought, and its key; `why` is one word,
            `allowed` what may stand there.
    """
    for n, rule in enumerate(loyalty.rules):
        where = f"rules[{n}]"
        _within(where, "points_per_euro", rule.points_per_euro, 0, MOST_POINTS_PER_EURO)
        _days(where, rule)
    for n, reward in enumerate(loyalty.rewards):
        where = f"rewards[{n}]"
        _within(where, "points", reward.points, 1, MOST_POINTS)
        _within(where, "cents", reward.cents, 1, MOST_CENTS)
        _days(where, reward)
    return loyalty


def _within(where: str, key: str, value: int, least: int, most: int) -> None:
    if not least <= value <= most:
        field, why = f"{where}.{key}", "too_large" if value > most else "not_allowed"
        raise BadSetting(field=field, value=value, why=why, allowed=f"{least} to {most}")


def _days(where: str, row: LoyaltyRule | Reward) -> None:
    for key, day in (("since", row.since), ("until", row.until)):
        if not is_day(day):
            _refuse(f"{where}.{key}", day, "a day as 2026-12-31")
    if row.since and row.until and row.since > row.until:
        _refuse(f"{where}.until", row.until, f"a day from {row.since} on")


def _refuse(field: str, day: str, allowed: str) -> NoReturn:
    raise BadSetting(field=field, value=day, why="not_allowed", allowed=allowed)
