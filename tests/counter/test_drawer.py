"""The drawer opens without a sale for a reason, under a name, and never in silence."""

from __future__ import annotations

import pytest

from tests.desks import JEANNE, Desks
from tillapp.counter.drawer import DrawerDesk
from tillapp.domain.party import Right
from tillapp.domain.refusal import DiskFull, NotYourRight, ReasonMissing
from tillapp.fiscal import events


@pytest.fixture
def till() -> Desks:
    return Desks()


@pytest.fixture
def drawer(till: Desks) -> DrawerDesk:
    return DrawerDesk(till.session, till.handing)


def test_a_cashier_needs_a_managers_word_and_both_are_sealed(
    till: Desks, drawer: DrawerDesk
) -> None:
    with pytest.raises(NotYourRight):
        drawer.open("change")
    assert (till.printer.kicks, till.logs(events.DRAWER)) == (0, [])
    drawer.open("change", till.session.approve_with_badge(Right.DRAWER, JEANNE.badge))
    [log] = till.logs(events.DRAWER)
    assert (log.facts, log.approved_by) == ({"reason": "change"}, "jeanne")
    assert till.printer.kicks == 1
    assert till.handing.kicked == till.printer.jobs[-1].id


def test_nothing_opens_without_a_reason(till: Desks, drawer: DrawerDesk) -> None:
    till.session.enter_with_badge(JEANNE.badge)
    with pytest.raises(ReasonMissing):
        drawer.open("")
    assert till.printer.kicks == 0


def test_what_cannot_be_noted_does_not_open(till: Desks, drawer: DrawerDesk) -> None:
    till.session.enter_with_badge(JEANNE.badge)
    till.book.store.run("PRAGMA query_only=ON")
    with pytest.raises(DiskFull):
        drawer.open("change")
    assert till.printer.kicks == 0
