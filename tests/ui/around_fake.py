"""A till on the small shop of tests, and a frame around screens that keeps what was said."""

from __future__ import annotations

from collections.abc import Callable

from msgspec.structs import replace
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tests import shop as goods_shop
from tests.desks import HOUSE, INES, PEPPER, Desks, PaperTray, english, gallic
from tillapp.counter.handing import House
from tillapp.counter.messages import Scanned
from tillapp.counter.ports import Frame
from tillapp.counter.till import Till
from tillapp.counter.views import SaleView
from tillapp.counter.watching import Devices
from tillapp.domain.party import Approval, Comfort
from tillapp.domain.refusal import Refusal
from tillapp.ui.around import Act
from tillapp.ui.format import Format
from tillapp.ui.screen import Screen
from tillapp.ui.shell_frame import ShellFrame
from tillapp.ui.theme import Theme
from tillapp.ui.widgets.nav_rail import NavRail, Place, UserView
from tillapp.ui.widgets.sheet import Sheet
from tillapp.ui.widgets.toast import ToastView

_PLACES = (
    Place("sell", "Sale", "shopping-bag"),
    Place("tickets", "Tickets", "receipt"),
    Place("hardware", "Devices", "gear"),
)


class DisplayGlass:
    """A customer display that keeps what it shows."""

    def __init__(self) -> None:
        self.frames: list[Frame] = []

    def show(self, frame: Frame) -> None:
        self.frames.append(frame)


def built_till(desks: Desks) -> Till:
    """Every desk on the book of the small shop; the cashier is at the till."""
    papers = House(HOUSE, desks.policy, {"fr": gallic, "en": english}, "tillapp 0.1")
    till = Till(
        desks.book,
        desks.shop.ids,
        papers,
        PEPPER,
        Devices(desks.printer, DisplayGlass(), desks.post),
    )
    till.session.enter_with_badge(INES.badge)
    return till


class Counter(QWidget):
    """The shell in small: a frame, a real till, and what was told to the cashier."""

    def __init__(self, theme: Theme, desks: Desks | None = None) -> None:
        super().__init__()
        self.theme = theme
        self.desks = desks or Desks(goods_shop.Shop())
        self.till = built_till(self.desks)
        self.figures = Format("fr")
        self.told: list[str] = []
        self.refused: list[Refusal] = []
        self.went: list[str] = []
        self.passed_on: list[Scanned] = []
        self.approval: Approval | None = None
        self.front: Screen | None = None
        user = UserView("Inès", "IN", "14:06", "lock")
        self.frame = ShellFrame(theme, NavRail(theme, _PLACES, user))
        self._lay = QVBoxLayout(self)
        self._lay.setContentsMargins(0, 0, 0, 0)
        self._lay.addWidget(self.frame)

    @property
    def printer(self) -> PaperTray:
        return self.desks.printer

    @property
    def glass(self) -> DisplayGlass:
        glass = self.till.devices.display
        assert isinstance(glass, DisplayGlass)
        return glass

    @property
    def sheet(self) -> Sheet | None:
        return self.frame.stage.sheet

    def put(self, screen: Screen) -> None:
        self.front = screen
        self.frame.rail.show_place(screen.place)
        self.frame.show_screen(screen.centre, screen.panel)
        screen.enter()

    def put_alone(self, page: QWidget) -> None:
        self.frame.hide()
        self._lay.addWidget(page)

    def go(self, place: str) -> None:
        self.went.append(place)

    def attempt(self, act: Act, then: Callable[[], None] | None = None) -> bool:
        try:
            view = act(self.approval)
        except Refusal as refusal:
            self.refused.append(refusal)
            return False
        if view is not None:
            self.show_view(view)
        if then is not None:
            then()
        return True

    def scan(self, scanned: Scanned) -> None:
        if self.front is None or not self.front.scan(scanned):
            self.passed_on.append(scanned)

    def show_view(self, view: SaleView) -> None:
        if self.front is not None:
            self.front.show_view(view)

    def refuse(self, refusal: Refusal) -> None:
        self.refused.append(refusal)

    def tell(self, words: str, action: str = "", act: Callable[[], None] | None = None) -> None:
        self.told.append(words)
        self.frame.tell(ToastView(words, action), act)

    def warn(self, words: str, action: str = "", act: Callable[[], None] | None = None) -> None:
        self.told.append(words)
        self.frame.tell(ToastView(words, action, "warning"), act)

    def prefer(self, comfort: Comfort) -> None:
        self.till.session.prefer(comfort)

    def open_sheet(self, sheet: Sheet) -> None:
        self.frame.open_sheet(sheet)

    def close_sheet(self) -> None:
        self.frame.close_sheet()
        if self.front is not None:
            self.front.enter()


def still(theme: Theme) -> Theme:
    """The theme without motion: a test looks at where things end."""
    return replace(theme, reduce_motion=True)
