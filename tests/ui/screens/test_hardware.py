"""How the devices are, tried in the middle of a sale."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.shop import OPENING_MS
from tests.ui.around_fake import Counter, still
from tests.ui.window import opened
from tillapp.counter.messages import DeviceChanged, Scanned
from tillapp.counter.ports import DeviceRole, DeviceStatus, Health, JobKind, JobState, Reason
from tillapp.ui.screens.device_row import DeviceRow
from tillapp.ui.screens.hardware import HardwareScreen
from tillapp.ui.sheets.drawer import DrawerSheet
from tillapp.ui.theme import Theme


class Looking:
    """The page of the devices in its window."""

    def __init__(self, qtbot: QtBot, theme: Theme) -> None:
        self.qtbot = qtbot
        self.counter = Counter(still(theme))
        self.screen = HardwareScreen(self.counter)
        opened(qtbot, self.counter, (1920, 1080))
        self.tell(DeviceRole.PRINTER, Health.OK)
        self.tell(DeviceRole.DRAWER, Health.OK)
        self.tell(DeviceRole.SCANNER, Health.OK)
        self.tell(DeviceRole.DISPLAY, Health.OK)
        self.counter.put(self.screen)

    def tell(
        self, role: DeviceRole, health: Health, reason: Reason = Reason.NONE, detail: str = ""
    ) -> None:
        status = DeviceStatus(role, "", "", health, reason, detail, OPENING_MS)
        self.counter.till.hear(DeviceChanged(status))
        self.screen.show_devices()

    def row(self, role: DeviceRole) -> DeviceRow:
        return self.screen.devices.rows[role]

    def press(self, role: DeviceRole) -> None:
        button = self.row(role).button
        assert button is not None
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    def order(self) -> list[DeviceRole]:
        rows = self.screen.devices.rows
        return sorted(rows, key=lambda role: rows[role].y())

    def duplicate(self) -> str:
        desks, till = self.counter.desks, self.counter.till
        till.selling.scan(desks.shop.piece().code)
        done = till.paying.cash().done
        assert done is not None
        till.looking.reprint(done.document)
        return done.number


@pytest.fixture
def looking(qtbot: QtBot, theme: Theme) -> Looking:
    return Looking(qtbot, theme)


def test_a_device_in_trouble_comes_first_in_words_with_a_gesture(looking: Looking) -> None:
    looking.tell(DeviceRole.SCANNER, Health.OFFLINE, Reason.UNPLUGGED, "ttyACM0 is gone")
    looking.qtbot.wait(20)
    row = looking.row(DeviceRole.SCANNER)
    assert looking.order()[0] is DeviceRole.SCANNER
    assert row.view.state == "Not connected. Check its cable and its power"
    assert row.view.note == "since 10:00"
    looking.tell(DeviceRole.SCANNER, Health.OK)
    assert row.view.state == "Ready"


def test_the_printer_prints_a_page(looking: Looking) -> None:
    looking.press(DeviceRole.PRINTER)
    assert [job.kind for job in looking.counter.printer.jobs] == [JobKind.REPORT]
    assert "Friperie du Rhône" in looking.counter.printer.text


def test_the_display_greets(looking: Looking) -> None:
    looking.press(DeviceRole.DISPLAY)
    assert looking.counter.glass.frames[-1].top_left == "HELLO"


def test_the_drawer_asks_for_a_reason_first(looking: Looking) -> None:
    looking.press(DeviceRole.DRAWER)
    assert isinstance(looking.counter.sheet, DrawerSheet)
    assert looking.counter.printer.kicks == 0


def test_the_next_scan_is_shown_and_sells_nothing(looking: Looking) -> None:
    tag = looking.counter.desks.shop.piece().code
    assert not looking.screen.scan(Scanned(tag))
    looking.press(DeviceRole.SCANNER)
    assert looking.screen.scan(Scanned(tag, "]E0"))
    view = looking.row(DeviceRole.SCANNER).view
    assert (view.state, view.note) == (f"Read: {tag}", "tag · EAN/UPC")
    assert not looking.screen.scan(Scanned(tag))


def test_escape_ends_the_test_of_the_scanner(looking: Looking) -> None:
    looking.press(DeviceRole.SCANNER)
    assert looking.screen.back()
    assert not looking.screen.back()
    assert not looking.screen.scan(Scanned("3770001234567"))


def test_a_paper_that_may_have_come_out_asks_a_person(looking: Looking) -> None:
    number = looking.duplicate()
    handing = looking.counter.till.handing
    job = handing.waiting()[0]
    handing.settle_job(job.id, JobState.UNCERTAIN)
    looking.screen.enter()
    card = looking.screen.waiting.cards[0]
    assert card.out.accessibleName() == f"It came out: {number}"
    looking.qtbot.mouseClick(card.out, Qt.MouseButton.LeftButton)
    assert handing.waiting() == []
    assert looking.screen.waiting.cards == []


def test_a_paper_that_did_not_come_out_is_printed_again(looking: Looking) -> None:
    looking.duplicate()
    handing = looking.counter.till.handing
    handing.settle_job(handing.waiting()[0].id, JobState.FAILED)
    looking.screen.enter()
    before = len(looking.counter.printer.papers)
    card = looking.screen.waiting.cards[0]
    looking.qtbot.mouseClick(card.again, Qt.MouseButton.LeftButton)
    assert len(looking.counter.printer.papers) == before + 1
    assert not looking.screen.waiting.cards[0].again.isVisible()


def test_what_waits_by_itself_asks_nobody(looking: Looking) -> None:
    looking.duplicate()
    looking.screen.enter()
    assert not looking.screen.waiting.cards[0].out.isVisible()


def test_a_device_that_is_not_set_up_cannot_be_tried(looking: Looking) -> None:
    looking.tell(DeviceRole.DISPLAY, Health.DISABLED)
    button = looking.row(DeviceRole.DISPLAY).button
    assert button is not None
    assert not button.isEnabled()
    assert looking.row(DeviceRole.DISPLAY).view.state == "Not set up"


def test_what_the_system_says_gives_way_to_our_words(looking: Looking) -> None:
    said = "[Errno 111] Connection refused"
    looking.tell(DeviceRole.PRINTER, Health.OFFLINE, Reason.REFUSED, said)
    view = looking.row(DeviceRole.PRINTER).view
    assert view.state.startswith("Connection refused")
    assert said not in view.note
    looking.tell(DeviceRole.PRINTER, Health.OFFLINE, Reason.NOT_SET_UP, "Object has no port")
    assert "Object has no port" in looking.row(DeviceRole.PRINTER).view.note
