"""The files that come with the till."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tillapp.resources import resource
from tillapp.ui import assets
from tillapp.ui.assets import FontUnreadable, Icons


def test_a_damaged_font_stops_the_start(qapp: QApplication, tmp_path: Path) -> None:
    (tmp_path / "fonts").mkdir()
    (tmp_path / "fonts" / "Inter-Bold.ttf").write_bytes(b"not a font")
    with pytest.raises(FontUnreadable, match=r"Inter-Bold\.ttf"):
        assets.load(tmp_path)


def test_an_icon_is_drawn_in_its_colour_and_at_the_pixels_of_the_screen(icons: Icons) -> None:
    picture = icons.pixmap("minus", "#C81E1E", 32, 2.0)
    assert (picture.width(), picture.devicePixelRatio()) == (64, 2.0)
    image = picture.toImage()
    drawn = {image.pixelColor(x, 32).name() for x in range(20, 44)}
    assert drawn == {"#c81e1e"}


def test_an_icon_is_drawn_once(icons: Icons) -> None:
    again = [icons.pixmap("plus", "#000000", 24, 1.0).cacheKey() for _ in range(2)]
    assert again[0] == again[1]


def test_every_icon_takes_our_colour() -> None:
    pictures = list(resource("icons").glob("*.svg"))
    assert len(pictures) > 100
    assert [p.name for p in pictures if "currentColor" not in p.read_text("utf-8")] == []


def test_an_icon_read_from_another_folder_is_found(tmp_path: Path) -> None:
    shutil.copy(resource("icons", "plus.svg"), tmp_path / "more.svg")
    assert Icons(tmp_path).has("more")
    assert not Icons(tmp_path).has("plus")


def test_the_fonts_are_four_small_files_with_their_licence() -> None:
    fonts = sorted(resource("fonts").glob("*.ttf"))
    assert [p.stem for p in fonts] == [
        "Inter-Bold",
        "Inter-Medium",
        "Inter-Regular",
        "Inter-SemiBold",
    ]
    assert all(p.stat().st_size < 70_000 for p in fonts)
    licence = resource("fonts", "OFL-Inter.txt").read_text("utf-8")
    assert re.search(r"SIL Open Font License", licence, re.IGNORECASE)
