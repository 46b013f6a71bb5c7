"""The looks and reference sizes that every screen must pass."""

from __future__ import annotations

from msgspec.structs import replace

from tillapp.ui.assets import Icons
from tillapp.ui.metrics import COMPACT, metrics_for
from tillapp.ui.palette import DARK, HIGH_CONTRAST
from tillapp.ui.theme import Theme

SIZES = ((1920, 1080), (1366, 768), (1280, 800))
LOOKS = ("regular", "compact", "dark", "contrast", "large", "compact large", "left")


def look(icons: Icons, name: str) -> Theme:
    """A theme by the words of its name."""
    theme = Theme(icons)
    if "compact" in name:
        theme = replace(theme, metrics=COMPACT)
    if "dark" in name:
        theme = replace(theme, palette=DARK)
    if "contrast" in name:
        theme = replace(theme, palette=HIGH_CONTRAST)
    if "large" in name:
        theme = replace(theme, text=1.25)
    return replace(theme, left_handed="left" in name)


def sized(theme: Theme, width: int) -> Theme:
    """The theme in the layout class of a window of this width."""
    return replace(theme, metrics=metrics_for(width))
