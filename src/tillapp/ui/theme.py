"""What a widget needs to paint itself: colours, sizes, fonts and icons, as one value."""

from __future__ import annotations

import math
from functools import lru_cache

from msgspec import Struct
from PySide6.QtGui import QFont, QFontMetricsF

from tillapp.ui.assets import Icons
from tillapp.ui.metrics import REGULAR, Metrics, text_px
from tillapp.ui.palette import LIGHT, Palette

FAMILY = "Inter"
# The smallest nominal size that is a control to be touched, and so is held to the target.
_TOUCHED_FROM = 56


class Style(Struct, frozen=True):
    """How a text looks: nominal pixels, weight, colour; tabular figures for amounts."""

    px: float
    weight: int = 500
    colour: str = ""
    tabular: bool = False
    struck: bool = False


class Theme(Struct, frozen=True):
    """One look of the till; another look is another value, and the shell is rebuilt with it."""

    icons: Icons
    palette: Palette = LIGHT
    metrics: Metrics = REGULAR
    text: float = 1.0
    left_handed: bool = False
    reduce_motion: bool = False

    @property
    def is_regular(self) -> bool:
        """Whether there is room for key legends and long labels."""
        return self.metrics.name == REGULAR.name

    def t(self, px: float) -> int:
        """Pixels of a text that is `px` nominally."""
        return text_px(px, self.metrics.type_k * self.text)

    def s(self, px: float) -> int:
        """Pixels of a space that is `px` nominally."""
        return max(1, round(px * self.metrics.space_k))

    def h(self, px: float) -> int:
        """Pixels of a control's height: shrinks with the space, never under the target."""
        if px < _TOUCHED_FROM:
            return self.s(px)
        return max(self.metrics.target, round(px * self.metrics.space_k))

    def font(self, style: Style) -> QFont:
        """The font of a style."""
        return _font(self.t(style.px), style.weight, style.tabular, style.struck)

    def width(self, style: Style, words: str) -> int:
        """Pixels that the words take, rounded up."""
        return _width(self.t(style.px), style.weight, style.tabular, words)

    def line(self, style: Style) -> int:
        """Pixels of one line of the style."""
        return _line(self.t(style.px), style.weight, style.tabular)


@lru_cache(maxsize=1024)
def _width(px: int, weight: int, tabular: bool, words: str) -> int:  # noqa: FBT001 - cache key
    return math.ceil(_metrics(px, weight, tabular).horizontalAdvance(words))


@lru_cache(maxsize=256)
def _line(px: int, weight: int, tabular: bool) -> int:  # noqa: FBT001 - cache key
    return round(_metrics(px, weight, tabular).height())


def _metrics(px: int, weight: int, tabular: bool) -> QFontMetricsF:  # noqa: FBT001 - cache key
    return QFontMetricsF(_font(px, weight, tabular, struck=False))


@lru_cache(maxsize=256)
def _font(px: int, weight: int, tabular: bool, struck: bool) -> QFont:  # noqa: FBT001 - cache key
    font = QFont(FAMILY)
    font.setPixelSize(px)
    font.setWeight(QFont.Weight(weight))
    # Large texts look best unhinted; small ones need the vertical grid.
    large = px >= 22  # noqa: PLR2004 - a pixel size, measured by eye
    preference = QFont.HintingPreference
    font.setHintingPreference(
        preference.PreferNoHinting if large else preference.PreferVerticalHinting
    )
    if tabular:
        font.setFeature(QFont.Tag("tnum"), 1)
    font.setStrikeOut(struck)
    font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 100 + _tracking(px))
    return font


def _tracking(px: int) -> float:
    """Per cent of letter spacing: the larger the text, the tighter."""
    if px >= 40:  # noqa: PLR2004 - sizes of the type scale
        return -2.0
    return -1.0 if px >= 26 else 0.0  # noqa: PLR2004 - sizes of the type scale
