"""Every screen of goods that come back, in French, in every look and size: nothing cut."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.around_fake import Counter, still
from tests.ui.clipping import clipped, nameless, small_targets
from tests.ui.sizes import SIZES, look, sized
from tests.ui.window import opened
from tillapp.counter.returning import ReturnView
from tillapp.domain.article import ProductKey, Tracking
from tillapp.domain.item import Cause, State
from tillapp.domain.party import Approval, Right
from tillapp.ledger import records
from tillapp.ui import language
from tillapp.ui.assets import Icons
from tillapp.ui.screens.returns import ReturnsScreen
from tillapp.ui.screens.sell import SellScreen
from tillapp.ui.sheets.correcting import CorrectingSheet
from tillapp.ui.sheets.fate import FateSheet
from tillapp.ui.sheets.free_return import FreeReturnSheet
from tillapp.ui.sheets.undoing import UndoingSheet

LOOKS = ("light", "dark", "contrast", "large", "left")
LONG = "Pull en laine irlandaise à col roulé et à manches courtes"
LATE_MS = 20 * 86_400_000


class Backwards:
    """A till with a sale: a dear jumper with a long name, four cups of which one came back."""

    def __init__(self, counter: Counter) -> None:
        self.counter, self.till = counter, counter.till
        shop = counter.desks.shop
        person = counter.desks.customer("Marie-Antoinette de La Rochefoucauld")
        self.jumper = shop.piece(LONG, 123_456)
        cup = shop.sku("Tasse en grès émaillé de La Borne", 1_250)
        articles = [shop.article("Pull", tracking=Tracking.NONE) for _ in range(25)]
        keys = [ProductKey("favoris", n, each.id) for n, each in enumerate(articles)]
        records.put_keys(counter.desks.book.store, keys)
        self.till.selling.scan(self.jumper.code)
        self.till.selling.scan(cup.code, 4)
        self.till.selling.attach(person.id)
        self.till.paying.cash(50_000)
        self.till.paying.cheque()
        self.till.returning.add(self.sale.document, 2, 1)
        self.till.refunding.give("cash")

    @property
    def sale(self) -> ReturnView:
        return self.till.returning.find(self.jumper.code)

    def open(self) -> ReturnsScreen:
        """The place of the returns with that sale."""
        screen = ReturnsScreen(self.counter)
        self.counter.put(screen)
        screen.find(self.jumper.code)
        return screen


def last_tickets(back: Backwards) -> None:
    back.counter.put(ReturnsScreen(back.counter))


def sale_by_tag(back: Backwards) -> None:
    back.open()


def ticked(back: Backwards) -> None:
    screen = back.open()
    screen.tick(1)
    screen.tick(2)
    screen.line.because("mind")
    screen.line.becoming(State.PENDING, Cause.AUTHENTICATION)


def credit_only(back: Backwards) -> None:
    back.counter.desks.shop.clock.forward(LATE_MS)
    back.open().tick(1)


def card_asked(back: Backwards) -> None:
    screen = back.open()
    screen.tick(2)
    back.counter.approval = Approval(Right.RETURN_LATE, "jeanne")
    screen.refund("card")


def selling_both_ways(back: Backwards) -> None:
    back.till.returning.add(back.sale.document, 1)
    back.till.selling.scan(back.counter.desks.shop.piece("Jean", 500).code)
    back.till.returning.add(back.sale.document, 2, reason="defect", fate=State.RECYCLED)
    back.counter.put(SellScreen(back.counter))


def exchange(back: Backwards) -> None:
    back.till.returning.add(back.sale.document, 1)
    back.till.selling.scan(back.counter.desks.shop.piece(LONG, 123_456).code)
    back.counter.put(SellScreen(back.counter))


def given_a_credit(back: Backwards) -> None:
    back.till.returning.add(back.sale.document, 1)
    back.till.refunding.give("credit")
    back.counter.put(SellScreen(back.counter))


def fate(back: Backwards) -> None:
    selling_both_ways(back)
    back.counter.open_sheet(FateSheet(back.counter, 3))


def without_ticket(back: Backwards) -> None:
    back.open()
    back.counter.open_sheet(FreeReturnSheet(back.counter))


def cancelling(back: Backwards) -> None:
    back.open()
    back.counter.open_sheet(UndoingSheet(back.counter, back.sale))


def correcting(back: Backwards) -> None:
    back.open()
    back.counter.open_sheet(CorrectingSheet(back.counter, back.sale))


SCREENS: tuple[Callable[[Backwards], None], ...] = (
    last_tickets,
    sale_by_tag,
    ticked,
    credit_only,
    card_asked,
    selling_both_ways,
    exchange,
    given_a_credit,
    fate,
    without_ticket,
    cancelling,
    correcting,
)
every_screen = pytest.mark.parametrize("put", SCREENS, ids=lambda put: put.__name__)


@pytest.fixture(autouse=True)
def _french(qapp: QApplication) -> Iterator[None]:
    language.install(qapp, "fr")
    yield
    language.install(qapp, "en")


@every_screen
@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("name", LOOKS)
def test_nothing_is_cut_small_or_nameless(
    qtbot: QtBot,
    icons: Icons,
    put: Callable[[Backwards], None],
    name: str,
    size: tuple[int, int],
) -> None:
    counter = Counter(still(sized(look(icons, name), size[0])))
    opened(qtbot, counter, size)
    put(Backwards(counter))
    qtbot.wait(1)
    assert clipped(counter) == []
    assert (counter.width(), counter.height()) == size
    assert small_targets(counter, counter.theme.metrics.target) == []
    assert nameless(counter) == []


@every_screen
def test_touch_takes_no_focus_and_the_keyboard_has_somewhere_to_be(
    qtbot: QtBot, icons: Icons, put: Callable[[Backwards], None]
) -> None:
    counter = Counter(still(look(icons, "light")))
    opened(qtbot, counter, SIZES[0])
    put(Backwards(counter))
    qtbot.wait(1)
    buttons = counter.findChildren(QAbstractButton)
    assert {button.focusPolicy() for button in buttons} == {Qt.FocusPolicy.TabFocus}
    focused = counter.focusWidget()
    assert isinstance(focused, QWidget)
    assert focused.isVisible()
