"""A bill in parts: however it is cut, the parts are the bill."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.domain.baskets import EMPTY
from tests.shop import card, cash
from tillapp.domain.line import SaleLine
from tillapp.domain.refusal import BadSplit, BasketPaidInPart, TenderAboveDue
from tillapp.domain.split import MOST_PARTS, Split, by_amounts, by_lines, equal


def amounts(split: Split | None) -> list[int]:
    assert split is not None
    return [part.amount for part in split.parts]


@given(st.integers(20, 10**7), st.integers(2, MOST_PARTS))
def test_equal_parts_are_the_bill_and_differ_by_a_cent_at_most(net: int, parts: int) -> None:
    found = amounts(equal(net, parts))
    assert (sum(found), len(found)) == (net, parts)
    assert max(found) - min(found) <= 1


@given(st.lists(st.integers(1, 5_000), min_size=1, max_size=10), st.integers(0, 5_000))
def test_amounts_and_what_they_leave_are_the_bill(said: list[int], rest: int) -> None:
    net = sum(said) + rest
    if len(said) == 1 and not rest:
        with pytest.raises(BadSplit):
            by_amounts(net, said)
        return
    found = amounts(by_amounts(net, said))
    assert (sum(found), min(found) > 0) == (net, True)
    assert found[: len(said)] == said


@given(st.dictionaries(st.integers(1, 9), st.integers(1, 999), min_size=2), st.data())
def test_every_line_is_in_one_part(totals: dict[int, int], data: st.DataObject) -> None:
    names = data.draw(st.permutations(sorted(totals)))
    cut = data.draw(st.integers(1, len(names) - 1))
    split = by_lines(totals, (names[:cut], names[cut:]))
    assert sum(amounts(split)) == sum(totals.values())
    assert split.parts[0].lines == tuple(names[:cut])


@pytest.mark.parametrize(("net", "parts"), [(100, 1), (100, 0), (100, 21), (1, 2)])
def test_parts_of_nothing_or_a_single_one_are_refused(net: int, parts: int) -> None:
    with pytest.raises(BadSplit):
        equal(net, parts)


@pytest.mark.parametrize("said", [[], [0], [-5, 20], [101], [1] * 20])
def test_amounts_that_cannot_be_are_refused(said: list[int]) -> None:
    with pytest.raises(BadSplit):
        by_amounts(100, said)


@pytest.mark.parametrize(
    "groups", [[[1, 2]], [[1], [1, 2]], [[1]], [[1], [2, 3]], [[1, 2], []], [[3], [1, 2]]]
)
def test_a_line_in_two_parts_or_in_none_or_a_free_part_is_refused(
    groups: list[list[int]],
) -> None:
    with pytest.raises(BadSplit):
        by_lines({1: 100, 2: 200, 3: 0} if [3] in groups else {1: 100, 2: 200}, groups)


def test_what_was_paid_stays_when_the_bill_changes_and_the_rest_is_one_part() -> None:
    split = equal(900, 3)
    assert split.fitting(900) is split
    assert split.fitting(1000) is None
    begun = split.sealed(1)
    assert (begun.begun, begun.now and begun.now.n) == (True, 2)
    assert amounts(begun.fitting(1000)) == [300, 700]
    assert begun.fitting(300) is None
    last = begun.sealed(2)
    assert (begun.last, last.last) == (False, True)
    assert last.sealed(3).now is None
    again = last.reopened(1)
    assert (again.now and again.now.n, again.begun, again.last) == (1, True, False)


def test_a_part_takes_its_own_money_and_never_more_than_the_bill() -> None:
    mug = SaleLine(0, "Tasse", 3000, "N20", "new")
    basket = EMPTY.add(mug).pay(card(1000)).in_parts(equal(3000, 2))
    assert (basket.part_due, basket.due) == (1500, 2000)
    with pytest.raises(TenderAboveDue):
        basket.pay(card(1501))
    paid = basket.pay(card(1500))
    assert (paid.part_due, paid.due, paid.tenders[-1].part) == (0, 500, 1)
    assert paid.split is not None
    second = paid.with_tender(paid.tender(2))
    sealed = EMPTY.in_parts(None)
    assert (second.due, sealed.split) == (500, None)


def test_the_last_part_takes_no_more_than_what_is_missing() -> None:
    mug = SaleLine(0, "Tasse", 3000, "N20", "new")
    split = equal(3000, 2).sealed(1)
    basket = EMPTY.add(mug).pay(card(1000)).pay(cash(1500)).in_parts(split)
    assert (basket.part_due, basket.due) == (500, 500)
    with pytest.raises(BasketPaidInPart):
        basket.in_parts(None)
