"""A device that stays away is asked less and less often."""

from __future__ import annotations

from tillapp.hardware.timing import Clocks, Pace, Timing


def test_waits_grow_and_start_over_after_a_success() -> None:
    pace = Pace(Timing(), Clocks(now_ms=lambda: 0, monotonic=lambda: 100.0))
    waits = []
    for _ in range(8):
        pace.failed()
        waits.append(pace.due - 100)
    assert waits == [0.5, 1, 2, 5, 10, 30, 30, 30]
    pace.worked()
    assert pace.due == 0
    pace.failed()
    assert pace.due == 100.5
    pace.again_in(1)
    assert pace.due == 101
