"""The virtual counter of the demo shop: its settings, its tags, its window."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.desks import HOUSE, PEPPER, Desks, english
from tests.shop import Shop
from tillapp.counter.handing import House
from tillapp.counter.settings import Policy
from tillapp.counter.till import Till
from tillapp.counter.watching import Devices
from tillapp.demo.virtual import Counter, Rail, article_tags, odd_tags, open_counter
from tillapp.domain import code
from tillapp.domain.article import Article, Goods
from tillapp.domain.party import Customer, Role, Staff
from tillapp.hardware.settings import SerialAddress, TcpAddress
from tillapp.ui.till_window import TillWindow
from tillapp.ui.virtual_counter import VirtualCounterWindow
from tillapp.ui.virtual_model import TagKind

JEAN = Goods(Article("a1", "Jean brut", codes=(code.tag(7),)), 2800)
BARE = Goods(Article("a2", "Prix libre"), None)
ANN = Customer("ann", "Ann Archer", code=code.internal("27", 1))
JEANNE = Staff("j", "Jeanne", Role.MANAGER, code.internal("26", 1))


@pytest.fixture
def counter(tmp_path: Path) -> Iterator[Counter]:
    counter = open_counter(tmp_path / "counter")
    yield counter
    counter.close()


def test_the_till_finds_every_device_by_its_settings(counter: Counter) -> None:
    devices = counter.settings
    assert devices.printer is not None
    assert isinstance(devices.printer.address, TcpAddress)
    assert devices.display is not None
    for address in (devices.display.address, devices.scanners[0].address):
        assert isinstance(address, SerialAddress)
        assert Path(address.device).exists()


def test_names_left_by_a_crash_do_not_stop_the_next_start(tmp_path: Path) -> None:
    (tmp_path / "display").symlink_to(tmp_path / "gone")
    open_counter(tmp_path).close()
    assert list(tmp_path.iterdir()) == []


def test_the_window_opens_beside_the_till_and_closes_with_it(
    tmp_path: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    counter = open_counter(tmp_path)
    desks = Desks()
    desks.shop.piece("Jean brut")
    house = House(HOUSE, Policy(), {"fr": english, "en": english}, "tillapp test")
    till = Till(desks.book, desks.shop.ids, house, PEPPER, Devices())
    over = TillWindow(lambda: None, lambda _: False)
    qtbot.addWidget(over)
    counter.show(qapp, till, over)
    there = [w for w in qapp.topLevelWidgets() if isinstance(w, VirtualCounterWindow)]
    (window,) = [w for w in there if w.isVisible()]
    qtbot.addWidget(window)
    assert window.isVisible()
    names = [line.name for line in window.scanner.list.lines.lines]
    assert "Jean brut" in names
    counter.close()
    assert not window.isVisible()


def test_every_piece_is_found_and_some_lie_ready() -> None:
    shop = Shop()
    for n in range(90):
        shop.piece(f"Robe {n}")
    rail = Rail(shop.book)
    lying = [tag for tag in rail.tags("") if tag.kind is TagKind.ARTICLE]
    assert 40 <= len(lying) <= 50
    assert [tag.title for tag in rail.tags("robe 77")] == ["Robe 77"]


def test_an_empty_shop_has_a_foreign_code_only() -> None:
    assert [tag.kind for tag in Rail(Shop().book).tags("")] == [TagKind.UNKNOWN]


def test_only_what_has_a_code_has_a_tag() -> None:
    (tag,) = article_tags((JEAN, BARE))
    assert (tag.code, tag.title, tag.price) == (code.tag(7), "Jean brut", 2800)


def test_beside_the_tags_lie_a_foreign_code_a_cut_tag_a_card_and_a_badge() -> None:
    tags = odd_tags((JEAN,), ANN, JEANNE)
    assert {tag.kind: code.read(tag.code).kind for tag in tags} == {
        TagKind.UNKNOWN: code.CodeKind.ARTICLE,
        TagKind.CUT: code.CodeKind.BROKEN,
        TagKind.CUSTOMER: code.CodeKind.CUSTOMER,
        TagKind.BADGE: code.CodeKind.BADGE,
    }
    assert [tag.kind for tag in odd_tags((BARE,), None, None)] == [TagKind.UNKNOWN]
