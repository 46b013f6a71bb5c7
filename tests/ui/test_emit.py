"""Decision 008: the PySide6 we ship keeps its references when a signal is emitted."""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject, Signal
from pytestqt.qtbot import QtBot


class Bell(QObject):
    rang = Signal()


def test_ringing_all_day_loses_no_reference(qtbot: QtBot) -> None:
    bell = Bell()
    with qtbot.waitSignal(bell.rang):
        bell.rang.emit()
    before = sys.getrefcount(True)
    for _ in range(200):
        bell.rang.emit()
    assert abs(sys.getrefcount(True) - before) < 20
