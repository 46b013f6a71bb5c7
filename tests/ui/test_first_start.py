"""The first start of a shop, typed by somebody who has never seen a till."""

from __future__ import annotations

import os
from pathlib import Path
from tempfile import mkdtemp

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.shop import SetClock
from tests.ui.clipping import clipped, nameless, small_targets
from tests.ui.sizes import SIZES, look, sized
from tests.ui.window import opened
from tillapp.counter.founding import Folders, FoundingDesk
from tillapp.counter.plan import DevicePlan
from tillapp.counter.ports import DeviceRole
from tillapp.counter.settings import SHOP, Shop
from tillapp.domain.party import Role
from tillapp.domain.rate import rates_on
from tillapp.fiscal.fr import RATES, France
from tillapp.fiscal.key import KeyStore
from tillapp.ledger import records
from tillapp.ledger.book import Book, Seal
from tillapp.ui.assets import Icons
from tillapp.ui.first_start import FirstStart
from tillapp.ui.first_start_plan import FoundDevice
from tillapp.ui.theme import Theme
from tillapp.ui.widgets.form_field import FormField

TYPED = (
    ("company.name", "Friperie SAS"),
    ("company.siret", "732 829 320 00074"),
    ("company.ape", "4779z"),
    ("shop.name", "Friperie du Rhône"),
    ("shop.phone", "04 78 00 00 00"),
    ("shop.address", "12 rue de la Charité"),
    ("shop.town", "69002 Lyon"),
    ("company.vat_number", "fr44 732829320"),
    ("manager.name", "Jeanne"),
    ("manager.pin", "314159"),
    ("manager.pin_again", "314159"),
)
PRINTER = FoundDevice(
    DeviceRole.PRINTER, "EPSON TM-T20III", "USB 04b8:0e28", {"profile": "epson-80"}
)
SCANNER = FoundDevice(DeviceRole.SCANNER, "Zebra DS2208", "ttyACM0", {"device": "ttyACM0"})


def desk_in(folder: Path) -> FoundingDesk:
    folders = Folders(folder / "data", folder / "keys")
    return FoundingDesk(folders, SetClock(), os.urandom, "tillapp 0.1", France)


def book_in(folder: Path) -> Book:
    """The book that was founded, opened as the till opens it."""
    key = KeyStore(folder / "keys").key("T01A")
    assert key is not None
    return Book.open(folder / "data" / "till.db", Seal(key, France(key), SetClock()))


def window(theme: Theme, step: int = 0, folder: Path | None = None) -> FirstStart:
    """The window with everything typed, at one of its steps."""
    desk = desk_in(folder or Path(mkdtemp()))
    rates = tuple(rates_on(RATES, SetClock().now().day()).by_code.values())
    start = FirstStart(theme, desk, lambda: (PRINTER, SCANNER), rates)
    for key, text in TYPED:
        field(start, key).line.setText(text)
    start.show_step(step)
    return start


def field(start: FirstStart, key: str) -> FormField:
    return next(page.fields[key] for page in start.pages if key in page.fields)


@pytest.fixture
def shown(qtbot: QtBot, theme: Theme, tmp_path: Path) -> FirstStart:
    start = window(theme, 0, tmp_path)
    opened(qtbot, start, (1920, 1080))
    start.show_step(0)
    return start


def test_a_shop_is_founded_by_the_keyboard_alone(
    qtbot: QtBot, theme: Theme, tmp_path: Path
) -> None:
    start = FirstStart(theme, desk_in(tmp_path), lambda: (PRINTER,), RATES)
    opened(qtbot, start, (1920, 1080))
    start.show_step(0)
    for key, text in (*TYPED[:7], ("shop.till", "1"), *TYPED[7:]):
        assert field(start, key).line.hasFocus(), key
        field(start, key).line.clear()
        field(start, key).line.insert(text)
        qtbot.keyClick(field(start, key).line, Qt.Key.Key_Return)
    assert start.pages[start.step] is start.devices
    qtbot.keyClick(start, Qt.Key.Key_F12)
    with qtbot.waitSignal(start.founded):
        qtbot.keyClick(start, Qt.Key.Key_F12)
    book = book_in(tmp_path)
    shop = records.setting(book.store, SHOP, Shop)
    assert shop is not None
    assert (shop.siret, shop.ape, shop.till) == ("73282932000074", "4779Z", "01")
    assert shop.address == ("12 rue de la Charité", "69002 Lyon")
    assert shop.vat_number == "FR44732829320"
    assert [(p.name, p.role) for p in records.all_staff(book.store)] == [
        ("Jeanne", Role.MANAGER)
    ]
    devices = records.setting(book.store, "devices", DevicePlan)
    assert devices is not None
    assert devices.printer == PRINTER.settings
    book.close()


def test_a_wrong_siret_is_told_beside_its_field_and_nothing_is_lost(
    qtbot: QtBot, shown: FirstStart
) -> None:
    field(shown, "company.siret").line.setText("73282932000075")
    field(shown, "company.ape").line.clear()
    qtbot.mouseClick(shown.next, Qt.MouseButton.LeftButton)
    assert shown.step == 0
    assert "14" in field(shown, "company.siret").trouble.text()
    assert field(shown, "company.ape").trouble.text() == "This is needed"
    assert field(shown, "company.name").trouble.text() == ""
    assert field(shown, "company.siret").line.hasFocus()
    assert field(shown, "company.name").text() == "Friperie SAS"


def test_going_back_loses_nothing(qtbot: QtBot, shown: FirstStart) -> None:
    shown.show_step(3)
    qtbot.keyClick(shown, Qt.Key.Key_Escape)
    qtbot.mouseClick(shown.back, Qt.MouseButton.LeftButton)
    assert shown.step == 1
    assert field(shown, "manager.pin").text() == "314159"
    assert field(shown, "shop.town").text() == "69002 Lyon"


def test_the_code_is_typed_twice(qtbot: QtBot, shown: FirstStart) -> None:
    shown.show_step(3)
    field(shown, "manager.pin_again").line.setText("2718")
    qtbot.mouseClick(shown.next, Qt.MouseButton.LeftButton)
    assert shown.step == 3
    assert field(shown, "manager.pin_again").trouble.text() == "The two codes differ"


def test_a_device_that_is_touched_is_left_out(qtbot: QtBot, shown: FirstStart) -> None:
    shown.show_step(4)
    qtbot.mouseClick(shown.devices.cards[0], Qt.MouseButton.LeftButton)
    assert shown.devices.chosen() == (SCANNER,)


def test_a_folder_that_holds_a_shop_is_never_overwritten(
    qtbot: QtBot, shown: FirstStart
) -> None:
    with qtbot.waitSignal(shown.founded):
        shown.show_step(5)
        shown.go_on()
    with qtbot.assertNotEmitted(shown.founded):
        shown.go_on()
    assert shown.trouble.text() == "There is a shop in this folder already"


def test_the_demo_shop_is_offered_on_every_page(qtbot: QtBot, shown: FirstStart) -> None:
    for step in range(len(shown.pages)):
        shown.show_step(step)
        with qtbot.waitSignal(shown.demo_asked):
            qtbot.mouseClick(shown.demo, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize("step", range(6))
@pytest.mark.parametrize("name", ["light", "dark", "contrast", "large", "left"])
@pytest.mark.parametrize("size", SIZES)
def test_nothing_is_clipped_and_everything_can_be_hit(
    qtbot: QtBot, icons: Icons, step: int, name: str, size: tuple[int, int]
) -> None:
    theme = sized(look(icons, name), size[0])
    start = window(theme, step)
    opened(qtbot, start, size)
    assert clipped(start) == []
    assert (start.width(), start.height()) == size
    assert small_targets(start, theme.metrics.target) == []
    assert nameless(start) == []
