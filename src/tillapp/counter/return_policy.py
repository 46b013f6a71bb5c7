"""How old a sale may be: money back, a credit only, or a manager's word."""

from __future__ import annotations

from datetime import date, timedelta
from enum import StrEnum

from msgspec import Struct

from tillapp.counter.settings import Policy


class Verdict(StrEnum):
    """What the shop gives for goods that come back after so many days."""

    MONEY = "money"
    CREDIT = "credit"
    LATE = "late"


class Standing(Struct, frozen=True):
    """The verdict on a sale, how many civil days old it is, and the last day of the verdict.

    What is late stays late: there `until` is the day on which the time had ended.
    """

    verdict: Verdict
    days: int
    until: date


def standing(policy: Policy, sold_on: date, today: date) -> Standing:
    """How a sale of one civil day stands on another."""
    days = (today - sold_on).days
    money = sold_on + timedelta(policy.return_days)
    credit = sold_on + timedelta(max(policy.return_days, policy.credit_days))
    if today <= money:
        return Standing(Verdict.MONEY, days, money)
    verdict = Verdict.CREDIT if today <= credit else Verdict.LATE
    return Standing(verdict, days, credit)
