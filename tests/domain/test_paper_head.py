"""What every paper begins and ends with (fiscal.md 4.1)."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from tests.desks import HOUSE
from tests.domain.papers import credit, french, read, sealed, words
from tillapp.domain.content import Advance, Issue
from tillapp.domain.credit import Kind, Work
from tillapp.domain.document import Document
from tillapp.domain.paper import Barcode
from tillapp.domain.paper_head import foot, head, headline, identity
from tillapp.domain.sold import Paid
from tillapp.domain.undone import Refund


def note(cancels: str = "") -> Document:
    return sealed(Refund((), (), 0, cancels=cancels))


def test_the_shop_is_named_with_its_numbers() -> None:
    lines = read(*head(words()))
    assert lines[:2] == [HOUSE.name, HOUSE.company]
    assert "SIRET 73282932000074 APE 4779Z" in lines
    assert "N° TVA FR44732829320" in lines


def test_what_a_shop_does_not_have_is_not_named() -> None:
    bare = replace(HOUSE, name=HOUSE.company, phone="", vat_number="")
    lines = read(*head(words(shop=bare)))
    assert lines.count(HOUSE.company) == 1
    assert not [line for line in lines if "Tél" in line or "TVA" in line]


@pytest.mark.parametrize("work", Work)
def test_every_work_on_credits_has_a_headline(work: Work) -> None:
    kind, operation = headline(Issue(work), french).split(" / ")
    assert kind in {"Bon cadeau", "Avoir", "Points"}
    assert operation


def test_work_on_a_voucher_is_headed_as_a_voucher_and_on_a_credit_as_a_credit() -> None:
    for kind, name in ((Kind.GIFT, "Bon cadeau"), (Kind.GOODWILL, "Avoir")):
        slip = credit(kind).slip
        for work in (Work.EXTEND, Work.EXPIRE, Work.PAY_OUT):
            assert headline(Issue(work, slips=(slip,)), french).startswith(f"{name} / ")


def test_a_voucher_that_is_sold_keeps_its_headline() -> None:
    issue = Issue(Work.SELL, slips=(credit(Kind.GIFT).slip,))
    assert headline(issue, french) == "Bon cadeau / Vente"
    topped = replace(issue, work=Work.TOP_UP)
    assert headline(topped, french) == "Bon cadeau / Recharge"


def test_a_credit_note_says_that_it_is_one_and_which_ticket_it_undoes() -> None:
    lines = read(*identity((note("T03A-000009"),), words(), None))
    assert lines[0] == "Avoir / Remboursement T03A-000001"
    assert "Ce ticket annule le ticket n° T03A-000009" in lines
    assert not [x for x in read(*identity((note(),), words(), None)) if "annule" in x]


def test_a_credit_note_can_be_scanned_and_a_receipt_has_no_fiscal_number() -> None:
    assert Barcode("T03A-000001") in tuple(foot((note(),), words()))
    receipt = sealed(Advance(Paid(1, "cash", 100)))
    blocks = tuple(foot((receipt,), words()))
    assert not [block for block in blocks if isinstance(block, Barcode)]
    assert read(*blocks)[-1] == "tillapp 0.1"


def test_several_documents_are_each_proved() -> None:
    voucher = sealed(Issue(Work.SELL))
    lines = read(*foot((note(), voucher), words()))
    assert lines[-2:] == ["T03A-000001 Signature CGMS", "L03A-000002 Signature CGMS"]
