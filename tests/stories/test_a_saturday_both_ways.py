"""A Saturday of returns, exchanges, parts, deposits and vouchers, offline, with power cuts.

Here are C13, C14, C15 and C18 of product.md; C2 for everything that goes back.
"""

from __future__ import annotations

from pathlib import Path

from tests.stories.saturday import (
    Saturday,
    a_gift_is_spent_in_two_parts,
    a_jumper_without_a_ticket,
    goods_go_both_ways,
    three_friends_share_a_bill,
    three_ways_back,
    two_lamps_are_put_aside,
    two_tickets_were_wrong,
)
from tillapp.domain.content import Sale
from tillapp.domain.undone import Refund
from tillapp.ledger.verify import verify

# Added up by hand from the stories, in cents.
CASH = 4200 + 1050 + 1800 + 3000 + 2000 + 5000 + 3000 - 1000
CARD = 3000 + 6000 + 900
CHEQUE = 3000


def played(folder: Path, *, powerless: bool) -> Saturday:
    """The whole day, story by story."""
    folder.mkdir()
    day = Saturday(folder, powerless=powerless)
    goods_go_both_ways(day)
    three_friends_share_a_bill(day)
    two_lamps_are_put_aside(day)
    paper = a_gift_is_spent_in_two_parts(day)
    assert "17,50" in paper
    assert "12,50" not in paper
    two_tickets_were_wrong(day)
    a_jumper_without_a_ticket(day)
    three_ways_back(day)
    return day


def money(day: Saturday) -> list[int]:
    accounts = ("cash", "card", "cheque", "advance", "between")
    return [day.till.balance(account) for account in accounts]


def numbers(day: Saturday) -> list[tuple[str, int]]:
    """Every ticket and credit note with its total, in their order."""
    contents = ((d.number, d.facts.content) for d in day.till.documents())
    return [(n, c.total) for n, c in contents if isinstance(c, Sale | Refund)]


def test_a_saturday_both_ways_adds_up_to_the_cent(tmp_path: Path) -> None:
    day = played(tmp_path / "day", powerless=False)
    assert money(day) == [CASH, CARD, CHEQUE, 0, 0]
    assert day.till.balance("credit/gift") == -1750
    assert day.till.balance("credit/return") == -2000
    assert day.till.balance("credit/goodwill") == 0
    assert day.till.balance("stock@held") == 0
    report = verify(day.till.book.store, day.till.book.profile)
    assert report.sound, report.defects
    assert day.till.selling.view().lines == ()
    assert day.till.basket.parked() == []


def test_a_till_killed_between_any_two_steps_ends_the_day_as_any_other(tmp_path: Path) -> None:
    quiet = played(tmp_path / "quiet", powerless=False)
    stormy = played(tmp_path / "stormy", powerless=True)
    assert stormy.kills > 60
    assert numbers(stormy) == numbers(quiet)
    without_ids = [
        [(a, unit, x) for a, _, unit, x in day.till.balances()] for day in (quiet, stormy)
    ]
    assert sorted(without_ids[0]) == sorted(without_ids[1])
    report = verify(stormy.till.book.store, stormy.till.book.profile)
    assert report.sound, report.defects
