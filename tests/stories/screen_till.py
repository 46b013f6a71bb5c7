"""A till of the small test shop behind the real screens, and a hand that works on it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtWidgets import QApplication, QWidget

from tests.desks import HOUSE, INES, PEPPER, Desks, PaperTray
from tests.shop import Shop
from tillapp.bootstrap.window import LANGUAGES, words
from tillapp.counter.handing import House
from tillapp.counter.messages import Scanned
from tillapp.counter.ports import Frame
from tillapp.counter.till import Till
from tillapp.counter.views import SaleView
from tillapp.counter.watching import Devices
from tillapp.demo.day_stage import paying_at, selling_at
from tillapp.demo.hand import Hand, breathe
from tillapp.domain.article import Goods, ProductKey
from tillapp.domain.party import Staff
from tillapp.ledger import records
from tillapp.resources import resource
from tillapp.ui import language
from tillapp.ui.assets import Icons
from tillapp.ui.customer_window import CustomerWindow
from tillapp.ui.format import Format
from tillapp.ui.looks import Looks
from tillapp.ui.outside import Outside
from tillapp.ui.scan_filter import ScanFilter, Wedge
from tillapp.ui.screens.sell import SellScreen
from tillapp.ui.screens.tender import TenderScreen
from tillapp.ui.shell import Shell
from tillapp.ui.sounds import Sounds
from tillapp.ui.theme import Theme


class Glass:
    """A two-line display that keeps what it showed."""

    def __init__(self) -> None:
        self.frames: list[Frame] = []

    def show(self, frame: Frame) -> None:
        self.frames.append(frame)

    @property
    def now(self) -> Frame:
        return self.frames[-1]


class ScreenTill:
    """The shell on a counter of test desks; nobody is in yet."""

    def __init__(self, app: QApplication, icons: Icons, desks: Desks | None = None) -> None:
        self.app = app
        self.desks = desks or Desks(who=None)
        self.played: list[str] = []
        self.glass = Glass()
        self.till = self._till()
        self.customer = CustomerWindow(
            Theme(icons),
            {each: Format(each) for each in LANGUAGES},
            self.till.house.words,
            HOUSE,
        )
        looks = Looks(icons, lambda name: language.install(app, name))
        sounds = Sounds(resource("sounds"), self._play)
        outside = Outside(self.till.house, self.glass, self.customer)
        self.shell = Shell(self.till, looks, sounds, outside)
        self.filter = ScanFilter(self.shell.scan, Wedge())
        self.hand = Hand(self.shell.window, self._read)

    def _till(self) -> Till:
        desks = self.desks
        house = House(HOUSE, desks.policy, words(), "tillapp 0.1")
        devices = Devices(desks.printer, self.glass, desks.post)
        return Till(desks.book, desks.shop.ids, house, PEPPER, devices)

    def _play(self, path: Path) -> None:
        self.played.append(path.stem.rpartition("-")[0])

    def _read(self, code: str) -> None:
        self.shell.bridge.post(Scanned(code))

    def open(self, who: Staff | None = INES) -> None:
        """Show the window; the person comes in with a badge."""
        self.filter.watch(self.app)
        self.shell.window.show()
        self.shell.window.activateWindow()
        self.shell.recovered = self.till.recovery.look()
        self.shell.start()
        breathe()
        if who is not None:
            self.shell.scan(Scanned(who.badge))
            breathe()

    def close(self) -> None:
        """Put the window and the filters away."""
        self.app.removeEventFilter(self.filter)
        self.shell.stop()
        self.shell.window.hide()
        self.shell.window.deleteLater()
        self.customer.deleteLater()
        self.shell.deleteLater()
        breathe()

    @property
    def shop(self) -> Shop:
        return self.desks.shop

    @property
    def tray(self) -> PaperTray:
        return self.desks.printer

    @property
    def sell(self) -> SellScreen:
        return selling_at(self.shell)

    @property
    def tender(self) -> TenderScreen:
        return paying_at(self.shell)

    @property
    def view(self) -> SaleView:
        return self.till.selling.view()

    @property
    def place(self) -> str:
        return self.shell.front.place if self.shell.front else "lock"

    @property
    def sheet(self) -> QWidget | None:
        return self.shell.frame.stage.sheet if self.shell.frame else None

    @property
    def toasts(self) -> list[str]:
        assert self.shell.frame is not None
        return [toast.view.words for toast in self.shell.frame.toaster.toasts]

    def sounds(self) -> list[str]:
        """What was heard since the last time."""
        heard, self.played = self.played, []
        return heard

    def scan(self, *goods: Goods) -> None:
        for thing in goods:
            self.hand.scan(thing.code)

    def keys(self, *goods: Goods) -> None:
        """Put these goods on product keys; for a till that is not open yet."""
        rows = [ProductKey("favoris", n, g.article.id) for n, g in enumerate(goods)]
        records.put_keys(self.desks.book.store, rows)


@contextmanager
def opened(
    app: QApplication, icons: Icons, desks: Desks | None = None, who: Staff | None = INES
) -> Iterator[ScreenTill]:
    """A till on the screen, with somebody at it."""
    till = ScreenTill(app, icons, desks)
    till.open(who)
    yield till
    till.close()
