"""Taxes of every document on a paper, from its own figures; margins stay hidden."""

from __future__ import annotations

from tests.domain.papers import read, sealed, words
from tests.shop import Shop
from tillapp.domain.content import Issue, Sale
from tillapp.domain.credit import Work
from tillapp.domain.sold import TaxRow
from tillapp.domain.ticket_taxes import mentions, taxes
from tillapp.domain.undone import Refund

OUT = TaxRow("N20", 2000, "normal", 1200, 200, 1000)
BACK = TaxRow("N20", 2000, "normal", -600, -100, -500)
MARGIN = TaxRow("M20", 2000, "margin", 1600, 200, 1400)
HEADS = "Code Taux HT TVA TTC"


def test_a_single_document_has_its_table_without_a_number() -> None:
    sale = sealed(Sale((), (OUT, MARGIN), 2800, ()))
    assert read(*taxes((sale,), words())) == ["", HEADS, "N20 20 % 10,00 2,00 12,00"]


def test_c15_each_document_of_an_exchange_has_its_own_table() -> None:
    shop = Shop()
    refund, sale = (
        sealed(Refund((), (BACK,), -600), shop),
        sealed(Sale((), (OUT,), 1200, ()), shop),
    )
    assert read(*taxes((refund, sale), words())) == [
        "",
        "T03A-000001",
        HEADS,
        "N20 20 % -5,00 -1,00 -6,00",
        "",
        "T03A-000002",
        HEADS,
        "N20 20 % 10,00 2,00 12,00",
    ]


def test_margin_goods_are_mentioned_and_never_taxed_on_paper() -> None:
    refund = sealed(Refund((), (MARGIN,), -1600))
    assert not list(taxes((refund,), words()))
    assert read(*mentions((refund,), words())) == ["* Régime particulier – Biens d’occasion"]


def test_a_voucher_bears_no_tax_before_it_is_spent() -> None:
    voucher = sealed(Issue(Work.SELL, total=2000))
    assert not list(taxes((voucher,), words()))
    assert read(*mentions((voucher,), words())) == [
        "Bon à usages multiples : TVA due à l’utilisation"
    ]
    assert not list(mentions((sealed(Issue(Work.EXTEND)),), words()))
