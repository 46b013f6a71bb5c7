"""One measured figure beside its goal and its anchor, and how a list of them is shown."""

from __future__ import annotations

from collections.abc import Sequence
from statistics import median

from msgspec import Struct

_HEAD = ("figure", "goal", "measured", "anchor", "ratio", "")
_WIDTHS = (46, 22, 14, 14, 7, 4)


class Figure(Struct, frozen=True):
    """A figure that was measured; `limit` bounds the ratio where there is an anchor."""

    name: str
    goal: str
    measured: float
    unit: str
    limit: float
    anchor: float = 0.0
    note: str = ""

    @property
    def ratio(self) -> float:
        """How many times the anchor, or the figure itself where it has none."""
        return self.measured / self.anchor if self.anchor else self.measured

    @property
    def reached(self) -> bool:
        """Whether the goal is met."""
        return self.ratio <= self.limit

    def row(self) -> tuple[str, ...]:
        """The figure as the columns of the table."""
        anchor = f"{self.anchor:.4g} {self.unit}" if self.anchor else ""
        ratio = f"{self.ratio:.2f}" if self.anchor else ""
        verdict = "ok" if self.reached else "MISS"
        return self.name, self.goal, f"{self.measured:.4g} {self.unit}", anchor, ratio, verdict


class Spread(Struct, frozen=True):
    """The middle and the tail of many samples, in their own unit."""

    p50: float
    p99: float
    most: float
    count: int


def spread(samples: Sequence[float]) -> Spread:
    """The median, the 99th percentile and the greatest of some samples."""
    ordered = sorted(samples)
    return Spread(median(ordered), ordered[int(len(ordered) * 0.99)], ordered[-1], len(ordered))


def shown(figures: Sequence[Figure]) -> str:
    """All figures as a table for people."""
    lines = [_aligned(_HEAD)]
    for figure in figures:
        lines.append(_aligned(figure.row()))
        if figure.note:
            lines.append(f"    {figure.note}")
    return "\n".join(lines)


def _aligned(cells: tuple[str, ...]) -> str:
    return " ".join(cell.ljust(width) for cell, width in zip(cells, _WIDTHS, strict=True))
