"""A card payment is on disk at every step, is asked once and counted once.

Here are C29 and C30 of product.md.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.desks import JEANNE, Desks, killed, on_disk
from tillapp.counter.paying import CardAnswer
from tillapp.domain.content import Advance
from tillapp.domain.refusal import (
    BasketPaidInPart,
    CardMoneyTaken,
    CardPending,
    NothingToPay,
)
from tillapp.fiscal import events


@pytest.fixture
def till() -> Desks:
    return Desks()


def test_a_card_is_asked_on_disk_before_the_terminal_and_sealed_when_accepted(
    till: Desks,
) -> None:
    till.ring(till.shop.piece(price=1600))
    view = till.paying.card()
    assert (view.pending, view.tenders[0].state, view.due) == (1, "asked", 1600)
    assert till.logs(events.CARD)[0].what == "card_asked"
    view = till.paying.card_answer(CardAnswer.ACCEPTED, " 4711\n")
    assert view.done is not None
    assert not view.done.cash
    assert till.sales()[0].tenders[0].reference == "4711"
    assert [log.what for log in till.logs(events.CARD)] == ["card_asked", "card_accepted"]
    assert till.balance("card") == 1600


def test_a_refused_card_leaves_the_basket_as_it_was(till: Desks) -> None:
    till.ring(till.shop.piece(price=1600))
    till.paying.card()
    view = till.paying.card_answer(CardAnswer.REFUSED)
    assert (view.tenders, view.due, view.pending) == ((), 1600, 0)
    assert till.logs(events.CARD)[-1].what == "card_refused"
    assert till.paying.cash().done is not None


def test_c30_while_the_terminal_has_not_answered_nothing_else_is_taken(till: Desks) -> None:
    till.ring(till.shop.piece(price=1600), till.shop.piece("Jean"))
    till.paying.card()
    actions = (
        till.paying.cash,
        till.paying.cheque,
        till.paying.card,
        till.paying.close,
        till.selling.hold,
        till.selling.abandon,
        lambda: till.selling.remove(1),
        lambda: till.selling.discount_all(None),
        lambda: till.paying.remove(1),
    )
    for action in actions:
        with pytest.raises(CardPending):
            action()
    assert till.paying.card_answer(CardAnswer.ACCEPTED).done is not None


def test_c30_nobody_knows_may_be_said_again_and_again(till: Desks) -> None:
    till.ring(till.shop.piece(price=1600))
    till.paying.card()
    for _ in range(3):
        view = till.paying.card_answer(CardAnswer.UNKNOWN)
        assert (view.tenders[0].state, view.pending) == ("unknown", 1)
    till.paying.card_answer(CardAnswer.ACCEPTED)
    assert till.balance("card") == 1600
    assert len(till.sales()) == 1


def test_c30_a_killed_till_asks_one_question_and_counts_once(tmp_path: Path) -> None:
    till = on_disk(tmp_path)
    till.ring(till.shop.piece(price=1600))
    till.paying.card()
    till = killed(till)
    till.recovery.look()
    view = till.paying.view()
    assert (view.tenders[0].state, view.due) == ("unknown", 1600)
    till = killed(till)
    till.recovery.look()
    view = till.paying.view()
    assert (view.tenders[view.pending - 1].amount, view.due) == (1600, 1600)
    till.paying.card_answer(CardAnswer.ACCEPTED)
    with pytest.raises(NothingToPay):
        till.paying.card_answer(CardAnswer.ACCEPTED)
    till = killed(till)
    assert (till.recovery.look().lines, till.paying.view().pending) == (0, 0)
    assert (till.balance("card"), len(till.sales())) == (1600, 1)


def test_c30_who_answered_for_the_terminal_is_written_down(tmp_path: Path) -> None:
    till = on_disk(tmp_path)
    till.ring(till.shop.piece(price=1600))
    till.paying.card()
    till = killed(till, who=JEANNE)
    till.recovery.look()
    till.paying.card_answer(CardAnswer.REFUSED)
    answer = till.documents()[-1]
    assert (answer.facts.staff, till.logs(events.CARD)[-1].what) == ("jeanne", "card_refused")
    assert till.balances() == []


def test_cash_then_card_for_the_rest(till: Desks) -> None:
    till.ring(till.shop.piece(price=1600))
    view = till.paying.cash(1000)
    assert (view.paid, view.due, view.done) == (1000, 600, None)
    till.paying.card()
    assert till.paying.card_answer(CardAnswer.ACCEPTED).done is not None
    assert (till.balance("cash"), till.balance("card"), till.balance("advance")) == (
        1000,
        600,
        0,
    )


def test_a_card_for_a_part_is_an_advance_until_the_sale_is_sealed(till: Desks) -> None:
    till.ring(till.shop.piece(price=1600))
    till.paying.card(1000)
    view = till.paying.card_answer(CardAnswer.ACCEPTED)
    assert (view.due, view.tenders[0].state) == (600, "accepted")
    assert (till.balance("card"), till.balance("advance")) == (1000, -1000)
    till.paying.cash()
    assert (till.balance("card"), till.balance("advance"), till.balance("cash")) == (
        1000,
        0,
        600,
    )


def test_a_charged_card_goes_back_only_after_its_cancellation(till: Desks) -> None:
    till.ring(till.shop.piece(price=1600))
    till.paying.card(1000)
    till.paying.card_answer(CardAnswer.ACCEPTED)
    with pytest.raises(CardMoneyTaken) as refusal:
        till.paying.remove(1)
    assert refusal.value.facts["amount"] == 1000
    with pytest.raises(CardMoneyTaken):
        till.selling.abandon()
    view = till.paying.remove(1, cancelled_on_terminal=True)
    assert (view.due, view.tenders) == (1600, ())
    assert till.balances() == []
    taken, given = (
        d.facts.content for d in till.documents() if isinstance(d.facts.content, Advance)
    )
    assert isinstance(taken, Advance)
    assert isinstance(given, Advance)
    assert (taken.tender.amount, given.tender.amount) == (1000, -1000)
    assert till.selling.abandon().lines == ()


def test_lines_may_not_fall_below_what_a_card_has_paid(till: Desks) -> None:
    till.ring(till.shop.piece(price=1600), till.shop.piece("Jean", price=900))
    till.paying.card(2000)
    till.paying.card_answer(CardAnswer.ACCEPTED)
    with pytest.raises(BasketPaidInPart):
        till.selling.remove(2)


def test_an_advance_survives_a_kill_and_is_not_taken_twice(tmp_path: Path) -> None:
    till = on_disk(tmp_path)
    till.ring(till.shop.piece(price=1600))
    till.paying.card(1000)
    till.paying.card_answer(CardAnswer.ACCEPTED)
    till = killed(till)
    assert (till.recovery.look().lines, till.paying.view().pending) == (1, 0)
    till.paying.cash()
    assert (till.balance("card"), till.balance("cash"), till.balance("advance")) == (
        1000,
        600,
        0,
    )


def test_c29_twenty_times_accepted_is_one_card_payment(till: Desks) -> None:
    till.ring(till.shop.piece(price=1600))
    till.paying.card()
    taps = 0
    for _ in range(20):
        try:
            till.paying.card_answer(CardAnswer.ACCEPTED)
            taps += 1
        except NothingToPay:
            continue
    assert (taps, len(till.sales()), till.balance("card")) == (1, 1, 1600)
