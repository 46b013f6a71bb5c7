"""Rules hold between two days, both in, and for the groups that they name."""

from __future__ import annotations

from datetime import date

from tillapp.domain.validity import in_force, meant_for


def test_both_days_are_in() -> None:
    days = [date(2026, 11, day) for day in (19, 20, 21, 22)]
    assert [in_force(day, "2026-11-20", "2026-11-21") for day in days] == [
        False,
        True,
        True,
        False,
    ]
    assert in_force(days[0], "", "")


def test_no_group_named_means_everybody() -> None:
    assert meant_for("", ())
    assert meant_for("friends", ("friends", "staff"))
    assert not meant_for("", ("friends",))
