"""What nobody caught is logged with a code, and the code is told; the till goes on."""

from __future__ import annotations

import logging

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tillapp.ui.app import fill_screen, report


def test_a_fault_is_logged_and_its_code_is_told(
    caplog: pytest.LogCaptureFixture, warned: list[logging.LogRecord]
) -> None:
    told: list[str] = []
    error = ZeroDivisionError("a bug of ours")
    with caplog.at_level(logging.CRITICAL):
        report(told.append, type(error), error, error.__traceback__)
    warned.pop()
    assert len(told) == 1
    assert told[0] in caplog.text
    assert "a bug of ours" in caplog.text


def test_a_window_takes_the_whole_screen(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1920, 1080)
    fill_screen(window)
    assert window.isFullScreen()
    assert window.geometry() == window.screen().geometry()
