"""Whether a window can be shown at all."""

from __future__ import annotations

import pytest

from tillapp.bootstrap.display import has_display


@pytest.mark.parametrize(
    ("environment", "platform", "shown"),
    [
        ({}, "linux", False),
        ({"DISPLAY": ""}, "linux", False),
        ({"DISPLAY": ":0"}, "linux", True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "linux", True),
        ({"QT_QPA_PLATFORM": "offscreen"}, "linux", True),
        ({}, "win32", True),
    ],
)
def test_a_display_is_known_by_its_environment(
    environment: dict[str, str], platform: str, *, shown: bool
) -> None:
    assert has_display(environment, platform) is shown
