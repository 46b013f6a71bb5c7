"""The virtual counter of the demo shop: its devices, and the window beside the till."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tillapp.counter.till import Till
from tillapp.demo.table import Table
from tillapp.domain import code
from tillapp.domain.article import Goods
from tillapp.domain.party import Customer, Staff
from tillapp.hardware.settings import (
    CounterSettings,
    DisplaySettings,
    DrawerSettings,
    OpenLevel,
    PrinterSettings,
    ScannerSettings,
    SerialAddress,
    TcpAddress,
)
from tillapp.hardware.virtual.counter import Addresses, VirtualCounter
from tillapp.ledger import records, search, stock
from tillapp.ledger.book import Book
from tillapp.ledger.people import every_customer
from tillapp.ledger.serials import last_serial
from tillapp.resources import resource
from tillapp.ui import assets
from tillapp.ui.format import Format
from tillapp.ui.metrics import COMPACT
from tillapp.ui.theme import Theme
from tillapp.ui.till_window import TillWindow
from tillapp.ui.virtual_counter import VirtualCounterWindow
from tillapp.ui.virtual_model import Tag, TagKind
from tillapp.ui.virtual_place import lay_over, stand

_FOREIGN_CODE = "4006381333931"
_TAG_PREFIX = "29"
# Some of the pieces lie beside the scanner; all of them can be found.
_LYING = 40


class Counter:
    """The devices of the demo shop from their start to their end."""

    def __init__(self, devices: VirtualCounter) -> None:
        self._devices = devices
        self.settings = settings_of(devices.addresses)
        self._window: VirtualCounterWindow | None = None

    def show(self, app: QApplication, till: Till, over: TillWindow) -> None:
        """Open the window where the till does not cover it; the till keeps the keyboard."""
        room, *others = [screen.availableGeometry() for screen in app.screens()]
        place = stand(room, others[-1] if others else None)
        theme = replace(Theme(assets.load(resource())), metrics=COMPACT)
        table = Table(self._devices, Rail(till.book).tags)
        figures = Format(till.house.shop.language)
        window = VirtualCounterWindow(theme, figures, table, narrow=place.is_narrow)
        window.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        if place.lies_over:
            lay_over(window, over, theme)
        over.setGeometry(place.till)
        window.setGeometry(place.counter)
        window.show()
        self._window = window

    def close(self) -> None:
        """Stop the devices."""
        if self._window is not None:
            self._window.close()
        self._devices.close()


def open_counter(folder: Path) -> Counter:
    """Start the devices; their serial lines get names in `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    for left_by_a_crash in folder.iterdir():
        if left_by_a_crash.is_symlink():
            left_by_a_crash.unlink()
    return Counter(VirtualCounter(folder))


def settings_of(addresses: Addresses) -> CounterSettings:
    """How the till's own drivers reach the virtual devices."""
    name = "Demo"
    return CounterSettings(
        PrinterSettings(TcpAddress(addresses.printer_host, addresses.printer_port), name=name),
        DrawerSettings(open_level=OpenLevel.HIGH, name=name),
        DisplaySettings(SerialAddress(str(addresses.display)), name=name),
        (ScannerSettings(SerialAddress(str(addresses.scanner)), name=name),),
    )


class Rail:
    """What hangs beside the scanner, read from the book."""

    def __init__(self, book: Book) -> None:
        self._book = book

    def tags(self, typed: str) -> Sequence[Tag]:
        """Some of everything, or what fits the words typed."""
        store = self._book.store
        if typed:
            return article_tags(search.articles(store, typed, _LYING))
        last = last_serial(store, _TAG_PREFIX)
        serials = range(1, last + 1, max(1, last // _LYING))
        found = [stock.find(store, code.tag(serial)) for serial in serials]
        goods = [each for each in found if each is not None]
        customer = next((c for c in every_customer(store) if c.code), None)
        staff = next((s for s in records.all_staff(store) if s.badge), None)
        return odd_tags(goods, customer, staff) + article_tags(goods)


def article_tags(goods: Sequence[Goods]) -> tuple[Tag, ...]:
    """The tags of articles that have one."""
    return tuple(
        Tag(
            found.article.codes[0],
            found.article.title,
            found.price,
            department=found.article.department,
            icon=found.article.icon,
        )
        for found in goods
        if found.article.codes
    )


def odd_tags(
    goods: Sequence[Goods], customer: Customer | None, staff: Staff | None
) -> tuple[Tag, ...]:
    """What else may come under a scanner: cards, a foreign code, a tag read in half."""
    tags = [Tag(_FOREIGN_CODE, kind=TagKind.UNKNOWN)]
    if goods and goods[0].article.codes:
        half = goods[0].article.codes[0][:-4]
        assert code.read(half).kind is code.CodeKind.BROKEN, half
        tags.append(Tag(half, kind=TagKind.CUT))
    if customer is not None:
        tags.append(Tag(customer.code, customer.name, kind=TagKind.CUSTOMER))
    if staff is not None:
        tags.append(Tag(staff.badge, staff.name, kind=TagKind.BADGE))
    return tuple(tags)
