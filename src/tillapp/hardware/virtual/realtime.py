"""The requests a printer obeys the moment they arrive, wherever they stand in the stream."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

# The longest request: DLE DC4 1 m t.
WINDOW = 5


class RealTimeRequest(Struct, frozen=True):
    """DLE EOT n, DLE ENQ n or DLE DC4 1 m t."""

    code: bytes
    args: bytes


def _request(tail: bytes) -> RealTimeRequest | None:
    """The request that ends with the last byte, if one does."""
    short, long = tail[-3:], tail[-5:]
    if short[:2] == b"\x10\x04" and short[2:] in (b"\1", b"\2", b"\3", b"\4"):
        return RealTimeRequest(b"\x10\x04", short[2:])
    if short[:2] == b"\x10\x05" and short[2:] in (b"\1", b"\2"):
        return RealTimeRequest(b"\x10\x05", short[2:])
    pulse = long[:3] == b"\x10\x14\x01" and long[3:4] in (b"\0", b"\1")
    if pulse and long[4:] in (b"\1", b"\2", b"\3", b"\4", b"\5", b"\6", b"\7", b"\x08"):
        return RealTimeRequest(b"\x10\x14", long[2:])
    return None


class RealTime:
    """Watches the bytes as they arrive; also inside pictures, as real printers do."""

    def __init__(self) -> None:
        self._tail = b""

    def feed(self, data: bytes) -> Iterator[RealTimeRequest]:
        """The requests that these bytes complete."""
        for byte in data:
            self._tail = (self._tail + bytes([byte]))[-WINDOW:]
            request = _request(self._tail)
            if request is not None:
                # The same bytes are not used twice.
                self._tail = b""
                yield request
