"""One till program per book: a lock of the operating system, which a kill releases."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Self

from tillapp.domain.refusal import AlreadyRunning

NAME = "till.lock"
_ROOM = 32


class TillLock:
    """Holds the lock file of a data folder for as long as the till runs."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / NAME
        self._handle: int | None = None

    def take(self) -> None:
        """Take the lock.

        Raises:
            AlreadyRunning: another program has it; `pid` is its number where it says so.
        """
        assert self._handle is None
        self._path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        handle = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            _lock(handle)
        except OSError as trouble:
            os.lseek(handle, 0, os.SEEK_SET)
            said = os.read(handle, _ROOM).decode("ascii", "replace").strip()
            os.close(handle)
            raise AlreadyRunning(pid=said) from trouble
        self._handle = handle
        with suppress(OSError):
            # The number is a courtesy; the lock holds on a full disk too.
            os.ftruncate(handle, 0)
            os.lseek(handle, 0, os.SEEK_SET)
            os.write(handle, str(os.getpid()).encode())

    def release(self) -> None:
        """Let another program work on the book."""
        if self._handle is not None:
            os.close(self._handle)
            self._handle = None

    def __enter__(self) -> Self:
        """Take the lock."""
        self.take()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Release it."""
        self.release()


if sys.platform == "win32":  # pragma: no cover - Windows has its own locks
    import msvcrt

    _FAR = 1 << 30

    def _lock(handle: int) -> None:
        # Windows locks bytes against reading too, so the byte lies beyond the number.
        os.lseek(handle, _FAR, os.SEEK_SET)
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _lock(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
