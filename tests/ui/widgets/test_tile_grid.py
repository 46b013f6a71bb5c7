"""Product keys under a finger, a mouse and a keyboard."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.ui.counter_top import MANY_TILES, TILES
from tests.ui.window import opened
from tillapp.ui.theme import Theme
from tillapp.ui.widgets.tile import Tile
from tillapp.ui.widgets.tile_grid import PagedGrid

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def grid(qtbot: QtBot, theme: Theme) -> Iterator[PagedGrid]:
    grid = PagedGrid(theme)
    grid.show_tiles(MANY_TILES)
    opened(qtbot, grid, (1200, 800))
    yield grid
    grid.close()


def chosen(grid: PagedGrid) -> list[str]:
    ids: list[str] = []
    grid.chosen.connect(ids.append)
    return ids


def names(grid: PagedGrid) -> list[str]:
    return [tile.view.name for tile in grid.tiles if tile.isVisible()]


def tile(grid: PagedGrid, name: str) -> Tile:
    return next(t for t in grid.tiles if t.view.name == name)


def test_a_finger_presses_at_once_and_the_release_adds(grid: PagedGrid) -> None:
    ids, finger = chosen(grid), QTest.createTouchDevice()
    pull = tile(grid, "Pull, gilet")
    point = pull.mapTo(grid, QPoint(60, 60))
    QTest.touchEvent(grid, finger).press(0, point, grid).commit()
    assert pull.isDown()
    assert ids == []
    QTest.touchEvent(grid, finger).release(0, point, grid).commit()
    assert ids == ["Pull, gilet"]


def test_sixty_quick_taps_are_sixty_articles(grid: PagedGrid) -> None:
    ids, finger = chosen(grid), QTest.createTouchDevice()
    for number in range(60):
        key = grid.tiles[number % 20]
        point = key.mapTo(grid, key.rect().center())
        QTest.touchEvent(grid, finger).press(0, point, grid).commit()
        QTest.touchEvent(grid, finger).release(0, point, grid).commit()
    assert len(ids) == 60


def test_a_press_released_beside_its_key_does_nothing(qtbot: QtBot, grid: PagedGrid) -> None:
    ids, key = chosen(grid), grid.tiles[0]
    qtbot.mousePress(key, LEFT)
    qtbot.mouseMove(key, QPoint(10, 400))
    qtbot.mouseRelease(key, LEFT, pos=QPoint(10, 400))
    assert ids == []


def test_a_swipe_turns_the_page_and_sells_nothing(qtbot: QtBot, grid: PagedGrid) -> None:
    ids, finger = chosen(grid), QTest.createTouchDevice()
    start = grid.tiles[3].mapTo(grid, grid.tiles[3].rect().center())
    QTest.touchEvent(grid, finger).press(0, start, grid).commit()
    for step in (20, 50, 90, 140):
        point = start - QPoint(step, 0)
        QTest.touchEvent(grid, finger).move(0, point, grid).commit()
    end = start - QPoint(140, 0)
    QTest.touchEvent(grid, finger).release(0, end, grid).commit()
    assert (grid.page, ids) == (1, [])


def test_the_last_key_of_a_page_leads_to_the_next_and_back(
    qtbot: QtBot, grid: PagedGrid
) -> None:
    seen: list[str] = []
    for _ in range(grid.pages):
        seen += names(grid)[:-1]
        qtbot.mouseClick(grid.tiles[-1], LEFT)
    assert grid.page == 0
    assert seen == [view.name for view in MANY_TILES]


def test_a_key_never_moves_when_the_basket_fills(grid: PagedGrid) -> None:
    places = {t.view.name: t.pos() for t in grid.tiles}
    grid.show_tiles([*MANY_TILES[:5], *MANY_TILES[5:]])
    assert {t.view.name: t.pos() for t in grid.tiles} == places
    grid.show_tiles(TILES[:3])
    assert [t.pos() for t in grid.tiles[:3]] == [places[v.name] for v in TILES[:3]]


def test_twenty_five_favourites_need_no_second_page(grid: PagedGrid) -> None:
    grid.show_tiles(TILES)
    assert grid.pages == 1
    assert names(grid) == [view.name for view in TILES]


def test_page_keys_turn_and_arrows_walk(qtbot: QtBot, grid: PagedGrid) -> None:
    ids = chosen(grid)
    first = grid.tiles[0]
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Right)
    qtbot.keyClick(grid.tiles[1], Qt.Key.Key_Down)
    assert grid.tiles[6].hasFocus()
    qtbot.keyClick(grid.tiles[6], Qt.Key.Key_Return)
    qtbot.keyClick(grid.tiles[6], Qt.Key.Key_Space)
    assert ids == ["Body bébé"] * 2
    qtbot.keyClick(grid.tiles[6], Qt.Key.Key_PageDown)
    assert grid.page == 1
    qtbot.keyClick(grid.tiles[6], Qt.Key.Key_PageUp)
    assert grid.page == 0


def test_a_screen_reader_hears_name_and_price(grid: PagedGrid) -> None:
    heard = QAccessible.queryAccessibleInterface(tile(grid, "Jean"))
    assert heard.role() == QAccessible.Role.Button
    assert heard.text(QAccessible.Text.Name) == "Jean, 14,00\u00a0€"


def test_a_count_shows_on_the_key_of_the_article(theme: Theme, qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    plain, counted = Tile(theme, TILES[0], holder), Tile(theme, TILES[0], holder)
    for key in (plain, counted):
        key.resize(230, 150)
    counted.show_view(
        type(TILES[0])("T-shirt", "T-shirt", "5,00 €", "t-shirt-duotone", count=3)
    )
    assert plain.grab().toImage() != counted.grab().toImage()
