"""A scanner on a serial line: bytes become codes, at the suffix or after a pause."""

from __future__ import annotations

import re

from tillapp.counter.messages import Inbox, Scanned
from tillapp.counter.ports import Health, Reason
from tillapp.hardware.health import HealthBoard
from tillapp.hardware.profiles import ScannerProfile
from tillapp.hardware.thread import DeviceThread
from tillapp.hardware.timing import Backoff, Clocks, Timing
from tillapp.hardware.transport.base import LinkError, Transport
from tillapp.hardware.waiting import Bell

_CODE_LIMIT = 4096
_AIM = re.compile(r"\][A-Za-z][0-9A-Za-z]")
# GS (1D) separates the fields of a GS1 code and is the only control character kept.
_CONTROL = re.compile("[\x00-\x1c\x1e\x1f\x7f-\x9f]")


class CodeReader:
    """Cuts a stream of bytes into codes."""

    def __init__(self, profile: ScannerProfile, source: str) -> None:
        self._ends = re.compile(f"[{re.escape(profile.suffixes)}]+" if profile.suffixes else "$^")
        self._aim = profile.aim
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
        self, line: Transport, reader: CodeReader, board: HealthBoard, *, inbox: Inbox,
        pace: Pace,
    ) -> None:  # fmt: skip
        self._line = line
