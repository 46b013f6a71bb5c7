"""The demo shop for one day: its till on the virtual counter, with the hours of a script."""

from __future__ import annotations

import tempfile
from pathlib import Path
from random import Random

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication

from tillapp.bootstrap.till import Nature, open_till
from tillapp.bootstrap.window import open_screens, words
from tillapp.counter.founding import Folders
from tillapp.counter.messages import Message, Scanned
from tillapp.demo.hand import Hand, until
from tillapp.demo.place import holds_shop
from tillapp.demo.shop import make_demo
from tillapp.demo.virtual import settings_of
from tillapp.domain.clock import Moment
from tillapp.domain.refusal import BadSetting
from tillapp.hardware.virtual.counter import VirtualCounter
from tillapp.ledger.printing import open_jobs
from tillapp.ui.app import application
from tillapp.ui.screens.returns import ReturnsScreen
from tillapp.ui.screens.sell import SellScreen
from tillapp.ui.screens.split import SplitScreen
from tillapp.ui.screens.tender import TenderScreen
from tillapp.ui.shell import Shell

# A Saturday, 21 November 2026, 9:28 in Lyon.
_OPENING = Moment(1_795_249_680_000, 60)
_LARGE = (1920, 1080)


class DayClock:
    """The hours of the script: time passes when the script says so."""

    def __init__(self) -> None:
        self._now = _OPENING

    def now(self) -> Moment:
        """The moment in the script."""
        return self._now

    def forward(self, seconds: int) -> None:
        """Time passes."""
        self._now = replace(self._now, utc_ms=self._now.utc_ms + seconds * 1000)


def said(context: str, source: str) -> str:
    """Words as the screen says them now."""
    return QCoreApplication.translate(context, source)


def selling_at(shell: Shell) -> SellScreen:
    """The selling screen of the person who is in."""
    screen = shell.places["sell"]
    assert isinstance(screen, SellScreen)
    return screen


def paying_at(shell: Shell) -> TenderScreen:
    """The paying screen of the person who is in."""
    screen = shell.places["tender"]
    assert isinstance(screen, TenderScreen)
    return screen


def returning_at(shell: Shell) -> ReturnsScreen:
    """The returns of the person who is in."""
    screen = shell.places["returns"]
    assert isinstance(screen, ReturnsScreen)
    return screen


def splitting_at(shell: Shell) -> SplitScreen:
    """The splitting screen of the person who is in."""
    screen = shell.places["split"]
    assert isinstance(screen, SplitScreen)
    return screen


class Stage:
    """The open till, its devices, and a hand; `out` gets the book.

    Raises:
        BadSetting: it is no folder, or a book or keys lie in it already.
    """

    def __init__(self, out: Path, seed: int) -> None:
        folders = Folders(out, out / "keys")
        if holds_shop(out):
            raise BadSetting(field="out", value=str(out), why="book_there")
        if out.exists() and not out.is_dir():
            raise BadSetting(field="out", value=str(out), why="not_a_folder")
        self.folders, self.clock = folders, DayClock()
        self.dice = Random(seed)  # noqa: S311 - a demo day is plausible, not secret
        # One source for both, or the day would draw the identifiers of the shop again.
        chance = Random(f"identifiers {seed}").randbytes  # noqa: S311 - the same
        make_demo(folders.data, folders.keys, self.clock, chance, seed).close()
        self._lines = tempfile.TemporaryDirectory(prefix="tillapp-day-")
        self.devices = VirtualCounter(Path(self._lines.name))
        self._app = application(["tillapp"])
        settings = settings_of(self.devices.addresses)
        nature = Nature(self.clock, chance)
        self.running = open_till(folders, words(), devices=settings, nature=nature)
        self.screens = open_screens(self._app, self.running)
        self._scans = 0
        self.running.letters.listen(self._hear)
        self.hand = Hand(self.shell.window, self._read)
        self.shell.window.resize(*_LARGE)
        self.shell.window.show()

    @property
    def shell(self) -> Shell:
        """What the cashier looks at."""
        return self.screens.shell

    @property
    def sell(self) -> SellScreen:
        """The selling screen of the person who is in."""
        return selling_at(self.shell)

    @property
    def tender(self) -> TenderScreen:
        """The paying screen of the person who is in."""
        return paying_at(self.shell)

    def printed(self) -> bool:
        """Whether every ticket that was asked for came out."""
        return not open_jobs(self.running.till.book.store)

    def close(self) -> None:
        """Stop the threads and let the book go."""
        self.screens.close(self._app)
        self.running.close()
        self.devices.close()
        self._lines.cleanup()

    def _hear(self, message: Message) -> None:
        self.shell.bridge.post(message)
        if isinstance(message, Scanned):
            self._scans += 1

    def _read(self, code: str) -> None:
        before = self._scans
        self.devices.scan(code)
        until(lambda: self._scans > before, f"the scanner reads {code}")
