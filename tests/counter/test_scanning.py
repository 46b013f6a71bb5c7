"""The scan decides, whatever is scanned.

Here are C16 and C36 of product.md.
"""

from __future__ import annotations

import pytest

from tests.desks import INES, Desks
from tests.returns import ReturnDesks
from tillapp.counter.scanning import (
    FoundCredit,
    FoundCustomer,
    FoundGoods,
    FoundSold,
    FoundStaff,
    FoundTicket,
    decide,
)
from tillapp.domain import code
from tillapp.domain.refusal import BrokenCode, NotFound, UnknownCode
from tillapp.fiscal import slip as paper


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


def test_c16_a_sold_tag_says_which_sale_it_was(till: Desks) -> None:
    dress = till.shop.piece()
    sale = till.sell(dress)
    sold = till.shop.goods(dress.article)
    found = decide(till.book, dress.code)
    assert found == FoundSold(sold, "T03A", sale.seq)
    assert isinstance(found, FoundGoods)


def test_a_piece_sold_by_a_book_that_is_not_here_is_still_goods(till: Desks) -> None:
    dress = till.shop.piece()
    till.sell(dress)
    with till.book.store.notes():
        till.book.store.run("DELETE FROM moves WHERE state='sold'")
    assert decide(till.book, dress.code) == FoundGoods(till.shop.goods(dress.article))


def test_c16_a_link_is_its_ticket_wherever_the_shop_has_its_page(till: Desks) -> None:
    sale = till.sell(till.shop.piece())
    link = till.handing.link(sale.id)
    payload = link.rpartition("/")[2]
    for scanned in (link, payload, f"https://elsewhere.example/?t={payload}"):
        assert decide(till.book, scanned) == FoundTicket("T03A-000001")


def test_a_link_of_another_shop_is_not_found_and_a_torn_one_is_unknown(till: Desks) -> None:
    other = Desks()
    till.sell(till.shop.piece(price=900))
    link = other.handing.link(other.sell(other.shop.piece()).id)
    with pytest.raises(NotFound):
        decide(till.book, link)
    with pytest.raises(UnknownCode):
        decide(till.book, link[:-120])


def test_a_credit_is_its_code_or_the_signed_text_of_its_slip() -> None:
    till = ReturnDesks()
    sale = till.sell(till.shop.piece())
    till.returning.add(sale.id, 1)
    till.refunding.give("credit")
    slip = till.refunds()[-1].slips[0]
    signed = paper.text(slip, 1600, till.shop.key)
    for scanned in (slip.code, signed):
        assert decide(till.book, scanned) == FoundCredit(scanned)
    article = till.shop.article("Ancien", codes=(code.internal("28", 7),))
    assert decide(till.book, article.codes[0]) == FoundGoods(till.shop.goods(article))
