"""G2 and G3: from a scanner's Enter to the painted line, and search as one types."""

from __future__ import annotations

import gc
import os
import shutil
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView

from tests.bench.figure import Figure, spread
from tests.bench.stall import BUILD, KINDS, LOOKS, MAKES, article, fill, tag_of
from tests.bench.start import demo_in
from tillapp.bootstrap.till import Running, folders_in, open_till
from tillapp.bootstrap.window import Screens, open_screens, words
from tillapp.demo.shop import plan_of
from tillapp.demo.vocabulary import vocabulary
from tillapp.hardware.settings import CounterSettings
from tillapp.ledger import search
from tillapp.ledger.connection import Store
from tillapp.ui.app import application

_SCANS, _QUICK_SCANS = 300, 60
_BASKET = 8
_WEDGE_MS = 4
_MS = 1000
_THIRD = 2
_EVERY, _WITHIN = 997, 9_900
Size = tuple[int, str]


class Desk(Struct):
    """The open till with its window."""

    running: Running
    screens: Screens


def figures(*, quick: bool) -> Iterator[Figure]:
    """Every figure of finding an article, at each size of the catalogue."""
    medians: dict[int, tuple[float, float]] = {}
    for pieces in (10_000,) if quick else (10_000, 100_000, 1_000_000):
        with tempfile.TemporaryDirectory(dir=catalogue(pieces).parent) as folder:
            base = Path(shutil.copytree(catalogue(pieces), Path(folder) / "shop"))
            desk = opened(base)
            yield from _scans(desk, pieces, _QUICK_SCANS if quick else _SCANS)
            phrases = _typed(desk, pieces)
            typed = [ms for letters in phrases for ms in letters]
            third = [letters[_THIRD] for letters in phrases]
            medians[pieces] = spread(typed).p50, spread(third).p50
            limit = 16.0 if pieces <= 100_000 else 50.0
            name = f"G3 search as you type, p99, {pieces} pieces"
            yield Figure(name, f"<= {limit:.0f} ms", spread(typed).p99, "ms", limit)
            closed(desk)
    if not quick:
        names = ("G3 median, 1 M beside 10 k", "G3 the same, of the third letter alone")
        for name, most, least in zip(names, medians[1_000_000], medians[10_000], strict=True):
            yield Figure(name, "<= 10 x", most, "ms", 10.0, least)


def catalogue(pieces: int) -> Path:
    """The folder of a demo shop with so many more pieces; made where it was not yet."""
    base = BUILD / f"catalogue-{pieces}"
    if not (base / "done").exists():
        shutil.rmtree(base, ignore_errors=True)
        demo_in(base)
        fill(folders_in(base).book, pieces)
        (base / "done").touch()
    return base


def opened(base: Path, devices: CounterSettings | None = None) -> Desk:
    """The till of a folder on its window, with a cashier at it."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = application(["tillapp"])
    running = open_till(folders_in(base), words(), devices=devices)
    screens = open_screens(app, running)
    screens.shell.window.resize(1920, 1080)
    screens.shell.window.show()
    plan = plan_of(vocabulary())
    pins = {who.name: who.pin for who in (plan.manager, *plan.staff)}
    person = next(p for p in running.till.session.people() if p.name in pins)
    screens.shell.welcome(running.till.session.enter(person.id, pins[person.name]))
    for _ in range(20):
        QCoreApplication.processEvents()
    # Outside any loop Qt keeps the lock's page; deleted later, it would be painted over.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.collect()
    gc.freeze()
    return Desk(running, screens)


def closed(desk: Desk) -> None:
    """Put the window away and close the book."""
    desk.screens.close(application([]))
    desk.running.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


class Painted(QObject):
    """Counts the paintings of one list."""

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__()
        self.count = 0
        self._viewport = view.viewport()
        self._viewport.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """See a painting go by."""
        self.count += event.type() == QEvent.Type.Paint
        return False


class Wedge:
    """A scanner that plays a keyboard on a window."""

    def __init__(self, desk: Desk) -> None:
        self._handle = desk.screens.shell.window.windowHandle()
        self._at_ms = 1_000

    def type(self, letter: str) -> None:
        """One key down and up, at a scanner's pace."""
        self._at_ms += _WEDGE_MS
        key = Qt.Key.Key_Return if letter == "\r" else Qt.Key(ord(letter.upper()))
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, 0, 0, 0, letter)
            event.setTimestamp(self._at_ms)
            QCoreApplication.sendEvent(self._handle, event)


def scans(desk: Desk, count: int, first: int = 0) -> list[float]:
    """Milliseconds from the scanner's Enter to the painted line, of so many scans."""
    views = desk.screens.shell.window.findChildren(QAbstractItemView)
    painted = Painted(next(view for view in views if view.isVisible()))
    wedge, times = Wedge(desk), []
    for n in range(first, first + count):
        for letter in tag_of(n * _EVERY % _WITHIN):
            wedge.type(letter)
        before = painted.count
        began = time.perf_counter()
        wedge.type("\r")
        while painted.count == before:
            QCoreApplication.processEvents()
            assert time.perf_counter() - began < 5, "a line is painted"
        times.append((time.perf_counter() - began) * _MS)
        if n % _BASKET == _BASKET - 1:
            pay(desk)
    return times


def pay(desk: Desk) -> None:
    """Take exact cash for what lies on the counter."""
    view = desk.running.till.paying.cash()
    front = desk.screens.shell.front
    assert front is not None
    front.show_view(view)
    desk.running.till.book.rest()
    QCoreApplication.processEvents()


def _scans(desk: Desk, pieces: int, count: int) -> Iterator[Figure]:
    times = spread(scans(desk, count))
    name = f"G2 scan to painted line, {pieces} pieces"
    note = f"{count} scans; the longest {times.most:.1f} ms"
    yield Figure(f"{name}, median", "<= 3 ms", times.p50, "ms", 3.0, note=note)
    yield Figure(f"{name}, p99", "<= 16 ms", times.p99, "ms", 16.0)


def _typed(desk: Desk, pieces: int) -> list[list[float]]:
    """Milliseconds of each answer while phrases are typed, letter after letter."""
    store = desk.running.till.book.store
    return [
        [_answered(store, phrase[:end]) for end in range(1, len(phrase) + 1)]
        for phrase in _phrases(pieces)
    ]


def _answered(store: Store, typed: str) -> float:
    began = time.perf_counter()
    search.articles(store, typed)
    return (time.perf_counter() - began) * _MS


def _phrases(pieces: int) -> list[str]:
    named = [article(n * _EVERY % pieces).title for n in range(12)]
    loose = [f"{make} {look}" for make, look in zip(MAKES, LOOKS, strict=False)]
    return [*named, *loose, *(kind.lower() for kind in KINDS)]
