"""Every write and every sync of a small day fails once, and the book stays whole (C2)."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import tempfile
from collections import Counter as Counts
from pathlib import Path

from tests.faults.promises import Promises, command, environment
from tests.faults.till import Counter

CALLS = ("pwrite64", "fdatasync", "ftruncate")
FAULTS = ("error=EIO", "error=ENOSPC", "signal=SIGKILL")
ANSWERS = {"disk_full", "disk_failed", "book_damaged"}
MANY = 50
SMALL = "size=4m"
# A sale, a refund, another sale, an exchange and a bill in parts.
SETTLED = 5


def run() -> str:
    """Fail each call of each kind in turn; what was found, in one sentence."""
    found: Counts[str] = Counts()
    with tempfile.TemporaryDirectory() as name:
        pristine = Path(name) / "pristine"
        Counter(pristine).found()
        counts = calls_of_a_day(pristine, Path(name))
        for call in CALLS:
            # Every write meets a fault; which one, its place decides.
            step = len(FAULTS) if counts[call] > MANY else 1
            for first, fault in enumerate(FAULTS, 1):
                for n in range(min(first, step), counts[call] + 1, step):
                    found[one(pristine, Path(name), call, f"{fault}:when={n}")] += 1
    calls = ", ".join(f"{counts[call]} {call}" for call in CALLS)
    ends = ", ".join(f"{count} {what}" for what, count in sorted(found.items()))
    return f"{found.total()} faults at {calls}: {ends}; 0 lost"


def traced(folder: Path, log: Path, *extra: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        ["strace", "-f", "-qq", "-o", str(log), *extra, *command(folder, "once")],
        capture_output=True,
        text=True,
        env=environment(),
        check=False,
    )


def calls_of_a_day(pristine: Path, room: Path) -> Counts[str]:
    """How often a till that opens, does one of each and closes calls the disk."""
    folder, log = room / "counted", room / "calls"
    shutil.copytree(pristine, folder)
    till = traced(folder, log, "-e", f"trace={','.join(CALLS)}")
    assert "paid" in till.stdout, till.stderr
    names = re.findall(r"(?m)^\d+ +(\w+)\(", log.read_text())
    return Counts(names)


def one(pristine: Path, room: Path, call: str, fault: str) -> str:
    """One fault in one run on a fresh copy; how it ended, in one word."""
    folder = room / "broken"
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(pristine, folder)
    inject = ("-e", f"trace={call}", "-e", f"inject={call}:{fault}")
    till = traced(folder, room / "log", *inject)
    where = f"{call} {fault}"
    assert "Traceback" not in till.stderr, f"{where}: {till.stderr}"
    promises = Promises(folder)
    promises.hear(till.stdout)
    promises.check(whole=True)
    promises.finish()
    assert set(promises.refused) <= ANSWERS, f"{where}: {promises.refused}"
    if promises.refused:
        return "refused"
    return "settled" if len(promises.paid) == SETTLED else "killed"


def full() -> str:
    """Sell until a small disk is full, make room, and sell on."""
    if os.name != "posix" or os.geteuid() != 0:
        return "a full disk was not tried: mounting a small one takes root"
    with tempfile.TemporaryDirectory() as name:
        subprocess.run(["mount", "-t", "tmpfs", "-o", SMALL, "tmpfs", name], check=True)
        try:
            return sell_until_full(Path(name))
        finally:
            subprocess.run(["umount", name], check=True)


def sell_until_full(disk: Path) -> str:
    folder, ballast = disk / "till", disk / "ballast"
    Counter(folder).found()
    ballast.write_bytes(bytes(200_000))
    till = subprocess.run(
        command(folder, "loop"), capture_output=True, text=True, env=environment(), check=False
    )
    promises = Promises(folder)
    promises.hear(till.stdout)
    assert promises.refused == ["disk_full"], (promises.refused, till.stderr)
    ballast.unlink()
    promises.check(whole=True)
    promises.finish()
    return f"a full disk after {len(promises.paid)} baskets: refused, 0 lost, goes on with room"
