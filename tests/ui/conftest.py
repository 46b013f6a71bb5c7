"""Themes with the real fonts and icons, for every test of the screen."""

from __future__ import annotations

from typing import Protocol

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui import counter_top
from tests.ui.sizes import LOOKS, look, sized
from tests.ui.window import opened
from tillapp.resources import resource
from tillapp.ui import assets
from tillapp.ui.assets import Icons
from tillapp.ui.shell_frame import ShellFrame
from tillapp.ui.theme import Theme
from tillapp.ui.widgets.search_field import SearchField


@pytest.fixture(scope="session")
def icons(qapp: QApplication) -> Icons:
    qapp.setStyle("Fusion")
    return assets.load(resource())


@pytest.fixture
def theme(icons: Icons) -> Theme:
    return Theme(icons)


@pytest.fixture
def compact(icons: Icons) -> Theme:
    return look(icons, "compact")


@pytest.fixture(params=LOOKS)
def every_theme(request: pytest.FixtureRequest, icons: Icons) -> Theme:
    return look(icons, str(request.param))


class Showing(Protocol):
    """Puts a screen of the kit on the display, in a look and a size."""

    def __call__(self, screen: str, name: str, size: tuple[int, int]) -> ShellFrame: ...


@pytest.fixture
def showing(qtbot: QtBot, icons: Icons) -> Showing:
    windows: list[ShellFrame] = []

    def show(screen: str, name: str, size: tuple[int, int]) -> ShellFrame:
        build = {"sell": counter_top.sell, "tender": counter_top.tender}[screen]
        window = build(sized(look(icons, name), size[0]))
        windows.append(window)
        opened(qtbot, window, size)
        field = window.findChild(SearchField)
        if field is not None:
            field.arm()
        return window

    return show
