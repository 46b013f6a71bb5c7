"""The codes of the technical journal: each stands for one thing."""

from __future__ import annotations

from tillapp.fiscal import events


def test_every_event_has_a_code_of_its_own_and_ours_leave_those_of_others_alone() -> None:
    codes = {name: code for name, code in vars(events).items() if isinstance(code, int)}
    assert len(set(codes.values())) == len(codes)
    ours = {code for code in codes.values() if code >= 900}
    assert ours == {events.CARD, events.CLOCK, events.DRAWER}
    assert 910 not in ours
