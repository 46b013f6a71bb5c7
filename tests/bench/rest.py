"""G5 and G7: the memory of a till at work, and what it does while nobody does anything."""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import msgspec
from msgspec import Struct

from tests.bench.figure import Figure
from tests.bench.scan import catalogue
from tillapp.demo.virtual import settings_of
from tillapp.hardware.virtual.counter import VirtualCounter

_ROOT = Path(__file__).parents[2]
_MIB = 1024


class Rested(Struct):
    """What a resting till said; memory in kilobytes."""

    rss: int
    dirty: int
    grown: int
    wakings: float
    cpu_ms_a_minute: float


def figures(*, quick: bool) -> Iterator[Figure]:
    """Every figure of memory and idling, with all virtual devices open."""
    pieces, sales, seconds = (10_000, 500, 10) if quick else (100_000, 10_000, 60)
    with tempfile.TemporaryDirectory(dir=catalogue(pieces).parent) as folder:
        base = Path(shutil.copytree(catalogue(pieces), Path(folder) / "shop"))
        said = _rested(base, sales, seconds)
    anchor = int(_run("qt_and_sqlalchemy")) / _MIB
    yield Figure(
        f"G5 memory, {pieces} pieces", "<= 1.35 x", said.rss / _MIB, "MiB", 1.35, anchor
    )
    yield Figure("G5 private dirty", "<= 90 MiB", said.dirty / _MIB, "MiB", 90)
    yield Figure(f"G5 growth after {sales} sales", "<= 5 MiB", said.grown / _MIB, "MiB", 5)
    yield Figure("G7 wakings a second, idle", "<= 2", said.wakings, "/s", 2)
    yield Figure("G7 processor time, idle", "<= 60 ms/min", said.cpu_ms_a_minute, "ms", 60)


def _rested(base: Path, sales: int, seconds: int) -> Rested:
    with tempfile.TemporaryDirectory() as lines:
        counter = VirtualCounter(Path(lines))
        try:
            devices = base / "devices.json"
            devices.write_bytes(msgspec.json.encode(settings_of(counter.addresses)))
            said = _run("idle_till", str(base), str(devices), str(sales), str(seconds))
        finally:
            counter.close()
    return msgspec.json.decode(said, type=Rested)


def _run(module: str, *arguments: str) -> bytes:
    command = (sys.executable, "-m", f"tests.bench.{module}", *arguments)
    return subprocess.run(command, cwd=_ROOT, stdout=subprocess.PIPE, check=True).stdout
