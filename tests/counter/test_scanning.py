"""The scan decides, whatever is scanned.

Here is C36 of product.md.
"""

from __future__ import annotations

import pytest

from tests.desks import INES, Desks
from tillapp.counter.scanning import (
    FoundCustomer,
    FoundGoods,
    FoundStaff,
    FoundTicket,
    decide,
)
from tillapp.domain import code
from tillapp.domain.refusal import BrokenCode, UnknownCode


@pytest.fixture
def till() -> Desks:
    return Desks()


def test_a_tag_an_ean_a_card_a_badge_and_a_ticket_need_no_mode(till: Desks) -> None:
    dress, camille = till.shop.piece(), till.customer()
    cup = till.shop.article("Tasse", codes=("4006381333931",))
    found = [
        decide(till.book, scanned)
        for scanned in (dress.code, "4006381333931", camille.code, INES.badge, "t03a-000001")
    ]
    assert found == [
        FoundGoods(till.shop.goods(dress.article)),
        FoundGoods(till.shop.goods(cup)),
        FoundCustomer(camille),
        FoundStaff(INES),
        FoundTicket("T03A-000001"),
    ]


def test_a_short_american_code_finds_the_long_one(till: Desks) -> None:
    till.shop.article("Bol", codes=("0036000291452",))
    found = decide(till.book, "036000291452")
    assert isinstance(found, FoundGoods)


def test_a_code_of_our_own_range_may_still_be_an_article(till: Desks) -> None:
    for prefix in ("26", "27"):
        own = code.internal(prefix, 500)
        till.shop.article("Ancien", codes=(own,))
        assert isinstance(decide(till.book, own), FoundGoods)


def test_c36_a_cut_tag_is_refused_and_a_stranger_is_unknown(till: Desks) -> None:
    dress = till.shop.piece()
    for cut in (dress.code[:-1], dress.code[:-1] + str((int(dress.code[-1]) + 1) % 10)):
        with pytest.raises(BrokenCode):
            decide(till.book, cut)
    for stranger in (code.internal("27", 999), code.internal("26", 999), "hello", "1" * 60):
        with pytest.raises((UnknownCode, BrokenCode)):
            decide(till.book, stranger)
