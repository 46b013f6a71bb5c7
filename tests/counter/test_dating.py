"""A clock that jumps never closes the shop: it is noted, shown, and confirmed once."""

from __future__ import annotations

import pytest

from tests.desks import Desks
from tillapp.counter.dating import AHEAD_MS, BACK_MS, DatingDesk
from tillapp.domain.content import Log
from tillapp.domain.refusal import NotYourRight
from tillapp.ledger import journal

_MINUTE_MS = 60_000


def events(desks: Desks) -> list[str]:
    contents = [
        document.facts.content for document in journal.every(desks.book.store, desks.book.place)
    ]
    return [c.what for c in contents if isinstance(c, Log) and c.what.startswith("clock")]


@pytest.fixture
def desks() -> Desks:
    return Desks()


def test_an_ordinary_day_raises_no_doubt(desks: Desks) -> None:
    desk = DatingDesk(desks.book, desks.session)
    assert desk.look(0) is None
    desks.shop.clock.forward(8 * 60 * _MINUTE_MS)
    assert desk.look(8 * 60 * _MINUTE_MS) is None
    assert events(desks) == []


def test_a_clock_that_went_back_is_noted_once_and_stays_until_confirmed(
    desks: Desks,
) -> None:
    desk = DatingDesk(desks.book, desks.session)
    desks.shop.clock.forward(-BACK_MS - 2 * _MINUTE_MS)
    anomaly = desk.look(0)
    assert anomaly is not None
    assert anomaly.back
    assert desk.look(_MINUTE_MS) == anomaly
    assert DatingDesk(desks.book, desks.session).look(0) == anomaly
    assert events(desks) == ["clock_anomaly"]


def test_a_clock_a_day_ahead_of_the_running_time_is_noted(desks: Desks) -> None:
    desk = DatingDesk(desks.book, desks.session)
    assert desk.look(0) is None
    desks.shop.clock.forward(AHEAD_MS + 2 * _MINUTE_MS)
    anomaly = desk.look(_MINUTE_MS)
    assert anomaly is not None
    assert not anomaly.back


def test_only_a_manager_confirms_the_date_and_both_names_are_sealed(desks: Desks) -> None:
    desk = DatingDesk(desks.book, desks.session)
    desks.shop.clock.forward(-BACK_MS - 2 * _MINUTE_MS)
    anomaly = desk.look(0)
    assert anomaly is not None
    with pytest.raises(NotYourRight) as refused:
        desk.confirm(anomaly)
    approval = desks.session.approve(refused.value.facts["right"], "3333")  # type: ignore[arg-type]  # the fact is the right itself
    desk.confirm(anomaly, approval)
    assert desk.look(_MINUTE_MS) is None
    assert events(desks)[-1] == "clock_confirmed"
