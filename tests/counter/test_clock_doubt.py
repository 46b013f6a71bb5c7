"""A doubt about the clock lies beside the journal until somebody confirms the date."""

from __future__ import annotations

import pytest

from tests.desks import Desks
from tillapp.counter import clock_doubt
from tillapp.counter.clock_doubt import BACK_MS, Anomaly
from tillapp.fiscal import events


@pytest.mark.parametrize(
    ("back_ms", "seen"), [(0, False), (-BACK_MS // 2, False), (-2 * BACK_MS, True)]
)
def test_two_minutes_are_nothing_and_more_is_a_doubt(back_ms: int, *, seen: bool) -> None:
    desks = Desks()
    desks.shop.clock.forward(back_ms)
    found = clock_doubt.gone_back(desks.book)
    assert (found is not None) is seen


def test_a_doubt_is_written_once_with_its_event() -> None:
    desks = Desks()
    doubt = Anomaly(2_000, 1_000)
    assert doubt.back
    desks.session.write(doubt.event, notes=doubt.notes)
    assert clock_doubt.pending(desks.book) == doubt
    [log] = desks.logs(events.CLOCK)
    assert log.facts == {"last": "2000", "now": "1000"}
    desks.shop.clock.forward(-2 * BACK_MS)
    assert clock_doubt.fresh(desks.book) is None
