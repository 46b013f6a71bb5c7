"""Taxes: once per code on its total; what comes back is never computed anew."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from tests.domain.baskets import CODES, TERMS
from tillapp.domain.line import SaleLine
from tillapp.domain.rate import rates_on, vat_in
from tillapp.domain.taxes import ahead, net_unknown, taxes_back, taxes_of
from tillapp.domain.undone import ReturnedLine
from tillapp.fiscal.fr import RATES

RATES_NOW = TERMS.rates


def line(total: int, vat: str, cost: int = 0) -> SaleLine:
    return SaleLine(0, "x", total, vat, "new", cost=cost)


@given(st.lists(st.tuples(st.integers(0, 9999), st.sampled_from(CODES)), min_size=1))
def test_nets_of_the_lines_are_those_of_the_codes(rows: list[tuple[int, str]]) -> None:
    lines = [line(total, vat) for total, vat in rows]
    totals = [total for total, _ in rows]
    taxes, nets = taxes_of(lines, totals, RATES_NOW)
    assert sum(row.total for row in taxes) == sum(totals)
    assert sum(row.net for row in taxes) == sum(nets)
    assert [row.code for row in taxes] == sorted({vat for _, vat in rows})


def test_a_loss_on_used_goods_owes_nothing_and_hides_no_gain() -> None:
    taxes, _ = taxes_of(
        [line(2500, "M20", 3000), line(3000, "M20", 1200)], [2500, 3000], RATES_NOW
    )
    assert taxes[0].tax == 300


def back(total: int, tax: int, vat: str) -> ReturnedLine:
    return ReturnedLine(1, "x", 1, "piece", total, total - tax, tax, vat, "new", "", "ready")


def test_what_comes_back_is_summed_and_not_computed() -> None:
    rows = taxes_back(
        [back(-100, -1, "N20"), back(-100, -2, "N20"), back(-9, 0, "Z0")], RATES_NOW
    )
    assert [(row.code, row.total, row.tax, row.net) for row in rows] == [
        ("N20", -200, -3, -197),
        ("Z0", -9, 0, -9),
    ]


def test_goods_that_were_sold_under_an_old_rate_come_back_under_it() -> None:
    rates = rates_on(RATES, date(2026, 11, 21))
    [row] = taxes_back([back(-1196, -196, "N196")], rates)
    assert (row.code, row.basis_points, row.tax) == ("N196", 1960, -196)


def test_goods_of_an_unknown_sale_give_back_tax_only_where_it_is_known() -> None:
    assert net_unknown(1200, RATES_NOW["N20"]) == 1000
    assert net_unknown(1200, RATES_NOW["M20"]) == 1200


@given(
    st.dictionaries(st.sampled_from(CODES), st.integers(0, 9999), max_size=4),
    st.integers(0, 9999),
)
def test_tax_ahead_is_that_of_its_share_of_normal_goods(
    totals: dict[str, int], amount: int
) -> None:
    due = dict(ahead(totals, amount, RATES_NOW))
    assert all(code.startswith("N") and tax > 0 for code, tax in due.items())
    assert sum(due.values()) <= vat_in(amount, 2000) + len(due)
    if totals.keys() == {"N20"} and totals["N20"]:
        assert due.get("N20", 0) == vat_in(amount, 2000)
