"""Sizes are physical: two layout classes, and a text factor from the screen's density."""

from __future__ import annotations

import math

from msgspec import Struct

REGULAR_FROM_PX = 1600
_SMALLEST_TEXT_PX = 13
# 16 minutes of arc is the smallest character height of ISO 9241; 0.727 is Inter's capital
# height, 20 px the body text.
_CHARACTER_MINUTES = 16
_CAPITAL_HEIGHT = 0.727
_BODY_PX = 20


class Metrics(Struct, frozen=True):
    """Pixels of a layout class; `target` is about one centimetre on the class's screen."""

    name: str
    type_k: float
    space_k: float
    target: int
    rail_w: int
    top_h: int
    panel_w: int
    columns: int
    rows: int


REGULAR = Metrics("regular", 1.0, 1.0, 56, 104, 84, 560, 5, 5)
COMPACT = Metrics("compact", 0.82, 0.72, 52, 84, 68, 412, 4, 5)


def metrics_for(width_px: int) -> Metrics:
    """The layout class for a window of this logical width."""
    return REGULAR if width_px >= REGULAR_FROM_PX else COMPACT


def text_factor(*, ppi: float, distance_mm: float) -> float:
    """How much larger texts must be to be read from that distance, 0.9 to 1.3."""
    height_mm = distance_mm * math.tan(math.radians(_CHARACTER_MINUTES / 60))
    wanted_px = height_mm / _CAPITAL_HEIGHT * ppi / 25.4
    return min(1.3, max(0.9, wanted_px / _BODY_PX))


def text_px(px: float, factor: float) -> int:
    """A text size, never under the floor."""
    return max(_SMALLEST_TEXT_PX, round(px * factor))
