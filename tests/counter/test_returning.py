"""Goods come back: found by tag or ticket, in whole or in part, with a decision for each.

Here are C15 and C16 of product.md.
"""

from __future__ import annotations

import pytest

from tests.returns import ReturnDesks
from tillapp.counter.returning import Verdict
from tillapp.counter.settings import Policy
from tillapp.domain.article import VOUCHER
from tillapp.domain.content import Sale
from tillapp.domain.item import Cause, State
from tillapp.domain.party import Right
from tillapp.domain.posting import STOCK
from tillapp.domain.refusal import (
    AlreadySold,
    BadAmount,
    BadFate,
    NotFound,
    NotYourRight,
    ReturnAboveSold,
    UnknownCode,
)
from tillapp.domain.shop import Shop
from tillapp.domain.undone import Refund
from tillapp.ledger import accounts, journal, records, stock


@pytest.fixture
def till() -> ReturnDesks:
    return ReturnDesks()


def test_c16_the_tag_is_the_receipt(till: ReturnDesks) -> None:
    jeans, dress = till.shop.piece("Jean"), till.shop.piece("Robe")
    sale = till.sell(jeans, dress)
    view = till.returning.find(dress.code)
    assert (view.document, view.number, view.selected) == (sale.id, "T03A-000001", 2)
    assert [line.title for line in view.lines] == ["Jean", "Robe"]
    assert (view.verdict, view.until) == (Verdict.MONEY, "2026-12-05")
    assert view.means == (("cash", 3200),)


def test_c16_the_number_or_the_link_of_a_ticket_opens_its_sale(till: ReturnDesks) -> None:
    sale = till.sell(till.shop.piece())
    link = till.handing.link(sale.id)
    for scanned in ("t03a-000001", link, f"  {link}\n"):
        assert till.returning.find(scanned).document == sale.id


def test_a_ticket_of_another_shop_opens_nothing(till: ReturnDesks) -> None:
    till.sell(till.shop.piece())
    other = ReturnDesks()
    theirs = other.handing.link(other.sell(other.shop.piece(price=900)).id)
    with pytest.raises(NotFound):
        till.returning.find(theirs)
    with pytest.raises(NotFound):
        till.returning.find("T03A-000099")


def test_what_was_never_sold_or_is_no_goods_opens_nothing(till: ReturnDesks) -> None:
    camille = till.customer()
    for goods in (till.shop.piece(), till.shop.sku()):
        with pytest.raises(NotFound):
            till.returning.find(goods.code)
    with pytest.raises(UnknownCode):
        till.returning.find(camille.code)
    with pytest.raises(UnknownCode):
        till.returning.find("hello")


def test_what_is_back_is_greyed_with_its_trace(till: ReturnDesks) -> None:
    dress = till.shop.piece()
    sale = till.sell(dress)
    till.give_back(sale, 1)
    view = till.returning.find(dress.code)
    (line,) = view.lines
    assert (line.returned, line.left, line.in_basket) == (1, 0, 0)
    (trace,) = line.traces
    assert (trace.number, trace.quantity, trace.kind) == ("T03A-000002", 1, "refund")
    assert view.follows == line.traces
    with pytest.raises(ReturnAboveSold):
        till.returning.add(sale.id, 1)


def test_a_piece_that_came_back_can_be_sold_again(till: ReturnDesks) -> None:
    dress = till.shop.piece()
    sale = till.sell(dress)
    till.give_back(sale, 1)
    again = till.sell(dress)
    assert till.returning.find(dress.code).document == again.id


def test_a_return_has_a_reason_and_a_decision_for_the_piece(till: ReturnDesks) -> None:
    dress = till.shop.piece()
    sale = till.sell(dress)
    view = till.returning.add(
        sale.id, 1, reason="defect", fate=State.PENDING, cause=Cause.REPAIR
    )
    (line,) = view.lines
    assert (line.kind, line.amount, line.reason) == ("return", -1600, "defect")
    assert (line.fate, line.cause, line.number) == ("pending", "repair", "T03A-000001")
    till.refunding.give("cash")
    there = till.shop.goods(dress.article)
    assert there.state == State.PENDING


def test_reason_fate_and_quantity_change_in_the_basket(till: ReturnDesks) -> None:
    sale = till.sell_cups(till.shop.sku(), 3)
    till.returning.add(sale.id, 1, 1)
    till.returning.reason(1, "size")
    till.returning.fate(1, State.RECYCLED)
    view = till.returning.quantity(1, 3)
    (line,) = view.lines
    assert (line.reason, line.fate, line.quantity, line.amount) == (
        "size",
        "recycled",
        3,
        -1050,
    )
    with pytest.raises(ReturnAboveSold):
        till.returning.quantity(1, 4)
    with pytest.raises(BadFate):
        till.returning.fate(1, State.PENDING)
    with pytest.raises(BadFate):
        till.returning.fate(1, State.SOLD)
    assert till.returning.quantity(1, 0).lines == ()


def test_the_shop_decides_what_becomes_of_goods_unless_somebody_says_so() -> None:
    till = ReturnDesks(policy=Policy(return_fate="pending"))
    dress, jeans = till.shop.piece(), till.shop.piece("Jean")
    sale = till.sell(dress, jeans)
    assert till.returning.add(sale.id, 1).lines[0].cause == "sorting"
    assert till.returning.add(sale.id, 2, cause=Cause.WASHING).lines[1].cause == "washing"


def test_only_lines_that_come_back_have_a_reason(till: ReturnDesks) -> None:
    till.ring(till.shop.piece())
    with pytest.raises(NotFound):
        till.returning.reason(1, "size")


def test_more_of_a_sold_line_raises_its_line_and_the_last_word_holds(till: ReturnDesks) -> None:
    cup = till.shop.sku(pieces=10)
    sale = till.sell_cups(cup, 3)
    till.returning.add(sale.id, 1, 1)
    view = till.returning.add(sale.id, 1, 1, fate=State.RECYCLED)
    assert [(line.quantity, line.fate) for line in view.lines] == [(2, "recycled")]
    till.refunding.give("cash")
    assert accounts.balance(till.book.store, STOCK, cup.article.id, "pc") == 7


def test_selling_while_goods_come_back_is_an_exchange(till: ReturnDesks) -> None:
    """C15: one basket and one net amount, behind it a credit note and a ticket."""
    dress, coat = till.shop.piece(), till.shop.piece("Manteau", 2500)
    sale = till.sell(dress)
    till.returning.add(sale.id, 1)
    view = till.selling.scan(coat.code)
    assert (view.total, view.due, view.owed) == (900, 900, 0)
    till.paying.cash()
    back, sold = till.documents()[-2:]
    refund, ticket = back.facts.content, sold.facts.content
    assert isinstance(refund, Refund)
    assert isinstance(ticket, Sale)
    assert (refund.total, refund.between, refund.linked) == (-1600, -1600, (sold.id,))
    assert (ticket.total, ticket.between, ticket.linked) == (2500, 1600, (back.id,))
    assert till.balance(f"between/{back.facts.basket}") == 0


def test_an_exchange_of_equal_price_closes_without_a_tender(till: ReturnDesks) -> None:
    dress, other = till.shop.piece(), till.shop.piece("Robe bleue")
    sale = till.sell(dress)
    till.returning.add(sale.id, 1)
    view = till.selling.scan(other.code)
    assert (view.total, view.whole) == (0, True)
    done = till.paying.close().done
    assert done is not None
    assert done.total == 0
    assert till.balance("cash") == 1600


def test_the_paper_of_an_exchange_opens_what_was_sold_with_it(till: ReturnDesks) -> None:
    dress, cheap = till.shop.piece(price=3000), till.shop.piece("Foulard", 500)
    first = till.sell(dress)
    till.returning.add(first.id, 1)
    till.selling.scan(cheap.code)
    done = till.refunding.give("cash").done
    assert done is not None
    assert till.returning.find(done.number).lines[0].title == "Foulard"


def test_a_credit_note_opens_the_sale_that_it_belongs_to(till: ReturnDesks) -> None:
    sale = till.sell(till.shop.piece())
    till.give_back(sale, 1)
    assert till.returning.find(till.last().number).document == sale.id


def test_all_of_a_ticket_comes_back_at_once(till: ReturnDesks) -> None:
    dress, cup = till.shop.piece(), till.shop.sku()
    sale = till.sell(dress, cup)
    view = till.returning.add_all(sale.id, reason="mind")
    assert [line.reason for line in view.lines] == ["mind", "mind"]
    assert view.owed == 1950
    till.refunding.give("cash")
    with pytest.raises(ReturnAboveSold):
        till.returning.add_all(sale.id)


def test_all_that_is_left_comes_back_at_once(till: ReturnDesks) -> None:
    sale = till.sell_cups(till.shop.sku(), 3)
    till.give_back(sale, 1)
    assert till.returning.add_all(sale.id).lines[0].quantity == 2


def test_a_weighed_bag_comes_back_by_its_grams(till: ReturnDesks) -> None:
    bulk = till.shop.by_weight()
    till.selling.scan(bulk.code, 640)
    done = till.paying.cash().done
    assert done is not None
    view = till.returning.sale(done.document, 1)
    assert (view.lines[0].weighed, view.lines[0].left) == (True, 640)
    assert till.returning.add(done.document, 1, 320).owed == 400


def test_after_a_month_only_a_manager_takes_it_back(till: ReturnDesks) -> None:
    sale = till.sell(till.shop.piece())
    till.days_later(31)
    assert till.returning.sale(sale.id).verdict is Verdict.LATE
    with pytest.raises(NotYourRight) as refused:
        till.returning.add(sale.id, 1)
    assert refused.value.facts == {
        "right": Right.RETURN_LATE,
        "days": 31,
        "until": "2026-12-21",
    }
    till.returning.add(sale.id, 1, approval=till.word(Right.RETURN_LATE))
    till.refunding.give("credit")
    assert till.refunds()[-1].lines[0].approved_by == "jeanne"


def test_a_line_that_a_ticket_does_not_have_is_not_found(till: ReturnDesks) -> None:
    sale = till.sell(till.shop.piece())
    with pytest.raises(NotFound):
        till.returning.add(sale.id, 9)
    with pytest.raises(NotFound):
        till.returning.sale("00" * 16)


def key(till: ReturnDesks) -> str:
    """A key of the favourites: a category whose pieces nobody counts."""
    return till.shop.article("Vêtement", vat="N20", family="used").id


def test_without_a_tag_a_manager_takes_it_back_by_category_and_price(
    till: ReturnDesks,
) -> None:
    category = key(till)
    with pytest.raises(NotYourRight):
        till.returning.free(category, 1200, title="Pull bleu")
    with pytest.raises(BadAmount):
        till.returning.free(category, 0)
    for wrong in (till.shop.piece().article, till.shop.article("Bon", family=VOUCHER)):
        with pytest.raises(NotFound):
            till.returning.free(wrong.id, 1200)
    word = till.word(Right.RETURN_FREE)
    view = till.returning.free(category, 1200, title="Pull bleu", approval=word)
    assert (view.owed, view.lines[0].title, view.lines[0].number) == (1200, "Pull bleu", "")
    till.refunding.give("credit")
    (line,) = till.refunds()[-1].lines
    assert (line.total, line.net, line.tax, line.origin) == (-1200, -1000, -200, None)
    assert line.approved_by == "jeanne"


def test_a_shop_without_vat_gives_none_back(till: ReturnDesks) -> None:
    shop = Shop("Friperie", "Friperie", ("Lyon",), "73282932000074", "", "4779Z")
    records.put_setting(till.book.store, "shop", shop, till.version)
    till.returning.free(key(till), 1200, approval=till.word(Right.RETURN_FREE))
    till.refunding.give("credit")
    assert till.refunds()[-1].lines[0].tax == 0


def test_an_old_book_still_knows_whose_sale_a_tag_was(till: ReturnDesks) -> None:
    dress = till.shop.piece()
    sale = till.sell(dress)
    with pytest.raises(AlreadySold) as refused:
        till.selling.scan(dress.code)
    assert refused.value.facts["document"] == sale.id
    assert refused.value.facts["line"] == 1
    assert stock.last_sale(till.book.store, dress.item) == ("T03A", sale.seq)
    assert journal.by_number(till.book.store, till.book.place, sale.number).id == sale.id


def test_what_is_no_sale_opens_none(till: ReturnDesks) -> None:
    till.returning.free(key(till), 1200, approval=till.word(Right.RETURN_FREE))
    with pytest.raises(ReturnAboveSold):
        till.returning.quantity(1, 2)
    till.refunding.give("credit")
    with pytest.raises(NotFound):
        till.returning.find(till.last().number)
    with pytest.raises(NotFound):
        till.returning.sale(till.documents()[0].id)
