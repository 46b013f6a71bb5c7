"""What a returned ticket looks like: what is left, what waits in baskets, what went when."""

from __future__ import annotations

from tests.returns import ReturnDesks
from tillapp.counter.sold_view import SoldTicket, laid
from tillapp.domain.content import Sale


def test_a_ticket_names_its_customer_and_what_followed_it() -> None:
    till = ReturnDesks()
    camille, cup = till.customer(), till.shop.sku()
    till.selling.attach(camille.id)
    till.ring(cup)
    till.selling.quantity(1, 3)
    done = till.paying.cash().done
    assert done is not None
    for _ in range(2):
        till.returning.add(done.document, 1, 1)
        till.refunding.give("cash")
    till.returning.add(done.document, 1)
    view = till.returning.sale(done.document, 1)
    (line,) = view.lines
    assert (view.customer, view.selected, view.total) == ("Camille Durand", 1, 1050)
    assert (line.quantity, line.returned, line.in_basket, line.left) == (3, 2, 1, 0)
    assert [(t.number, t.quantity) for t in line.traces] == [
        ("T03A-000002", 1),
        ("T03A-000003", 1),
    ]
    assert view.follows == line.traces
    assert view.cancelled_by == ""


def test_a_document_that_left_a_line_alone_leaves_no_trace_on_it() -> None:
    till = ReturnDesks()
    dress, bulk = till.shop.piece(), till.shop.by_weight()
    till.ring(dress)
    till.selling.scan(bulk.code, 640)
    done = till.paying.cash().done
    assert done is not None
    till.returning.add(done.document, 2)
    till.refunding.give("cash")
    view = till.returning.find(dress.code)
    assert view.lines[0].traces == ()
    assert view.lines[1].traces[0].quantity == 640
    assert view.follows[0].quantity == 1


def test_what_lies_in_several_baskets_is_added_up() -> None:
    till = ReturnDesks()
    cup = till.shop.sku()
    till.ring(cup)
    till.selling.quantity(1, 3)
    done = till.paying.cash().done
    assert done is not None
    till.returning.add(done.document, 1, 1)
    till.selling.hold()
    till.returning.add(done.document, 1, 2)
    (parked,) = till.basket.parked()
    assert laid([till.basket.now, parked]) == {f"{done.document}/1": 3}


def test_a_ticket_knows_its_lines_by_name_and_by_piece() -> None:
    till = ReturnDesks()
    dress, cup = till.shop.piece(), till.shop.sku()
    document = till.sell(cup, dress)
    sale = document.facts.content
    assert isinstance(sale, Sale)
    ticket = SoldTicket(document, sale, ())
    line = ticket.line(2)
    assert line is not None
    assert line.item == dress.item
    assert (ticket.line_of(dress.item), ticket.line_of(""), ticket.line(9)) == (2, 0, None)
    assert ticket.owner(2) == f"{document.id}/2"
