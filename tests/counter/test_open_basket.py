"""The basket on the counter waits, comes back, and is never lost in silence.

Here is C13 of product.md.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.desks import Desks, killed, on_disk
from tests.returns import ReturnDesks
from tillapp.counter.paying import CardAnswer
from tillapp.domain.refusal import (
    CardPending,
    MoneyGivenBack,
    NotFound,
    NothingToPay,
)
from tillapp.fiscal import events
from tillapp.ledger import drafts


@pytest.fixture
def till() -> Desks:
    return Desks()


def test_c13_a_basket_waits_while_another_is_served(till: Desks) -> None:
    till.ring(till.shop.piece(price=1600))
    assert till.selling.hold().parked == 1
    till.sell(till.shop.piece("Jean"))
    [parked] = till.selling.parked()
    assert (parked.title, parked.staff) == ("Robe fleurie", "ines")
    view = till.selling.resume(parked.id)
    assert (view.total, view.parked) == (1600, 0)
    assert till.paying.cash().done is not None


def test_resuming_parks_what_lies_on_the_counter(till: Desks) -> None:
    till.ring(till.shop.piece(price=1600))
    till.selling.hold()
    till.ring(till.shop.piece("Jean", price=900))
    view = till.selling.resume(till.selling.parked()[0].id)
    assert (view.total, view.parked) == (1600, 1)
    assert till.selling.parked()[0].total == 900


def test_an_empty_basket_cannot_wait_and_cannot_be_given_up(till: Desks) -> None:
    with pytest.raises(NothingToPay):
        till.selling.hold()
    with pytest.raises(NothingToPay):
        till.selling.abandon()


def test_a_basket_that_nobody_parked_cannot_come_back(till: Desks) -> None:
    with pytest.raises(NotFound):
        till.selling.resume("0" * 32)


def test_giving_up_a_basket_is_written_with_what_it_held(till: Desks) -> None:
    till.ring(till.shop.piece(price=1600), till.shop.piece("Jean", price=900))
    basket = till.basket.now.id
    assert not till.selling.abandon().lines
    [log] = till.logs(events.ABANDONED)
    assert log.facts == {"1 Robe fleurie": "1600", "2 Jean": "900"}
    assert till.documents()[-1].facts.basket == basket
    assert not drafts.all_of(till.book.store)


def test_two_alike_in_a_basket_given_up_are_both_written(till: Desks) -> None:
    till.ring(till.shop.piece(price=1600), till.shop.piece(price=1200))
    till.selling.abandon()
    assert sorted(till.logs(events.ABANDONED)[0].facts.values()) == ["1200", "1600"]


def test_what_was_given_up_can_be_sold_to_the_next(till: Desks) -> None:
    dress = till.shop.piece()
    till.ring(dress)
    till.selling.abandon()
    assert till.sell(dress).number == "T03A-000001"


def test_the_steps_of_one_customer_are_not_undone_for_the_next(till: Desks) -> None:
    till.ring(till.shop.piece())
    till.selling.hold()
    assert till.selling.view().undo == ""
    till.ring(till.shop.piece("Jean"))
    till.selling.resume(till.selling.parked()[0].id)
    with pytest.raises(NotFound):
        till.selling.undo()


def test_fifty_steps_can_be_undone_and_not_one_more(till: Desks) -> None:
    cup = till.shop.sku(pieces=100)
    till.ring(*[cup] * 60)
    for _ in range(50):
        till.selling.undo()
    assert till.selling.view().lines[0].quantity == 10
    with pytest.raises(NotFound):
        till.selling.undo()


def test_an_emptied_basket_leaves_nothing_behind_for_a_stranger(tmp_path: Path) -> None:
    till = on_disk(tmp_path)
    till.ring(till.shop.piece())
    till.selling.hold()
    till.selling.attach(till.customer().id)
    till.selling.resume(till.selling.parked()[0].id)
    assert till.paying.cash().done is not None
    till = killed(till)
    assert till.selling.view().customer is None
    assert not drafts.all_of(till.book.store)


def test_what_was_taken_out_of_an_emptied_basket_stays_written(till: Desks) -> None:
    till.ring(till.shop.piece())
    till.selling.hold()
    till.ring(till.shop.piece("Jean", price=900))
    till.selling.remove(1)
    till.selling.resume(till.selling.parked()[0].id)
    [log] = till.logs(events.ABANDONED)
    assert (log.what, log.facts) == ("emptied", {"0 Jean": "900"})
    assert len(drafts.all_of(till.book.store)) == 1


def test_c30_a_basket_whose_card_is_being_asked_stays_on_the_counter(till: Desks) -> None:
    till.ring(till.shop.piece())
    till.paying.card()
    with pytest.raises(CardPending):
        till.selling.hold()
    with pytest.raises(CardPending):
        till.selling.abandon()


def test_parked_baskets_are_known_after_a_restart(tmp_path: Path) -> None:
    till = on_disk(tmp_path)
    for title in ("Robe", "Jean"):
        till.ring(till.shop.piece(title))
        till.selling.hold()
    till = killed(till)
    assert [waiting.title for waiting in till.selling.parked()] == ["Robe", "Jean"]
    assert till.selling.view().parked == 2
    till.selling.resume(till.selling.parked()[0].id)
    assert [waiting.title for waiting in till.selling.parked()] == ["Jean"]


def test_goods_whose_money_went_back_to_a_card_stay_in_the_basket() -> None:
    till = ReturnDesks()
    till.ring(till.shop.piece(price=900))
    till.selling.hold()
    sale = till.sell(till.shop.piece(price=5000))
    till.returning.add(sale.id, 1)
    till.refunding.give("card", 2000)
    till.paying.card_answer(CardAnswer.ACCEPTED)
    with pytest.raises(MoneyGivenBack):
        till.selling.remove(till.basket.now.lines[0].n)
    # More goods may still be bought, and what was given is counted.
    view = till.ring(till.shop.piece(price=6000))
    assert (view.due, view.owed) == (3000, 0)
    till.selling.resume(till.selling.parked()[0].id)
    [waits] = till.basket.parked()
    assert [tender.amount for tender in waits.tenders] == [-2000]
