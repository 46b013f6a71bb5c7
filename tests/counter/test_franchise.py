"""A shop in the VAT franchise sells without tax, and its papers say so (CGI 293 B)."""

from __future__ import annotations

from msgspec.structs import replace

from tests.desks import HOUSE, INES, PEPPER, Desks, english
from tillapp.counter.handing import House
from tillapp.counter.paying import Wish
from tillapp.counter.settings import TicketMeans
from tillapp.counter.till import Till
from tillapp.counter.watching import Devices


def test_a_shop_in_the_vat_franchise_sells_without_tax_and_says_so() -> None:
    """CGI 293 B: no rate on any line, no number on the paper, the mention instead."""
    house = replace(HOUSE, vat_number="")
    desks = Desks(house=house)
    papers = House(house, desks.policy, {"fr": english}, "tillapp 0.1")
    till = Till(desks.book, desks.shop.ids, papers, PEPPER, Devices(desks.printer))
    till.session.enter_with_badge(INES.badge)
    till.selling.scan(desks.shop.piece().code)
    till.paying.wish = Wish(TicketMeans.PAPER)
    till.paying.cash()
    sale = desks.sales()[-1]
    assert [(row.code, row.tax) for row in sale.taxes] == [("E0", 0)]
    assert "TVA non applicable, art. 293 B du CGI" in desks.printer.text
    assert "VAT number" not in desks.printer.text
