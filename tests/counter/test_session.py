"""Who stands at the till: codes, badges, waiting, and a manager's word.

Here is C38 of product.md.
"""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from tests.desks import INES, JEANNE, PINS, Desks, hashed, killed, on_disk
from tests.shop import Shop
from tillapp.counter.settings import Policy
from tillapp.domain.party import Approval, Right, Role, Staff
from tillapp.domain.refusal import (
    DiskFull,
    Locked,
    MustWait,
    NotYourRight,
    UnknownCode,
    WrongPin,
)
from tillapp.fiscal import events
from tillapp.ledger import records

HASTY = Policy(pin_tries=2, pin_wait_s=30)


def closed(policy: Policy | None = None) -> Desks:
    return Desks(policy=policy, who=None)


def wrong(till: Desks, id_: str = "ines") -> int:
    """One wrong code; how many tries are left."""
    with pytest.raises(WrongPin) as refusal:
        till.session.enter(id_, "9999")
    return int(refusal.value.facts["left"])


def waiting(till: Desks, id_: str = "ines") -> int:
    """How many seconds the person has to wait."""
    with pytest.raises(MustWait) as refusal:
        till.session.enter(id_, PINS[id_])
    return int(refusal.value.facts["seconds"])


def test_a_code_opens_the_till_and_the_journal_says_who() -> None:
    till = closed()
    assert till.session.enter("ines", "1111") == INES
    assert till.session.who == INES
    [log] = till.logs(events.LOG_IN)
    assert log.what == "opened"
    assert till.documents()[-1].facts.staff == "ines"


def test_everybody_is_listed_by_name() -> None:
    assert closed().session.people() == [INES, JEANNE]


def test_a_badge_opens_and_takes_over() -> None:
    till = closed()
    till.session.enter_with_badge(INES.badge)
    till.ring(till.shop.piece())
    assert till.session.enter_with_badge(JEANNE.badge) == JEANNE
    assert [log.code for log in (*till.logs(events.LOG_IN), *till.logs(events.LOG_OFF))] == [
        80,
        80,
        40,
    ]
    assert till.selling.view().total == 1600


def test_the_same_badge_again_changes_nothing() -> None:
    till = closed()
    till.session.enter_with_badge(INES.badge)
    till.session.enter_with_badge(INES.badge)
    assert len(till.logs(events.LOG_IN)) == 1


def test_a_strangers_badge_opens_nothing() -> None:
    till = closed()
    with pytest.raises(UnknownCode):
        till.session.enter_with_badge("2600000000998")
    assert till.session.person is None


def test_locking_keeps_the_basket_and_nobody_sells_meanwhile() -> None:
    till = Desks()
    till.ring(till.shop.piece())
    till.session.lock()
    till.session.lock()
    assert len(till.logs(events.LOG_OFF)) == 1
    with pytest.raises(Locked):
        _ = till.session.who
    till.session.enter_with_badge(INES.badge)
    assert till.selling.view().total == 1600


def test_wrong_codes_are_counted_and_the_right_one_forgives() -> None:
    till = closed()
    assert [wrong(till), wrong(till)] == [4, 3]
    till.session.enter("ines", "1111")
    assert wrong(till) == 4


def test_nobody_can_be_entered_who_does_not_work_here() -> None:
    with pytest.raises(WrongPin):
        closed().session.enter("nobody", "1111")


def test_the_wait_grows_with_every_round_and_ends_at_a_quarter_of_an_hour() -> None:
    till = closed(HASTY)
    waits = []
    for _ in range(7):
        assert [wrong(till), wrong(till)] == [1, 0]
        waits.append(waiting(till))
        till.shop.clock.forward(waits[-1] * 1000)
    assert [round(wait, -1) for wait in waits] == [30, 60, 120, 240, 480, 900, 900]
    assert till.session.enter("ines", "1111") == INES


def test_one_persons_wait_is_not_the_others() -> None:
    till = closed(HASTY)
    wrong(till)
    wrong(till)
    assert till.session.enter("jeanne", "3333") == JEANNE


def test_switching_the_till_off_does_not_end_the_wait(tmp_path: Path) -> None:
    till = on_disk(tmp_path, HASTY)
    till.session.lock()
    wrong(till)
    wrong(till)
    till = killed(till, who=None)
    assert 0 < waiting(till) <= 30
    till.shop.clock.forward(30_000)
    assert till.session.enter("ines", "1111") == INES


def test_a_right_that_the_person_has_needs_nobody() -> None:
    till = Desks()
    assert till.session.require(Right.DISCOUNT) == ""
    with pytest.raises(NotYourRight) as refusal:
        till.session.require(Right.DRAWER, amount=5)
    assert refusal.value.facts == {"right": "drawer", "amount": 5}


def test_c38_an_approval_is_spent_by_one_action() -> None:
    till = Desks()
    approval = till.session.approve(Right.DRAWER, "3333", reason="change")
    assert till.session.require(Right.DRAWER, approval) == "jeanne"
    with pytest.raises(NotYourRight):
        till.session.require(Right.DRAWER, approval)


def test_c38_an_approval_that_nobody_gave_opens_nothing() -> None:
    till = Desks()
    with pytest.raises(NotYourRight):
        till.session.require(Right.DRAWER, Approval(Right.DRAWER, "jeanne"))


def test_c38_both_names_are_sealed_with_the_approval() -> None:
    till = Desks()
    till.session.approve_with_badge(Right.DRAWER, JEANNE.badge, amount=1200)
    [log] = till.logs(events.OVERRIDE)
    assert (log.what, log.approved_by, log.facts) == ("drawer", "jeanne", {"amount": "1200"})
    assert till.documents()[-1].facts.staff == "ines"


def test_a_cashiers_badge_or_code_approves_nothing() -> None:
    till = Desks()
    with pytest.raises(NotYourRight):
        till.session.approve_with_badge(Right.DRAWER, INES.badge)
    with pytest.raises(NotYourRight):
        till.session.approve_with_badge(Right.DRAWER, "2600000000998")
    with pytest.raises(WrongPin) as refusal:
        till.session.approve(Right.DRAWER, "1111")
    assert refusal.value.facts["left"] == 4


def test_guessing_a_managers_code_at_the_approval_sheet_makes_wait_too() -> None:
    till = Desks(policy=HASTY)
    for _ in range(2):
        with pytest.raises(WrongPin):
            till.session.approve(Right.DRAWER, "0000")
    with pytest.raises(MustWait):
        till.session.approve(Right.DRAWER, "3333")


def test_a_managers_right_code_forgives_what_others_guessed() -> None:
    till = Desks(policy=HASTY)
    for _ in range(3):
        with pytest.raises(WrongPin):
            till.session.approve(Right.DRAWER, "0000")
        till.session.approve(Right.DRAWER, "3333")
    assert wrong(till, "jeanne") == 1


def test_without_a_manager_nobody_can_approve() -> None:
    shop = Shop()
    till = Desks(shop)
    version = records.Version(shop.clock.now().utc_ms, "T03A")
    demoted = Staff(JEANNE.id, JEANNE.name, Role.CASHIER, JEANNE.badge)
    records.put_staff(shop.book.store, demoted, hashed("3333"), version)
    with pytest.raises(WrongPin) as refusal:
        till.session.approve(Right.DRAWER, "3333")
    assert refusal.value.facts["left"] == 0


def test_a_full_disk_does_not_keep_the_till_open() -> None:
    till = Desks()
    till.book.store.run("PRAGMA query_only=ON")
    with pytest.raises(DiskFull):
        till.session.lock()
    with pytest.raises(Locked):
        _ = till.session.who


def test_nobody_is_in_before_the_log_in_is_written() -> None:
    till = closed()
    till.book.store.run("PRAGMA query_only=ON")
    with pytest.raises(DiskFull):
        till.session.enter_with_badge(INES.badge)
    assert till.session.person is None
    till.book.store.run("PRAGMA query_only=OFF")
    assert till.session.enter_with_badge(INES.badge) == INES


def test_a_new_day_is_a_new_period_once() -> None:
    till = Desks()
    assert till.book.period == "2026-11-21-1"
    till.shop.clock.forward(86_400_000)
    for badge in (JEANNE.badge, INES.badge):
        till.session.enter_with_badge(badge)
        assert till.book.period == "2026-11-22-1"
    assert till.documents()[-1].facts.period == "2026-11-22-1"


def test_a_code_is_worked_out_in_a_thread_that_holds_nothing_of_the_till() -> None:
    till = closed()
    question = till.session.begin_entry("jeanne", "3333")
    with ThreadPoolExecutor(1) as aside:
        whose = aside.submit(question.answer).result()
    assert till.session.conclude_entry(question, whose) == JEANNE


def test_of_questions_asked_side_by_side_only_the_newest_counts() -> None:
    till = closed()
    first, second = (till.session.begin_entry("ines", pin) for pin in ("1111", "2222"))
    with pytest.raises(Locked):
        till.session.conclude_entry(first, "ines")
    with pytest.raises(WrongPin):
        till.session.conclude_entry(second, "")
    with pytest.raises(Locked):
        till.session.conclude_entry(second, "ines")
    assert till.session.person is None
    assert wrong(till) == 3


def test_a_badge_makes_the_code_void_that_is_still_worked_out() -> None:
    till = closed()
    question = till.session.begin_entry("ines", "1111")
    till.session.enter_with_badge(JEANNE.badge)
    with pytest.raises(Locked):
        till.session.conclude_entry(question, "ines")
    assert till.session.who == JEANNE


def test_a_lock_makes_the_word_void_that_a_manager_is_still_giving() -> None:
    till = Desks()
    question = till.session.begin_approval("3333")
    till.session.lock()
    till.session.enter_with_badge(INES.badge)
    with pytest.raises(Locked):
        till.session.conclude_approval(question, "jeanne", Right.DRAWER)
    assert till.logs(events.OVERRIDE) == []
