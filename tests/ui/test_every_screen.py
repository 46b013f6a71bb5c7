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
from tillapp.counter import settings
from tillapp.counter.messages import DeviceChanged
from tillapp.counter.ports import DeviceRole, DeviceStatus, Health, JobState, Reason
from tillapp.domain.credit import Kind
from tillapp.domain.party import Right
from tillapp.domain.refusal import NotYourRight
from tillapp.domain.return_line import ReturnLine
from tillapp.domain.reward import Loyalty, LoyaltyRule, Reward
from tillapp.domain.sold import SoldLine
from tillapp.domain.split import Mode
from tillapp.domain.tender import Tender, TenderKind
from tillapp.ledger import records
from tillapp.ui.assets import Icons
from tillapp.ui.screens.credits import CreditsScreen
from tillapp.ui.screens.hardware import HardwareScreen
from tillapp.ui.screens.lock import LockScreen
from tillapp.ui.screens.split import SplitScreen
from tillapp.ui.screens.tender import TenderScreen
from tillapp.ui.screens.tickets import TicketsScreen
from tillapp.ui.sheets.approval import ApprovalSheet
from tillapp.ui.sheets.code_entry import CodeSheet
from tillapp.ui.sheets.customer_record import NEWS, CustomerRecordSheet
from tillapp.ui.sheets.customers import CustomersSheet
from tillapp.ui.sheets.drawer import DrawerSheet
from tillapp.ui.sheets.gift import GiftSheet
from tillapp.ui.sheets.keymap import KeyMapSheet
from tillapp.ui.sheets.layaway import LayawaySheet
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


def basket(counter: Counter) -> None:
    """Goods worth a good deal, and a customer with a credit and points."""
    desks, till = counter.desks, counter.till
    [person] = till.looking.customers("marie")
    loyalty = Loyalty((LoyaltyRule(1),), (Reward(100, 500), Reward(300, 123_400)))
    records.put_setting(desks.book.store, settings.LOYALTY, loyalty, desks.version)
    sold = SoldLine(1, LONG, 1, "piece", 99_999, 99_999, 99_999, 99_999, 0, "M20", "used")
    till.selling.put_on(ReturnLine(0, sold, 1, reason="size"))
    slip = till.crediting.fresh(Kind.RETURN, 99_999, person.id)
    till.paying.take(Tender(0, TenderKind.CREDIT, -99_999, slip=slip, fresh=True))
    for title in (LONG, "Jean", "Robe"):
        till.selling.scan(desks.shop.piece(title, 123_456).code)
    till.selling.attach(person.id)


def tender(counter: Counter) -> None:
    basket(counter)
    counter.put(TenderScreen(counter))


def tender_with_credit(counter: Counter) -> None:
    tender(counter)
    counter.till.crediting.spend_customer()
    counter.till.paying.card(10_000)
    counter.put(TenderScreen(counter))


def tender_in_parts(counter: Counter) -> None:
    basket(counter)
    counter.till.splitting.equal(9)
    screen = TenderScreen(counter)
    counter.put(screen)
    screen.page.field.press("50000")
    screen.validate()
    assert screen.page.receipt.isVisible()


def split(counter: Counter) -> None:
    basket(counter)
    screen = SplitScreen(counter)
    counter.put(screen)
    screen.type("9")


def split_by_lines(counter: Counter) -> None:
    split(counter)
    screen = counter.front
    assert isinstance(screen, SplitScreen)
    screen.page.choose(Mode.LINES)
    screen.type("2")


def split_by_amounts(counter: Counter) -> None:
    split(counter)
    screen = counter.front
    assert isinstance(screen, SplitScreen)
    screen.page.choose(Mode.AMOUNTS)
    screen.type("100")


def credits_(counter: Counter) -> None:
    basket(counter)
    counter.put(CreditsScreen(counter))


def no_credit(counter: Counter) -> None:
    credits_(counter)
    screen = counter.front
    assert isinstance(screen, CreditsScreen)
    screen.page.field.setText("zzz")
    screen.search()


def gift(counter: Counter) -> None:
    tender(counter)
    counter.open_sheet(GiftSheet(counter))


def code(counter: Counter) -> None:
    tender(counter)
    sheet = CodeSheet(counter, "Code of the voucher")
    counter.open_sheet(sheet)
    sheet.use.click()


def layaway(counter: Counter) -> None:
    tender(counter)
    counter.open_sheet(LayawaySheet(counter))


def record(counter: Counter) -> None:
    tender(counter)
    [person] = counter.till.looking.customers("marie")
    counter.till.customers.consent(person.id, NEWS, True, LONG)
    counter.open_sheet(CustomerRecordSheet(counter, person.id))


def put_aside(counter: Counter) -> None:
    tender(counter)
    desks, till = counter.desks, counter.till
    till.splitting.equal(2)
    till.paying.cheque()
    till.selling.hold()
    for title in (LONG, "Jean"):
        till.selling.scan(desks.shop.piece(title, 123_456).code)
        till.selling.attach(till.looking.customers("marie")[0].id)
        till.layaway.cash(12_345, desks.book.clock.now().day())
        desks.shop.clock.forward(100_000_000)
    counter.open_sheet(ParkedSheet(counter))


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
    tender,
    tender_with_credit,
    tender_in_parts,
    split,
    split_by_lines,
    split_by_amounts,
    credits_,
    no_credit,
    gift,
    code,
    layaway,
    record,
    put_aside,
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
