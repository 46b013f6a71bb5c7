"""The one read-write connection of a book: its pragmas, transactions and rest."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Protocol

from tillapp.domain.refusal import (
    AlreadyRunning,
    BookDamaged,
    BookNewer,
    DiskFailed,
    DiskFull,
    Refusal,
)
from tillapp.ledger.version import APPLICATION_ID, SCHEMA_VERSION

_PRAGMAS = (
    "recursive_triggers=ON",
    "foreign_keys=ON",
    "trusted_schema=OFF",
    "cell_size_check=ON",
    "mmap_size=0",
    "busy_timeout=5000",
    "temp_store=MEMORY",
    "journal_size_limit=67108864",
    "wal_autocheckpoint=0",
)
_WAL_LIMIT_BYTES = 64 * 1024 * 1024
_COPY_PAGES = 1024
_MEANING: dict[int, type[Refusal]] = {
    sqlite3.SQLITE_FULL: DiskFull,
    sqlite3.SQLITE_READONLY: DiskFull,
    sqlite3.SQLITE_IOERR: DiskFailed,
    sqlite3.SQLITE_BUSY: AlreadyRunning,
    sqlite3.SQLITE_LOCKED: AlreadyRunning,
}
_PRIMARY_CODE = 0xFF
Parameters = Sequence[Any] | dict[str, Any]


class Source(Protocol):
    """Whatever answers questions about a book: its store, or a reader beside it."""

    def fetch(self, sql: str, parameters: Parameters = ()) -> list[Any]:
        """The rows of a question."""


class Snapshot:
    """A book as it stood at one moment, on a connection that can only read."""

    def __init__(self, raw: sqlite3.Connection) -> None:
        self._raw = raw

    def fetch(self, sql: str, parameters: Parameters = ()) -> list[Any]:
        """The rows of a question."""
        with _understood():
            return self._raw.execute(sql, parameters).fetchall()

    def walk(self, sql: str) -> Iterator[tuple[Any, ...]]:
        """The rows of a long question, one after the other."""
        with _understood():
            yield from self._raw.execute(sql)


class Store:
    """Owns the connection and the lock that every use of it takes."""

    def __init__(self, path: Path | None) -> None:
        self.path = path
        self.lock = threading.RLock()
        self._connect()

    def _connect(self) -> None:
        self._raw = self._open()
        self._writers = self._writers_seen()

    def _open(self) -> sqlite3.Connection:
        name = ":memory:" if self.path is None else str(self.path)
        with _understood():
            raw = sqlite3.connect(name, isolation_level=None, check_same_thread=False)
            try:
                raw.execute("PRAGMA journal_mode=WAL")
                raw.execute("PRAGMA synchronous=FULL")
                for pragma in _PRAGMAS:
                    raw.execute(f"PRAGMA {pragma}")
                _is_ours(raw)
            except (sqlite3.Error, Refusal):
                raw.close()
                raise
        return raw

    def reopen(self) -> None:
        """Open the file anew after the disk failed, and see what it really holds.

        A sync that failed is never tried again: the kernel may have dropped the pages. What
        is found is moved into the main file, through other writes and another sync.
        """
        with self.lock:
            if self.path is None:
                return
            before = self._raw
            self._connect()
            before.close()
            with _understood():
                self._raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()

    def mark(self, version: int) -> None:
        """Write what kind of file this is, once, when it is made."""
        self._raw.execute(f"PRAGMA application_id={APPLICATION_ID}")
        self._raw.execute(f"PRAGMA user_version={version}")

    def version(self) -> int:
        """The version of the tables; zero for a file without any."""
        return int(self._raw.execute("PRAGMA user_version").fetchone()[0])

    def fetch(self, sql: str, parameters: Parameters = ()) -> list[Any]:
        """The rows of a question; whatever is committed is seen."""
        with self.lock:
            try:
                return self._raw.execute(sql, parameters).fetchall()
            except sqlite3.DatabaseError as trouble:
                raise _meaning(trouble) from trouble

    def run(self, sql: str, parameters: Parameters = ()) -> None:
        """One statement inside a transaction."""
        self._raw.execute(sql, parameters)

    def run_many(self, sql: str, rows: Iterable[Parameters]) -> None:
        """One statement for many rows, inside a transaction."""
        self._raw.executemany(sql, rows)

    @contextmanager
    def facts(self) -> Iterator[None]:
        """A transaction that is on disk when it ends (synchronous FULL)."""
        with self.lock, _understood(), self._transaction():
            yield

    @contextmanager
    def notes(self) -> Iterator[None]:
        """A transaction that survives a killed process, but waits for no disk (NORMAL)."""
        with self.lock:
            if self._raw.in_transaction:
                yield
                return
            self._raw.execute("PRAGMA synchronous=NORMAL")
            try:
                with _understood(), self._transaction():
                    yield
            finally:
                self._raw.execute("PRAGMA synchronous=FULL")

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        self._raw.execute("BEGIN IMMEDIATE")
        try:
            self._alone()
            yield
            self._raw.execute("COMMIT")
        except BaseException:
            if self._raw.in_transaction:
                self._raw.execute("ROLLBACK")
            raise

    def _alone(self) -> None:
        # SQLite counts the commits of others: another writer would fork the chain unseen.
        seen = self._writers_seen()
        if seen != self._writers:
            raise BookDamaged(cause="another program wrote into the book")

    def _writers_seen(self) -> int:
        return int(self._raw.execute("PRAGMA data_version").fetchone()[0])

    def rest(self) -> None:
        """Move what is committed from the write-ahead log into the file; only when idle."""
        with self.lock, _understood():
            self._raw.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchall()

    def overflowing(self) -> bool:
        """Whether the write-ahead log is so long that idle time cannot be waited for."""
        if self.path is None:
            return False
        log = self.path.with_name(self.path.name + "-wal")
        return log.exists() and log.stat().st_size > _WAL_LIMIT_BYTES

    def backup(self, target: Path) -> None:
        """A consistent copy by SQLite's own backup, while others go on."""
        with self.reader() as source:
            copy_out(source, target)

    @contextmanager
    def reader(self) -> Iterator[sqlite3.Connection]:
        """A connection that can only read, for long questions on their own thread.

        What it sees stands still: sales go on beside it and do not show.
        """
        if self.path is None:
            with self.lock:
                yield self._raw
            return
        with reading(self.path) as other:
            yield other

    def close(self) -> None:
        """Let the file go; the last connection folds the log into it."""
        with self.lock:
            self._raw.close()


@contextmanager
def reading(path: Path) -> Iterator[sqlite3.Connection]:
    """A read-only connection to the book in a file, as it stands at this moment."""
    name = f"{path.resolve().as_uri()}?mode=ro"
    with _understood():
        other = sqlite3.connect(name, uri=True, isolation_level=None, check_same_thread=False)
        try:
            _is_ours(other)
            other.execute("BEGIN")
            other.execute("SELECT count(*) FROM meta").fetchone()
            yield other
        finally:
            other.close()


def copy_out(source: sqlite3.Connection, target: Path) -> None:
    """Every page of a book, as its reader sees it, into a file of its own."""
    with _understood():
        copy = sqlite3.connect(target)
        try:
            source.backup(copy, pages=_COPY_PAGES)
            copy.execute("PRAGMA journal_mode=DELETE")
        finally:
            copy.close()


def _is_ours(raw: sqlite3.Connection) -> None:
    mark = raw.execute("PRAGMA application_id").fetchone()[0]
    tables = raw.execute("SELECT count(*) FROM sqlite_schema").fetchone()[0]
    if tables and mark != APPLICATION_ID:
        raise BookDamaged(cause="the file is not a till's book")
    version = raw.execute("PRAGMA user_version").fetchone()[0]
    if version > SCHEMA_VERSION:
        raise BookNewer(version=version, known=SCHEMA_VERSION)


@contextmanager
def _understood() -> Iterator[None]:
    """Let what the disk and the file do wrong come out as an answer, a bug as itself."""
    try:
        yield
    except sqlite3.DatabaseError as trouble:
        raise _meaning(trouble) from trouble


def _meaning(trouble: sqlite3.DatabaseError) -> Exception:
    code = getattr(trouble, "sqlite_errorcode", sqlite3.SQLITE_ERROR) & _PRIMARY_CODE
    if code in {sqlite3.SQLITE_ERROR, sqlite3.SQLITE_CONSTRAINT, sqlite3.SQLITE_MISUSE}:
        return trouble
    return _MEANING.get(code, BookDamaged)(cause=str(trouble))
