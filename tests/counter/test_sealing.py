"""Sealing: which paper the customer gets, money that is sealed early, and what goes aside."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from tests.desks import Desks
from tests.shop import cash, cheque
from tillapp.counter.paying import CardAnswer
from tillapp.counter.sealing import Deposit, Wish, paper_of
from tillapp.counter.settings import TicketMeans
from tillapp.domain.advance import Layaway
from tillapp.domain.content import Advance, Issue, Sale, Stock
from tillapp.domain.credit import Kind, Slip, code_of
from tillapp.domain.issue_line import IssueLine
from tillapp.domain.item import Move, Register, State
from tillapp.domain.refusal import AlreadySealed, StaleItem
from tillapp.domain.settle import settle

UNTIL = Layaway("2026-12-21", 1_797_894_000_000)


@pytest.fixture
def till() -> Desks:
    return Desks()


def gift(till: Desks, cents: int = 3000) -> IssueLine:
    slip = Slip(till.shop.ids.next(), code_of("T03A", 1), Kind.GIFT, "T03A", face=cents)
    return IssueLine(0, "Carte cadeau", cents, slip)


def test_the_paper_is_of_the_document_that_holds_the_money(till: Desks) -> None:
    basket = till.shop.basket(till.shop.piece(price=1600)).add(gift(till))
    sale, issue = settle(basket.pay(cash(4600)), till.shop.terms)
    assert isinstance(issue.content, Issue)
    assert paper_of((sale, issue)) is sale
    assert isinstance(sale.content, Sale)
    # Where nothing is paid, the last one is as good as any.
    assert paper_of((issue,)) is issue


def test_an_early_cheque_is_sealed_and_the_basket_stays(till: Desks) -> None:
    till.ring(till.shop.piece(price=1600))
    till.basket.paid(till.basket.now.pay(cheque(600)))
    till.paying.sealer.ahead(till.basket.now, (1,))
    assert isinstance(till.documents()[-1].facts.content, Advance)
    view = till.paying.view()
    assert (view.due, view.tenders[0].sealed, view.done) == (1000, True, None)
    assert till.printer.papers == []


def test_a_deposit_that_was_awaited_goes_aside_with_its_card(till: Desks) -> None:
    coat = till.shop.piece(price=6000)
    till.ring(coat)
    till.paying.card(2000)
    pending = till.basket.now.pending
    assert pending is not None
    wish = Wish(TicketMeans.PAPER)
    till.paying.sealer.await_deposit(Deposit(pending.attempt, UNTIL, wish))
    till.paying.card_answer(CardAnswer.ACCEPTED)
    assert till.paying.view().layaway == UNTIL.until
    assert till.shop.goods(coat.article).held_for == till.basket.now.id
    assert len(till.printer.papers) == 1


def test_a_charged_deposit_is_kept_also_where_the_goods_are_gone(till: Desks) -> None:
    coat = till.shop.piece(price=6000)
    till.ring(coat)
    till.paying.card(2000)
    pending = till.basket.now.pending
    assert pending is not None
    till.paying.sealer.await_deposit(Deposit(pending.attempt, UNTIL, Wish()))
    lost = Move(coat.item, Register.WHEREABOUTS, 2, state=State.LOST)
    till.shop.commit(Stock("lost"), moves=(lost,))
    with pytest.raises(StaleItem):
        till.paying.card_answer(CardAnswer.ACCEPTED)
    view = till.paying.view()
    assert (view.layaway, view.pending, view.tenders[0].sealed) == ("", 0, True)
    assert till.balance("card") == 2000


def test_another_card_than_the_awaited_one_puts_nothing_aside(till: Desks) -> None:
    till.ring(till.shop.piece(price=6000))
    till.paying.sealer.await_deposit(Deposit("ff" * 16, UNTIL, Wish()))
    till.paying.card(2000)
    till.paying.card_answer(CardAnswer.ACCEPTED)
    assert till.paying.view().layaway == ""


def test_goods_go_aside_after_their_money(till: Desks) -> None:
    coat = till.shop.piece(price=6000)
    till.ring(coat)
    till.basket.paid(till.basket.now.pay(cheque(600)))
    till.paying.sealer.ahead(till.basket.now, (1,))
    till.paying.sealer.aside(till.basket.now, UNTIL)
    assert till.documents()[-1].facts.content == Stock("hold")
    assert till.shop.goods(coat.article).held_until_ms == UNTIL.until_ms
    till.paying.remove(1)
    assert till.shop.goods(coat.article).held_for == ""
    assert till.basket.now.layaway == ""


def test_a_basket_whose_name_is_taken_gets_a_name_of_its_own(till: Desks) -> None:
    till.ring(till.shop.piece(price=1600))
    other = till.shop.basket(till.shop.piece(price=900)).pay(cash(900))
    taken = till.basket.now.id
    till.book.commit(settle(replace(other, id=taken), till.shop.terms))
    with pytest.raises(AlreadySealed):
        till.paying.cash()
    assert till.basket.now.id != taken
    assert till.paying.cash().done is not None
