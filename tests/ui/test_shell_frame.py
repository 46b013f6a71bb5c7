"""The frame around every screen."""

from __future__ import annotations

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Showing
from tests.ui.counter_top import SellCentre, SellPanel, frame
from tests.ui.window import opened
from tillapp.ui.shell_frame import ShellFrame
from tillapp.ui.theme import Theme
from tillapp.ui.widgets.banner import Banner
from tillapp.ui.widgets.sheet import Sheet
from tillapp.ui.widgets.toast import ToastView

BIG = (1920, 1080)


def sheet(theme: Theme) -> Sheet:
    body = QWidget()
    field = QLineEdit()
    field.setAccessibleName("Nom")
    QVBoxLayout(body).addWidget(field)
    client = Sheet(theme, "Client", body)
    client.focus_first(field)
    return client


@pytest.fixture
def still(theme: Theme) -> Theme:
    return replace(theme, reduce_motion=True)


@pytest.fixture
def till(qtbot: QtBot, still: Theme) -> ShellFrame:
    window = frame(still)
    window.show_screen(SellCentre(still), SellPanel(still))
    opened(qtbot, window, BIG)
    return window


def left_of(window: ShellFrame, widget: QWidget | None) -> int:
    assert widget is not None
    return widget.mapTo(window, QPoint(0, 0)).x()


def test_the_panel_is_at_the_right_hand(showing: Showing) -> None:
    window = showing("sell", "light", BIG)
    parts = (window.rail, window.stage, window.panel)
    assert [left_of(window, part) for part in parts] == [0, 104, 1360]


def test_and_at_the_left_for_left_handers(showing: Showing) -> None:
    window = showing("sell", "left", BIG)
    parts = (window.panel, window.stage, window.rail)
    assert [left_of(window, part) for part in parts] == [0, 560, 1816]


@pytest.mark.parametrize(("name", "edge"), [("light", 0), ("left", 559)])
def test_a_hairline_parts_the_panel_from_the_centre_all_the_way(
    showing: Showing, name: str, edge: int
) -> None:
    window = showing("tender", name, BIG)
    assert window.panel is not None
    image = window.panel.grab().toImage()
    colours = {image.pixelColor(edge, y).name() for y in range(0, 1080, 7)}
    assert colours == {window.theme.palette.line.lower()}


def test_a_sheet_lies_over_the_centre_and_the_panel_lives_on(
    qtbot: QtBot, till: ShellFrame
) -> None:
    page, panel = till.stage.page, till.panel
    assert isinstance(page, SellCentre)
    assert isinstance(panel, SellPanel)
    client = sheet(till.theme)
    till.open_sheet(client)
    assert client.first.hasFocus()
    assert client.geometry() == till.stage.rect()
    assert (page.isVisible(), panel.isVisible()) == (False, True)
    with qtbot.waitSignal(panel.primary.clicked):
        qtbot.keyClick(till, Qt.Key.Key_F12)
    qtbot.keyClick(client.first, Qt.Key.Key_Escape)
    assert till.stage.sheet is None
    assert page.isVisible()


def test_function_keys_do_not_reach_a_page_under_a_sheet(
    qtbot: QtBot, till: ShellFrame
) -> None:
    page = till.stage.page
    assert isinstance(page, SellCentre)
    heard: list[str] = []
    page.strip.chosen.connect(heard.append)
    till.open_sheet(sheet(till.theme))
    qtbot.keyClick(till, Qt.Key.Key_F3)
    till.close_sheet()
    qtbot.keyClick(till, Qt.Key.Key_F3)
    assert heard == ["free"]


def test_a_sheet_slides_in_and_stands_still(qtbot: QtBot, theme: Theme) -> None:
    window = frame(theme)
    window.show_screen(SellCentre(theme), SellPanel(theme))
    opened(qtbot, window, BIG)
    first = sheet(theme)
    window.open_sheet(first)
    assert first.x() > 0
    page = window.stage.page
    assert page is not None
    qtbot.waitUntil(lambda: first.x() == 0 and not page.isVisible())
    second = sheet(theme)
    window.open_sheet(second)
    window.close_sheet()
    assert page.isVisible()
    qtbot.wait(200)
    assert page.isVisible()


def test_screens_change_and_come_back(till: ShellFrame) -> None:
    first, panel = till.stage.page, till.panel
    other = QWidget()
    till.show_screen(other, None)
    assert (other.isVisible(), till.panel) == (True, None)
    assert other.width() == 1920 - 104
    assert first is not None
    till.show_screen(first, panel)
    assert (first.isVisible(), other.isVisible()) == (True, False)
    assert till.panel is panel


def test_bands_come_and_go_above_everything(qtbot: QtBot, till: ShellFrame) -> None:
    till.show_banners(Banner(till.theme, "FORMATION", striped=True))
    qtbot.waitUntil(lambda: till.stage.y() == 40)
    assert (till.width(), till.height()) == BIG
    till.show_banners()
    qtbot.waitUntil(lambda: till.stage.y() == 0)


def test_a_message_stays_over_the_centre_when_the_window_changes(till: ShellFrame) -> None:
    toast = till.tell(ToastView("Robe ajoutée", "Annuler"))
    till.resize(1700, 900)
    assert till.stage.rect().contains(toast.geometry())
    strip = till.stage.page
    assert isinstance(strip, SellCentre)
    assert toast.geometry().bottom() < strip.strip.y()
