"""Pictures of a day: one of each name, in the looks that people like."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from tillapp.demo.clerk import Clerk
from tillapp.demo.day_pictures import Pictures
from tillapp.demo.day_shelf import Shelf
from tillapp.demo.day_stage import Stage


def test_the_first_picture_of_a_name_stays_and_every_look_has_its_own(
    qapp: QApplication, tmp_path: Path
) -> None:
    stage = Stage(tmp_path / "shop", 1)
    pictures = Pictures(stage, tmp_path / "screens")
    pictures.take("lock")
    lock = QImage(str(tmp_path / "screens" / "lock.png"))
    clerk = Clerk(stage, Shelf(stage.running.till.book, stage.dice).pins)
    clerk.enter("Inès")
    pictures.take("lock")
    pictures.looks(stage.running.till.session.who)
    stage.close()
    assert QImage(str(tmp_path / "screens" / "lock.png")) == lock
    assert (lock.width(), lock.height()) == (1920, 1080)
    small = QImage(str(tmp_path / "screens" / "sell-1280.png"))
    assert (small.width(), small.height()) == (1280, 800)
    dark = QImage(str(tmp_path / "screens" / "sell-dark.png"))
    light = QImage(str(tmp_path / "screens" / "sell-english.png"))
    assert dark.pixelColor(300, 5).lightness() < 60 < light.pixelColor(300, 5).lightness()
