"""The look and the language a person likes, on the window there is."""

from __future__ import annotations

from collections.abc import Callable

from tillapp.domain.party import Comfort
from tillapp.ui.assets import Icons
from tillapp.ui.metrics import metrics_for
from tillapp.ui.palette import DARK, HIGH_CONTRAST, LIGHT
from tillapp.ui.theme import Theme

_PALETTES = {"light": LIGHT, "dark": DARK, "contrast": HIGH_CONTRAST}
_PERCENT = 100


class Looks:
    """Makes themes; changes the language of the words."""

    def __init__(self, icons: Icons, speak: Callable[[str], None]) -> None:
        self._icons = icons
        self.speak = speak

    def theme(self, comfort: Comfort, width_px: int) -> Theme:
        """The theme of a person on a window of this width."""
        return Theme(
            self._icons,
            _PALETTES.get(comfort.theme, LIGHT),
            metrics_for(width_px),
            comfort.text_percent / _PERCENT,
            comfort.left_handed,
            comfort.reduce_motion,
        )
