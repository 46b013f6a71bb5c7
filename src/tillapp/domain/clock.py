"""The time a till claims: UTC milliseconds and the local offset, passed in by a clock."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Protocol

from msgspec import Struct

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC).replace(tzinfo=None)
_MS_A_MINUTE = 60_000
A_DAY_MS = 86_400_000


class Moment(Struct, frozen=True, order=True):
    """UTC milliseconds since 1970, and the local offset from UTC in minutes."""

    utc_ms: int
    offset_min: int = 0

    def civil(self) -> datetime:
        """The local wall clock, without a zone."""
        seconds, ms = divmod(self.utc_ms + self.offset_min * _MS_A_MINUTE, 1000)
        return _EPOCH + timedelta(0, seconds, ms * 1000)

    def day(self) -> date:
        """The local calendar day."""
        return self.civil().date()

    def end_of(self, day: date) -> int:
        """The UTC millisecond in which a day is over, by this moment's wall clock."""
        days = (day - _EPOCH.date()).days + 1
        return days * A_DAY_MS - self.offset_min * _MS_A_MINUTE

    def stamp(self) -> str:
        """The local time as signed text has it: `YYYYMMDDhhmmss` (fiscal.md 1.4)."""
        said = self.civil().isoformat(timespec="seconds")
        return said.replace("-", "").replace(":", "").replace("T", "")


class Clock(Protocol):
    """Says what time it is, and never decides anything."""

    def now(self) -> Moment:
        """The moment as the machine claims it."""
