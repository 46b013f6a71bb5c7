"""Settling: whatever lies in the basket, in either direction, every cent finds its place."""

from __future__ import annotations

from collections import Counter, defaultdict

import pytest
from hypothesis import given
from msgspec.structs import replace

from tests.domain.baskets import (
    EMPTY,
    TERMS,
    back_of,
    mixed_baskets,
    paid_sales,
    sale_in,
    slip,
)
from tests.shop import card, cash
from tillapp.domain.article import Tracking
from tillapp.domain.basket import Basket
from tillapp.domain.content import Issue, Sale
from tillapp.domain.credit import Kind, Work
from tillapp.domain.document import Draft, Seen
from tillapp.domain.issue_line import IssueLine
from tillapp.domain.item import State
from tillapp.domain.line import SaleLine
from tillapp.domain.posting import ADVANCE, BETWEEN, EUR, PIECES, RIGHT, Posting, unbalanced
from tillapp.domain.rate import vat_in, vat_on_margin
from tillapp.domain.settle import settle
from tillapp.domain.sold import Paid
from tillapp.domain.tender import CardState, Tender, TenderKind
from tillapp.domain.undone import Refund


def sale_of(draft: Draft) -> Sale:
    assert isinstance(draft.content, Sale)
    return draft.content


def money_of(draft: Draft) -> Sale | Refund | Issue:
    assert isinstance(draft.content, Sale | Refund | Issue)
    return draft.content


def sums_of(drafts: tuple[Draft, ...]) -> Counter[tuple[str, str, str]]:
    sums: Counter[tuple[str, str, str]] = Counter()
    for draft in drafts:
        for row in draft.postings:
            sums[row.account, row.owner, row.unit] += row.amount
    return sums


def expected_tax(sale: Sale, code: str) -> int:
    rows = [line for line in sale.lines if line.vat == code]
    points = TERMS.rates[code].basis_points
    if code.startswith("N"):
        return vat_in(sum(line.total for line in rows), points)
    if code.startswith("M"):
        return sum(vat_on_margin(line.total, line.cost, points) for line in rows)
    return 0


@given(mixed_baskets())
def test_every_document_of_any_basket_balances_and_they_meet_in_between(
    basket: Basket,
) -> None:
    drafts = settle(basket, TERMS)
    for draft in drafts:
        assert not unbalanced(draft.postings)
        content = money_of(draft)
        paid = sum(t.amount for t in content.tenders)
        assert paid - content.change + content.between == content.total
        others = {other.id for other in drafts if other is not draft}
        assert set(content.linked) == others
    assert sums_of(drafts)[BETWEEN, basket.id, EUR] == 0
    assert sum(money_of(draft).total for draft in drafts) == basket.net
    assert sum(bool(money_of(draft).tenders) for draft in drafts) <= 1
    assert len({(draft.id, draft.ordinal) for draft in drafts}) == len(drafts)


@given(mixed_baskets())
def test_the_paid_shares_of_the_lines_are_the_lines_and_no_tender_pays_too_much(
    basket: Basket,
) -> None:
    for draft in settle(basket, TERMS):
        if not isinstance(draft.content, Sale):
            continue
        sale, kept = draft.content, Counter[int]()
        for line in sale.lines:
            assert sum(cents for _, cents in line.paid) == line.total
            kept.update(dict(line.paid))
        came = {t.n: t.amount for t in sale.tenders} | {0: max(0, sale.between)}
        assert all(0 <= cents <= came[n] for n, cents in kept.items())


@given(mixed_baskets())
def test_taxes_points_and_rewards_are_the_sums_of_the_lines(basket: Basket) -> None:
    for draft in settle(basket, TERMS):
        content = draft.content
        if not isinstance(content, Sale | Refund):
            continue
        for row in content.taxes:
            lines = [line for line in content.lines if line.vat == row.code]
            assert row.total == sum(line.total for line in lines)
            assert row.net == sum(line.net for line in lines)
            assert row.tax == sum(line.tax for line in lines) == row.total - row.net
        assert sum(row.total for row in content.taxes) == content.total
        assert sum(line.points for line in content.lines) == content.points
        assert sum(line.burnt for line in content.lines) == content.burnt


@given(mixed_baskets())
def test_money_and_credits_move_as_the_tenders_say(basket: Basket) -> None:
    sums = sums_of(settle(basket, TERMS))
    handed: Counter[str] = Counter()
    for tender in basket.tenders:
        handed["advance" if tender.advance else str(tender.kind)] += tender.amount
    assert sums["cash", "T03", EUR] == handed["cash"] - basket.change
    assert sums["card", "", EUR] == handed["card"]
    assert sums[ADVANCE, basket.id, EUR] == handed["advance"]
    for tender in basket.tenders:
        if tender.slip and not tender.advance:
            assert sums[tender.slip.account, tender.slip.id, EUR] == tender.amount
            right = 0 if tender.surrendered else -tender.amount
            assert sums["right@T03A", tender.slip.id, RIGHT] == right


@given(paid_sales())
def test_every_cent_of_a_sale_finds_its_place(basket: Basket) -> None:
    (draft,) = settle(basket, TERMS)
    sale = sale_of(draft)
    assert sum(t.amount for t in sale.tenders) - sale.change == sale.total == basket.net
    assert sum(line.total for line in sale.lines) == sale.total
    off = sale.discount + sale.reward
    assert sum(line.basket_discount for line in sale.lines) == off
    assert sum(line.reward for line in sale.lines) == sale.reward
    for line in sale.lines:
        assert line.gross - line.discount - line.basket_discount == line.total
        assert 0 <= line.reward <= line.basket_discount
    kept: Counter[int] = Counter()
    for line in sale.lines:
        kept.update(dict(line.paid))
    assert kept.total() == sale.total


@given(paid_sales())
def test_the_tax_of_each_code_is_taken_once_on_its_total(basket: Basket) -> None:
    sale = sale_of(settle(basket, TERMS)[0])
    for row in sale.taxes:
        assert row.tax == expected_tax(sale, row.code), row


@given(paid_sales())
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


def test_an_exchange_is_a_credit_note_and_a_ticket_and_one_payment() -> None:
    bought = SaleLine(0, "Robe", 1600, "N20", "new")
    sale = sale_in(EMPTY.add(bought).pay(cash(1600)))
    dearer = SaleLine(0, "Veste", 2500, "N20", "new")
    basket = EMPTY.add(back_of(sale, sale[1].lines[0], 1)).add(dearer)
    assert (basket.net, basket.due, basket.owed) == (900, 900, 0)
    refund, ticket = settle(basket.pay(card(900)), TERMS)
    assert isinstance(refund.content, Refund)
    assert (refund.content.total, refund.content.between) == (-1600, -1600)
    content = sale_of(ticket)
    assert (content.total, content.between, content.linked) == (2500, 1600, (refund.id,))
    assert content.lines[0].paid == ((0, 1600), (1, 900))


def test_an_exchange_of_equal_price_needs_no_money() -> None:
    bought = SaleLine(0, "Robe", 1600, "N20", "new")
    sale = sale_in(EMPTY.add(bought).pay(cash(1600)))
    basket = EMPTY.add(back_of(sale, sale[1].lines[0], 1)).add(bought)
    assert basket.whole
    refund, ticket = settle(basket, TERMS)
    assert (money_of(refund).tenders, money_of(ticket).tenders) == ((), ())
    assert money_of(ticket).total == 1600


def test_a_gift_card_is_money_and_no_turnover() -> None:
    gift = slip(1, Kind.GIFT)
    (draft,) = settle(EMPTY.add(IssueLine(0, "Carte", 5000, gift)).pay(cash(5000)), TERMS)
    content = draft.content
    assert isinstance(content, Issue)
    assert (content.work, content.total, content.slips) == (Work.SELL, 5000, (gift,))
    sums = sums_of((draft,))
    assert (sums["credit/gift", gift.id, EUR], sums["cash", "T03", EUR]) == (-5000, 5000)
    assert not [account for account, _, _ in sums if account.startswith(("sales", "vat"))]


def test_money_back_as_a_new_credit_is_born_with_its_document() -> None:
    sale = sale_in(EMPTY.add(SaleLine(0, "Robe", 1600, "N20", "new")).pay(cash(1600)))
    new = slip(7, face=1600)
    tender = Tender(0, TenderKind.CREDIT, -1600, slip=new, fresh=True)
    basket = EMPTY.add(back_of(sale, sale[1].lines[0], 1)).pay(tender)
    (draft,) = settle(basket, TERMS)
    assert isinstance(draft.content, Refund)
    assert draft.content.slips == (new,)
    assert draft.content.tenders == (Paid(1, "credit", -1600, slip=new.code),)


def test_a_sold_piece_moves_and_mugs_leave_the_shelf() -> None:
    dress = SaleLine(0, "Robe", 1600, "M20", "used", item="i1", article="i1", seen=4, cost=400)
    mugs = SaleLine(0, "Tasse", 350, "N20", "new", 2, article="m", tracking=Tracking.QUANTITY)
    draft = settle(EMPTY.add(dress).add(mugs).pay(card(2300)), TERMS)[0]
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


def test_a_basket_that_is_due_or_owed_or_waits_for_a_card_is_a_bug_to_settle() -> None:
    line = SaleLine(0, "Tasse", 350, "N20", "new")
    with pytest.raises(AssertionError):
        settle(EMPTY.add(line), TERMS)
    with pytest.raises(AssertionError):
        settle(EMPTY.pay(card(0, CardState.UNKNOWN)), TERMS)
    sale = sale_in(EMPTY.add(line).pay(cash(350)))
    with pytest.raises(AssertionError):
        settle(EMPTY.add(back_of(sale, sale[1].lines[0], 1)), TERMS)
