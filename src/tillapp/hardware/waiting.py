"""Jobs that wait for a device, and the bell that wakes its thread."""

from __future__ import annotations

import select
import socket
import threading

from msgspec import Struct

from tillapp.counter.ports import JobKind, PrintJob


class Bell:
    """Wakes a thread that blocks on descriptors."""

    def __init__(self) -> None:
        self._hear, self._strike = socket.socketpair()
        self._hear.settimeout(0)
        self._strike.settimeout(0)

    def ring(self) -> None:
        """Wake the waiter; a bell that rings already stays so."""
        try:
            self._strike.send(b"!")
        except BlockingIOError:
            return

    def wait(self, fileno: int | None, timeout_s: float | None) -> bool:
        """Block until the bell rings, bytes come in or time is up; true if bytes came in."""
        watched = [self._hear.fileno()] + ([fileno] if fileno is not None else [])
        ready, _, _ = select.select(watched, (), (), timeout_s)
        if self._hear.fileno() in ready:
            self._hear.recv(4096)
        return fileno is not None and fileno in ready

    def close(self) -> None:
        """Give the descriptors back, after the waiter has gone."""
        self._hear.close()
        self._strike.close()


class _Waiting(Struct, frozen=True):
    job: PrintJob
    since: float


class WaitingJobs:
    """A queue shared by the screen's thread and the device's; kicks come first."""

    def __init__(self, bell: Bell, kick_life_s: float) -> None:
        self._bell = bell
        self._kick_life_s = kick_life_s
        self._lock = threading.Lock()
        self._rows: list[_Waiting] = []
        self._cancelled: list[str] = []

    def put(self, job: PrintJob, now: float) -> None:
        """Queue a job once; the same job twice is one job."""
        with self._lock:
            if all(row.job.id != job.id for row in self._rows):
                self._rows.append(_Waiting(job, now))
        self._bell.ring()

    def cancel(self, job_id: str) -> None:
        """Ask for a job to be forgotten; the device's thread decides if it can."""
        with self._lock:
            self._cancelled.append(job_id)
        self._bell.ring()

    def first(self) -> PrintJob | None:
        """The next job: the oldest kick, else the oldest paper."""
        with self._lock:
            jobs = [row.job for row in self._rows]
        kicks = [job for job in jobs if job.kind is JobKind.KICK]
        return next(iter(kicks or jobs), None)

    def done(self, job: PrintJob) -> None:
        """Take a job out, whatever became of it."""
        with self._lock:
            self._rows = [row for row in self._rows if row.job.id != job.id]

    def take_cancelled(self, current: PrintJob | None) -> list[PrintJob]:
        """Take out the waiting jobs that somebody cancelled; the one being sent stays."""
        with self._lock:
            asked, self._cancelled = self._cancelled, []
            return self._take([row for row in self._rows if row.job.id in asked], current)

    def take_expired(self, now: float, current: PrintJob | None) -> list[PrintJob]:
        """Take out the kicks that came too late: a drawer never opens long after."""
        with self._lock:
            late = now - self._kick_life_s
            kicks = [row for row in self._rows if row.job.kind is JobKind.KICK]
            return self._take([row for row in kicks if row.since <= late], current)

    def _take(self, rows: list[_Waiting], current: PrintJob | None) -> list[PrintJob]:
        gone = [row for row in rows if row.job != current]
        self._rows = [row for row in self._rows if row not in gone]
        return [row.job for row in gone]

    def next_expiry(self) -> float | None:
        """When the oldest waiting kick dies."""
        with self._lock:
            kicks = [row.since for row in self._rows if row.job.kind is JobKind.KICK]
        return min(kicks) + self._kick_life_s if kicks else None

    def __len__(self) -> int:
        with self._lock:
            return len(self._rows)
