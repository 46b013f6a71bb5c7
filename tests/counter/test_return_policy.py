"""How long a sale may come back, counted in days on the wall."""

from __future__ import annotations

from datetime import date

import pytest

from tillapp.counter.return_policy import Verdict, standing
from tillapp.counter.settings import Policy

SOLD = date(2026, 11, 21)


@pytest.mark.parametrize(
    ("today", "verdict", "until"),
    [
        (date(2026, 11, 21), Verdict.MONEY, date(2026, 12, 5)),
        (date(2026, 12, 5), Verdict.MONEY, date(2026, 12, 5)),
        (date(2026, 12, 6), Verdict.CREDIT, date(2026, 12, 21)),
        (date(2026, 12, 21), Verdict.CREDIT, date(2026, 12, 21)),
        (date(2026, 12, 22), Verdict.LATE, date(2026, 12, 21)),
    ],
)
def test_money_for_two_weeks_a_credit_for_a_month_then_a_manager(
    today: date, verdict: Verdict, until: date
) -> None:
    stands = standing(Policy(), SOLD, today)
    assert (stands.verdict, stands.until) == (verdict, until)
    assert stands.days == (today - SOLD).days


def test_a_clock_that_went_back_takes_nothing_from_the_customer() -> None:
    assert standing(Policy(), SOLD, date(2026, 11, 20)).verdict is Verdict.MONEY


def test_a_shop_may_give_money_longer_than_credits() -> None:
    policy = Policy(return_days=60, credit_days=30)
    assert standing(policy, SOLD, date(2027, 1, 20)).verdict is Verdict.MONEY
    assert standing(policy, SOLD, date(2027, 1, 21)).verdict is Verdict.LATE
