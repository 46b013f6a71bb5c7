"""The screens around an open till: built, listened to, put away."""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtWidgets import QApplication

from tillapp.bootstrap.offline import backup, restore
from tillapp.bootstrap.till import SystemClock, folders_in, open_till
from tillapp.bootstrap.window import LANGUAGES, open_screens, wedge_of, words
from tillapp.counter.founding import DEVICES
from tillapp.counter.messages import Scanned
from tillapp.counter.plan import DevicePlan
from tillapp.demo.hand import breathe
from tillapp.demo.shop import badge, make_demo
from tillapp.hardware.settings import CounterSettings
from tillapp.ledger import records
from tillapp.ui.scan_filter import Reading, Wedge


def test_papers_speak_every_language_of_the_till() -> None:
    spoken = words()
    assert sorted(spoken) == sorted(LANGUAGES)
    assert spoken["fr"]("Display", "Left to pay") != "Left to pay"
    assert spoken["en"]("Display", "Left to pay") == "Left to pay"


def test_a_badge_that_was_scanned_by_a_device_opens_the_till(
    qapp: QApplication, tmp_path: Path
) -> None:
    folders = folders_in(tmp_path)
    make_demo(folders.data, folders.keys, SystemClock(), os.urandom, 1).close()
    running = open_till(folders, words(), devices=CounterSettings())
    screens = open_screens(qapp, running)
    locked = screens.shell.lock_screen
    assert locked is not None
    running.letters.post(Scanned(badge(1)))
    breathe()
    assert screens.shell.lock_screen is not locked
    assert running.till.session.who.name == "Jeanne"
    screens.close(qapp)
    running.close()
    assert not screens.shell.window.isVisible()
    breathe()


def test_on_a_new_machine_the_lock_says_that_codes_are_given_anew(
    qapp: QApplication, tmp_path: Path
) -> None:
    old, new = folders_in(tmp_path / "old"), folders_in(tmp_path / "new")
    make_demo(old.data, old.keys, SystemClock(), os.urandom, 1).close()
    backup(old, tmp_path / "copy.db")
    restore(new, tmp_path / "copy.db")
    for folders, told in ((old, False), (new, True)):
        running = open_till(folders, words(), devices=CounterSettings())
        screens = open_screens(qapp, running)
        assert screens.shell.lock_screen is not None
        assert ("tillapp pin" in screens.shell.lock_screen.view.trouble.text()) is told
        screens.close(qapp)
        running.close()
        breathe()


def test_how_the_keyboard_scanner_types_is_read_from_the_settings(tmp_path: Path) -> None:
    folders = folders_in(tmp_path)
    make_demo(folders.data, folders.keys, SystemClock(), os.urandom, 1).close()
    running = open_till(folders, words(), devices=CounterSettings())
    assert wedge_of(running) == Wedge()
    book = running.till.book
    version = records.Version(book.clock.now().utc_ms, book.place.ledger)
    for settings, reading in (
        ({"reading": "os-layout", "pace": {"prefix": "~"}}, Reading.OS_LAYOUT),
        ({"reading": "by ear"}, Reading.PHYSICAL_US),
    ):
        records.put_setting(book.store, DEVICES, DevicePlan(wedge=settings), version)
        assert wedge_of(running).reading is reading
    running.close()
