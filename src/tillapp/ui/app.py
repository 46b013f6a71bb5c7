"""Starts Qt: the application, the fonts, the first painted page, the event loop."""

from __future__ import annotations

import gc
import hashlib
import logging
import sys
import traceback
from collections.abc import Callable
from functools import partial
from types import TracebackType

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget

from tillapp.ui.opening import Opening

_log = logging.getLogger("tillapp")


def application(arguments: list[str]) -> QApplication:
    """The one application object, painted by our own kit on Qt's plainest style."""
    app = QApplication.instance() or QApplication(arguments)
    assert isinstance(app, QApplication)
    app.setApplicationName("tillapp")
    app.setStyle("Fusion")
    # A caret that blinks would wake a till that rests, twice a second.
    app.setCursorFlashTime(0)
    return app


def show_opening(app: QApplication, *, windowed: bool) -> Opening:
    """Paint something before the rest is even imported."""
    page = Opening()
    if windowed:
        page.show()
    else:
        fill_screen(page)
    app.processEvents()
    return page


def fill_screen(window: QWidget) -> None:
    """Take the whole screen, also where no window manager would grant it."""
    window.setGeometry(window.screen().geometry())
    window.showFullScreen()


def loop(app: QApplication, started: Callable[[], None], tell: Callable[[str], None]) -> int:
    """Run until the till is closed; what nobody caught is logged and told, not swallowed."""
    sys.excepthook = partial(report, tell)
    QTimer.singleShot(0, started)
    QTimer.singleShot(0, _settle)
    return app.exec()


def _settle() -> None:
    # What was imported lives as long as the till: a full collection must not walk it again.
    gc.collect()
    gc.freeze()


def report(
    tell: Callable[[str], None],
    kind: type[BaseException],
    error: BaseException,
    trace: TracebackType | None,
) -> None:
    """Log what nobody caught, and tell its code: the till goes on, the book is whole."""
    told = "".join(traceback.format_exception(kind, error, trace))
    code = hashlib.sha256(told.encode()).hexdigest()[:6]
    _log.critical("fault %s\n%s", code, told)
    tell(code)
