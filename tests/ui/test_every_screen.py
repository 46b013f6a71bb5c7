"""What holds for every screen and sheet, in every look and size: nothing cut, all named."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from tests.shop import OPENING_MS
from tests.ui.around_fake import Counter, still
from tests.ui.clipping import clipped, nameless, small_targets
from tests.ui.sizes import SIZES, look, sized
from tests.ui.window import opened
from tillapp.counter.messages import DeviceChanged
from tillapp.counter.ports import DeviceRole, DeviceStatus, Health, JobState, Reason
from tillapp.domain.party import Right
from tillapp.domain.refusal import NotYourRight
from tillapp.ui.assets import Icons
from tillapp.ui.screens.hardware import HardwareScreen
from tillapp.ui.screens.lock import LockScreen
from tillapp.ui.screens.tickets import TicketsScreen
from tillapp.ui.sheets.approval import ApprovalSheet
from tillapp.ui.sheets.customers import CustomersSheet
from tillapp.ui.sheets.drawer import DrawerSheet
from tillapp.ui.sheets.keymap import KeyMapSheet
from tillapp.ui.sheets.mail_address import MailAddressSheet
from tillapp.ui.sheets.parked import ParkedSheet
from tillapp.ui.sheets.qr import QrSheet

LOOKS = ("light", "dark", "contrast", "large", "left")
LONG = "Pull en laine irlandaise à col roulé et à manches courtes"


def busy(counter: Counter) -> None:
    """Two tickets, a customer with a long name, a printer without paper, a paper in doubt."""
    desks, till = counter.desks, counter.till
    person = desks.customer("Marie-Antoinette de La Rochefoucauld", phone="06 12 34 56 78")
    for title in (LONG, "Jean"):
        till.selling.scan(desks.shop.piece(title, 123_456).code)
        till.selling.attach(person.id)
        done = till.paying.cheque().done
        assert done is not None
        till.looking.reprint(done.document)
    till.handing.settle_job(till.handing.waiting()[0].id, JobState.UNCERTAIN)
    where, detail = (
        "printer-of-the-shop.local:9100",
        "the printer said 0x0C at the end of the job",
    )
    told = DeviceStatus(
        DeviceRole.PRINTER,
        "EPSON TM-T20III",
        where,
        Health.BLOCKED,
        Reason.CUTTER,
        detail,
        OPENING_MS,
        3,
    )
    till.hear(DeviceChanged(told))


def lock(counter: Counter) -> None:
    counter.till.selling.scan(counter.desks.shop.piece().code)
    screen = LockScreen(counter)
    counter.put_alone(screen.centre)
    counter.front = screen
    screen.enter()
    screen.view.tell("Too many wrong codes: wait 30 second(s)")


def tickets(counter: Counter) -> None:
    counter.put(TicketsScreen(counter))


def hardware(counter: Counter) -> None:
    counter.put(HardwareScreen(counter))


def approval(counter: Counter) -> None:
    tickets(counter)
    refusal = NotYourRight(right=Right.PRICE, title=LONG, amount=123_456, was=234_567)
    counter.open_sheet(ApprovalSheet(counter, refusal))


def customers(counter: Counter) -> None:
    tickets(counter)
    sheet = CustomersSheet(counter)
    counter.open_sheet(sheet)
    sheet.field.setText("marie")
    sheet.search()


def new_customer(counter: Counter) -> None:
    customers(counter)
    sheet = counter.sheet
    assert isinstance(sheet, CustomersSheet)
    sheet.write_new()
    sheet.form.name.line.setText("Marie-Antoinette de La Rochefoucauld")
    sheet.form.try_to_create()


def parked(counter: Counter) -> None:
    tickets(counter)
    for title in (LONG, "Jean", "Robe"):
        counter.till.selling.scan(counter.desks.shop.piece(title, 123_456).code)
        counter.till.selling.hold()
    counter.open_sheet(ParkedSheet(counter))


def keymap(counter: Counter) -> None:
    tickets(counter)
    counter.open_sheet(KeyMapSheet(counter.theme))


def mail(counter: Counter) -> None:
    tickets(counter)
    counter.open_sheet(MailAddressSheet(counter, "camille@example.com"))


def qr(counter: Counter) -> None:
    tickets(counter)
    counter.open_sheet(QrSheet(counter, "https://tickets.example/t/" + "A" * 220))


def drawer(counter: Counter) -> None:
    hardware(counter)
    counter.open_sheet(DrawerSheet(counter))


SCREENS: tuple[Callable[[Counter], None], ...] = (
    lock,
    tickets,
    hardware,
    approval,
    customers,
    new_customer,
    parked,
    keymap,
    mail,
    qr,
    drawer,
)
every_screen = pytest.mark.parametrize("put", SCREENS, ids=lambda put: put.__name__)


@every_screen
@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("name", LOOKS)
def test_nothing_is_cut_small_or_nameless(
    qtbot: QtBot,
    icons: Icons,
    put: Callable[[Counter], None],
    name: str,
    size: tuple[int, int],
) -> None:
    counter = Counter(still(sized(look(icons, name), size[0])))
    busy(counter)
    opened(qtbot, counter, size)
    put(counter)
    qtbot.wait(1)
    assert clipped(counter) == []
    assert (counter.width(), counter.height()) == size
    assert small_targets(counter, counter.theme.metrics.target) == []
    assert nameless(counter) == []


@every_screen
def test_touch_takes_no_focus_and_the_keyboard_has_somewhere_to_be(
    qtbot: QtBot, icons: Icons, put: Callable[[Counter], None]
) -> None:
    counter = Counter(still(look(icons, "light")))
    busy(counter)
    opened(qtbot, counter, SIZES[0])
    put(counter)
    qtbot.wait(1)
    buttons = counter.findChildren(QAbstractButton)
    assert {button.focusPolicy() for button in buttons} == {Qt.FocusPolicy.TabFocus}
    focused = counter.focusWidget()
    assert isinstance(focused, QWidget)
    assert focused.isVisible()
