"""The clerk takes back, splits, sells vouchers and puts aside, and the sums stay right."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from tillapp.demo.clerk import Clerk
from tillapp.demo.clerk_back import Backwards
from tillapp.demo.day import check
from tillapp.demo.day_shelf import Shelf
from tillapp.demo.day_stage import Stage
from tillapp.demo.day_sums import summary_of
from tillapp.demo.hand import until


@pytest.fixture(scope="module")
def stage(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    stage = Stage(tmp_path_factory.mktemp("shop"), 6)
    yield stage
    stage.close()


@pytest.fixture(scope="module")
def shelf(stage: Stage) -> Shelf:
    return Shelf(stage.running.till.book, stage.dice)


@pytest.fixture(scope="module")
def back(stage: Stage, shelf: Shelf) -> Backwards:
    clerk = Clerk(stage, shelf.pins)
    clerk.enter("Inès")
    return Backwards(clerk)


@pytest.fixture(autouse=True)
def kept(back: Backwards) -> Iterator[None]:
    """After each story the clerk and the book agree, and every paper is out."""
    yield
    until(back.stage.printed, "every paper is out")
    check(summary_of(back.stage.running.till.book, 0), back.clerk.rung)


def test_what_comes_back_becomes_a_credit_or_cash(back: Backwards, shelf: Shelf) -> None:
    first, second = shelf.pieces(2)
    assert first.price is not None
    back.clerk.scan(first, second)
    back.clerk.cash()
    back.open(first)
    back.take(first)
    back.credit()
    assert back.clerk.rung.by_tender["credit"] == -first.price
    back.open(second)
    back.take(second)
    back.refund()
    assert back.clerk.rung.total == 0


def test_an_exchange_takes_the_difference(back: Backwards, shelf: Shelf) -> None:
    [old] = shelf.pieces(1)
    assert old.price is not None
    back.clerk.scan(old)
    back.clerk.cash()
    back.clerk.scan(*shelf.pieces(1, at_least=old.price + 100))
    back.swap(old)
    back.clerk.cash()


def test_a_bill_in_parts_is_two_payments_and_one_ticket(back: Backwards, shelf: Shelf) -> None:
    before = back.clerk.rung.tickets
    back.clerk.scan(*shelf.pieces(2, at_least=800))
    back.split()
    back.parts()
    back.on_paper()
    back.part()
    assert back.clerk.rung.tickets == before
    back.part()
    assert back.clerk.rung.tickets == before + 1


def test_a_voucher_is_no_ticket_until_it_is_spent(back: Backwards, shelf: Shelf) -> None:
    back.gift(2_000)
    back.clerk.cash()
    assert back.clerk.rung.by_tender["gift"] == -2_000
    credits_ = back.stage.running.till.crediting.credits()
    voucher = next(each for each in credits_ if each.kind == "gift")
    back.clerk.scan(*shelf.pieces(1, at_least=2_100))
    back.spend(voucher.code, 2_000)
    back.clerk.cash()


def test_goods_that_wait_are_collected(back: Backwards, shelf: Shelf) -> None:
    back.clerk.scan(*shelf.pieces(1, at_least=2_000))
    waiting = back.put_aside(shelf.customer, 500)
    back.deposit(500)
    [waits] = back.stage.running.till.layaway.waiting()
    assert waits.paid == 500
    back.collect(waiting, 500)
    back.clerk.cash()
