"""Lines that come back have the figures of their sale: piece by piece as much as at once.

Here is C14 of product.md.
"""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.returns import ReturnDesks
from tillapp.counter.paying import CardAnswer
from tillapp.counter.return_lines import ReturnLines, same_sold
from tillapp.domain.discount import Discount
from tillapp.domain.document import Document
from tillapp.domain.lines import goods_back
from tillapp.domain.means import Means, of_part
from tillapp.domain.refusal import BadAmount, NotFound
from tillapp.domain.undone import Refund

Sold = tuple[int, int, int]
"""A price, how many, and what was taken off the line in cents."""
LINES = st.lists(
    st.tuples(st.integers(1, 5_000), st.integers(1, 7), st.integers(0, 300)),
    min_size=1,
    max_size=3,
)


def rung(till: ReturnDesks, lines: list[Sold], off: int, part: int) -> Document:
    """These cups, with something off the whole, paid by card in part and cash for the rest."""
    for n, (price, pieces, taken) in enumerate(lines, 1):
        till.selling.scan(till.shop.sku(f"Tasse {n}", price, 100).code)
        till.selling.quantity(n, pieces)
        if 0 < taken < price * pieces // 10:
            till.selling.discount(n, Discount(cents=taken, reason="defect"))
    gross = till.basket.now.gross
    if 0 < off < gross // 20:
        till.selling.discount_all(Discount(cents=off, reason="loyal"))
    due = till.basket.now.due
    if 0 < part < due:
        till.paying.card(part)
        till.paying.card_answer(CardAnswer.ACCEPTED)
    done = till.paying.cash(sure=True).done
    assert done is not None
    return till.document(done.document)


def one_by_one(till: ReturnDesks, sale: Document, lines: list[Sold], order: list[int]) -> None:
    left = [n for n, (_, pieces, _) in enumerate(lines, 1) for _ in range(pieces)]
    while left:
        n = left.pop(order.pop() % len(left) if order else 0)
        till.returning.add(sale.id, n, 1)
        if till.basket.now.owed:
            till.refunding.give("credit")
        else:
            till.paying.close()


def figures(refunds: list[Refund]) -> Counter[tuple[str, str]]:
    sums: Counter[tuple[str, str]] = Counter()
    for refund in refunds:
        sums["", "total"] += refund.total
        for row in refund.taxes:
            for what in ("total", "net", "tax"):
                sums[row.code, what] += getattr(row, what)
        for line in refund.lines:
            for what in ("quantity", "total", "net", "tax", "cost", "points"):
                sums[line.title, what] += getattr(line, what)
    return sums


@settings(max_examples=15, deadline=None)
@given(
    lines=LINES,
    off=st.integers(0, 200),
    part=st.integers(0, 4_000),
    order=st.lists(st.integers(0, 20), max_size=21),
)
def test_piece_by_piece_gives_the_same_cents_as_all_at_once(
    lines: list[Sold], off: int, part: int, order: list[int]
) -> None:
    slowly, at_once = ReturnDesks(), ReturnDesks()
    sale = rung(slowly, lines, off, part)
    one_by_one(slowly, sale, lines, order)
    again = rung(at_once, lines, off, part)
    at_once.returning.add_all(again.id)
    at_once.refunding.give("credit")
    assert figures(slowly.refunds()) == figures(at_once.refunds())
    for account in ("sales/new/N20", "vat/N20", "credit/return"):
        assert slowly.balance(account) == at_once.balance(account)
    assert slowly.balance("vat/N20") == 0
    assert slowly.balance("credit/return") == -slowly.sales()[0].total


@settings(max_examples=60, deadline=None)
@given(
    shares=st.lists(st.integers(1, 999), min_size=1, max_size=4),
    parts=st.lists(st.integers(1, 5), min_size=1, max_size=6),
)
def test_the_means_of_parts_are_the_means_of_the_whole(
    shares: list[int], parts: list[int]
) -> None:
    means = tuple(Means(f"kind {n}", share) for n, share in enumerate(shares))
    whole, total, before = sum(parts), sum(shares), 0
    sums: Counter[str] = Counter()
    for taken in parts:
        part = of_part(means, total, before, taken, whole)
        sums.update({each.kind: each.amount for each in part})
        before += taken
    assert sum(sums.values()) == total


def test_a_line_is_found_again_by_what_it_brings_back() -> None:
    till = ReturnDesks()
    first = till.sell(till.shop.piece(), till.shop.piece("Jean"))
    till.returning.add(first.id, 1)
    (line,) = goods_back(till.basket.now.lines)
    assert same_sold(till.basket.now, line) == line
    till.selling.hold()
    till.returning.add(first.id, 2)
    assert same_sold(till.basket.now, line) is None


def test_goods_without_a_ticket_never_join() -> None:
    till = ReturnDesks()
    category = till.shop.article("Vêtement")
    lines = ReturnLines(till.book, till.policy)
    line = lines.free(category.id, 900, "")
    assert (line.title, line.sold.total, line.origin) == ("Vêtement", 900, None)
    assert same_sold(till.basket.now.add(line), line) is None
    with pytest.raises(BadAmount):
        lines.free(category.id, -1, "")
    with pytest.raises(NotFound):
        lines.free("nobody", 900, "")


def test_once_money_moved_the_lines_stay_as_they_are() -> None:
    till = ReturnDesks()
    sale = till.sell(till.shop.piece())
    till.returning.add(sale.id, 1)
    till.refunding.give("cash", 100)
    lines = ReturnLines(till.book, till.policy)
    assert lines.up_to_date(till.basket.now) is till.basket.now


def test_a_return_that_waited_counts_what_came_back_meanwhile() -> None:
    till = ReturnDesks()
    cup = till.shop.sku(price=333)
    till.selling.scan(cup.code, 3)
    sale = till.document(_paid(till))
    till.returning.add(sale.id, 1, 1)
    waiting = till.basket.now.id
    till.selling.hold()
    till.returning.add(sale.id, 1, 2)
    till.refunding.give("cash")
    till.selling.resume(waiting)
    assert till.refunding.give("cash").done is not None
    assert till.balance("cash") == 0


def _paid(till: ReturnDesks) -> str:
    done = till.paying.cash().done
    assert done is not None
    return done.document
