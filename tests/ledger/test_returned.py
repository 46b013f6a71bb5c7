"""What became of sold goods, as the book tells it."""

from __future__ import annotations

from tests.returns import ReturnDesks
from tillapp.domain.item import State
from tillapp.domain.posting import PIECES
from tillapp.ledger.returned import back, followers, sale_of, whereabouts


def test_what_is_back_grows_with_every_credit_note() -> None:
    till = ReturnDesks()
    till.ring(till.shop.sku())
    till.selling.quantity(1, 3)
    done = till.paying.cash().done
    assert done is not None
    owner, store = f"{done.document}/1", till.book.store
    assert back(store, owner, PIECES) == 0
    for quantity in (1, 2):
        till.returning.add(done.document, 1, quantity)
        till.refunding.give("cash")
    assert back(store, owner, PIECES) == 3
    found = followers(store, till.book.place, done.document)
    assert [document.number for document in found] == ["T03A-000002", "T03A-000003"]
    assert followers(store, till.book.place, found[0].id) == ()


def test_a_piece_stands_where_the_last_document_put_it() -> None:
    till = ReturnDesks()
    dress = till.shop.piece()
    sale = till.sell(dress)
    stands = whereabouts(till.book.store, dress.item)
    assert stands is not None
    assert (stands.state, stands.sold_by(sale)) == (State.SOLD, True)
    till.returning.add(sale.id, 1)
    till.refunding.give("cash")
    stands = whereabouts(till.book.store, dress.item)
    assert stands is not None
    assert (stands.state, stands.sold_by(sale)) == (State.READY, False)
    assert whereabouts(till.book.store, "nothing") is None


def test_a_tag_knows_its_last_sale_also_after_it_came_back() -> None:
    till = ReturnDesks()
    dress = till.shop.piece()
    assert sale_of(till.book.store, till.book.place, dress.item) is None
    sale = till.sell(dress)
    till.returning.add(sale.id, 1)
    till.refunding.give("cash")
    found = sale_of(till.book.store, till.book.place, dress.item)
    assert found is not None
    assert found.id == sale.id
