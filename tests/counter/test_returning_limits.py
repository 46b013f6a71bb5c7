"""Never more comes back than was sold, whatever lies in which basket.

Here is C14 of product.md.
"""

from __future__ import annotations

import pytest

from tests.returns import ReturnDesks
from tests.shop import cash
from tillapp.domain.content import Stock
from tillapp.domain.item import Move, Register, State
from tillapp.domain.refusal import (
    AlreadySold,
    BadQuantity,
    BalanceTooLow,
    ReturnAboveSold,
    StaleItem,
)


@pytest.fixture
def till() -> ReturnDesks:
    return ReturnDesks()


def test_a_piece_sold_again_does_not_come_back_to_its_first_sale(till: ReturnDesks) -> None:
    dress = till.shop.piece()
    first = till.sell(dress)
    till.give_back(first, 1)
    till.sell(dress)
    with pytest.raises(ReturnAboveSold):
        till.returning.add(first.id, 1)


def test_a_piece_that_another_document_sold_is_said_to_be_sold(till: ReturnDesks) -> None:
    # Two books met: this one's sale lost against a later one of the same piece.
    dress = till.shop.piece()
    first, cup = till.sell(dress), till.shop.sku()
    later = till.sell(cup)
    with till.book.store.notes():
        sql = "UPDATE registers SET seq=? WHERE item=? AND register='whereabouts'"
        till.book.store.run(sql, (later.seq, dress.item))
        sql = "UPDATE moves SET seq=? WHERE item=? AND state='sold'"
        till.book.store.run(sql, (later.seq, dress.item))
    with pytest.raises(AlreadySold) as refused:
        till.returning.add(first.id, 1)
    assert refused.value.facts["number"] == later.number


def test_a_basket_that_waited_learns_what_came_back_meanwhile(till: ReturnDesks) -> None:
    sale = till.sell_cups(till.shop.sku(price=333), 3)
    till.returning.add(sale.id, 1, 1)
    parked = till.basket.now.id
    till.selling.hold()
    till.returning.add(sale.id, 1, 1)
    till.refunding.give("cash")
    assert till.selling.resume(parked).lines[0].quantity == 1
    till.refunding.give("cash")
    assert [
        line.origin.before for refund in till.refunds() for line in refund.lines if line.origin
    ] == [0, 1]


def test_c14_never_more_than_sold_counting_this_basket(till: ReturnDesks) -> None:
    sale = till.sell_cups(till.shop.sku(), 3)
    till.returning.add(sale.id, 1, 2)
    with pytest.raises(ReturnAboveSold) as refused:
        till.returning.add(sale.id, 1, 2)
    assert refused.value.facts["left"] == 1
    view = till.returning.sale(sale.id)
    assert (view.lines[0].in_basket, view.lines[0].left) == (2, 1)
    with pytest.raises(ReturnAboveSold):
        till.returning.quantity(1, 4)
    with pytest.raises(BadQuantity):
        till.returning.quantity(1, -1)


def test_c14_never_more_than_sold_across_two_open_baskets(till: ReturnDesks) -> None:
    dress, cup = till.shop.piece(), till.shop.sku()
    till.ring(dress, cup)
    till.selling.quantity(2, 3)
    sale = till.paying.cash().done
    assert sale is not None
    till.returning.add(sale.document, 1)
    till.returning.add(sale.document, 2, 2)
    till.selling.hold()
    with pytest.raises(ReturnAboveSold):
        till.returning.add(sale.document, 1)
    with pytest.raises(ReturnAboveSold):
        till.returning.add(sale.document, 2, 2)
    till.returning.add(sale.document, 2)
    assert till.basket.now.lines[0].quantity == 1


def test_c14_the_book_has_the_last_word_over_two_baskets(till: ReturnDesks) -> None:
    sale = till.sell_cups(till.shop.sku(), 2)
    till.returning.add(sale.id, 1)
    copied = till.basket.now
    till.refunding.give("cash")
    # A basket that nobody refused, as another program's or a restored one would be.
    till.basket.become(copied.__class__(till.shop.ids.next(), "ines", 0, lines=copied.lines))
    with pytest.raises(BalanceTooLow):
        till.paying.take(cash(-till.basket.now.owed))
    with pytest.raises(ReturnAboveSold):
        till.refunding.give("cash")
    assert len(till.refunds()) == 1


def test_c14_a_piece_comes_back_once_even_where_two_baskets_hold_it(till: ReturnDesks) -> None:
    sale = till.sell(till.shop.piece())
    till.returning.add(sale.id, 1)
    copied = till.basket.now
    till.refunding.give("cash")
    till.basket.become(copied.__class__(till.shop.ids.next(), "ines", 0, lines=copied.lines))
    with pytest.raises(StaleItem):
        till.paying.take(cash(-till.basket.now.owed))
    assert len(till.refunds()) == 1


def test_a_piece_that_was_lost_since_does_not_come_back(till: ReturnDesks) -> None:
    dress = till.shop.piece()
    sale = till.sell(dress)
    move = Move(dress.item, Register.WHEREABOUTS, dress.state_n + 2, state=State.LOST)
    till.shop.commit(Stock("lost"), moves=(move,))
    with pytest.raises(ReturnAboveSold):
        till.returning.add(sale.id, 1)
