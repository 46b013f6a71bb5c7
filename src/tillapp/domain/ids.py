"""Identifiers sort by time and are made at the counter, before anything is sent."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from tillapp.domain.clock import Clock


class Ids(Protocol):
    """Makes identifiers that nobody else makes."""

    def next(self) -> str:
        """A new identifier: 32 hexadecimal digits."""


def uuid7(utc_ms: int, entropy: bytes) -> str:
    """Lay out a UUID of version 7 (RFC 9562, 5.7) from a time and ten random bytes."""
    raw = bytearray(utc_ms.to_bytes(6, "big") + entropy)
    raw[6] = 0x70 | (raw[6] & 0x0F)
    raw[8] = 0x80 | (raw[8] & 0x3F)
    return raw.hex()


class TimedIds:
    """Identifiers of version 7 that never go back, even when the clock does."""

    def __init__(self, clock: Clock, entropy: Callable[[int], bytes]) -> None:
        self._clock = clock
        self._entropy = entropy
        self._last = ""

    def next(self) -> str:
        """A new identifier, greater than every one before it."""
        fresh = uuid7(self._clock.now().utc_ms, self._entropy(10))
        while fresh <= self._last:
            fresh = uuid7(int(self._last[:12], 16) + 1, self._entropy(10))
        self._last = fresh
        return fresh


def child(parent: str, ordinal: int) -> str:
    """The identifier of the n-th document of a basket: the same each time it is asked."""
    return f"{(int(parent, 16) + ordinal) & ((1 << 128) - 1):032x}"
