"""G1: what one durable sale costs, in syncs, instructions, and beside a bare SQLite sale."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.bench.bare import side_by_side
from tests.bench.figure import Figure, spread
from tests.bench.stall import BUILD, copied, stall_with

PIECES = 10_000
_ROOT = Path(__file__).parents[2]
_RING = (sys.executable, "-m", "tests.bench.ring")
_BARE = (sys.executable, "-m", "tests.bench.bare")
_SYNC = re.compile(r"\b(fdatasync|fsync|sync_file_range|msync)\(")
_WARM, _TRACED = 20, 100
_SHORT, _LONG = 20, 120
_MILLION = 1e6


def figures(*, quick: bool) -> Iterator[Figure]:
    """Every figure of the hot path."""
    count = 100 if quick else 600
    yield from _syncs()
    if not quick:
        yield _instructions()
    yield from _ratios(count)
    for ms in (2,) if quick else (2, 8):
        yield from _slow(ms, 60 if quick else 300)


@contextmanager
def own_copy() -> Iterator[Path]:
    """A shop of its own for one run, on the disk where the build lies."""
    origin = stall_with(PIECES)
    with tempfile.TemporaryDirectory(dir=BUILD) as folder:
        yield copied(origin, Path(folder) / "shop")


def _environment(**more: str) -> dict[str, str]:
    return {**os.environ, "PYTHONHASHSEED": "0", **more}


def _syncs() -> Iterator[Figure]:
    """G1a: how often a sale waits for the disk, and on which files."""
    with own_copy() as shop:
        trace = shop / "trace"
        calls = "trace=fsync,fdatasync,sync_file_range,msync,access"
        tracer = ("strace", "-f", "-y", "-e", calls, "-o", str(trace))
        command = (*tracer, *_RING, str(shop), "--count", str(_TRACED))
        _run(command, _environment())
        body = trace.read_text().split("/bench-begin")[1].split("/bench-end")[0]
    waits = [line for line in body.splitlines() if _SYNC.search(line)]
    book = [line for line in waits if "fdatasync" in line and "till.db-wal" in line]
    yield Figure("G1a fdatasync per sale", "= 1", len(book) / _TRACED, "", 1.0)
    yield Figure("G1a syncs of other files", "= 0", len(waits) - len(book), "", 0.0)


def _instructions() -> Figure:
    """G1b: user instructions of a sale, as the difference of two run lengths."""
    name = "G1b user instructions per sale"
    each, bare = _each(_RING), _each(_BARE)
    note = f"the bare sale of the same rows takes {bare:.2f} M"
    if not _has_perf():
        note += "; by callgrind, whose processor has no SHA instructions"
    return Figure(name, "<= 2.0 M", each, "M", 2.0, note=note)


def _each(command: tuple[str, ...]) -> float:
    with own_copy() as shop:
        short = _counted(command, shop, _SHORT)
    with own_copy() as shop:
        long = _counted(command, shop, _LONG)
    return (long - short) / (_LONG - _SHORT) / _MILLION


def _has_perf() -> bool:
    perf = shutil.which("perf")
    if perf is None:
        return False
    said = subprocess.run(
        (perf, "stat", "-e", "instructions:u", "true"),
        capture_output=True,
        text=True,
        check=False,
    )
    return said.returncode == 0 and "not supported" not in said.stderr


def _counted(command: tuple[str, ...], shop: Path, count: int) -> int:
    sales = (*command, str(shop), "--count", str(count), "--of", str(_WARM + _LONG))
    if _has_perf():
        said = _run(("perf", "stat", "-x;", "-e", "instructions:u", *sales), _environment())
        return int(said.stderr.split(";")[0])
    out = f"--callgrind-out-file={shop / 'callgrind.out'}"
    said = _run(("valgrind", "--tool=callgrind", out, *sales), _environment())
    found = re.search(r"Collected : (\d+)", said.stderr)
    assert found, said.stderr
    return int(found[1])


def _ratios(count: int) -> Iterator[Figure]:
    """G1c: beside a bare sale of the same rows with as many signatures, interleaved."""
    with own_copy() as shop:
        ours, bare = (spread(samples) for samples in side_by_side(shop, count))
    note = (
        f"{count} sales of each in turn; the greatest {ours.most:.0f} us / {bare.most:.0f} us"
    )
    yield Figure("G1c sale, median", "<= 1.6 x", ours.p50, "us", 1.6, bare.p50, note)
    yield Figure("G1c sale, p99", "<= 2 x", ours.p99, "us", 2.0, bare.p99)


def _slow(ms: int, count: int) -> Iterator[Figure]:
    """G1d: on a disk that takes so many milliseconds for each sync."""
    preload = _environment(LD_PRELOAD=str(slow_disk()), SLOWSYNC_US=str(ms * 1000))
    with own_copy() as shop:
        said = _run((*_RING, str(shop), "--count", str(count)), preload)
    times = spread([1000 * second for second in json.loads(said.stdout)])
    goal = (ms + 1.5, ms + 6.0)
    yield Figure(f"G1d disk of {ms} ms, median", f"<= {goal[0]} ms", times.p50, "ms", goal[0])
    yield Figure(f"G1d disk of {ms} ms, p99", f"<= {goal[1]} ms", times.p99, "ms", goal[1])


def slow_disk() -> Path:
    """The shim that slows every sync down, compiled where it is not yet."""
    source, built = Path(__file__).with_name("slowsync.c"), BUILD / "slowsync.so"
    BUILD.mkdir(parents=True, exist_ok=True)
    if not built.exists() or built.stat().st_mtime < source.stat().st_mtime:
        flags = ("-O2", "-shared", "-fPIC")
        _run(("gcc", *flags, "-o", str(built), str(source), "-ldl"), _environment())
    return built


def _run(
    command: tuple[str, ...], environment: dict[str, str]
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command, cwd=_ROOT, env=environment, capture_output=True, text=True, check=True
    )
