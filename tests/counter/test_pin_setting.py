"""IT gives somebody a new code at the machine, and the journal remembers it."""

from __future__ import annotations

from random import Random

import pytest

from tests.desks import INES, PEPPER, PINS, Desks
from tillapp.counter.pin_setting import PinSettingDesk
from tillapp.counter.staffing import fits
from tillapp.domain.refusal import BadSetting, DiskFull, WrongPin
from tillapp.fiscal import events
from tillapp.ledger import records


def desk_of(till: Desks, pepper: bytes = PEPPER) -> PinSettingDesk:
    return PinSettingDesk(till.book, till.shop.ids, pepper, Random(1).randbytes)


def test_the_new_code_opens_and_the_old_one_does_not() -> None:
    till = Desks(who=None)
    assert desk_of(till).set_pin("ines", "5678") == INES
    with pytest.raises(WrongPin):
        till.session.enter("ines", "1111")
    assert till.session.enter("ines", "5678") == INES


def test_the_journal_says_whose_code_it_was_and_never_the_code() -> None:
    till = Desks(who=None)
    desk_of(till).set_pin("Inès", "5678")
    [log] = till.logs(events.OVERRIDE)
    assert (log.what, log.facts) == ("pin_set", {"person": "ines"})
    assert till.documents()[-1].facts.staff == "till"


def test_wrong_tries_are_forgotten_with_the_old_code() -> None:
    till = Desks(who=None)
    with pytest.raises(WrongPin):
        till.session.enter("ines", "9999")
    desk_of(till).set_pin("Inès", "5678")
    assert records.pin_tries(till.book.store, "ines") == records.PinTries(0, 0)


def test_a_code_that_somebody_else_has_is_refused_and_not_repeated() -> None:
    with pytest.raises(BadSetting) as refusal:
        desk_of(Desks(who=None)).set_pin("Inès", "3333")
    assert refusal.value.facts == {"field": "pin", "value": "****", "why": "taken"}


def test_a_person_may_keep_the_code_they_had() -> None:
    assert desk_of(Desks(who=None)).set_pin("Inès", "1111") == INES


def test_a_code_of_letters_is_refused() -> None:
    till = Desks(who=None)
    with pytest.raises(BadSetting):
        desk_of(till).set_pin("Inès", "abcd")
    assert till.session.enter("ines", "1111") == INES


def test_a_stranger_gets_no_code_and_those_who_work_here_are_named() -> None:
    with pytest.raises(BadSetting) as refusal:
        desk_of(Desks(who=None)).set_pin("Nobody", "5678")
    assert refusal.value.facts["people"] == "Inès, Jeanne"


def test_a_lost_pepper_locks_nobody_out_for_good() -> None:
    till, fresh = Desks(who=None), b"q" * 32
    for name, pin in (("Inès", "1111"), ("Jeanne", "3333")):
        desk_of(till, fresh).set_pin(name, pin)
    for id_, pin in PINS.items():
        assert fits(pin, records.pin_hash(till.book.store, id_), fresh)


def test_on_a_full_disk_the_old_code_stays() -> None:
    till = Desks(who=None)
    till.book.store.run("PRAGMA query_only=ON")
    with pytest.raises(DiskFull):
        desk_of(till).set_pin("Inès", "5678")
    till.book.store.run("PRAGMA query_only=OFF")
    assert till.session.enter("ines", "1111") == INES
