"""Where the files that come with the till lie: fonts, icons, words, sounds, profiles."""

from __future__ import annotations

from pathlib import Path


def resource(*parts: str) -> Path:
    """Path of a shipped file or folder, e.g. `resource("fonts", "Inter_400Regular.ttf")`."""
    return _root(Path(__file__).parent).joinpath(*parts)


def _root(package: Path) -> Path:
    """The package's own copy in an installed till, else `resources/` of the checkout."""
    shipped = package / "_resources"
    return shipped if shipped.is_dir() else package.parents[1] / "resources"
