"""Coming to the till: a code, a longer code, a badge, and codes that are wrong."""

from __future__ import annotations

import time

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from tests.desks import INES, JEANNE, PEPPER, PINS
from tests.ui.around_fake import Counter, still
from tests.ui.window import opened
from tillapp.counter.messages import DeviceChanged, Scanned
from tillapp.counter.ports import DeviceRole, DeviceStatus, Health, Reason
from tillapp.counter.staffing import hash_pin
from tillapp.domain.party import Role, Staff
from tillapp.ledger import records
from tillapp.ui.screens.lock import LockScreen
from tillapp.ui.screens.lock_side import IconLine
from tillapp.ui.theme import Theme

# A try takes a moment, which counts as waiting.
PAUSE_S = 30


class Locked:
    """A locked till in its window."""

    def __init__(self, qtbot: QtBot, theme: Theme) -> None:
        self.qtbot = qtbot
        self.counter = Counter(still(theme))
        self.session = self.counter.till.session
        self.session.lock()
        self.screen = LockScreen(self.counter)
        self.view = self.screen.view
        self.entered: list[Staff] = []
        self.screen.entered.connect(self.entered.append)
        self.counter.put_alone(self.screen.centre)
        opened(qtbot, self.counter, (1920, 1080))
        self.screen.enter()

    def type(self, digits: str) -> None:
        """Type, and wait for the answer."""
        self.qtbot.keyClicks(self.view.pad.field, digits)
        self.wait()

    def wait(self) -> None:
        self.qtbot.waitUntil(lambda: not self.view.pad.is_checking, timeout=20_000)

    def touch(self, keys: str) -> None:
        finger = QTest.createTouchDevice()
        for n, key in enumerate(keys):
            button = self.view.pad.pad.keys[key]
            at = button.mapTo(self.counter, button.rect().center())
            QTest.touchEvent(self.counter, finger).press(n, at, self.counter).commit()
            QTest.touchEvent(self.counter, finger).release(n, at, self.counter).commit()

    def facts(self) -> list[str]:
        return [line.accessibleName() for line in self.view.side._lines]


@pytest.fixture
def locked(qtbot: QtBot, theme: Theme) -> Locked:
    return Locked(qtbot, theme)


def test_four_digits_of_the_keyboard_open_the_till(locked: Locked) -> None:
    locked.type(PINS["ines"])
    assert [person.id for person in locked.entered] == ["ines"]
    assert locked.session.who.id == "ines"


def test_the_till_opens_by_touch(locked: Locked) -> None:
    card = locked.view.cards[1]
    locked.qtbot.mouseClick(card, Qt.MouseButton.LeftButton)
    locked.touch(PINS["jeanne"])
    locked.wait()
    assert locked.session.who.id == "jeanne"


def test_arrows_choose_who_comes(locked: Locked) -> None:
    locked.qtbot.keyClick(locked.view.pad.field, Qt.Key.Key_Right)
    assert locked.view.person.id == "jeanne"
    assert locked.view.asked.text() == "Code of Jeanne"
    locked.type(PINS["jeanne"])
    assert locked.session.who.id == "jeanne"


def test_a_longer_code_is_ended_by_ok_and_no_try_is_wasted(locked: Locked) -> None:
    store, version = locked.counter.desks.book.store, locked.counter.desks.version
    records.put_staff(store, INES, hash_pin("314159", b"s" * 16, PEPPER), version)
    locked.type("31")
    locked.qtbot.mouseClick(locked.view.pad.corner, Qt.MouseButton.LeftButton)
    assert locked.view.pad.long.text() == "31"
    locked.type("4159")
    assert locked.entered == []
    locked.qtbot.keyClick(locked.view.pad.field, Qt.Key.Key_Return)
    locked.wait()
    assert locked.session.who.id == "ines"
    assert records.pin_tries(store, "ines").failures == 0


def test_a_wrong_code_says_how_many_tries_are_left(locked: Locked) -> None:
    locked.type("9999")
    assert locked.entered == []
    assert "4" in locked.view.trouble.text()
    assert locked.view.pad.field.text() == ""


def test_five_wrong_codes_make_everybody_wait_and_count_down(locked: Locked) -> None:
    for _ in range(5):
        locked.type("9999")
    wait_s = locked.view._wait_s
    assert PAUSE_S - 3 <= wait_s <= PAUSE_S
    assert str(wait_s) in locked.view.trouble.text()
    assert not locked.view.pad.pad.isEnabled()
    locked.type(PINS["ines"])
    assert locked.entered == []
    locked.view._tick()
    assert str(wait_s - 1) in locked.view.trouble.text()
    for _ in range(wait_s - 1):
        locked.view._tick()
    locked.counter.desks.shop.clock.forward(PAUSE_S * 1000)
    assert locked.view.trouble.text() == ""
    locked.type(PINS["ines"])
    assert locked.session.who.id == "ines"


def test_while_a_code_is_checked_the_dots_stay_and_the_screen_lives(locked: Locked) -> None:
    beats: list[float] = []
    heart = QTimer(interval=5)
    heart.timeout.connect(lambda: beats.append(time.perf_counter()))
    heart.start()
    locked.qtbot.keyClicks(locked.view.pad.field, PINS["ines"])
    assert locked.entered == []
    assert len(locked.view.pad.field.text()) == 4
    locked.wait()
    assert locked.session.who.id == "ines"
    assert len(beats) > 5


def test_digits_typed_while_a_code_is_checked_are_the_next_try(locked: Locked) -> None:
    field = locked.view.pad.field
    locked.qtbot.keyClicks(field, "9999" + PINS["ines"][:2] + "7")
    locked.qtbot.keyClick(field, Qt.Key.Key_Backspace)
    locked.touch(PINS["ines"][2:])
    locked.wait()
    assert locked.session.who.id == "ines"
    assert len(locked.entered) == 1


def test_codes_typed_ahead_of_a_pause_are_no_tries(locked: Locked) -> None:
    locked.type("9999" * 7)
    assert locked.view._wait_s > 0
    assert records.pin_tries(locked.counter.desks.book.store, "ines").failures == 5
    assert locked.view.pad.field.text() == ""


def test_what_is_typed_and_scanned_after_a_right_code_is_for_the_next_screen(
    locked: Locked,
) -> None:
    field = QLineEdit()
    locked.screen.entered.connect(lambda: locked.counter.put_alone(field))
    locked.screen.entered.connect(locked.screen.centre.hide)
    locked.screen.entered.connect(field.setFocus)
    locked.qtbot.keyClicks(locked.view.pad.field, PINS["ines"] + "rob3")
    locked.touch("5")
    locked.screen.scan(Scanned("2900000000018"))
    locked.qtbot.waitUntil(lambda: field.text() == "rob3")
    assert locked.counter.passed_on == [Scanned("2900000000018")]
    assert len(locked.entered) == 1


def test_a_scan_during_the_check_of_a_wrong_code_is_nobodys_badge(locked: Locked) -> None:
    locked.counter.front = locked.screen
    locked.qtbot.keyClicks(locked.view.pad.field, "9999")
    locked.screen.scan(Scanned("2900000000018"))
    locked.wait()
    assert locked.view.trouble.text() == "This is nobody’s badge"
    assert locked.counter.passed_on == []


def test_somebody_else_is_chosen_while_a_code_is_checked(locked: Locked) -> None:
    locked.qtbot.keyClicks(locked.view.pad.field, PINS["ines"] + "12")
    locked.view.choose(1)
    assert locked.view.pad.field.text() == ""
    locked.type(PINS["jeanne"])
    locked.qtbot.wait(300)
    assert [person.id for person in locked.entered] == ["jeanne"]


def test_a_window_that_is_hidden_while_a_code_is_checked_begins_again(locked: Locked) -> None:
    locked.qtbot.keyClicks(locked.view.pad.field, PINS["ines"])
    locked.counter.hide()
    locked.counter.show()
    assert locked.view.pad.field.text() == ""
    locked.type(PINS["jeanne"])
    assert "4" in locked.view.trouble.text()


def test_a_badge_is_faster_than_the_code_before_it(locked: Locked) -> None:
    locked.qtbot.keyClicks(locked.view.pad.field, PINS["ines"])
    assert locked.screen.scan(Scanned(JEANNE.badge))
    locked.screen.centre.hide()
    locked.qtbot.wait(400)
    assert [person.id for person in locked.entered] == ["jeanne"]
    assert locked.session.who.id == "jeanne"


def test_a_check_that_lasts_says_so(locked: Locked) -> None:
    locked.view.pad.lasting.emit()
    assert locked.view.hint.text() == "Checking the code…"
    locked.type("9999")
    assert locked.view.hint.text() == "or scan your badge"


def test_a_badge_opens_whoever_is_chosen(locked: Locked) -> None:
    assert locked.screen.scan(Scanned(JEANNE.badge))
    assert locked.session.who.id == "jeanne"


def test_a_code_that_is_no_badge_opens_nothing(locked: Locked) -> None:
    assert locked.screen.scan(Scanned("3770001234567"))
    assert locked.entered == []
    assert locked.view.trouble.text() == "This is nobody’s badge"


def test_the_dark_side_tells_the_time_the_shop_and_what_waits(locked: Locked) -> None:
    till, shop = locked.counter.till, locked.counter.desks.shop
    till.session.enter_with_badge(INES.badge)
    till.selling.scan(shop.piece().code)
    till.session.lock()
    locked.screen.enter()
    assert locked.view.side.clock.text() == "10:00"
    assert locked.view.side.day.text() == "samedi 21 novembre"
    assert locked.facts() == ["Friperie du Rhône · till 1", "1 sale in progress"]
    broken = DeviceStatus(DeviceRole.PRINTER, "", "", Health.BLOCKED, Reason.PAPER_OUT)
    till.hear(DeviceChanged(broken))
    locked.screen.hear(DeviceChanged(broken))
    assert locked.facts()[-1] == "Printer: No paper. Put in a new roll"
    assert all(isinstance(line, IconLine) for line in locked.view.side._lines)


def test_seven_people_fit_on_the_page(qtbot: QtBot, compact: Theme) -> None:
    counter = Counter(still(compact))
    for n in range(5):
        person = Staff(f"p{n}", f"Prénom {n}", Role.BUYER)
        records.put_staff(counter.desks.book.store, person, "x", counter.desks.version)
    screen = LockScreen(counter)
    counter.put_alone(screen.centre)
    opened(qtbot, counter, (1280, 800))
    lowest = screen.view.cards[-1].mapTo(counter, QPoint(0, 0)).y()
    assert lowest < screen.view.pad.mapTo(counter, QPoint(0, 0)).y()
    assert counter.height() == 800
