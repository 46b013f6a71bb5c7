"""The virtual counter: what comes out is seen, what lies there is touched and broken."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from io import BytesIO

import pytest
from msgspec.structs import replace
from PIL import Image
from PySide6.QtCore import QPoint, Qt, QTranslator
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.clipping import clipped, nameless, small_targets
from tests.ui.sizes import look, sized
from tillapp.domain import code
from tillapp.ui.assets import Icons
from tillapp.ui.format import Format
from tillapp.ui.theme import Theme
from tillapp.ui.virtual_counter import VirtualCounterWindow
from tillapp.ui.virtual_model import (
    DisplayPart,
    DrawerPart,
    Fault,
    PaperPart,
    Part,
    Slip,
    Tag,
    TagKind,
)
from tillapp.ui.virtual_paper import overlap, slip_size

SIZES = ((1920, 1080), (1280, 800))
NARROW = ((640, 1040), (530, 660))
TAGS = (
    Tag("2900000000018", "Jean brut", 2800),
    Tag("2900000000025", "Robe fleurie", 4200),
    Tag("4006381333931", kind=TagKind.UNKNOWN),
    Tag("290000000", kind=TagKind.CUT),
    Tag("2700000000012", "Ann Archer", kind=TagKind.CUSTOMER),
    Tag("2600000000013", "Jeanne", kind=TagKind.BADGE),
)


class Table:
    """A counter that remembers what was done to it."""

    def __init__(self) -> None:
        self.done: list[object] = []
        self.tell: Callable[[Part], None] = lambda _part: None

    def subscribe(self, listener: Callable[[Part], None]) -> None:
        self.tell = listener

    def tags(self, typed: str) -> Sequence[Tag]:
        return [tag for tag in TAGS if typed.lower() in tag.title.lower()]

    def scan(self, code: str) -> None:
        self.done.append(code)

    def close_drawer(self) -> None:
        self.done.append("shut")

    def tear(self) -> None:
        self.done.append("tear")

    def load_paper(self) -> None:
        self.done.append("roll")

    def set_fault(self, fault: Fault, *, on: bool) -> None:
        self.done.append((fault, on))


def row(grey: int, height: int = 30) -> bytes:
    """A piece of paper in one shade, as wide as a receipt."""
    out = BytesIO()
    Image.new("L", (640, height), grey).save(out, "PNG")
    return out.getvalue()


TICKET = Slip(tuple(row(grey) for grey in range(60, 80)))
OTHER = Slip(tuple(row(grey) for grey in range(160, 175)))

Opened = Callable[..., VirtualCounterWindow]


@pytest.fixture
def table() -> Table:
    return Table()


@pytest.fixture
def opened(qtbot: QtBot, icons: Icons, table: Table) -> Opened:
    windows: list[VirtualCounterWindow] = []

    def open_one(name: str = "light", size: tuple[int, int] = SIZES[0]) -> VirtualCounterWindow:
        theme: Theme = sized(look(icons, name), size[0])
        window = VirtualCounterWindow(
            replace(theme, reduce_motion=name != "moving"),
            Format(),
            table,
            narrow=size[0] < SIZES[1][0],
        )
        windows.append(window)
        qtbot.addWidget(window)
        window.resize(*size)
        window.show()
        qtbot.waitExposed(window)
        return window

    return open_one


def test_a_ticket_comes_out_and_stands_above_the_slot(opened: Opened) -> None:
    window = opened()
    blank = window.paper.grab().toImage()
    window.show_part(PaperPart((TICKET,)))
    printed = window.paper.grab().toImage()
    middle = window.paper.width() // 2
    just_above = window.paper.height() - window.theme.s(112) - 14
    assert printed.pixelColor(middle, just_above) != blank.pixelColor(middle, just_above)
    assert printed.pixelColor(middle, just_above).lightness() == pytest.approx(79, abs=3)


def test_paper_slides_out_as_it_is_printed(opened: Opened, qtbot: QtBot) -> None:
    window = opened("moving")
    window.show_part(PaperPart(hanging=Slip(TICKET.rows[:5])))
    assert not window.paper.is_still()
    qtbot.waitUntil(window.paper.is_still, timeout=5000)
    window.show_part(PaperPart((TICKET,)))
    assert not window.paper.is_still(), "the rest of the ticket follows"
    qtbot.waitUntil(window.paper.is_still, timeout=5000)


def test_what_hung_in_the_printer_is_not_printed_again(opened: Opened) -> None:
    assert overlap(OTHER.rows + TICKET.rows[:5], TICKET.rows) == 5
    assert overlap(TICKET.rows[:5], TICKET.rows) == 5
    assert overlap(OTHER.rows, TICKET.rows) == 0
    assert slip_size(TICKET, 320) == (0.5, 300)


def test_torn_tickets_lie_on_a_pile_with_the_last_on_top(opened: Opened, table: Table) -> None:
    window = opened()
    window.show_part(PaperPart((TICKET,)))
    window.show_part(PaperPart((TICKET, OTHER)))
    assert list(window.pile.slips) == [TICKET]
    QTest.mouseClick(window.paper, Qt.MouseButton.LeftButton)
    assert table.done == ["tear"]
    window.show_part(PaperPart())
    assert list(window.pile.slips) == [TICKET, OTHER]
    top = window.pile.grab().toImage()
    QTest.mouseClick(window.pile, Qt.MouseButton.LeftButton)
    assert window.pile.grab().toImage() != top, "a click shows the slip below"


def test_a_busy_printer_is_cleared_before_it_is_full(opened: Opened, table: Table) -> None:
    window = opened()
    for n in range(1, 10):
        window.show_part(PaperPart((TICKET,) * n))
    assert table.done == ["tear"]


def test_paper_fits_a_window_that_is_made_smaller(opened: Opened) -> None:
    window = opened()
    window.show_part(PaperPart((TICKET,)))
    large = window.paper.grab().toImage()
    window.resize(*SIZES[1])
    window.resize(*SIZES[0])
    QTest.qWait(20)
    assert window.paper.grab().toImage() == large


def test_the_wheel_rolls_back_a_long_ticket(opened: Opened) -> None:
    window = opened()
    window.show_part(PaperPart((Slip(TICKET.rows * 4),)))
    before = window.paper.grab().toImage()
    window.paper.roll(400)
    assert window.paper.grab().toImage() != before
    window.paper.roll(-10_000)
    assert window.paper.grab().toImage() == before


def test_the_drawer_opens_and_a_click_shuts_it(opened: Opened, table: Table) -> None:
    window = opened()
    shut = window.drawer.grab().toImage()
    window.show_part(DrawerPart(is_open=True, kicks=1))
    assert window.drawer.grab().toImage() != shut
    assert "open" in window.drawer.accessibleDescription()
    QTest.mouseClick(window.drawer, Qt.MouseButton.LeftButton)
    assert table.done == ["shut"]
    window.show_part(DrawerPart())
    assert "shut" in window.drawer.accessibleDescription()


def test_the_display_glows_and_goes_dark_without_power(opened: Opened) -> None:
    window = opened()
    window.show_part(DisplayPart("Robe fleurie   42,00", "Total        42,00 €"))
    assert window.display.accessibleDescription().startswith("Robe fleurie")
    bright = window.display.grab().toImage()
    window.show_part(replace(window.display.part, lit=False))
    assert window.display.grab().toImage() != bright


def test_a_click_on_a_tag_scans_it(opened: Opened, table: Table) -> None:
    window = opened()
    scanner = window.scanner.list
    for place in range(len(TAGS)):
        where = scanner.visualRect(scanner.model().index(place, 0)).center()
        QTest.mouseClick(scanner.viewport(), Qt.MouseButton.LeftButton, pos=where)
        QTest.qWait(20)
    assert table.done == [tag.code for tag in TAGS]


def test_a_tag_is_found_by_its_words(opened: Opened, table: Table, qtbot: QtBot) -> None:
    window = opened()
    QTest.keyClicks(window.scanner.field, "robe")
    rows = window.scanner.list.lines
    qtbot.waitUntil(lambda: [line.name for line in rows.lines] == ["Robe fleurie"])
    window.scanner.scan(0)
    assert table.done == ["2900000000025"]


def test_the_last_ticket_lies_beside_the_scanner(opened: Opened, table: Table) -> None:
    window = opened()
    window.show_part(PaperPart((TICKET,), number="T03-000042"))
    window.scanner.scan(0)
    assert table.done == ["T03-000042"]


def test_vouchers_and_credits_lie_beside_the_scanner_also_when_torn_off(
    opened: Opened, table: Table
) -> None:
    window = opened()
    old, new = code.internal("28", 1), code.internal("28", 2)
    window.show_part(PaperPart((TICKET,), number="T03-000042", credits=(old,)))
    window.show_part(PaperPart())
    window.show_part(PaperPart((OTHER,), credits=(new, old)))
    for place in range(3):
        window.scanner.scan(place)
    assert table.done[-3:] == ["T03-000042", new, old]
    assert window.scanner.list.lines.lines[1].name == "A voucher or credit slip"


def test_every_fault_is_switched_on_and_off(opened: Opened, table: Table) -> None:
    window = opened()
    for fault, button in window.faults.items():
        QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=QPoint(20, 20))
        QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=QPoint(20, 20))
        assert table.done[-2:] == [(fault, True), (fault, False)]
    assert set(window.faults) == set(Fault)


def test_a_new_roll_mends_the_empty_one(opened: Opened, table: Table) -> None:
    window = opened()
    window.faults[Fault.PAPER_OUT].click()
    window.new_roll.click()
    assert table.done[-1] == "roll"
    assert not window.faults[Fault.PAPER_OUT].isChecked()


def test_devices_in_other_threads_reach_the_window_in_order(
    opened: Opened, table: Table, qtbot: QtBot
) -> None:
    window = opened()

    def device() -> None:
        for n in range(500):
            table.tell(DisplayPart(f"{n:20d}", ""))

    thread = threading.Thread(target=device)
    thread.start()
    thread.join()
    assert window.display.part == DisplayPart(), "nothing happens inside the device's call"
    qtbot.waitUntil(lambda: window.display.part.top.strip() == "499")


@pytest.mark.parametrize("size", [*SIZES, *NARROW])
@pytest.mark.parametrize("name", ["light", "dark"])
def test_nothing_is_clipped_and_all_can_be_hit(
    opened: Opened, name: str, size: tuple[int, int]
) -> None:
    window = opened(name, size)
    window.show_part(PaperPart((TICKET, OTHER), number="T03-000042"))
    window.show_part(DrawerPart(is_open=True))
    window.show_part(DisplayPart("Robe fleurie   42,00", "Total        42,00 €"))
    assert clipped(window) == []
    assert small_targets(window, window.theme.metrics.target) == []
    assert nameless(window) == []


class LongWords(QTranslator):
    """A language whose words are a third longer than the English ones."""

    def isEmpty(self) -> bool:
        return False

    def translate(
        self, context: str, text: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        return text + "n" * (len(text) // 3 + 1)


@pytest.mark.parametrize("size", SIZES)
def test_larger_words_are_not_clipped(opened: Opened, size: tuple[int, int]) -> None:
    assert clipped(opened("large", size)) == []


def test_a_narrow_counter_keeps_its_size_and_old_tickets_when_it_is_high(
    opened: Opened,
) -> None:
    for size, keeps in zip(NARROW, (True, False), strict=True):
        window = opened("light", size)
        assert (window.width(), window.height()) == size
        assert window.pile.isVisible() is keeps


@pytest.mark.parametrize("size", SIZES)
def test_words_a_third_longer_still_fit(
    opened: Opened, qapp: QApplication, size: tuple[int, int]
) -> None:
    words = LongWords()
    qapp.installTranslator(words)
    try:
        window = opened("light", size)
        assert window.windowTitle().endswith("nn")
        assert clipped(window) == []
    finally:
        qapp.removeTranslator(words)
