"""The fault of PySide6 6.12.0 on Python 3.11: each signal takes a reference away."""

from __future__ import annotations

import gc
import sys

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Showing
from tests.ui.counter_top import SellCentre

TAPS = 2000


def references() -> list[int]:
    gc.collect()
    return [sys.getrefcount(x) for x in (None, True, False)]


def test_two_thousand_taps_keep_the_references_of_none_true_and_false(
    qtbot: QtBot, showing: Showing
) -> None:
    window = showing("sell", "light", (1280, 800))
    centre = window.stage.page
    assert isinstance(centre, SellCentre)
    chosen: list[str] = []
    centre.grid.chosen.connect(chosen.append)
    tile = centre.grid.tiles[2]
    qtbot.mouseClick(tile, Qt.MouseButton.LeftButton)
    before = references()
    for _ in range(TAPS):
        qtbot.mouseClick(tile, Qt.MouseButton.LeftButton)
    drift = [now - then for now, then in zip(references(), before, strict=True)]
    assert len(chosen) == TAPS + 1
    assert all(abs(d) < TAPS // 10 for d in drift), drift
