"""One run of the program: the shop is found or founded, the till opened, and closed again."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QWidget

from tillapp.bootstrap.logs import keep_log
from tillapp.bootstrap.till import Running, SystemClock, folders_in, open_till
from tillapp.bootstrap.window import Screens, open_screens, said, words
from tillapp.counter.founding import Folders
from tillapp.domain.refusal import NoShop, Refusal
from tillapp.hardware.settings import CounterSettings
from tillapp.ui.app import fill_screen
from tillapp.ui.opening import Opening

_LARGEST = QSize(1920, 1080)


class Session:
    """Holds what must live as long as the window."""

    def __init__(
        self, app: QApplication, opening: Opening, base: Path | None, *, windowed: bool
    ) -> None:
        self._app = app
        self._opening: QWidget = opening
        self._base = base
        self._windowed = windowed
        self._running: Running | None = None
        self._screens: Screens | None = None
        self._close_log: Callable[[], None] | None = None
        self._clear_counter: Callable[[], None] | None = None
        self._temporary: tempfile.TemporaryDirectory[str] | None = None

    def begin(self, *, demo: bool, seed: int) -> None:
        """Open the till, or ask for what a first start needs."""
        try:
            if demo:
                self._open_demo(seed)
            else:
                self._open(folders_in(self._base), None)
        except NoShop:
            self._first_start()
        except Refusal as refusal:
            self._tell(refusal)

    def end(self) -> None:
        """Stop the threads and let the book go."""
        self._opening.hide()
        self._opening.close()
        if self._screens is not None:
            self._screens.close(self._app)
        if self._running is not None:
            self._running.close()
        if self._close_log is not None:
            self._close_log()
        if self._clear_counter is not None:
            self._clear_counter()
        if self._temporary is not None:
            self._temporary.cleanup()

    def _open_demo(self, seed: int) -> None:
        # A real shop's start does not wait for what only the demo needs.
        from tillapp.demo.shop import make_demo  # noqa: PLC0415 - said above
        from tillapp.demo.virtual import open_counter  # noqa: PLC0415 - said above

        if self._base is None:
            self._temporary = tempfile.TemporaryDirectory(prefix="tillapp-demo-")
        base = self._base or Path(self._temporary.name if self._temporary else "")
        folders = folders_in(base)
        if not folders.book.exists():
            book = make_demo(folders.data, folders.keys, SystemClock(), os.urandom, seed)
            book.close()
        counter = open_counter(base / "counter")
        self._clear_counter = counter.close
        self._open(folders, counter.settings)
        assert self._running is not None
        assert self._screens is not None
        counter.show(self._app, self._running.till, self._screens.shell.window)

    def tell_fault(self, code: str) -> None:
        """Say on the screen that something went wrong, with the code that the log names."""
        if self._screens is not None:
            self._screens.shell.tell_fault(code)

    def _open(self, folders: Folders, devices: CounterSettings | None) -> None:
        self._running = open_till(folders, words(), devices=devices)
        self._close_log = keep_log(folders)
        self._screens = open_screens(self._app, self._running)
        window = self._screens.shell.window
        window.closed.connect(self._app.quit)
        self._show(window, windowed=self._windowed or self._clear_counter is not None)

    def _show(self, window: QWidget, *, windowed: bool) -> None:
        """Put a window where the last one was."""
        if windowed:
            room = self._app.primaryScreen().availableGeometry().size()
            window.resize(room.boundedTo(_LARGEST))
            window.show()
        else:
            fill_screen(window)
        self._opening.close()
        self._opening = window

    def _first_start(self) -> None:
        from tillapp.bootstrap.beginning import (  # noqa: PLC0415 - once in a shop's life
            first_start,
        )

        width_px = self._opening.width()
        start = first_start(self._app, folders_in(self._base), width_px)
        start.founded.connect(lambda: self._open(folders_in(self._base), None))
        start.demo_asked.connect(self._try_demo)
        self._show(start, windowed=self._windowed)

    def _try_demo(self) -> None:
        """The demo shop, in a folder of its own: the real shop's stays empty."""
        self._base = None
        self.begin(demo=True, seed=1)

    def _tell(self, refusal: Refusal) -> None:
        words = said(self._app, refusal)
        print(words, file=sys.stderr)  # noqa: T201 - a terminal may have started the till
        if isinstance(self._opening, Opening):
            self._opening.say(words)
