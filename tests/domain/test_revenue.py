"""What is sold and what comes back meet on the same accounts with opposite signs."""

from __future__ import annotations

from hypothesis import given
from msgspec.structs import replace

from tests.domain.baskets import TERMS, back_of, paid_sales, sale_in
from tillapp.domain.basket import Basket
from tillapp.domain.posting import EUR, Posting
from tillapp.domain.revenue import revenue
from tillapp.domain.settle_return import returned
from tillapp.domain.sold import SoldLine, TaxRow

SOLD = SoldLine(1, "Tasse", 1, "piece", 600, 600, 600, 500, 100, "N20", "new")


@given(paid_sales())
def test_all_of_a_sale_that_comes_back_leaves_nothing(basket: Basket) -> None:
    sale = sale_in(basket)
    lines = [back_of(sale, line, line.quantity) for line in sale[1].lines]
    back = returned(lines, TERMS)
    sums: dict[str, int] = {}
    for row in (*revenue(sale[1].lines, sale[1].taxes), *revenue(back.lines, back.taxes)):
        assert (row.owner, row.unit) == ("", EUR)
        sums[row.account] = sums.get(row.account, 0) + row.amount
    assert not any(sums.values())


@given(paid_sales())
def test_the_rows_of_a_sale_are_its_total(basket: Basket) -> None:
    sale = sale_in(basket)[1]
    assert sum(row.amount for row in revenue(sale.lines, sale.taxes)) == -sale.total


def test_lines_of_one_account_are_one_row_and_rows_of_nothing_are_left_out() -> None:
    line = replace(SOLD, net=500, tax=100)
    taxes = (TaxRow("N20", 2000, "normal", 1200, 200, 1000), TaxRow("E0", 0, "exempt", 0, 0, 0))
    free = replace(SOLD, vat="E0", net=0)
    assert revenue((line, line, free), taxes) == [
        Posting("sales/new/N20", "", EUR, -1000),
        Posting("vat/N20", "", EUR, -200),
    ]
