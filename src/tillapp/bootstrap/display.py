"""Whether this machine has a display at all; asked before anything of Qt is imported."""

from __future__ import annotations


def has_display(environment: dict[str, str], system: str) -> bool:
    """Whether a window can be shown at all."""
    if not system.startswith("linux"):
        return True
    return any(
        environment.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    )
