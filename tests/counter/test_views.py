"""What the screens show of a basket is all in one value."""

from __future__ import annotations

from tests.desks import Desks
from tillapp.counter.paying import CardAnswer
from tillapp.counter.views import Around, LineViews, line_view, parked_view, sale_view
from tillapp.domain.basket import Basket
from tillapp.domain.discount import Discount


def test_an_empty_basket_is_all_zeros() -> None:
    view = sale_view(Basket("b", "", 0), Around())
    assert (view.total, view.due, view.pieces, view.notes, view.selected) == (0, 0, 0, (), 0)
    assert (view.lines, view.tenders, view.customer, view.done) == ((), (), None, None)


def test_the_figures_of_a_view_add_up() -> None:
    till = Desks()
    till.ring(till.shop.piece(price=1600), till.shop.sku(price=350))
    till.selling.discount(1, Discount("defect", basis_points=1000))
    till.selling.discount_all(Discount("loyal", cents=100))
    till.paying.cash(500)
    view = till.selling.view()
    assert sum(line.amount for line in view.lines) == view.gross == 1790
    assert (view.discount, view.total, view.paid, view.due) == (260, 1690, 500, 1190)
    assert view.notes == (1500, 2000, 5000)
    assert [(t.kind, t.amount, t.state) for t in view.tenders] == [("cash", 500, "")]


def test_a_line_says_what_was_struck_out_and_why_it_is_cheaper() -> None:
    till = Desks()
    till.ring(till.shop.piece(price=1600))
    plain = till.selling.view().lines[0]
    assert (plain.struck, plain.repriced, plain.unique, plain.icon) == (
        None,
        False,
        True,
        "tag",
    )
    line = till.basket.now.sale_line(1).at(1200, "defect")
    cheaper = line_view(line)
    assert (cheaper.struck, cheaper.amount, cheaper.repriced) == (1600, 1200, True)


def test_a_card_that_waits_is_named() -> None:
    till = Desks()
    till.ring(till.shop.piece(price=1600))
    assert till.paying.card().pending == 1
    assert till.paying.card_answer(CardAnswer.REFUSED).pending == 0


def test_a_parked_basket_is_named_by_its_first_line() -> None:
    till = Desks()
    till.ring(till.shop.piece(), till.shop.piece("Jean", price=900))
    view = parked_view(till.basket.now)
    assert (view.title, view.lines, view.total, view.staff) == ("Robe fleurie", 2, 2500, "ines")
    assert parked_view(Basket("b", "", 0)).title == ""


def test_only_the_line_that_changed_is_made_anew() -> None:
    till, views = Desks(), LineViews()
    till.ring(till.shop.piece(), till.shop.sku(price=350))
    first = views.of(till.basket.now.lines)
    till.selling.quantity(2, 3)
    second = views.of(till.basket.now.lines)
    assert second[0] is first[0]
    assert [line.quantity for line in second] == [1, 3]
    assert second == tuple(line_view(line) for line in till.basket.now.lines)
