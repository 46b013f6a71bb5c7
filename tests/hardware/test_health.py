"""The dot on the screen changes at once, and does not flutter."""

from __future__ import annotations

import pytest

from tillapp.counter.messages import DeviceChanged, Message
from tillapp.counter.ports import DeviceRole, DeviceStatus, Health, Reason
from tillapp.hardware.health import HealthBoard
from tillapp.hardware.timing import Clocks


class Dot:
    def __init__(self) -> None:
        self.now = 100.0
        self.heard: list[Message] = []
        self.board = HealthBoard(
            DeviceStatus(DeviceRole.PRINTER, "p", "here", Health.UNKNOWN),
            self.heard.append,
            clocks=Clocks(now_ms=lambda: int(self.now * 1000), monotonic=lambda: self.now),
            calm_s=2.0,
        )

    @property
    def seen(self) -> list[tuple[Health, Reason]]:
        statuses = [m.status for m in self.heard if isinstance(m, DeviceChanged)]
        return [(status.health, status.reason) for status in statuses]

    @property
    def last(self) -> DeviceStatus:
        message = self.heard[-1]
        assert isinstance(message, DeviceChanged)
        return message.status


@pytest.fixture
def dot() -> Dot:
    return Dot()


def test_a_change_is_told_at_once_with_its_time(dot: Dot) -> None:
    dot.board.observe(Health.BLOCKED, Reason.PAPER_OUT, "roll")
    assert dot.last.since_ms == 100_000
    assert (dot.last.detail, dot.board.health, dot.board.reason) == (
        "roll",
        Health.BLOCKED,
        Reason.PAPER_OUT,
    )
    assert dot.board.due() is None


def test_the_same_state_again_is_no_news(dot: Dot) -> None:
    for _ in range(3):
        dot.board.observe(Health.OK)
        dot.now += 5
    assert dot.seen == [(Health.OK, Reason.NONE)]


def test_a_fluttering_contact_is_told_once_it_is_calm(dot: Dot) -> None:
    dot.board.observe(Health.OK)
    for health in (Health.OFFLINE, Health.OK, Health.OFFLINE, Health.OK, Health.OFFLINE):
        dot.now += 0.125
        dot.board.observe(health)
    assert dot.seen == [(Health.OK, Reason.NONE)]
    assert dot.board.due() == 102.0
    dot.now = 102.0
    dot.board.flush()
    assert dot.seen[1:] == [(Health.OFFLINE, Reason.NONE)]
    assert dot.last.since_ms == 100_625


def test_a_flutter_that_ends_where_it_began_is_no_news(dot: Dot) -> None:
    dot.board.observe(Health.OK)
    dot.board.observe(Health.OFFLINE)
    dot.board.observe(Health.OK)
    assert dot.board.due() is None
    assert len(dot.seen) == 1


def test_waiting_jobs_are_counted_in_trouble_only(dot: Dot) -> None:
    dot.board.observe(Health.OK)
    dot.now += 3
    dot.board.count(2)
    assert len(dot.seen) == 1
    dot.board.observe(Health.OFFLINE, Reason.UNPLUGGED)
    assert dot.last.waiting == 2
    dot.now += 3
    dot.board.count(3)
    assert dot.last.waiting == 3
