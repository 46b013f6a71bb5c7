"""A thread that sleeps until a file is ready, somebody wakes it, or a delay is over."""

from __future__ import annotations

import os
import select
import threading
from collections.abc import Callable

from msgspec import Struct

CLOSE_LIMIT_S = 2.0
# As much as a pipe holds: all calls made since the last turn are one.
PIPE_BYTES = 65536


class Wait(Struct, frozen=True):
    """What the next sleep is for: files to read, and at most that many seconds."""

    files: tuple[int, ...] = ()
    seconds: float | None = None


class Loop:
    """Runs `turn(ready files)` again and again; each turn says what to wait for."""

    def __init__(self, name: str, turn: Callable[[frozenset[int]], Wait]) -> None:
        self._turn = turn
        self._inner, self._outer = os.pipe()
        os.set_blocking(self._outer, False)
        os.set_blocking(self._inner, False)
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)
        self.turns = 0

    def start(self) -> None:
        """Begin; called once."""
        self._thread.start()

    def wake(self) -> None:
        """Have a turn now; safe from any thread."""
        try:
            os.write(self._outer, b"!")
        except BlockingIOError:
            # The pipe is full of calls that have not been heard yet: one is enough.
            return

    def close(self) -> None:
        """Stop after the present turn; the pipe is closed once nobody reads it."""
        self._stopping.set()
        self.wake()
        if self._thread.ident is not None:
            self._thread.join(CLOSE_LIMIT_S)
        assert not self._thread.is_alive(), self._thread.name
        os.close(self._inner)
        os.close(self._outer)

    def _run(self) -> None:
        ready: frozenset[int] = frozenset()
        while not self._stopping.is_set():
            self.turns += 1
            wait = self._turn(ready)
            watched = [self._inner, *wait.files]
            ready = frozenset(select.select(watched, [], [], wait.seconds)[0])
            if self._inner in ready:
                os.read(self._inner, PIPE_BYTES)
