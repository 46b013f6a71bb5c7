"""A clock that jumps never closes the shop: it is noted, shown, and confirmed once."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.desks import INES, JEANNE, Desks, killed, on_disk
from tillapp.counter.dating import AHEAD_MS, BACK_MS, DatingDesk
from tillapp.domain.content import Log
from tillapp.domain.party import Right
from tillapp.domain.refusal import NotYourRight
from tillapp.ledger import journal

_MINUTE_MS = 60_000
_DAY_MS = 86_400_000
_TEN_YEARS_MS = 3653 * _DAY_MS


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
    approval = desks.session.approve(Right(str(refused.value.facts["right"])), "3333")
    desk.confirm(anomaly, approval)
    assert desk.look(_MINUTE_MS) is None
    assert events(desks)[-1] == "clock_confirmed"


def test_a_log_in_with_the_clock_three_days_back_is_seen_before_it_hides_itself() -> None:
    desks = Desks(who=None)
    desks.shop.clock.forward(-3 * _DAY_MS)
    desks.session.enter_with_badge(INES.badge)
    desk = DatingDesk(desks.book, desks.session)
    anomaly = desk.look(0)
    assert anomaly is not None
    assert anomaly.back
    assert events(desks) == ["clock_anomaly"]
    assert desks.book.period == "2026-11-21-1"
    assert desks.sell(desks.shop.piece()).facts.period == "2026-11-21-1"


def test_a_clock_that_went_back_while_the_till_was_open_is_seen_when_it_is_locked(
    desks: Desks,
) -> None:
    desks.shop.clock.forward(-3 * _DAY_MS)
    desks.session.lock()
    desks.session.enter_with_badge(JEANNE.badge)
    assert DatingDesk(desks.book, desks.session).look(0) is not None
    assert events(desks) == ["clock_anomaly"]


def test_the_doubt_and_its_line_in_the_journal_are_written_together(tmp_path: Path) -> None:
    desks = on_disk(tmp_path)
    desks.session.lock()
    desks.shop.clock.forward(-3 * _DAY_MS)
    desks.session.enter_with_badge(INES.badge)
    desks = killed(desks)
    assert DatingDesk(desks.book, desks.session).look(0) is not None
    assert events(desks) == ["clock_anomaly"]


def test_a_confirmed_date_has_a_period_of_its_own() -> None:
    desks = Desks(who=None)
    desks.shop.clock.forward(-3 * _DAY_MS)
    desks.session.enter_with_badge(JEANNE.badge)
    desk = DatingDesk(desks.book, desks.session)
    anomaly = desk.look(0)
    assert anomaly is not None
    desk.confirm(anomaly)
    assert desks.book.period == "2026-11-18-1"
    assert desk.look(_MINUTE_MS) is None


def test_a_start_in_2036_ends_when_the_clock_is_put_right() -> None:
    desks = Desks(who=None)
    desks.shop.clock.forward(_TEN_YEARS_MS)
    desks.session.enter_with_badge(JEANNE.badge)
    assert desks.book.period.startswith("2036-")
    desks.session.lock()
    desks.shop.clock.forward(-_TEN_YEARS_MS)
    desks.session.enter_with_badge(JEANNE.badge)
    assert desks.book.period.startswith("2036-")
    desk = DatingDesk(desks.book, desks.session)
    anomaly = desk.look(0)
    assert anomaly is not None
    desk.confirm(anomaly)
    assert desks.book.period == "2026-11-21-2"
    assert desks.sell(desks.shop.piece()).facts.period == "2026-11-21-2"


def test_a_day_does_not_begin_while_the_clock_is_in_doubt(desks: Desks) -> None:
    desk = DatingDesk(desks.book, desks.session)
    assert desk.look(0) is None
    desks.shop.clock.forward(_TEN_YEARS_MS)
    assert desk.look(_MINUTE_MS) is not None
    desks.session.lock()
    desks.session.enter_with_badge(JEANNE.badge)
    assert desks.book.period == "2026-11-21-1"
    desks.shop.clock.forward(-_TEN_YEARS_MS + _DAY_MS)
    anomaly = desk.look(2 * _MINUTE_MS)
    assert anomaly is not None
    desk.confirm(anomaly)
    assert desks.book.period == "2026-11-22-1"


def test_a_sale_after_the_jump_does_not_hide_it_from_the_running_time(desks: Desks) -> None:
    desk = DatingDesk(desks.book, desks.session)
    assert desk.look(0) is None
    desks.shop.clock.forward(-3 * _DAY_MS)
    desks.sell(desks.shop.piece())
    anomaly = desk.look(_MINUTE_MS)
    assert anomaly is not None
    assert anomaly.back
