"""Everything that a basket comes to, added up once, is what its parts say."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tests.domain.baskets import mixed_baskets, paid_sales
from tillapp.domain.basket import Basket
from tillapp.domain.lines import goods_out


@given(st.one_of(paid_sales(), mixed_baskets()))
def test_the_sums_are_those_of_the_lines_and_the_tenders(basket: Basket) -> None:
    sums = basket.reckon()
    assert sums.gross == sum(line.due for line in basket.lines)
    assert list(sums.dues) == [line.due for line in goods_out(basket.lines)]
    assert sums.sold == sum(sums.dues)
    assert sums.net == sums.gross - sums.taken_off
    assert sums.paid == sum(t.amount for t in basket.tenders if t.counts)
    assert sums.net - sums.paid == sums.due - sums.change - sums.owed
    assert 0 <= sums.change <= sums.cash
