"""Whatever somebody holds in the hand leads to the sale that it came from.

Here is C16 of product.md.
"""

from __future__ import annotations

import pytest

from tests.returns import ReturnDesks
from tillapp.counter.sold_finding import SoldFinder
from tillapp.domain.refusal import BrokenCode, NotFound, UnknownCode


@pytest.fixture
def till() -> ReturnDesks:
    return ReturnDesks()


def finder(till: ReturnDesks) -> SoldFinder:
    return SoldFinder(till.book, till.handing)


def test_c16_a_tag_leads_to_its_line_and_a_number_to_its_ticket(till: ReturnDesks) -> None:
    jeans, dress = till.shop.piece("Jean"), till.shop.piece("Robe")
    sale = till.sell(jeans, dress)
    ticket, line = finder(till).find(dress.code)
    assert (ticket.document.id, line, ticket.followers) == (sale.id, 2, ())
    ticket, line = finder(till).find(sale.number)
    assert (ticket.document.id, line) == (sale.id, 0)


def test_a_credit_note_leads_to_its_sale_and_a_sale_knows_its_credit_note(
    till: ReturnDesks,
) -> None:
    sale = till.sell(till.shop.piece())
    till.returning.add(sale.id, 1)
    till.refunding.give("cash")
    note = till.last()
    ticket = finder(till).known(note.id)
    assert ticket.document.id == sale.id
    assert [document.id for document in ticket.followers] == [note.id]


def test_what_was_sold_in_an_exchange_comes_before_what_came_back(till: ReturnDesks) -> None:
    first = till.sell(till.shop.piece(price=3000))
    till.returning.add(first.id, 1)
    till.selling.scan(till.shop.piece("Foulard", 500).code)
    done = till.refunding.give("cash").done
    assert done is not None
    ticket, _ = finder(till).find(done.number)
    assert [line.title for line in ticket.sale.lines] == ["Foulard"]


def test_a_voucher_sold_with_a_return_does_not_hide_its_sale(till: ReturnDesks) -> None:
    sale = till.sell(till.shop.piece(price=3000))
    till.returning.add(sale.id, 1)
    till.crediting.sell_gift(1000)
    done = till.refunding.give("cash").done
    assert done is not None
    ticket, _ = finder(till).find(done.number)
    assert ticket.document.id == sale.id


def test_nothing_leads_nowhere(till: ReturnDesks) -> None:
    dress, camille = till.shop.piece(), till.customer()
    for raw in (dress.code, till.shop.sku().code, "T03A-000077"):
        with pytest.raises(NotFound):
            finder(till).find(raw)
    for raw in (camille.code, "hello"):
        with pytest.raises(UnknownCode):
            finder(till).find(raw)
    with pytest.raises(BrokenCode):
        finder(till).find(dress.code[:-1])
    with pytest.raises(NotFound):
        finder(till).known("ff" * 16)
