"""A till on its window that works, then rests; says how much memory and waking that takes."""

from __future__ import annotations

import gc
import json
import os
import sys
import time
from pathlib import Path

import msgspec
from PySide6.QtCore import QEventLoop, QTimer

from tests.bench.history import free_sale
from tests.bench.scan import Desk, opened
from tillapp.bootstrap.till import SystemClock, ids_of
from tillapp.hardware.settings import CounterSettings

_REST_EVERY = 200
_MS = 1000


def main(base: Path, devices: Path, sales: int, seconds: int) -> None:
    """Open the till, look at its memory, ring sales, look again, rest and count."""
    desk = opened(base, msgspec.json.decode(devices.read_bytes(), type=CounterSettings))
    before = memory()
    _ring(desk, sales)
    after = memory()
    _wait(3)
    awake, spent = wakings(), time.process_time()
    _wait(seconds)
    spent = time.process_time() - spent
    woken = sum(count - awake.get(thread, 0) for thread, count in wakings().items())
    said = {
        "rss": before["Rss"],
        "dirty": before["Private_Dirty"],
        "grown": after["Private_Dirty"] - before["Private_Dirty"],
        "wakings": woken / seconds,
        "cpu_ms_a_minute": spent * _MS * 60 / seconds,
    }
    print(json.dumps(said), flush=True)
    os._exit(0)


def memory() -> dict[str, int]:
    """Kilobytes of this process, by the kernel's names."""
    lines = Path("/proc/self/smaps_rollup").read_text().splitlines()[1:]
    return {line.split(":")[0]: int(line.split()[1]) for line in lines}


def wakings() -> dict[str, int]:
    """How often each thread of this process gave the processor back by itself."""
    found = {}
    for status in Path("/proc/self/task").glob("*/status"):
        for line in status.read_text().splitlines():
            if line.startswith("voluntary_ctxt_switches"):
                found[str(status)] = int(line.split()[1])
    return found


def _ring(desk: Desk, sales: int) -> None:
    book, ids = desk.running.till.book, ids_of(SystemClock())
    for n in range(sales):
        free_sale(book, ids)
        if n % _REST_EVERY == 0:
            book.rest()
    book.rest()
    gc.collect()


def _wait(seconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(seconds * _MS, loop.quit)
    loop.exec()


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]), int(sys.argv[4]))
