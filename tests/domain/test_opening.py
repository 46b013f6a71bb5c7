"""The drawer opens where cash or cheques move, whichever way; C35 of product.md."""

from __future__ import annotations

import pytest

from tillapp.domain.content import Advance, Content, Issue, Log, Sale
from tillapp.domain.credit import Work
from tillapp.domain.opening import opens_drawer
from tillapp.domain.sold import Paid
from tillapp.domain.undone import Correction, Refund

CASH, CARD = Paid(1, "cash", 1600), Paid(1, "card", 1600)
BACK = Paid(1, "cash", -1600)


@pytest.mark.parametrize(
    "content",
    [
        Sale((), (), 1600, (CASH,)),
        Sale((), (), 1600, (Paid(1, "cheque", 1600),)),
        Sale((), (), 1000, (Paid(1, "gift", 1600),), change=600),
        Refund((), (), -1600, (BACK,)),
        Issue(Work.SELL, total=1600, tenders=(CASH,)),
        Issue(Work.PAY_OUT, total=-1600, tenders=(BACK,)),
        Advance(CASH),
        Advance(BACK, reverses="0" * 32),
        Correction("0" * 32, "T03A-000001", (CASH,), (CARD,), "other"),
        Correction("0" * 32, "T03A-000001", (CARD,), (CASH,), "other"),
    ],
)
def test_c35_the_drawer_opens_where_something_in_it_moves(content: Content) -> None:
    assert opens_drawer(content)


@pytest.mark.parametrize(
    "content",
    [
        Sale((), (), 1600, (CARD,)),
        Sale((), (), 1600, (Paid(1, "cash", 1600, advance="0" * 32),)),
        Refund((), (), -1600, (Paid(1, "credit", -1600, slip="2803000009121"),)),
        Issue(Work.EXTEND),
        Advance(CARD),
        Correction("0" * 32, "T03A-000001", (CARD,), (Paid(1, "gift", 1600),), "other"),
        Log(80, "login"),
    ],
)
def test_the_drawer_stays_shut_where_nothing_in_it_moves(content: Content) -> None:
    assert not opens_drawer(content)
