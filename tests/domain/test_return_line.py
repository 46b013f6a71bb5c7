"""Return lines: a part of what was sold, never more, with a decision for the goods."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from tillapp.domain.article import Tracking
from tillapp.domain.item import Cause, State
from tillapp.domain.refusal import BadFate, BadQuantity, ReturnAboveSold
from tillapp.domain.return_line import ReturnLine
from tillapp.domain.sold import SoldLine
from tillapp.domain.undone import Origin

SOLD = SoldLine(
    1, "Tasse", 3, "piece", 333, 999, 1000, 833, 167, "N20", "new", code="29", cost=10
)
LINE = ReturnLine(1, SOLD, 1, origin=Origin("s1", "T03A-000001", 1))


def test_the_shop_owes_what_the_part_cost() -> None:
    cents = [replace(LINE, origin=Origin("s1", "n", 1, before)).due for before in range(3)]
    assert cents == [-333, -334, -333]
    assert LINE.times(3).due == -1000 == LINE.times(3).gross


def test_no_more_comes_back_than_is_left() -> None:
    later = replace(LINE, origin=Origin("s1", "n", 1, 2))
    assert (LINE.left, later.left) == (3, 1)
    with pytest.raises(ReturnAboveSold) as refused:
        later.times(2)
    assert refused.value.facts == {"title": "Tasse", "quantity": 2, "left": 1}
    with pytest.raises(BadQuantity):
        LINE.times(0)


def test_it_speaks_of_the_goods_as_they_were_sold() -> None:
    assert (LINE.title, LINE.code, LINE.item, LINE.tracking) == (
        "Tasse",
        "29",
        "",
        Tracking.NONE,
    )
    counted = replace(LINE, sold=replace(SOLD, tracking="quantity"))
    assert counted.tracking is Tracking.QUANTITY
    assert (LINE.times(2).pieces, LINE.because("trop petit").reason) == (2, "trop petit")
    bag = replace(LINE, sold=replace(SOLD, unit="gram", quantity=900), quantity=400)
    assert bag.pieces == 1


def test_goods_that_wait_wait_for_something() -> None:
    washing = LINE.becoming(State.PENDING, Cause.WASHING)
    assert (washing.fate, washing.cause) == (State.PENDING, Cause.WASHING)
    assert washing.becoming(State.RECYCLED).cause is Cause.NONE
    for fate, cause in (
        (State.PENDING, Cause.NONE),
        (State.READY, Cause.WASHING),
        (State.LOST, Cause.NONE),
    ):
        with pytest.raises(BadFate):
            LINE.becoming(fate, cause)


def test_goods_without_a_ticket_never_came_back_before() -> None:
    assert (replace(LINE, origin=None).before, replace(LINE, origin=None).left) == (0, 3)
