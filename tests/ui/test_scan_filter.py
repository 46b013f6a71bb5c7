"""Scans and people on the real widgets, with the events a wedge scanner makes."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.window import opened
from tillapp.counter.messages import Scanned
from tillapp.ui.format import money
from tillapp.ui.scan_burst import Pace
from tillapp.ui.scan_filter import Reading, ScanFilter, Wedge
from tillapp.ui.theme import Theme
from tillapp.ui.widgets.amount_field import AmountField
from tillapp.ui.widgets.button import Button
from tillapp.ui.widgets.line_list import LineList
from tillapp.ui.widgets.pin_field import PinField
from tillapp.ui.widgets.search_field import SearchField

FIELDS = ("search", "amount", "pin", "button", "list", "plain")
CODE = "3760123456789"
# evdev codes plus 8, as X11 tells them, of the digits 1 to 9 and 0.
NATIVE = {str(n % 10): n + 9 for n in range(1, 11)}
# What a French layout types at those keys.
AZERTY = dict(zip("1234567890", "&é\"'(-è_çà", strict=True))
Held = Qt.KeyboardModifier
UNHELD = Held.NoModifier
PRESS, RELEASE = QEvent.Type.KeyPress, QEvent.Type.KeyRelease


class Counter:
    """A window with one of each kind of field, a scanner and a keyboard."""

    def __init__(self, theme: Theme, wedge: Wedge) -> None:
        self.window = QWidget()
        self.scans: list[Scanned] = []
        self.clicks = 0
        self.fields: dict[str, QWidget] = {
            "search": SearchField(theme, "Search"),
            "amount": AmountField(theme, "Price", money),
            "pin": PinField(theme, "PIN"),
            "button": Button(theme, "Pay"),
            "list": LineList(theme, "Basket"),
            "plain": QLineEdit(),
        }
        lay = QVBoxLayout(self.window)
        for field in self.fields.values():
            lay.addWidget(field)
        button = self.fields["button"]
        assert isinstance(button, Button)
        button.clicked.connect(self._click)
        self.filter = ScanFilter(self.scans.append, wedge)
        self.now_ms = 1000

    def _click(self) -> None:
        self.clicks += 1

    def focus(self, name: str) -> None:
        self.fields[name].setFocus()
        assert QApplication.focusWidget() is self.fields[name]

    def stroke(
        self, key: int, text: str, gap_ms: int, native: int = 0, held: Held = UNHELD
    ) -> None:
        self.now_ms += gap_ms
        for kind in (PRESS, RELEASE):
            event = QKeyEvent(kind, key, held, native, 0, 0, text)
            event.setTimestamp(self.now_ms)
            QCoreApplication.sendEvent(self.window.windowHandle(), event)

    def type(self, text: str, gap_ms: int) -> None:
        for character in text:
            self.stroke(ord(character.upper()), character, gap_ms)

    def enter(self, gap_ms: int) -> None:
        self.stroke(Qt.Key.Key_Return, "\r", gap_ms)

    def said(self) -> str:
        fields = self.fields.values()
        return "|".join(f.text() for f in fields if isinstance(f, QLineEdit))


@pytest.fixture
def wedge() -> Wedge:
    return Wedge(key_offset=8)


@pytest.fixture
def counter(qtbot: QtBot, qapp: QApplication, theme: Theme, wedge: Wedge) -> Iterator[Counter]:
    counter = Counter(theme, wedge)
    opened(qtbot, counter.window)
    counter.filter.watch(qapp)
    yield counter
    qapp.removeEventFilter(counter.filter)


@pytest.mark.parametrize("name", FIELDS)
def test_a_scan_is_heard_wherever_the_focus_is_and_touches_nothing(
    qtbot: QtBot, counter: Counter, name: str
) -> None:
    counter.focus(name)
    before = counter.said()
    counter.type(CODE, 4)
    counter.enter(4)
    qtbot.wait(120)
    assert counter.scans == [Scanned(CODE, source="wedge")]
    assert (counter.said(), counter.clicks) == (before, 0)


@pytest.mark.parametrize("name", ["search", "plain"])
def test_a_person_types_as_ever(qtbot: QtBot, counter: Counter, name: str) -> None:
    counter.focus(name)
    field = counter.fields[name]
    assert isinstance(field, QLineEdit)
    counter.type("robe 38", 90)
    qtbot.waitUntil(lambda: field.text() == "robe 38")
    assert counter.scans == []


def test_a_person_types_a_price_and_presses_enter(qtbot: QtBot, counter: Counter) -> None:
    counter.focus("amount")
    field = counter.fields["amount"]
    assert isinstance(field, AmountField)
    with qtbot.waitSignal(field.submitted) as told:
        counter.type("1250", 80)
        counter.enter(200)
    assert told.args == [1250]


def test_a_last_key_shows_without_another_one(qtbot: QtBot, counter: Counter) -> None:
    counter.focus("plain")
    counter.type("x", 500)
    assert counter.said().endswith("|")
    qtbot.waitUntil(lambda: counter.said().endswith("|x"), timeout=300)


def test_enter_by_hand_presses_the_focused_button(counter: Counter) -> None:
    counter.focus("button")
    counter.enter(500)
    assert counter.clicks == 1


def test_space_by_hand_presses_the_button_once(qtbot: QtBot, counter: Counter) -> None:
    counter.focus("button")
    counter.stroke(Qt.Key.Key_Space, " ", 500)
    qtbot.waitUntil(lambda: counter.clicks == 1, timeout=300)
    qtbot.wait(80)
    assert counter.clicks == 1


def test_a_us_scanner_on_a_french_keyboard_is_read_by_its_keys(
    qtbot: QtBot, counter: Counter
) -> None:
    counter.focus("search")
    for digit in CODE:
        typed = AZERTY[digit]
        counter.stroke(ord(typed.upper()), typed, 4, NATIVE[digit])
    counter.enter(4)
    assert counter.scans == [Scanned(CODE, source="wedge")]


def test_a_french_scanner_on_a_french_keyboard_is_read_by_its_letters(
    qtbot: QtBot, counter: Counter
) -> None:
    counter.focus("search")
    for digit in CODE:
        # It holds Shift for each digit; a US keyboard would type a sign.
        counter.stroke(Qt.Key.Key_Shift, "", 1)
        counter.stroke(ord(digit), digit, 4, NATIVE[digit], Held.ShiftModifier)
    counter.enter(4)
    qtbot.wait(80)
    assert counter.scans == [Scanned(CODE, source="wedge")]
    assert counter.said().startswith("|")


@pytest.mark.parametrize("wedge", [Wedge(Reading.OS_LAYOUT, key_offset=8)])
def test_a_scanner_set_to_french_is_read_by_its_letters(counter: Counter) -> None:
    for digit in CODE:
        counter.stroke(ord(digit), digit, 4, 200)
    counter.enter(4)
    assert [scan.code for scan in counter.scans] == [CODE]


def test_caps_lock_does_not_change_a_scan(counter: Counter) -> None:
    for digit in CODE:
        # Caps Lock types digits on a French keyboard without any modifier of Qt's.
        counter.stroke(ord(digit), digit, 4, NATIVE[digit])
    counter.enter(4)
    assert [scan.code for scan in counter.scans] == [CODE]


def test_shift_inside_a_scan_does_not_break_it(counter: Counter) -> None:
    for letter in "AB12":
        counter.stroke(Qt.Key.Key_Shift, "", 2)
        counter.stroke(ord(letter), letter, 2)
    counter.enter(4)
    assert [scan.code for scan in counter.scans] == ["AB12"]


def test_a_held_key_is_a_person(qtbot: QtBot, counter: Counter) -> None:
    counter.focus("plain")
    for _ in range(6):
        counter.now_ms += 33
        event = QKeyEvent(PRESS, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, "a", True)
        event.setTimestamp(counter.now_ms)
        QCoreApplication.sendEvent(counter.window.windowHandle(), event)
    counter.enter(33)
    qtbot.waitUntil(lambda: counter.said().endswith("aaaaaa"))
    assert counter.scans == []


def test_a_busy_screen_does_not_split_a_scan(qtbot: QtBot, counter: Counter) -> None:
    counter.focus("plain")
    counter.type("37601", 4)
    # The patience ran out on the wall clock, but the keys were typed in time.
    counter.filter._wait_once_more()
    counter.type("23456789", 4)
    counter.enter(4)
    qtbot.wait(80)
    assert [scan.code for scan in counter.scans] == [CODE]
    assert counter.said().endswith("|")


@pytest.mark.parametrize("wedge", [Wedge(pace=Pace(prefix="\x02"), key_offset=8)])
def test_a_scanner_with_a_prefix_may_be_slow(counter: Counter) -> None:
    counter.stroke(0, "\x02", 4)
    counter.type("2912345", 90)
    counter.enter(90)
    assert [scan.code for scan in counter.scans] == ["2912345"]
