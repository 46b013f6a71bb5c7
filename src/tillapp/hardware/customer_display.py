"""The two-line customer display: shows the last frame given, at most ten times a second."""

from __future__ import annotations

import threading

from tillapp.counter.ports import Frame, Health, Reason
from tillapp.hardware.encoding import Page
from tillapp.hardware.health import HealthBoard
from tillapp.hardware.profiles import CodePage, DisplayProfile
from tillapp.hardware.thread import DeviceThread
from tillapp.hardware.timing import Pace
from tillapp.hardware.transport.base import LinkError, Transport
from tillapp.hardware.waiting import Bell

_PACE_S = 0.1


class DisplayTable:
    """Frames as the bytes of one command set."""

    def __init__(self, profile: DisplayProfile) -> None:
        self._profile = profile
        self._page = Page(CodePage(profile.codec, 0))
        self.start = bytes.fromhex(profile.start)

    def frame(self, frame: Frame) -> bytes:
        """Both lines, full width."""
        lines = {
            "{1}": self._line(frame.top_left, frame.top_right),
            "{2}": self._line(frame.bottom_left, frame.bottom_right),
        }
        words = self._profile.frame.split()
        return b"".join(lines.get(word) or bytes.fromhex(word) for word in words)

    def _line(self, left: str, right: str) -> bytes:
        width = self._profile.columns
        amount = self._page.encode(self._page.spell(right))[:width]
        room = width - len(amount) - (1 if amount else 0)
        label = self._page.encode(self._page.spell(left))[: max(0, room)]
        return label + b" " * (width - len(label) - len(amount)) + amount


class CustomerDisplay:
    """A display (port `Display`) with a thread of its own; `show` never blocks."""

    def __init__(
        self, line: Transport, table: DisplayTable, board: HealthBoard, pace: Pace
    ) -> None:
        self._line = line
        self._table = table
        self._board = board
        self._pace = pace
        self._bell = Bell()
        self._thread = DeviceThread(line.where, self._bell)
        self._lock = threading.Lock()
        self._wanted = Frame()
        self._shown: Frame | None = None
        self._next_s = 0.0

    def start(self) -> None:
        """Begin with an empty display."""
        self._thread.start(self)

    def show(self, frame: Frame) -> None:
        """Replace both lines; frames in between may be dropped."""
        with self._lock:
            self._wanted = frame
        self._bell.ring()

    def stop(self) -> bool:
        """End the thread within two seconds."""
        return self._thread.stop()

    def turn(self) -> None:
        """Bring the wanted frame onto the glass, or rest."""
        with self._lock:
            wanted = self._wanted
        if wanted != self._shown and self._pace.now() >= self._next_s:
            self._bring(wanted)
        else:
            self._rest(stale=wanted != self._shown)

    def give_up(self) -> None:
        """A fault of ours: start over with a fresh line, later."""
        self._lost(LinkError(Reason.PRINTER_ERROR, "see the log"))

    def close(self) -> None:
        """Let go of the display."""
        self._line.close()

    def _bring(self, frame: Frame) -> None:
        try:
            fresh = self._line.open(self._pace.now() + self._pace.timing.connect_s)
            self._write((self._table.start if fresh else b"") + self._table.frame(frame))
        except LinkError as trouble:
            self._lost(trouble)
            return
        self._shown, self._next_s = frame, self._pace.now() + _PACE_S
        self._pace.worked()
        self._board.observe(Health.OK)

    def _write(self, data: bytes) -> None:
        if self._line.write(data, self._pace.now() + self._pace.timing.slice_s) < len(data):
            raise LinkError(Reason.SLOW, "takes no more bytes")

    def _rest(self, *, stale: bool) -> None:
        moments = [self._board.due(), self._next_s if stale else None]
        known = [moment for moment in moments if moment is not None]
        timeout_s = max(0.0, min(known) - self._pace.now()) if known else None
        if self._bell.wait(self._line.fileno(), timeout_s):
            self._overhear()
        self._board.flush()

    def _overhear(self) -> None:
        try:
            self._line.drain()
        except LinkError as trouble:
            self._lost(trouble)

    def _lost(self, trouble: LinkError) -> None:
        self._line.close()
        self._shown = None
        self._pace.failed()
        self._next_s = self._pace.due
        self._board.observe(Health.OFFLINE, trouble.reason, trouble.detail)
