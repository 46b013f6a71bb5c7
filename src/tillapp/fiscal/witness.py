"""The heads of the book, written beside the key: a restored old image is found out."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

import msgspec
from msgspec import Struct

_WIDTH = 512


class Witnessed(Struct, frozen=True):
    """The last document this machine sealed in a ledger."""

    ledger: str
    seq: int
    hash: str


class Witness:
    """One small record, overwritten after each commit; it is never synced on its own.

    A power cut may leave it behind the journal, never a head that was not committed.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._handle: int | None = None

    def read(self) -> Witnessed | None:
        """The last head, or nothing where none was written or it cannot be read."""
        try:
            return msgspec.json.decode(self._path.read_bytes(), type=Witnessed)
        except (OSError, msgspec.DecodeError):
            return None

    def write(self, ledger: str, seq: int, digest: bytes) -> None:
        """Remember a head.

        A disk that does not take it undoes no sale: the witness then stays behind.
        """
        record = msgspec.json.encode(Witnessed(ledger, seq, digest.hex()))
        with suppress(OSError):
            if self._handle is None:
                self._path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
                self._handle = os.open(self._path, os.O_WRONLY | os.O_CREAT, 0o600)
            # Windows has no write at a place; the book's lock lets one writer in at a time.
            os.lseek(self._handle, 0, os.SEEK_SET)
            os.write(self._handle, record.ljust(_WIDTH))

    def close(self) -> None:
        """Let the file go."""
        if self._handle is not None:
            os.close(self._handle)
            self._handle = None
