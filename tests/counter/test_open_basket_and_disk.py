"""What the disk refuses did not happen; what was given up by mistake comes back."""

from __future__ import annotations

import pytest

from tests.desks import Desks
from tillapp.domain.basket import Basket
from tillapp.domain.refusal import DiskFull, NotFound


class FullDisk:
    """A book whose unfinished baskets find no room, as on a disk without any."""

    def __init__(self, desks: Desks, patch: pytest.MonkeyPatch) -> None:
        def refuse(_basket: Basket) -> None:
            raise DiskFull(cause="database or disk is full")

        self._patch = patch
        patch.setattr(desks.book, "save_draft", refuse)

    def emptied(self) -> None:
        self._patch.undo()


def test_a_scan_that_finds_no_room_is_no_line(monkeypatch: pytest.MonkeyPatch) -> None:
    desks = Desks()
    desks.ring(desks.shop.piece(price=1600))
    disk = FullDisk(desks, monkeypatch)
    with pytest.raises(DiskFull):
        desks.ring(desks.shop.sku())
    assert [line.amount for line in desks.selling.view().lines] == [1600]
    disk.emptied()
    assert desks.ring(desks.shop.sku()).total == 1950


def test_cash_that_finds_no_room_is_not_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    desks = Desks()
    desks.ring(desks.shop.piece(price=1600))
    disk = FullDisk(desks, monkeypatch)
    for _ in range(2):
        with pytest.raises(DiskFull):
            desks.paying.cash(1000)
    assert desks.selling.view().due == 1600
    disk.emptied()
    assert desks.paying.cash(1000).due == 600


def test_an_undo_that_finds_no_room_can_be_tried_again(monkeypatch: pytest.MonkeyPatch) -> None:
    desks = Desks()
    desks.ring(desks.shop.piece(price=1600), desks.shop.sku())
    desks.selling.remove(2)
    disk = FullDisk(desks, monkeypatch)
    with pytest.raises(DiskFull):
        desks.selling.undo()
    disk.emptied()
    assert desks.selling.undo().total == 1950


def test_a_basket_given_up_by_mistake_comes_back_once() -> None:
    desks = Desks()
    desks.ring(desks.shop.piece(price=1600), desks.shop.sku())
    desks.selling.abandon()
    assert desks.selling.take_back().total == 1950
    with pytest.raises(NotFound):
        desks.selling.take_back()
    desks.paying.cash()
    assert [sale.total for sale in desks.sales()] == [1950]


def test_a_basket_given_up_does_not_mix_with_the_next_customers() -> None:
    desks = Desks()
    desks.ring(desks.shop.piece(price=1600))
    desks.selling.abandon()
    desks.ring(desks.shop.sku())
    with pytest.raises(NotFound):
        desks.selling.take_back()
