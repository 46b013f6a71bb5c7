"""The clerk works by hand and eye, and knows at the end what was rung."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from tillapp.demo.clerk import Clerk, Rung
from tillapp.demo.day_shelf import Shelf
from tillapp.demo.day_stage import Stage


@pytest.fixture(scope="module")
def stage(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    stage = Stage(tmp_path_factory.mktemp("shop"), 5)
    yield stage
    stage.close()


@pytest.fixture(scope="module")
def clerk(stage: Stage) -> Clerk:
    clerk = Clerk(stage, Shelf(stage.running.till.book, stage.dice).pins)
    clerk.enter("Inès")
    return clerk


def test_money_is_added_up_by_its_kind() -> None:
    rung = Rung()
    for tender, cents in (("cash", 500), ("card", 300), ("cash", 200)):
        rung.took(tender, cents)
    assert rung.by_tender == {"cash": 700, "card": 300}


def test_a_sale_by_key_and_note_is_counted_with_its_change(stage: Stage, clerk: Clerk) -> None:
    clerk.key(0)
    clerk.note(0)
    assert (clerk.rung.tickets, clerk.rung.lines) == (1, 1)
    done = stage.running.till.selling.view().done
    assert done is not None
    assert (clerk.rung.total, clerk.rung.change) == (done.total, done.change)


def test_a_clerk_who_expects_another_amount_stops(stage: Stage, clerk: Clerk) -> None:
    clerk.key(1)
    clerk.lines[-1] += 1
    with pytest.raises(AssertionError):
        clerk.cash()
    clerk.lines[-1] -= 1
    clerk.due = 0
    clerk.cash()
    assert clerk.lines == []


def test_the_clerk_goes_and_the_till_is_locked(stage: Stage, clerk: Clerk) -> None:
    clerk.leave()
    assert stage.shell.lock_screen is not None
    clerk.enter("Théo")
    assert stage.running.till.session.who.name == "Théo"
