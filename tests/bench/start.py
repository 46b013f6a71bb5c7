"""G4: from nothing to a painted window and to a usable till, beside an empty window."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from statistics import median

import msgspec
from msgspec import Struct

from tests.bench.figure import Figure
from tests.bench.history import grown
from tests.bench.stall import BUILD
from tillapp.bootstrap.till import SystemClock, folders_in
from tillapp.demo.shop import make_demo

_ROOT = Path(__file__).parents[2]
_EMPTY = (sys.executable, "-m", "tests.bench.empty_window")
_SEED = 1


class Opened(Struct):
    """What a started program said; moments of the machine's monotonic clock."""

    painted: float
    usable: float = 0.0
    modules: list[str] = []


class Start(Struct):
    """Milliseconds from the start of the process."""

    painted: float
    usable: float


def figures(*, quick: bool) -> Iterator[Figure]:
    """Every figure of the start."""
    runs, few, many = (5, 1_000, 10_000) if quick else (11, 10_000, 100_000)
    with tempfile.TemporaryDirectory(dir=_build()) as folder:
        base = Path(folder) / "shop"
        demo_in(base)
        empty, till = _interleaved(_EMPTY, _till(base), runs)
        yield from _beside_the_empty_window(empty, till, runs)
        small = _copy(grown(few), folder, "small")
        large = _copy(grown(many), folder, "large")
        short, long = _interleaved(_till(small), _till(large), runs)
        name = f"G4b usable with {many} sales beside {few}"
        yield _ratio(name, 1.1, long, short)
        clean, killed = _interleaved(_till(small), _till(_killed(small, folder)), runs)
        yield _ratio("G4b usable after a kill -9 beside a clean end", 1.25, killed, clean)


def demo_in(base: Path) -> None:
    """Found the demo shop in a folder."""
    folders = folders_in(base)
    make_demo(folders.data, folders.keys, SystemClock(), os.urandom, _SEED).close()


def _build() -> Path:
    BUILD.mkdir(parents=True, exist_ok=True)
    return BUILD


def _till(base: Path) -> tuple[str, ...]:
    return (sys.executable, "-m", "tests.bench.open_till", str(base))


def _copy(origin: Path, folder: str, name: str) -> Path:
    return Path(shutil.copytree(origin, Path(folder) / name))


def _killed(base: Path, folder: str) -> Path:
    """The same shop as a kill left it: a log that was never folded in, an open basket."""
    other = _copy(base, folder, "killed")
    killer = (sys.executable, "-m", "tests.bench.killed", str(other))
    done = subprocess.run(killer, cwd=_ROOT, check=False)
    assert done.returncode < 0, "it kills itself in the middle of a sale"
    assert (folders_in(other).data / "till.db-wal").stat().st_size > 0
    return other


def _interleaved(
    one: tuple[str, ...], other: tuple[str, ...], runs: int
) -> tuple[list[Start], list[Start]]:
    found: tuple[list[Start], list[Start]] = ([], [])
    for _ in range(runs):
        for starts, command in zip(found, (one, other), strict=True):
            starts.append(_started(command))
    return found


def _started(command: tuple[str, ...]) -> Start:
    before = time.monotonic()
    said = subprocess.run(command, cwd=_ROOT, capture_output=True, check=True)
    opened = msgspec.json.decode(said.stdout, type=Opened)
    painted, usable = (1000 * (at - before) for at in (opened.painted, opened.usable))
    return Start(painted, usable)


def _beside_the_empty_window(
    empty: list[Start], till: list[Start], runs: int
) -> Iterator[Figure]:
    anchor = median(start.painted for start in empty)
    painted = median(start.painted for start in till)
    usable = median(start.usable for start in till)
    note = f"{runs} starts of each in turn"
    yield Figure("G4a first painted page", "<= 1.3 x", painted, "ms", 1.3, anchor, note)
    yield Figure("G4b usable till", "<= 4 x", usable, "ms", 4.0, anchor)


def _ratio(name: str, limit: float, ours: list[Start], beside: list[Start]) -> Figure:
    measured, anchor = (median(s.usable for s in starts) for starts in (ours, beside))
    return Figure(name, f"<= {limit} x", measured, "ms", limit, anchor)
