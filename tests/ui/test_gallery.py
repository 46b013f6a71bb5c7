"""Pictures of the kit put together, for eyes: GALLERY=folder keeps them."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.ui.conftest import Showing
from tillapp.ui.widgets.toast import ToastView

WINDOWS = ((1920, 1080), (1280, 800))
NAMES = ("light", "dark", "left", "contrast", "large")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return Path(os.environ.get("GALLERY", str(tmp_path)))


@pytest.mark.parametrize("screen", ["sell", "tender"])
@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("size", WINDOWS)
def test_a_frame_of_the_kit_can_be_looked_at(
    showing: Showing, folder: Path, screen: str, name: str, size: tuple[int, int]
) -> None:
    window = showing(screen, name, size)
    window.tell(ToastView("Tote bag recyclé ajouté", "Annuler"))
    path = folder / f"{screen}-{size[0]}x{size[1]}-{name}.png"
    assert (window.width(), window.height()) == size
    assert window.grab().save(str(path))
