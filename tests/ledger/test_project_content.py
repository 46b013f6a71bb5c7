"""What each kind of document adds to the tables that people look things up in."""

from __future__ import annotations

from itertools import permutations

from msgspec.structs import replace

from tests.domain.baskets import back_of, slip
from tests.shop import Shop, cash, rows
from tillapp.domain.basket import Basket
from tillapp.domain.content import Issue, Release, Sale
from tillapp.domain.correction import correct
from tillapp.domain.document import Document, Draft
from tillapp.domain.issue_line import IssueLine
from tillapp.domain.sold import Paid
from tillapp.domain.tender import Tender, TenderKind
from tillapp.domain.undone import Correction
from tillapp.ledger.book import make
from tillapp.ledger.project import project


def closed(shop: Shop, basket: Basket) -> tuple[Document, ...]:
    return shop.book.commit(shop.settle(basket), drop=basket.id)


def sold(shop: Shop) -> tuple[Document, tuple[str, Sale]]:
    document = shop.sell(shop.sku())
    content = document.facts.content
    assert isinstance(content, Sale)
    return document, (document.id, content)


def returned(shop: Shop, tender: Tender | None = None) -> tuple[Document, Document]:
    ticket, sale = sold(shop)
    basket = shop.basket().add(back_of(sale, sale[1].lines[0], 1))
    [refund] = closed(shop, basket.pay(tender or cash(-basket.owed)))
    return ticket, refund


def test_a_credit_note_is_found_like_a_ticket_and_takes_its_total_away() -> None:
    shop = Shop()
    _, refund = returned(shop)
    sql = "SELECT total, pieces, means, number FROM tickets WHERE seq=?"
    found = shop.book.store.fetch(sql, (refund.seq,))
    assert found == [(-350, -1, "cash", "T03A-000002")]


def test_a_sale_knows_what_undid_and_what_corrected_it() -> None:
    shop = Shop()
    ticket, refund = returned(shop)
    fixed = Correction(
        ticket.id, ticket.number, (Paid(1, "cash", 350),), (Paid(1, "card", 350),), "carte"
    )
    [other] = shop.book.commit(
        (correct(shop.ids.next(), fixed, shop.terms.staff, shop.terms.drawer),)
    )
    assert rows(shop.book.store, "follows") == [
        (ticket.id, "T03A", refund.seq, "refund"),
        (ticket.id, "T03A", other.seq, "correction"),
    ]


def test_goods_without_a_ticket_follow_nothing() -> None:
    shop = Shop()
    _, sale = sold(shop)
    free = replace(back_of(sale, sale[1].lines[0], 1), origin=None)
    closed(shop, shop.basket().add(free).pay(cash(-350)))
    assert rows(shop.book.store, "follows") == []


def test_a_credit_is_born_with_the_document_that_pays_with_it() -> None:
    shop = Shop()
    new = slip(7, face=350)
    _, refund = returned(shop, Tender(0, TenderKind.CREDIT, -350, slip=new, fresh=True))
    [row] = rows(shop.book.store, "credits")
    assert row[:8] == (new.id, new.code, "return", "T03A", "", "", 350, 1)
    assert row[-2:] == ("T03A", refund.seq)


def test_a_voucher_that_is_sold_beside_goods_is_a_credit_and_no_ticket() -> None:
    shop = Shop()
    gift = IssueLine(0, "Carte", 5000, slip(1))
    basket = shop.basket(shop.sku()).add(gift)
    closed(shop, basket.pay(cash(basket.due)))
    assert len(rows(shop.book.store, "tickets")) == len(rows(shop.book.store, "credits")) == 1


def test_the_latest_conditions_of_a_credit_win_in_whatever_order_they_arrive() -> None:
    shop = Shop()
    first = slip(1)
    versions = (first, replace(first, n=2, until="2027-01-01"), replace(first, n=3, holder="x"))
    documents = [
        shop.book.commit((Draft(shop.ids.next(), Issue("extend", (each,)), "inès"),))[0]
        for each in versions
    ]
    found = set()
    for order in permutations(documents):
        store = make(None)
        with store.facts():
            for document in order:
                project(store, document)
        found.add(tuple(rows(store, "credits")))
    assert len(found) == 1
    [only] = found.pop()
    assert (only[4], only[5], only[7]) == ("x", "", 3)


def test_a_released_right_changes_no_conditions() -> None:
    shop = Shop()
    shop.book.commit((Draft(shop.ids.next(), Release("escrow", ("c",)), "inès"),))
    assert rows(shop.book.store, "credits") == []
