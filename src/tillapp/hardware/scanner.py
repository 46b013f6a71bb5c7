"""A scanner on a serial line: bytes become codes, at the suffix or after a pause."""

from __future__ import annotations

import re

from tillapp.counter.messages import Inbox, Scanned
from tillapp.counter.ports import Health, Reason
from tillapp.hardware.health import HealthBoard
from tillapp.hardware.profiles import ScannerProfile
from tillapp.hardware.thread import DeviceThread
from tillapp.hardware.timing import Pace
from tillapp.hardware.transport.base import LinkError, Transport
from tillapp.hardware.waiting import Bell

_CODE_LIMIT = 4096
_AIM = re.compile(r"\][A-Za-z][0-9A-Za-z]")
# GS (1D) separates the fields of a GS1 code and is the only control character kept.
_CONTROL = re.compile("[\x00-\x1c\x1e\x1f\x7f-\x9f]")


class CodeReader:
    """Cuts a stream of bytes into codes."""

    def __init__(self, profile: ScannerProfile, source: str) -> None:
        self._ends = re.compile(
            f"[{re.escape(profile.suffixes)}]+" if profile.suffixes else "$^"
        )
        self._aim = profile.aim
        self.gap_s = profile.gap_s
        self._source = source
        self._rest = ""

    @property
    def waiting(self) -> bool:
        """Has a code begun?"""
        return bool(self._rest)

    def feed(self, data: bytes) -> list[Scanned]:
        """Take bytes and give back the codes that have ended."""
        # Latin 1 never fails; what is really UTF-8 is repaired when the code is whole.
        self._rest = (self._rest + data.decode("latin-1"))[-_CODE_LIMIT:]
        *codes, self._rest = self._ends.split(self._rest)
        return [self._scanned(code) for code in codes if _CONTROL.sub("", code)]

    def flush(self) -> list[Scanned]:
        """The pause has come: what is there is a code."""
        code, self._rest = self._rest, ""
        return [self._scanned(code)] if _CONTROL.sub("", code) else []

    def _scanned(self, code: str) -> Scanned:
        text = _CONTROL.sub("", _repaired(code))
        if self._aim and _AIM.match(text):
            return Scanned(text[3:].strip(" "), text[:3], self._source)
        return Scanned(text.strip(" "), "", self._source)


def _repaired(code: str) -> str:
    try:
        return code.encode("latin-1").decode("utf-8")
    except UnicodeDecodeError:
        return code


class SerialScanner:
    """Listens with a thread of its own, and finds the scanner again after a replug."""

    def __init__(
        self,
        line: Transport,
        reader: CodeReader,
        board: HealthBoard,
        *,
        inbox: Inbox,
        pace: Pace,
    ) -> None:
        self._line = line
        self._reader = reader
        self._board = board
        self._inbox = inbox
        self._pace = pace
        self._bell = Bell()
        self._thread = DeviceThread(line.where, self._bell)

    def start(self) -> None:
        """Begin to listen."""
        self._thread.start(self)

    def stop(self) -> bool:
        """End the thread within two seconds."""
        return self._thread.stop()

    def turn(self) -> None:
        """Open the line when it is time, else listen to it."""
        try:
            if self._pace.now() >= self._pace.due:
                self._open()
                self._listen()
            else:
                self._bell.wait(None, self._pace.due - self._pace.now())
        except LinkError as trouble:
            self._lost(trouble)
        self._board.flush()

    def give_up(self) -> None:
        """A fault of ours: start over with a fresh line, later."""
        self._lost(LinkError(Reason.PRINTER_ERROR, "see the log"))

    def close(self) -> None:
        """Let go of the scanner."""
        self._line.close()

    def _open(self) -> None:
        if self._line.open(self._pace.now() + self._pace.timing.connect_s):
            self._reader.flush()
            self._pace.worked()
            self._board.observe(Health.OK)

    def _listen(self) -> None:
        """Block until the scanner speaks; a begun code ends by itself after a pause."""
        fileno = self._line.fileno()
        gap_s = self._reader.gap_s if self._reader.waiting else None
        if fileno is None:
            # Windows gives no descriptor to wait on, so this one system is asked in turns.
            data = self._line.read(self._pace.now() + (gap_s or self._pace.timing.slice_s))
        else:
            data = self._line.read(0.0) if self._bell.wait(fileno, self._wait_s(gap_s)) else b""
        for scanned in self._reader.feed(data) if data else self._paused(gap_s):
            self._inbox(scanned)

    def _paused(self, gap_s: float | None) -> list[Scanned]:
        return [] if gap_s is None else self._reader.flush()

    def _wait_s(self, gap_s: float | None) -> float | None:
        due = self._board.due()
        calm_s = None if due is None else max(0.0, due - self._pace.now())
        known = [wait_s for wait_s in (gap_s, calm_s) if wait_s is not None]
        return min(known) if known else None

    def _lost(self, trouble: LinkError) -> None:
        self._line.close()
        self._pace.failed()
        self._board.observe(Health.OFFLINE, trouble.reason, trouble.detail)
