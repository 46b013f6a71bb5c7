"""Rules hold between two days, both in, and for the groups that they name."""

from __future__ import annotations

from datetime import date

import pytest

from tillapp.domain.validity import in_force, is_day, iso_day, meant_for


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


def test_a_day_is_an_iso_date_or_is_left_open() -> None:
    assert is_day("")
    assert is_day("2026-12-01")
    for text in ("01/12/2026", "20261201", "2026-02-30", "demain"):
        assert not is_day(text)


def test_a_day_written_as_in_france_is_an_iso_date() -> None:
    assert (
        iso_day("01/12/2026") == iso_day("1/12/2026") == iso_day("2026-12-01") == "2026-12-01"
    )
    for text in ("31/02/2026", "01/12/26", "2026-12-1", "demain"):
        with pytest.raises(ValueError, match=r"\S"):
            iso_day(text)
