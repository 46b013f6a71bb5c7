"""A line to nowhere: what is written is kept, what is to be heard is laid in."""

from __future__ import annotations

from tillapp.counter.ports import Reason
from tillapp.hardware.transport.base import LinkError, pause


class MemoryLine:
    """A transport that obeys its test."""

    def __init__(self, *, bytes_per_s: float = 1e6) -> None:
        self.where = "memory"
        self.bytes_per_s = bytes_per_s
        self.written = b""
        self.incoming = b""
        self.replies: dict[bytes, bytes] = {}
        self.once: dict[bytes, bytes] = {}
        self.after_once: dict[bytes, bytes] = {}
        self.takes: int | None = None
        self.breaks_at: int | None = None
        self.missing = False
        self.hangs_up = False
        self.port: int | None = None
        self.opened = False

    def open(self, deadline: float) -> bool:
        if self.missing:
            raise LinkError(Reason.UNPLUGGED, "missing")
        fresh, self.opened = not self.opened, True
        return fresh

    def close(self) -> None:
        self.opened = False

    def write(self, data: bytes, deadline: float) -> int:
        if self.breaks_at is not None and len(self.written) >= self.breaks_at:
            raise LinkError(Reason.UNPLUGGED, "broken")
        limits = [limit for limit in (self.takes, self.breaks_at) if limit is not None]
        taken = data[: max(0, min(limits) - len(self.written))] if limits else data
        if not taken:
            pause(deadline)
        self.written += taken
        if data in self.once:
            self.incoming += self.once.pop(data)
            self.replies = self.after_once
            return len(taken)
        self.incoming += self.replies.get(data, b"")
        return len(taken)

    def read(self, deadline: float) -> bytes:
        heard, self.incoming = self.incoming, b""
        if self.hangs_up and not heard:
            self.hangs_up = False
            raise LinkError(Reason.UNPLUGGED, "hung up")
        return heard or pause(deadline)

    def drain(self) -> bytes:
        heard, self.incoming = self.incoming, b""
        return heard

    def fileno(self) -> int | None:
        return None

    def port_status(self) -> int | None:
        return self.port
