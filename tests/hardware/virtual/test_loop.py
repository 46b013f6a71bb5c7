"""A thread that sleeps."""

from __future__ import annotations

import os
import threading
import time

import pytest

from tillapp.hardware.virtual.loop import Loop, Wait


def test_a_file_that_has_bytes_gives_a_turn() -> None:
    reader, writer = os.pipe()
    heard: list[bytes] = []
    done = threading.Event()

    def turn(ready: frozenset[int]) -> Wait:
        if reader in ready:
            heard.append(os.read(reader, 10))
            done.set()
        return Wait((reader,))

    loop = Loop("test", turn)
    loop.start()
    os.write(writer, b"hello")
    assert done.wait(2)
    loop.close()
    os.close(reader)
    os.close(writer)
    assert heard == [b"hello"]


def test_nothing_happens_while_idle() -> None:
    loop = Loop("test", lambda _ready: Wait())
    loop.start()
    time.sleep(0.2)
    assert loop.turns == 1
    loop.close()


def test_a_delay_ends_by_itself() -> None:
    twice = threading.Event()
    loop = Loop("test", lambda _ready: Wait(seconds=0.01))

    def turn(_ready: frozenset[int]) -> Wait:
        if loop.turns > 1:
            twice.set()
        return Wait(seconds=0.01)

    loop._turn = turn
    loop.start()
    assert twice.wait(2)
    loop.close()


def test_many_calls_wake_it_and_never_block() -> None:
    loop = Loop("test", lambda _ready: Wait())
    for _ in range(70_000):
        loop.wake()
    loop.start()
    loop.close()
    assert loop.turns <= 2


def test_a_loop_that_never_started_can_be_closed() -> None:
    loop = Loop("test", lambda _ready: Wait())
    loop.close()
    with pytest.raises(OSError, match="Bad file descriptor"):
        loop.wake()
