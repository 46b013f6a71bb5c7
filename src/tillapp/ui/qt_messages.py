"""What Qt has to say goes to the log of the till, not into the terminal."""

from __future__ import annotations

import logging

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

_log = logging.getLogger("tillapp.qt")
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}
# Said for every window that is drawn into memory, where no size is anybody's business.
_EMPTY_WORDS = "This plugin does not support propagateSizeHints()"


def to_log() -> None:
    """From now on Qt speaks to the log."""
    qInstallMessageHandler(_hear)


def _hear(kind: QtMsgType, _context: QMessageLogContext, words: str) -> None:
    if words != _EMPTY_WORDS:
        _log.log(_LEVELS[kind], "%s", words)
