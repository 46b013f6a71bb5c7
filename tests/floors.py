"""Compares the coverage of each package with its floor; floors only rise."""

from __future__ import annotations

import json
import re
import sys
import tomllib
from collections import Counter
from pathlib import Path, PurePath

from coverage import Coverage

FLOORS = Path(__file__).with_name("floors.toml")


def room(path: str) -> str:
    """The package a source file lies in; files of no package belong to tillapp itself."""
    parts = PurePath(path).parts
    inside = parts[parts.index("tillapp") + 1 :]
    return inside[0] if len(inside) > 1 else "tillapp"


def measured(report: dict[str, dict[str, dict[str, dict[str, int]]]]) -> dict[str, float]:
    """Per cent of lines and branches reached, by room, rounded down to a tenth."""
    reached: Counter[str] = Counter()
    there: Counter[str] = Counter()
    for path, file in report["files"].items():
        sums = file["summary"]
        reached[room(path)] += sums["covered_lines"] + sums["covered_branches"]
        there[room(path)] += sums["num_statements"] + sums["num_branches"]
    return {name: reached[name] * 1000 // there[name] / 10 for name in there if there[name]}


def last_run() -> dict[str, float]:
    """What the last `make tests` measured."""
    coverage = Coverage()
    coverage.load()
    page = Path(".build/coverage.json")
    coverage.json_report(outfile=str(page))
    return measured(json.loads(page.read_text()))


def raised(text: str, found: dict[str, float]) -> str:
    """The floors file with each floor lifted to what was found, and none lowered."""

    def lift(match: re.Match[str]) -> str:
        name, floor = match[1], float(match[2])
        return f"{name} = {max(floor, found.get(name, floor)):.1f}"

    return re.sub(r"(?m)^(\w+) = ([\d.]+)$", lift, text)


def below(floors: dict[str, float], found: dict[str, float]) -> list[str]:
    """One sentence for each room that sank, and for each that has no floor."""
    sunk = [
        f"{name}: {found[name]:.1f} % is below its floor of {floor:.1f} %"
        for name, floor in floors.items()
        if found.get(name, floor) < floor
    ]
    return sunk + [f"{name}: has no floor" for name in found if name not in floors]


def main(arguments: list[str]) -> int:
    """Print each room beside its floor; 1 when one sank."""
    found = last_run()
    if "--raise" in arguments:
        FLOORS.write_text(raised(FLOORS.read_text(), found))
    floors = tomllib.loads(FLOORS.read_text())["floors"]
    print("coverage:", ", ".join(f"{name} {share:.1f} %" for name, share in found.items()))
    complaints = below(floors, found)
    for complaint in complaints:
        print(complaint, file=sys.stderr)
    return 1 if complaints else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
