"""The stage of a demo day: its own hours, its own folder, nothing left behind."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tillapp.demo.day_stage import DayClock, Stage
from tillapp.demo.hand import until
from tillapp.domain.refusal import BadSetting


def test_time_passes_when_the_script_says_so() -> None:
    clock = DayClock()
    first = clock.now()
    assert clock.now() == first
    clock.forward(60)
    assert clock.now().utc_ms == first.utc_ms + 60_000
    assert clock.now().civil().hour == 9


def test_the_stage_opens_locks_and_lets_everything_go(
    qapp: QApplication, tmp_path: Path
) -> None:
    before = set(threading.enumerate())
    stage = Stage(tmp_path, 1)
    assert stage.shell.lock_screen is not None
    assert stage.printed()
    stage.close()
    until(lambda: set(threading.enumerate()) <= before, "every thread ends", 5)
    with pytest.raises(BadSetting):
        Stage(tmp_path, 1)
