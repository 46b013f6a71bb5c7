"""`make bench`: measure every figure beside its goal, in one run, and say which is missed."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Iterator
from importlib import import_module

import msgspec

from tests.bench.figure import Figure, shown

PARTS = {
    "sale": "G1",
    "scan": "G2, G3",
    "start": "G4",
    "rest": "G5, G7",
    "beat": "G6",
    "growth": "G9",
    "found": "C16",
}


def main() -> int:
    """Run the parts that were asked for; the code tells whether every goal was reached."""
    words = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    words.add_argument("parts", nargs="*", help=f"of {', '.join(PARTS)}; all without any")
    words.add_argument("--quick", action="store_true", help="fewer samples, smaller shops")
    words.add_argument("--json", action="store_true", help="as data")
    given = words.parse_args()
    found = []
    for part in given.parts or PARTS:
        for figure in _measured(part, quick=given.quick):
            found.append(figure)
            if not given.json:
                print(shown([figure]).splitlines()[1], flush=True)
    print(_as_json(found) if given.json else "\n" + shown(found))
    return 0 if all(figure.reached for figure in found) else 1


def _measured(part: str, *, quick: bool) -> Iterator[Figure]:
    figures: Callable[..., Iterator[Figure]] = import_module(f"tests.bench.{part}").figures
    return figures(quick=quick)


def _as_json(figures: list[Figure]) -> str:
    rows = [
        {**msgspec.to_builtins(f), "ratio": round(f.ratio, 3), "reached": f.reached}
        for f in figures
    ]
    return json.dumps(rows, indent=2)


if __name__ == "__main__":
    sys.exit(main())
