"""The till on its screens for every story that is told there."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from tests.stories.screen_till import ScreenTill, opened
from tillapp.resources import resource
from tillapp.ui import assets
from tillapp.ui.assets import Icons


@pytest.fixture(scope="session")
def icons(qapp: QApplication) -> Icons:
    qapp.setStyle("Fusion")
    return assets.load(resource())


@pytest.fixture
def counter(qapp: QApplication, icons: Icons) -> Iterator[ScreenTill]:
    """A till at which the cashier stands, with an empty basket."""
    with opened(qapp, icons) as till:
        yield till
