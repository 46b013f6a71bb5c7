"""Guards: what moved meanwhile is not sold again, and no balance falls below its floor."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from tests.domain.baskets import back_of, slip
from tests.shop import Shop, cash, line_of
from tillapp.domain import credit_work
from tillapp.domain.advance import give_back, take_ahead
from tillapp.domain.article import Goods, Tracking
from tillapp.domain.basket import Basket
from tillapp.domain.content import Sale, Stock
from tillapp.domain.credit import Kind
from tillapp.domain.credit_work import Cause
from tillapp.domain.document import Document, Draft, Floor
from tillapp.domain.issue_line import IssueLine
from tillapp.domain.posting import OUTSIDE, PIECES, RETURNED, STOCK, Posting
from tillapp.domain.refusal import BalanceTooLow, StaleItem
from tillapp.domain.settle import settle
from tillapp.domain.tender import Layaway, Tender, TenderKind
from tillapp.ledger import accounts, stock


def test_the_same_item_in_two_baskets_is_sold_once() -> None:
    shop = Shop()
    dress = shop.piece("Robe rouge")
    one, two = shop.basket(dress).pay(cash(1600)), shop.basket(dress).pay(cash(1600))
    shop.close(one)
    with pytest.raises(StaleItem) as refused:
        shop.close(two)
    assert refused.value.facts["title"] == "Robe rouge"
    assert accounts.balance(shop.book.store, "cash", "T03") == 1600


def test_an_item_that_moved_in_a_way_the_basket_never_saw_is_stale() -> None:
    shop = Shop()
    with pytest.raises(StaleItem):
        shop.sell(replace(shop.piece(), state_n=0))
    unknown = shop.article("Jamais reçue", tracking=Tracking.UNIQUE)
    assert shop.sell(Goods(unknown, 500)).number == "T03A-000001"


@pytest.mark.parametrize("gone", [0, 15, 16, 39])
def test_in_a_heap_of_pieces_the_one_that_was_sold_meanwhile_is_named(gone: int) -> None:
    shop = Shop()
    heap = [shop.piece(f"Robe {n}", 100) for n in range(40)]
    basket = shop.basket(*heap).pay(cash(4000))
    shop.close(shop.basket(heap[gone]).pay(cash(100)))
    with pytest.raises(StaleItem) as refused:
        shop.close(basket)
    assert refused.value.facts["title"] == f"Robe {gone}"


def test_a_balance_never_falls_below_its_floor() -> None:
    shop = Shop()
    mug = shop.sku(pieces=2).article.id

    def taken(pieces: int, floor: int = 0) -> Draft:
        effects = (
            Posting(STOCK, mug, PIECES, -pieces),
            Posting(OUTSIDE, mug, PIECES, pieces),
        )
        guards = (Floor(STOCK, mug, floor, PIECES),)
        return Draft(shop.ids.next(), Stock("out"), "inès", postings=effects, guards=guards)

    with pytest.raises(BalanceTooLow) as refused:
        shop.book.commit((taken(3),))
    assert refused.value.facts == {"account": STOCK, "available": -1}
    with pytest.raises(BalanceTooLow):
        shop.book.commit((taken(1), taken(2)))
    assert stock.on_hand(shop.book.store, mug) == 2
    shop.book.commit((taken(1), taken(1)))
    assert stock.on_hand(shop.book.store, mug) == 0


def brought(shop: Shop, ticket: Document, quantity: int, before: int = 0) -> Basket:
    """A basket in which a part of the first line of a ticket comes back for cash."""
    sale = ticket.facts.content
    assert isinstance(sale, Sale)
    line = back_of((ticket.id, sale), sale.lines[0], quantity, before)
    basket = shop.basket().add(line)
    return basket.pay(cash(-basket.owed))


def test_no_more_comes_back_than_was_sold_even_from_two_open_baskets() -> None:
    shop = Shop()
    mugs = shop.basket().add(line_of(shop.sku(price=333), 3))
    ticket = shop.close(mugs.pay(cash(999)))
    one, two = brought(shop, ticket, 2), brought(shop, ticket, 2)
    shop.close(one)
    with pytest.raises(BalanceTooLow) as refused:
        shop.close(two)
    assert refused.value.facts["account"] == RETURNED
    # Even where enough is left: its cents were counted from a beginning that is over.
    with pytest.raises(BalanceTooLow):
        shop.close(brought(shop, ticket, 1))
    shop.close(brought(shop, ticket, 1, before=2))
    assert accounts.balance(shop.book.store, "cash", "T03") == 0
    with pytest.raises(BalanceTooLow):
        shop.close(brought(shop, ticket, 3))


def test_the_same_piece_comes_back_once() -> None:
    shop = Shop()
    ticket = shop.sell(shop.piece())
    one, two = brought(shop, ticket, 1), brought(shop, ticket, 1)
    shop.close(one)
    with pytest.raises(StaleItem):
        shop.close(two)


def test_one_voucher_in_two_baskets_is_spent_once() -> None:
    shop = Shop()
    terms = replace(shop.terms, ledger="T03A")
    gift = slip(1, Kind.GIFT)
    sold = shop.basket().add(IssueLine(0, "Carte", 350, gift)).pay(cash(350))
    shop.book.commit(settle(sold, terms))
    mug = shop.sku()

    def paid() -> Basket:
        return shop.basket(mug).pay(Tender(0, TenderKind.GIFT, 350, slip=gift))

    one, two = paid(), paid()
    shop.book.commit(settle(one, terms))
    with pytest.raises(BalanceTooLow) as refused:
        shop.book.commit(settle(two, terms))
    assert refused.value.facts == {"account": "credit/gift", "available": -350}
    assert accounts.balance(shop.book.store, "credit/gift", gift.id) == 0


def test_a_credit_whose_right_is_elsewhere_is_not_spent_here() -> None:
    shop = Shop()
    terms = replace(shop.terms, ledger="T03A")
    gift = slip(1, Kind.GIFT)
    sold = shop.basket().add(IssueLine(0, "Carte", 350, gift)).pay(cash(350))
    shop.book.commit(settle(sold, terms))
    away = credit_work.release(shop.ids.next(), gift, 350, Cause("ailleurs"), terms)
    shop.book.commit((away,))
    spent = shop.basket(shop.sku()).pay(Tender(0, TenderKind.GIFT, 350, slip=gift))
    with pytest.raises(BalanceTooLow) as refused:
        shop.book.commit(settle(spent, terms))
    assert refused.value.facts["account"] == "right@T03A"


def test_a_piece_that_was_put_aside_meanwhile_is_neither_sold_nor_put_aside_again() -> None:
    shop = Shop()
    coat = shop.piece("Manteau", 6000)
    waits, other = (shop.basket(coat).pay(cash(1000)) for _ in range(2))
    sold = shop.basket(coat).pay(cash(6000))
    until = Layaway("2026-12-21", 1_798_000_000_000)
    taken = take_ahead(waits, (1,), shop.terms, until)
    shop.book.commit(taken.drafts, keep=taken.basket)
    with pytest.raises(StaleItem):
        shop.close(sold)
    with pytest.raises(StaleItem):
        shop.book.commit(take_ahead(other, (1,), shop.terms, until).drafts)
    held = stock.goods(shop.book.store, coat.article.id)
    assert held is not None
    assert (held.held_for, held.hold_n) == (waits.id, 1)
    shop.close(taken.basket.pay(cash(5000)))
    assert accounts.balance(shop.book.store, "cash", "T03") == 6000


def test_a_piece_that_is_free_again_is_sold_to_whoever_takes_it() -> None:
    shop = Shop()
    coat = shop.piece("Manteau", 6000)
    basket = shop.basket(coat).pay(cash(1000))
    taken = take_ahead(basket, (1,), shop.terms, Layaway("2026-12-21", 1))
    shop.book.commit(taken.drafts)
    shop.book.commit(give_back(taken.basket, 1, shop.terms).drafts)
    free = stock.goods(shop.book.store, coat.article.id)
    assert free is not None
    assert (free.held_for, free.hold_n) == ("", 2)
    assert shop.sell(free).number == "T03A-000001"


def test_the_documents_of_an_exchange_are_sealed_together_or_not_at_all() -> None:
    shop = Shop()
    sold = shop.sell(shop.sku(price=350))
    sale = sold.facts.content
    assert isinstance(sale, Sale)
    basket = shop.basket(shop.sku(price=600)).add(back_of((sold.id, sale), sale.lines[0], 1))
    refund, ticket = settle(basket.pay(cash(250)), shop.terms)
    with pytest.raises(BalanceTooLow) as refused:
        shop.book.commit((ticket,))
    assert refused.value.facts["account"] == "between"
    shop.book.commit((refund, ticket))
    assert accounts.balance(shop.book.store, "between", basket.id) == 0
