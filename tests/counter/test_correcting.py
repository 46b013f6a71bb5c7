"""What a correction says: all that is there goes out, what was said comes in, in one order."""

from __future__ import annotations

import pytest

from tests.returns import ReturnDesks
from tillapp.counter.correcting import correction_of
from tillapp.counter.sold_view import SoldTicket
from tillapp.domain.content import Sale
from tillapp.domain.refusal import RefundNotAllowed
from tillapp.domain.sold import Paid


def ticket() -> SoldTicket:
    till = ReturnDesks()
    till.ring(till.shop.piece(price=2000))
    till.paying.cheque(500)
    done = till.paying.cash(2000).done
    assert done is not None
    document = till.document(done.document)
    content = document.facts.content
    assert isinstance(content, Sale)
    return SoldTicket(document, content, ())


def test_all_of_it_goes_out_without_the_change() -> None:
    said = correction_of(ticket(), (("card", 1500), ("card", 500), ("cash", 0)), " wrong\n")
    assert said.out == (Paid(1, "cash", 1500), Paid(2, "cheque", 500))
    assert said.into == (Paid(1, "card", 2000),)
    assert said.reason == "wrong"


def test_the_same_in_another_order_is_the_same() -> None:
    said = correction_of(ticket(), (("cheque", 500), ("cash", 1500)), "nothing")
    assert said.out == said.into


@pytest.mark.parametrize("into", [(("gift", 2000),), (("card", 2100), ("cash", -100))])
def test_a_credit_or_less_than_nothing_is_no_drawer(into: tuple[tuple[str, int], ...]) -> None:
    with pytest.raises(RefundNotAllowed):
        correction_of(ticket(), into, "wrong")
