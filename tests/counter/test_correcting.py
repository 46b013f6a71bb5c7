"""What a correction says: all that is there goes out, what was said comes in, in one order."""

from __future__ import annotations

import pytest

from tests.returns import ReturnDesks
from tillapp.counter.correcting import correction_of
from tillapp.counter.sold_view import SoldTicket
from tillapp.domain.content import Sale
from tillapp.domain.refusal import BadAmount, CashAboveLimit, RefundNotAllowed
from tillapp.domain.sold import Paid

LIMIT = 100_000


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
    said = correction_of(
        ticket(), (("card", 1500), ("card", 500), ("cash", 0)), " wrong\n", LIMIT
    )
    assert said.out == (Paid(1, "cash", 1500), Paid(2, "cheque", 500))
    assert said.into == (Paid(1, "card", 2000),)
    assert said.reason == "wrong"


def test_the_same_in_another_order_is_the_same() -> None:
    with pytest.raises(BadAmount):
        correction_of(ticket(), (("cheque", 500), ("cash", 1500)), "nothing", LIMIT)


@pytest.mark.parametrize("into", [(("gift", 2000),), (("card", 2100), ("cash", -100))])
def test_a_credit_or_less_than_nothing_is_no_drawer(into: tuple[tuple[str, int], ...]) -> None:
    with pytest.raises(RefundNotAllowed):
        correction_of(ticket(), into, "wrong", LIMIT)


def test_a_correction_says_no_more_cash_than_the_law_allows() -> None:
    paid = ticket()
    with pytest.raises(CashAboveLimit) as refused:
        correction_of(paid, (("cash", 2000),), "wrong", 1_700)
    assert refused.value.facts == {"limit": 1_700, "asked": 2000}


def test_cash_that_was_there_already_may_stay() -> None:
    said = correction_of(ticket(), (("cash", 1500), ("card", 500)), "no cheque", 1_000)
    assert said.into == (Paid(1, "cash", 1500), Paid(2, "card", 500))
