"""The receipt of a payment that came before its sale."""

from __future__ import annotations

from tests.domain.papers import credit, read, sealed, signed, words
from tests.shop import Shop
from tillapp.domain.content import Advance, Copy
from tillapp.domain.document import Draft
from tillapp.domain.receipt import receipt
from tillapp.domain.sold import Paid
from tillapp.domain.wording import Known


def test_cash_for_a_part_shows_what_was_handed_over_and_the_change() -> None:
    paid = Advance(Paid(1, "cash", 1500), received=2000, part=2, parts=3, total=4500)
    lines = read(*receipt(sealed(paid), words(known=Known(ahead=3000))).blocks)
    for line in (
        "Note entière 45,00 €",
        "Déjà payé 15,00 €",
        "PART 2 SUR 3 15,00 €",
        "Espèces 20,00 €",
        "Rendu 5,00 €",
        "Reste à payer 15,00 €",
        "Document provisoire",
    ):
        assert line in lines


def test_a_part_paid_with_a_credit_says_what_is_left_on_it() -> None:
    paid = Advance(Paid(1, "credit", 1000, slip="2803000009121"), total=4500)
    known = Known(credits=(credit(left=600),), ahead=1000)
    lines = read(*receipt(sealed(paid), words(known=known)).blocks)
    assert "Avoir AV-03A-000912 10,00 €" in lines
    assert "Solde AV-03A-000912 6,00 €" in lines


def test_two_tenders_of_one_part_are_one_receipt() -> None:
    shop = Shop()
    contents = [Advance(Paid(n, k, 500), total=2000) for n, k in ((1, "card"), (2, "cheque"))]
    drafts = [Draft(shop.ids.next(), c, "inès", ordinal=n) for n, c in enumerate(contents)]
    first, second = map(signed, shop.book.commit(tuple(drafts)))
    papers = {
        receipt(document, words(known=Known((other,), ahead=1000)))
        for document, other in ((first, second), (second, first))
    }
    assert len(papers) == 1
    lines = read(*papers.pop().blocks)
    assert "PAYÉ 10,00 €" in lines
    assert "Reste à payer 10,00 €" in lines
    assert not [line for line in lines if line.startswith(("Déjà payé", "Signature"))]


def test_a_deposit_names_the_goods_their_last_day_and_the_tax_that_is_due() -> None:
    paid = Advance(Paid(1, "card", 1500), taxes=(("N20", 250),), until="2026-12-21", total=4500)
    known = Known(goods=("Manteau",), ahead=1500)
    lines = read(*receipt(sealed(paid), words(known=known)).blocks)
    assert "ACOMPTE 15,00 €" in lines
    assert "Mis de côté jusqu’au 21/12/2026" in lines
    assert "Manteau" in lines
    assert "dont TVA N20 2,50 €" in lines


def test_a_deposit_that_goes_back_names_the_payment() -> None:
    paid = Advance(Paid(1, "cash", -1500), reverses="0" * 32, taxes=(("N20", -250),))
    paper = receipt(sealed(paid), words(known=Known(reverses="T03A#5")))
    lines = read(*paper.blocks)
    assert "RENDU 15,00 €" in lines
    assert "Remboursé : Espèces -15,00 €" in lines
    assert "Le paiement T03A#5 est rendu" in lines
    assert "dont TVA N20 -2,50 €" in lines


def test_a_payment_whose_reversal_names_no_other_is_given_back_all_the_same() -> None:
    paid = Advance(Paid(1, "cash", -1500), reverses="0" * 32)
    lines = read(*receipt(sealed(paid), words()).blocks)
    assert "RENDU 15,00 €" in lines
    assert not [line for line in lines if line.startswith("Le paiement")]


def test_a_receipt_given_again_is_a_duplicate() -> None:
    document = sealed(Advance(Paid(1, "cash", 1500), total=1500))
    copy = Copy(document.id, document.number, 1, "paper")
    assert "DUPLICATA 1" in read(*receipt(document, words(), copy).blocks)
