"""G6: how late the event loop is while a cashier rings a day on the real screens."""

from __future__ import annotations

import gc
import shutil
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QTimer

from tests.bench.figure import Figure
from tests.bench.scan import catalogue, closed, opened, scans

_BEAT_MS = 5
_MS = 1000
_PART = 0.999


class Heart:
    """A timer that notes how much later than it should it beats."""

    def __init__(self) -> None:
        self.late: list[float] = []
        self._last = time.perf_counter()
        self._timer = QTimer(interval=_BEAT_MS)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def _beat(self) -> None:
        now = time.perf_counter()
        self.late.append(max(0.0, (now - self._last) * _MS - _BEAT_MS))
        self._last = now


def figures(*, quick: bool) -> Iterator[Figure]:
    """Lateness while scanning and paying without a pause."""
    with tempfile.TemporaryDirectory(dir=catalogue(10_000).parent) as folder:
        base = Path(shutil.copytree(catalogue(10_000), Path(folder) / "shop"))
        desk = opened(base)
        heart = Heart()
        scans(desk, 80 if quick else 800)
        late = sorted(heart.late)
        closed(desk)
    gc.unfreeze()
    worst = late[int(len(late) * _PART)]
    note = f"{len(late)} beats while scanning and paying; the latest {late[-1]:.1f} ms"
    yield Figure("G6 event loop late, p99.9", "<= 16 ms", worst, "ms", 16, note=note)
