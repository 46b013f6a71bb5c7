"""The queue of one device."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator

import pytest

from tillapp.counter.ports import JobKind, PrintJob
from tillapp.domain.paper import Paper
from tillapp.hardware.waiting import Bell, WaitingJobs


def ticket(name: str) -> PrintJob:
    return PrintJob(name, JobKind.TICKET, Paper(()))


KICK = PrintJob("k", JobKind.KICK)


@pytest.fixture
def jobs() -> Iterator[WaitingJobs]:
    bell = Bell()
    yield WaitingJobs(bell, kick_life_s=10)
    bell.close()


def test_tickets_wait_in_order_and_a_kick_goes_first(jobs: WaitingJobs) -> None:
    for job in (ticket("a"), ticket("b"), KICK):
        jobs.put(job, 0)
    order = []
    while (following := jobs.first()) is not None:
        order.append(following.id)
        jobs.done(following)
    assert order == ["k", "a", "b"]


def test_the_same_job_waits_once(jobs: WaitingJobs) -> None:
    jobs.put(ticket("a"), 0)
    jobs.put(ticket("a"), 1)
    assert len(jobs) == 1


def test_a_cancelled_job_is_taken_out_unless_it_is_being_sent(jobs: WaitingJobs) -> None:
    jobs.put(ticket("a"), 0)
    jobs.put(ticket("b"), 0)
    for name in ("a", "b", "unknown"):
        jobs.cancel(name)
    assert jobs.take_cancelled(ticket("a")) == [ticket("b")]
    assert jobs.first() == ticket("a")
    assert jobs.take_cancelled(None) == []


def test_a_kick_dies_and_a_ticket_waits(jobs: WaitingJobs) -> None:
    assert jobs.next_expiry() is None
    jobs.put(ticket("a"), 0)
    jobs.put(KICK, 5)
    assert jobs.next_expiry() == 15
    assert jobs.take_expired(14.9, None) == []
    assert jobs.take_expired(15, KICK) == []
    assert jobs.take_expired(15, None) == [KICK]
    assert jobs.first() == ticket("a")


def test_the_bell_wakes_and_tells_bytes_from_rings() -> None:
    bell = Bell()
    reader, writer = os.pipe()
    for _ in range(10_000):
        bell.ring()
    assert not bell.wait(reader, None)
    started = time.monotonic()
    assert not bell.wait(None, 0.01)
    assert time.monotonic() - started >= 0.005
    os.write(writer, b"x")
    assert bell.wait(reader, None)
    os.close(reader)
    os.close(writer)
    bell.close()
