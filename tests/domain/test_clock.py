"""Moments: UTC with the offset of the wall, through the nights when the clock changes."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from tillapp.domain.clock import Moment


def at(text: str, offset_min: int) -> Moment:
    utc = datetime.fromisoformat(text).replace(tzinfo=UTC)
    return Moment(round(utc.timestamp() * 1000), offset_min)


@pytest.mark.parametrize(
    ("utc", "offset_min", "stamp"),
    [
        ("2026-03-29T00:59:59", 60, "20260329015959"),
        ("2026-03-29T01:00:00", 120, "20260329030000"),
        ("2026-10-25T00:59:59", 120, "20261025025959"),
        ("2026-10-25T01:00:00", 60, "20261025020000"),
    ],
)
def test_paris_jumps_over_two_oclock_in_march_and_repeats_it_in_october(
    utc: str, offset_min: int, stamp: str
) -> None:
    assert at(utc, offset_min).stamp() == stamp


def test_the_repeated_hour_keeps_the_order_of_utc() -> None:
    first = at("2026-10-25T00:30:00", 120)
    second = at("2026-10-25T01:10:00", 60)
    assert first < second
    assert first.stamp() > second.stamp()


def test_the_day_is_the_one_on_the_wall() -> None:
    assert at("2026-11-21T23:30:00", 60).day() == date(2026, 11, 22)
    assert at("2026-11-21T23:30:00", -60).day() == date(2026, 11, 21)


def test_a_day_is_over_at_midnight_on_the_wall() -> None:
    noon = at("2026-11-21T11:00:00", 60)
    assert noon.end_of(date(2026, 11, 21)) == at("2026-11-21T23:00:00", 60).utc_ms
    assert noon.end_of(date(2026, 12, 1)) == at("2026-12-01T23:00:00", 60).utc_ms
