"""What holds for every control of the kit, in every look and size."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton

from tests.ui.clipping import clipped, nameless, small_targets
from tests.ui.conftest import Showing
from tests.ui.sizes import SIZES

LOOKS = ("light", "dark", "contrast", "large", "left")
SCREENS = ("sell", "tender")
every_screen = pytest.mark.parametrize("screen", SCREENS)
every_size = pytest.mark.parametrize("size", SIZES)


@every_screen
@every_size
@pytest.mark.parametrize("name", LOOKS)
def test_nothing_is_clipped(
    showing: Showing, screen: str, name: str, size: tuple[int, int]
) -> None:
    window = showing(screen, name, size)
    assert clipped(window) == []
    assert (window.width(), window.height()) == size


@every_screen
@every_size
def test_every_control_can_be_hit_with_a_finger(
    showing: Showing, screen: str, size: tuple[int, int]
) -> None:
    window = showing(screen, "light", size)
    assert small_targets(window, window.theme.metrics.target) == []


@every_screen
def test_every_control_has_a_name(showing: Showing, screen: str) -> None:
    assert nameless(showing(screen, "light", SIZES[0])) == []


@every_screen
def test_touch_never_takes_the_focus_from_the_field(showing: Showing, screen: str) -> None:
    window = showing(screen, "light", SIZES[0])
    buttons = window.findChildren(QAbstractButton)
    assert {button.focusPolicy() for button in buttons} == {Qt.FocusPolicy.TabFocus}
