"""Sealing: which paper the customer gets, money that is sealed early, and what goes aside."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from tests.desks import Desks
from tests.shop import cash, cheque
from tillapp.counter.sealing import Beside, Sealer, Wish, paper_of
from tillapp.counter.settings import TicketMeans
from tillapp.domain.content import Advance, Issue, Sale, Stock
from tillapp.domain.credit import Kind, Slip, code_of
from tillapp.domain.issue_line import IssueLine
from tillapp.domain.item import Move, Register, State
from tillapp.domain.refusal import AlreadySealed, StaleItem
from tillapp.domain.settle import settle
from tillapp.domain.tender import Layaway

UNTIL = Layaway("2026-12-21", 1_797_894_000_000)
PAPER = Wish(TicketMeans.PAPER)


@pytest.fixture
def till() -> Desks:
    return Desks()


@pytest.fixture
def sealer(till: Desks) -> Sealer:
    beside = Beside(till.session, till.selling, till.handing, till.basket)
    return Sealer(till.book, beside)


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


def test_an_early_cheque_is_sealed_and_the_basket_stays(till: Desks, sealer: Sealer) -> None:
    till.ring(till.shop.piece(price=1600))
    till.basket.paid(till.basket.now.pay(cheque(600)))
    sealer.ahead(till.basket.now, (1,))
    assert isinstance(till.documents()[-1].facts.content, Advance)
    view = till.paying.view()
    assert (view.due, view.tenders[0].sealed, view.done) == (1000, True, None)
    assert till.printer.papers == []


def test_money_that_comes_with_a_layaway_puts_the_goods_aside(
    till: Desks, sealer: Sealer
) -> None:
    coat = till.shop.piece(price=6000)
    till.ring(coat)
    till.basket.paid(till.basket.now.pay(cheque(600)))
    sealer.ahead(till.basket.now, (1,), wish=PAPER, layaway=UNTIL, told=True)
    held = till.shop.goods(coat.article)
    assert (held.held_for, held.held_until_ms) == (till.basket.now.id, UNTIL.until_ms)
    assert len(till.printer.papers) == 1
    sealer.back(till.basket.now, 1)
    assert till.shop.goods(coat.article).held_for == ""
    assert till.basket.now.layaway == ""


def test_goods_that_are_gone_are_not_put_aside_for_any_money(
    till: Desks, sealer: Sealer
) -> None:
    coat = till.shop.piece(price=6000)
    till.ring(coat)
    till.basket.paid(till.basket.now.pay(cheque(600)))
    lost = Move(coat.item, Register.WHEREABOUTS, 2, state=State.LOST)
    till.shop.commit(Stock("lost"), moves=(lost,))
    with pytest.raises(StaleItem):
        sealer.ahead(till.basket.now, (1,), layaway=UNTIL)
    assert till.balance("cheque") == 0


def test_a_basket_whose_name_is_taken_gets_a_name_of_its_own(till: Desks) -> None:
    till.ring(till.shop.piece(price=1600))
    other = till.shop.basket(till.shop.piece(price=900)).pay(cash(900))
    taken = till.basket.now.id
    till.book.commit(settle(replace(other, id=taken), till.shop.terms))
    with pytest.raises(AlreadySealed):
        till.paying.cash()
    assert till.basket.now.id != taken
    assert till.paying.cash().done is not None
