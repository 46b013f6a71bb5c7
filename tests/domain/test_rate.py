"""VAT: the vectors of fiscal.md 2.2 and 2.3, and the days on which a code holds."""

from __future__ import annotations

from datetime import date

import pytest

from tillapp.domain.rate import Rate, rates_on, vat_in, vat_on_margin


@pytest.mark.parametrize(
    ("total", "basis_points", "tax", "net"),
    [
        (854, 550, 45, 809),
        (999, 2000, 167, 832),
        (1, 2000, 0, 1),
        (3, 2000, 1, 2),
        (1250, 1000, 114, 1136),
        (300, 210, 6, 294),
        (199, 2000, 33, 166),
    ],
)
def test_tax_inside_a_total(total: int, basis_points: int, tax: int, net: int) -> None:
    assert vat_in(total, basis_points) == tax
    assert total - vat_in(total, basis_points) == net


@pytest.mark.parametrize(
    ("price", "cost", "tax"),
    [(3000, 1200, 300), (4000, 1500, 417), (2500, 3000, 0), (990, 333, 110), (5000, 3000, 333)],
)
def test_tax_on_the_margin_and_never_on_a_loss(price: int, cost: int, tax: int) -> None:
    assert vat_on_margin(price, cost, 2000) == tax


def test_a_code_holds_on_its_days_only() -> None:
    old = Rate("N196", 1960, since=date(2000, 4, 1), until=date(2013, 12, 31))
    table = (old, Rate("N20", 2000))
    assert list(rates_on(table, date(2013, 12, 31)).by_code) == ["N196"]
    assert rates_on(table, date(2014, 1, 1))["N20"].basis_points == 2000
    with pytest.raises(KeyError):
        rates_on(table, date(2014, 1, 1))["N196"]


def test_what_was_sold_under_an_old_code_is_still_known_by_it() -> None:
    old = Rate("N196", 1960, since=date(2000, 4, 1), until=date(2013, 12, 31))
    rates = rates_on((old, Rate("N20", 2000)), date(2026, 11, 21))
    assert rates.once("N196") is old
    assert rates.once("N20") is rates["N20"]
    with pytest.raises(KeyError):
        rates.once("N7")
