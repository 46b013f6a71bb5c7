"""What may be sold, and the values of an item's registers."""

from __future__ import annotations

from tillapp.domain.item import FATES, FOR_SALE, Card, Move, Regime, Register, State


def test_what_is_ready_or_on_the_rack_may_be_sold() -> None:
    assert {State.READY, State.ON_RACK} == FOR_SALE


def test_a_move_and_a_card_begin_with_the_first_life() -> None:
    assert Move("i1", Register.PRICE, 1, price=100).life == 1
    assert Card("i1", 1, Regime.DONATED, "M20").cost == 0


def test_what_comes_back_is_sold_again_or_waits_or_goes() -> None:
    assert FATES == (State.READY, State.PENDING, State.RECYCLED)
    assert Move("i1", Register.WHEREABOUTS, 2).cause == ""
