"""A day has one period; one that comes again gets the next number."""

from __future__ import annotations

from pathlib import Path

from tests.desks import Desks, killed, on_disk
from tillapp.counter.day_period import open_today

_DAY_MS = 86_400_000


def moved(till: Desks, days: int) -> str:
    """The period after the clock was moved by whole days."""
    till.shop.clock.forward(days * _DAY_MS)
    open_today(till.book)
    return till.book.period


def test_a_day_opens_once_and_a_day_that_comes_again_never_reopens(tmp_path: Path) -> None:
    till = on_disk(tmp_path)
    assert [moved(till, days) for days in (0, 1, 0, -1, 1)] == [
        "2026-11-21-1",
        "2026-11-22-1",
        "2026-11-22-1",
        "2026-11-21-2",
        "2026-11-22-2",
    ]
    till = killed(till)
    assert [moved(till, days) for days in (0, -1, 1)] == [
        "2026-11-22-2",
        "2026-11-21-3",
        "2026-11-22-3",
    ]
