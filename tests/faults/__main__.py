"""`make faults`: kill the till and break its disk; it must lose nothing (C2)."""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable
from functools import partial

from tests.faults import disk, kill


def main() -> int:
    """Run every fault and print what was found."""
    parser = argparse.ArgumentParser(prog="make faults", description=__doc__)
    parser.add_argument("--runs", type=int, default=300, help="how often to kill the till")
    runs = parser.parse_args().runs
    trials: dict[str, Callable[[], str]] = {
        "kill": partial(kill.run, runs),
        "disk": disk.run,
        "full": disk.full,
    }
    for name, trial in trials.items():
        begun = time.monotonic()
        print(f"{name}: {trial()} ({time.monotonic() - begun:.0f} s)", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
