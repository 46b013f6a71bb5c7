"""The codes of the technical journal: each stands for one thing."""

from __future__ import annotations

from tillapp.fiscal import events


def test_every_event_has_a_code_of_its_own_and_ours_leave_those_of_others_alone() -> None:
    codes = {name: code for name, code in vars(events).items() if isinstance(code, int)}
    assert len(set(codes.values())) == len(codes)
    ours = {code for code in codes.values() if code >= 900}
    assert ours == {
        events.NOT_MERCHANDISE,
        events.CARD,
        events.CLOCK,
        events.DRAWER,
        events.CONSENT,
        events.PROMOTION,
    }


def test_money_that_is_no_merchandise_and_goods_that_come_back_have_the_shared_codes() -> None:
    assert (events.NOT_MERCHANDISE, events.REFUND) == (910, 190)
