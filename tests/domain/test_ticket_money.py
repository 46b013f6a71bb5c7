"""One net amount, and every tender with its sign."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from tests.domain.papers import credit, read, sealed, words
from tests.shop import Shop
from tillapp.domain.content import Content, Issue, Sale
from tillapp.domain.credit import Work
from tillapp.domain.document import Document, Draft
from tillapp.domain.paper import Block
from tillapp.domain.sold import Paid
from tillapp.domain.ticket_money import (
    net,
    points,
    subtotal,
    taken_off,
    tender_row,
    tenders,
)
from tillapp.domain.undone import Refund
from tillapp.domain.wording import Known


def basket(*contents: Content) -> tuple[Document, ...]:
    shop = Shop()
    drafts = [Draft(shop.ids.next(), content, "inès") for content in contents]
    return shop.book.commit(tuple(drafts))


BACK = Refund((), (), -1600)


@pytest.mark.parametrize(
    ("contents", "line"),
    [
        ((Sale((), (), 1600, ()),), "TOTAL TTC 16,00 €"),
        ((BACK,), "À RENDRE 16,00 €"),
        ((BACK, Sale((), (), 2000, ())), "À PAYER 4,00 €"),
        ((BACK, Sale((), (), 1600, ())), "À PAYER 0,00 €"),
        ((BACK, Sale((), (), 1000, ())), "À RENDRE 6,00 €"),
        ((Issue(Work.SELL, total=2000),), "TOTAL 20,00 €"),
        ((Issue(Work.PAY_OUT, total=-500),), "À RENDRE 5,00 €"),
    ],
)
def test_c15_one_net_amount_says_which_way_the_money_goes(
    contents: tuple[Content, ...], line: str
) -> None:
    assert read(*net(basket(*contents), words())) == [line]


@pytest.mark.parametrize("work", [Work.EXTEND, Work.EXPIRE, Work.POINTS])
def test_where_no_money_moves_no_amount_is_asked(work: Work) -> None:
    assert not list(net(basket(Issue(work, total=-500)), words()))


@pytest.mark.parametrize(
    ("paid", "line"),
    [
        (Paid(1, "card", 1600, reference="4711"), "Carte 4711 16,00 €"),
        (Paid(1, "cash", -1600), "Remboursé : Espèces -16,00 €"),
        (Paid(1, "cash", 1600, advance="0" * 32), "Espèces, déjà payé 16,00 €"),
        (Paid(1, "credit", 1600, slip="2803000009121"), "Avoir AV-03A-000912 16,00 €"),
        (Paid(1, "gift", 100, slip="2805010000039"), "Bon cadeau 2805010000039 1,00 €"),
    ],
)
def test_a_tender_says_how_and_which_way(paid: Paid, line: str) -> None:
    assert read(tender_row(paid, words(known=Known(credits=(credit(),))))) == [line]


def told(*blocks: Block) -> str:
    return " | ".join(read(*blocks))


def test_a_credit_that_paid_says_what_is_left_on_it() -> None:
    paid = Paid(1, "credit", 1000, slip="2803000009121")
    wording = words(known=Known(credits=(credit(left=600),)))
    found = told(*tenders(basket(Sale((), (), 700, (paid,), change=300)), wording))
    assert found == "Avoir AV-03A-000912 10,00 € | Solde AV-03A-000912 6,00 € | Rendu 3,00 €"


def test_c17_a_new_credit_says_its_code_and_its_last_day() -> None:
    held = credit()
    paid = Paid(1, "credit", -1600, slip=held.slip.code)
    refund = replace(BACK, tenders=(paid,), slips=(held.slip,))
    found = told(*tenders(basket(refund), words(known=Known(credits=(held,)))))
    assert found == (
        "Remboursé : Avoir AV-03A-000912 -16,00 €"
        " | Code 2803000009121, valable jusqu’au 21/11/2027 | Solde AV-03A-000912 16,00 €"
    )


def test_what_another_till_owes_has_no_balance_here() -> None:
    held = credit(left=-500)
    paid = Paid(1, "credit", 500, slip=held.slip.code)
    wording = words(known=Known(credits=(held,)))
    assert "Solde" not in told(*tenders(basket(Sale((), (), 500, (paid,))), wording))


def test_a_reward_and_a_discount_are_told_apart() -> None:
    sale = Sale((), (), 1000, (), discount=100, reward=500, burnt=100)
    assert read(*taken_off(sale, words())) == [
        "Remise sur le panier -1,00",
        "Récompense pour 100 points -5,00",
    ]
    assert not list(taken_off(BACK, words()))


def test_c19_points_come_go_and_are_given_back() -> None:
    refund = replace(BACK, points=16, burnt=100)
    sale = Sale((), (), 2000, (), points=20, burnt=50)
    found = read(*points(basket(refund, sale), words(known=Known(points=54))))
    assert found == [
        "Points repris -16",
        "Points rendus +100",
        "Points gagnés +20",
        "Points utilisés -50",
        "Solde de points 54",
    ]


def test_who_has_no_card_has_no_points() -> None:
    assert not list(points(basket(Sale((), (), 2000, ())), words()))
    issue = basket(Issue(Work.PAY_OUT, total=-500))
    assert not list(points(issue, words(known=Known(points=12))))


def test_the_total_of_each_document_is_named_by_its_number() -> None:
    assert read(subtotal(sealed(BACK), words())) == ["Total T03A-000001 -16,00 €"]
