"""What Qt says in the shop is found in the log; its empty words are nowhere."""

from __future__ import annotations

import logging
from collections.abc import Iterator

import pytest
from PySide6.QtCore import qCritical, qInstallMessageHandler, qWarning

from tillapp.ui.qt_messages import to_log


@pytest.fixture(autouse=True)
def _listening() -> Iterator[None]:
    before = qInstallMessageHandler(None)
    to_log()
    yield
    qInstallMessageHandler(before)


def test_a_warning_of_qt_is_in_the_log(warned: list[logging.LogRecord]) -> None:
    qWarning("the picture is broken")
    qCritical("there is no font")
    said = [(each.name, each.levelname, each.getMessage()) for each in warned]
    warned.clear()
    assert said == [
        ("tillapp.qt", "WARNING", "the picture is broken"),
        ("tillapp.qt", "ERROR", "there is no font"),
    ]


def test_what_is_said_of_every_window_in_memory_is_dropped(
    warned: list[logging.LogRecord],
) -> None:
    qWarning("This plugin does not support propagateSizeHints()")
    assert not warned
