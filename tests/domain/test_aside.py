"""Goods that are put aside: held for a basket, counted on a shelf of their own, let go."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

import pytest

from tests.domain.baskets import EMPTY, TERMS
from tests.shop import card, cash
from tillapp.domain import aside
from tillapp.domain.advance import give_back, take_ahead
from tillapp.domain.article import Tracking
from tillapp.domain.document import Draft, Seen
from tillapp.domain.item import Register
from tillapp.domain.line import SaleLine
from tillapp.domain.lines import goods_out
from tillapp.domain.posting import unbalanced
from tillapp.domain.refusal import BasketPaidInPart
from tillapp.domain.settle import settle
from tillapp.domain.tender import Layaway

MUG = SaleLine(0, "Tasse", 1200, "N20", "new", article="m", tracking=Tracking.QUANTITY)
COAT = SaleLine(0, "Manteau", 6000, "M20", "used", article="i1", item="i1", seen=2, cost=100)
DECEMBER = Layaway("2026-12-01", 1_796_000_000_000)
JANUARY = Layaway("2027-01-15", 1_800_000_000_000)


def sums_of(drafts: Iterable[Draft]) -> dict[tuple[str, str], int]:
    sums: Counter[tuple[str, str]] = Counter()
    for draft in drafts:
        for row in draft.postings:
            sums[row.account, row.owner] += row.amount
    return {key: amount for key, amount in sums.items() if amount}


def test_what_goes_aside_is_held_and_comes_back_to_where_it_was() -> None:
    basket = EMPTY.add(COAT).add(MUG)
    there = aside.put_aside(basket, DECEMBER)
    kept = aside.waiting(basket, DECEMBER)
    back = aside.let_go(kept)
    assert ([move.n for move in there.moves], [move.n for move in back.moves]) == ([1], [2])
    assert not unbalanced((*there.postings, *back.postings))
    assert len(there.guards) == 2
    free = aside.free(kept)
    assert (free.layaway, [line.aside for line in goods_out(free.lines)]) == (
        "",
        [False, False],
    )


def test_goods_go_aside_with_the_first_deposit_and_are_free_after_the_last() -> None:
    basket = EMPTY.add(COAT).add(MUG).pay(card(500)).pay(cash(500))
    taken = take_ahead(basket, (1, 2), TERMS, DECEMBER)
    first, second = taken.drafts
    [move] = first.moves
    assert (move.register, move.n, move.whom) == (Register.HOLD, 1, basket.id)
    assert move.until_ms == DECEMBER.until_ms
    assert second.moves == ()
    assert Seen("i1", Register.HOLD, 0, "Manteau") in first.guards
    assert Seen("i1", Register.WHEREABOUTS, 2, "Manteau") in first.guards
    assert sums_of(taken.drafts)["stock@held", "m"] == 1
    one = give_back(taken.basket, 1, TERMS)
    assert (one.drafts[0].moves, one.basket.layaway) == ((), "2026-12-01")
    two = give_back(one.basket, 2, TERMS)
    assert [(m.register, m.n, m.whom) for m in two.drafts[0].moves] == [("hold", 2, "")]
    assert (two.basket.layaway, two.basket.tenders) == ("", ())
    assert sums_of((*taken.drafts, *one.drafts, *two.drafts)) == {}
    again = take_ahead(two.basket.pay(card(5)), (1,), TERMS, DECEMBER)
    assert again.drafts[0].moves[0].n == 3


def test_what_is_put_aside_stays_and_what_joins_it_leaves_the_shelf() -> None:
    basket = EMPTY.add(COAT).add(MUG).pay(card(500))
    kept = take_ahead(basket, (1,), TERMS, DECEMBER).basket.add(MUG)
    assert [line.quantity for line in kept.lines] == [1, 1, 1]
    with pytest.raises(BasketPaidInPart):
        kept.without(2)
    with pytest.raises(BasketPaidInPart):
        kept.put(kept.sale_line(2).times(3))
    assert kept.put(kept.sale_line(2).at(1000, "tache")).net < kept.net
    [sale] = settle(kept.pay(cash(kept.due)), TERMS)
    sums = sums_of((sale,))
    assert (sums["stock@held", "m"], sums["stock@shop", "m"]) == (-1, -1)
    assert {(m.register, m.n) for m in sale.moves} == {("whereabouts", 3), ("hold", 2)}


def test_a_second_deposit_puts_the_new_goods_aside_and_holds_the_others_longer() -> None:
    basket = EMPTY.add(COAT).pay(card(500))
    kept = take_ahead(basket, (1,), TERMS, DECEMBER).basket.add(MUG).pay(card(100))
    same = take_ahead(kept, (2,), TERMS, DECEMBER)
    assert (same.drafts[0].moves, sums_of(same.drafts)["stock@held", "m"]) == ((), 1)
    later = take_ahead(kept, (2,), TERMS, JANUARY)
    assert [(m.n, m.until_ms) for m in later.drafts[0].moves] == [(2, JANUARY.until_ms)]
    assert later.basket.layaway == "2027-01-15"
