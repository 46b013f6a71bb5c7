"""Waiting on a line ends when it must."""

from __future__ import annotations

import os
import time

from tillapp.hardware.transport.base import pause, seconds_to, wait_readable, write_file


def test_a_deadline_in_the_past_is_now() -> None:
    assert seconds_to(0.0) == 0.0
    assert seconds_to(time.monotonic() + 5) > 4


def test_a_line_that_cannot_speak_is_silent_until_the_deadline() -> None:
    started = time.monotonic()
    assert pause(started + 0.02) == b""
    assert time.monotonic() - started >= 0.02


def test_a_full_pipe_takes_what_it_can() -> None:
    reader, writer = os.pipe()
    os.set_blocking(writer, False)
    assert not wait_readable(reader, 0.0)
    done = write_file(writer, b"x" * 1_000_000, time.monotonic() + 0.02)
    assert 0 < done < 1_000_000
    assert wait_readable(reader, 0.0)
    os.close(reader)
    os.close(writer)
