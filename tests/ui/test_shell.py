"""The shell: screens come when they are wanted, and a scan at the lock waits for the code."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.desks import PINS
from tests.stories.screen_till import ScreenTill, opened
from tillapp.counter.messages import Scanned
from tillapp.counter.ports import Sound
from tillapp.demo.hand import breathe
from tillapp.ui.assets import Icons


@pytest.fixture
def counter(qapp: QApplication, icons: Icons) -> Iterator[ScreenTill]:
    with opened(qapp, icons) as till:
        yield till


def test_who_comes_in_waits_for_one_screen_only(counter: ScreenTill) -> None:
    assert set(counter.shell.places.built) == {"sell"}
    counter.shell.go("tickets")
    assert set(counter.shell.places.built) == {"sell", "tickets"}


def test_the_other_screens_are_built_while_nobody_touches_the_till(
    counter: ScreenTill, qtbot: QtBot
) -> None:
    shell = counter.shell
    qtbot.waitUntil(lambda: len(shell.places.built) == len(shell.places), timeout=10_000)
    assert all(shell.places[name] is screen for name, screen in shell.places.built.items())
    assert counter.place == "sell"


def test_another_language_is_spoken_by_every_screen_built_before_or_after(
    counter: ScreenTill,
) -> None:
    shell = counter.shell
    shell.go("tender")
    french = shell.places["tender"]
    shell.go("sell")
    other = "en" if shell.comfort.language == "fr" else "fr"
    shell.prefer(replace(shell.comfort, language=other))
    assert shell.places["tender"] is not french
    assert counter.sell.around.figures.language == other
    shell.go("tickets")
    breathe()
    assert counter.place == "tickets"


def test_a_scan_during_the_check_of_a_code_is_heard_when_it_is_known(
    counter: ScreenTill, qtbot: QtBot
) -> None:
    shell = counter.shell
    shell.lock()
    lock = shell.lock_screen
    assert lock is not None
    counter.sounds()
    names = [person.id for person in counter.till.session.people()]
    lock.view.choose(names.index("ines"))
    lock.type("0000")
    assert lock.view.pad.is_checking
    shell.scan(Scanned("9988776600015"))
    assert counter.sounds() == []
    qtbot.waitUntil(lambda: not lock.view.pad.is_checking, timeout=20_000)
    assert counter.sounds() == [Sound.REFUSED]
    lock.type(PINS["ines"])
    shell.scan(Scanned(counter.shop.piece().code))
    qtbot.waitUntil(lambda: shell.lock_screen is None, timeout=20_000)
    assert len(counter.view.lines) == 1
    assert Sound.REFUSED not in counter.sounds()
