"""Settling: whatever lies in the basket, every cent finds its place."""

from __future__ import annotations

from collections import Counter, defaultdict
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from tests.shop import card, cash, cheque
from tillapp.domain.article import Tracking, Unit
from tillapp.domain.basket import Basket
from tillapp.domain.content import Paid, Sale
from tillapp.domain.discount import Discount
from tillapp.domain.document import Draft, Seen
from tillapp.domain.item import State
from tillapp.domain.line import SaleLine
from tillapp.domain.posting import ADVANCE, EUR, PIECES, Posting, unbalanced
from tillapp.domain.rate import rates_on, vat_in, vat_on_margin
from tillapp.domain.settle import Terms, settle
from tillapp.domain.tender import CardState
from tillapp.fiscal.fr import RATES

TERMS = Terms(rates_on(RATES, date(2026, 11, 21)), "inès", "T03")
EMPTY = Basket(f"{1 << 16:032x}", "inès", 0)
CODES = ("N20", "N55", "N21", "M20", "M55", "G20", "Z0", "E0")


@st.composite
def lines(draw: st.DrawFn) -> SaleLine:
    unit = draw(st.sampled_from(Unit))
    unique = unit is Unit.PIECE and draw(st.booleans())
    name = draw(st.uuids()).hex
    kind = draw(st.sampled_from(Tracking))
    quantity = draw(st.integers(1, 5000 if unit is Unit.GRAM else 12))
    line = SaleLine(
        0,
        "Robe",
        draw(st.integers(0, 30_000)),
        draw(st.sampled_from(CODES)),
        draw(st.sampled_from(("used", "new"))),
        1 if unique else quantity,
        unit,
        article=name,
        item=name if unique else "",
        tracking=Tracking.UNIQUE if unique else Tracking(kind),
        cost=draw(st.integers(0, 20_000)),
    )
    share = draw(st.integers(0, 10_000))
    return line.less(Discount("geste", basis_points=share)) if share else line


@st.composite
def paid_baskets(draw: st.DrawFn) -> Basket:
    basket = EMPTY
    for line in draw(st.lists(lines(), min_size=1, max_size=8)):
        basket = basket.add(line)
    off = draw(st.integers(0, 10_000))
    if off:
        basket = basket.less(Discount("fidèle", basis_points=off))
    for tender in draw(st.lists(st.sampled_from((card, cheque, cash)), max_size=3)):
        if basket.due:
            basket = basket.pay(tender(draw(st.integers(1, basket.due))))
    if draw(st.booleans()) or basket.due:
        basket = basket.pay(cash(basket.due + draw(st.integers(0, 20_000))))
    return basket


def sale_of(draft: Draft) -> Sale:
    assert isinstance(draft.content, Sale)
    return draft.content


def expected_tax(sale: Sale, code: str) -> int:
    rows = [line for line in sale.lines if line.vat == code]
    points = TERMS.rates[code].basis_points
    if code.startswith("N"):
        return vat_in(sum(line.total for line in rows), points)
    if code.startswith("M"):
        return sum(vat_on_margin(line.total, line.cost, points) for line in rows)
    return 0


@given(paid_baskets())
def test_every_cent_of_any_basket_finds_its_place(basket: Basket) -> None:
    (draft,) = settle(basket, TERMS)
    sale = sale_of(draft)
    assert not unbalanced(draft.postings)
    assert sum(t.amount for t in sale.tenders) - sale.change == sale.total == basket.net
    assert sum(line.total for line in sale.lines) == sale.total
    assert sum(line.basket_discount for line in sale.lines) == sale.discount
    for line in sale.lines:
        assert line.net + line.tax == line.total
        assert line.gross - line.discount - line.basket_discount == line.total
        assert sum(cents for _, cents in line.paid) == line.total
    kept: Counter[int] = Counter()
    for line in sale.lines:
        kept.update(dict(line.paid))
    assert kept.total() == sale.total
    assert all(kept[t.n] <= t.amount for t in sale.tenders)


@given(paid_baskets())
def test_the_tax_of_each_code_is_taken_once_on_its_total(basket: Basket) -> None:
    sale = sale_of(settle(basket, TERMS)[0])
    for row in sale.taxes:
        assert row.tax == expected_tax(sale, row.code), row
        assert row.net + row.tax == row.total
        assert row.net == sum(line.net for line in sale.lines if line.vat == row.code)
        assert row.total == sum(line.total for line in sale.lines if line.vat == row.code)
    assert sum(row.total for row in sale.taxes) == sale.total


@given(paid_baskets())
def test_postings_repeat_the_sale_account_by_account(basket: Basket) -> None:
    draft = settle(basket, TERMS)[0]
    sale = sale_of(draft)
    sums: defaultdict[str, int] = defaultdict(int)
    for row in draft.postings:
        if row.unit == EUR:
            sums[row.account.partition("/")[0]] += row.amount
    assert sums["sales"] == -sum(row.net for row in sale.taxes)
    assert sums["vat"] == -sum(row.tax for row in sale.taxes)
    cash_in = sum(t.amount for t in sale.tenders if t.kind == "cash")
    assert sums["cash"] == cash_in - sale.change
    items = {line.item for line in sale.lines if line.item}
    assert {move.item for move in draft.moves} == items
    assert {guard.item for guard in draft.guards if isinstance(guard, Seen)} == items


def test_a_discount_on_the_basket_is_spread_to_the_cent() -> None:
    basket = EMPTY
    for n in range(3):
        basket = basket.add(SaleLine(0, "Tasse", 333, "N20", "new", article=f"a{n}"))
    basket = basket.less(Discount("fidèle", cents=100, approved_by="marc"))
    sale = sale_of(settle(basket.pay(cash(899)), TERMS)[0])
    assert [line.basket_discount for line in sale.lines] == [34, 33, 33]
    assert (sale.discount, sale.discount_approved_by) == (100, "marc")


def test_a_sold_piece_moves_and_mugs_leave_the_shelf() -> None:
    dress = SaleLine(0, "Robe", 1600, "M20", "used", item="i1", article="i1", seen=4, cost=400)
    mugs = SaleLine(0, "Tasse", 350, "N20", "new", 2, article="m", tracking=Tracking.QUANTITY)
    basket = EMPTY.add(dress).add(mugs).pay(card(2300))
    draft = settle(basket, TERMS)[0]
    (move,) = draft.moves
    assert (move.n, move.state, move.place) == (5, State.SOLD, "shop")
    assert Posting("stock@shop", "m", PIECES, -2) in draft.postings
    assert Posting("outside", "m", PIECES, 2) in draft.postings
    assert Posting("card", "", EUR, 2300) in draft.postings
    assert sale_of(draft).taxes[0].tax == 200


def test_change_is_a_movement_of_its_own_and_refused_cards_leave_no_trace() -> None:
    line = SaleLine(0, "Tasse", 350, "N20", "new")
    basket = EMPTY.add(line).pay(card(350, CardState.REFUSED)).pay(cash(500)).pay(cash(200))
    draft = settle(basket, TERMS)[0]
    cash_rows = [row.amount for row in draft.postings if row.account == "cash"]
    assert cash_rows == [500, 200, -350]
    sale = sale_of(draft)
    assert [t.kind for t in sale.tenders] == ["cash", "cash"]
    assert sale.lines[0].paid == ((2, 350),)


def test_money_taken_in_advance_is_used_up_instead_of_taken_again() -> None:
    line = SaleLine(0, "Tasse", 350, "N20", "new")
    tender = replace(card(350), advance="d" * 32)
    draft = settle(EMPTY.add(line).pay(tender), TERMS)[0]
    assert Posting(ADVANCE, EMPTY.id, EUR, 350) in draft.postings
    assert sale_of(draft).tenders == (
        Paid(1, "card", 350, attempt=tender.attempt, advance="d" * 32),
    )


def test_a_gift_of_nothing_settles_without_tenders() -> None:
    free = SaleLine(0, "Cadeau", 0, "N20", "new")
    draft = settle(EMPTY.add(free), TERMS)[0]
    assert (draft.postings, sale_of(draft).total) == ((), 0)


def test_a_basket_that_is_due_or_waits_for_a_card_is_a_bug_to_settle() -> None:
    line = SaleLine(0, "Tasse", 350, "N20", "new")
    with pytest.raises(AssertionError):
        settle(EMPTY.add(line), TERMS)
    waiting = EMPTY.pay(card(0, CardState.UNKNOWN))
    with pytest.raises(AssertionError):
        settle(waiting, TERMS)
