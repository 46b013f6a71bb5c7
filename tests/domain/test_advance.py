"""Money before the sale: sealed when it moves, used up by the sale, undone to nothing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from tests.domain.baskets import EMPTY, TERMS, sale_lines, slip
from tests.shop import card, cash
from tillapp.domain.advance import Layaway, give_back, put_aside, take_ahead
from tillapp.domain.article import Tracking
from tillapp.domain.basket import Basket
from tillapp.domain.content import Advance, Stock
from tillapp.domain.credit import Kind
from tillapp.domain.document import Draft, Seen
from tillapp.domain.issue_line import IssueLine
from tillapp.domain.item import Register
from tillapp.domain.line import SaleLine
from tillapp.domain.posting import unbalanced
from tillapp.domain.refusal import BasketPaidInPart
from tillapp.domain.settle import settle
from tillapp.domain.split import equal
from tillapp.domain.tender import Tender, TenderKind

MUG = SaleLine(0, "Tasse", 1200, "N20", "new", article="m", tracking=Tracking.QUANTITY)
COAT = SaleLine(0, "Manteau", 6000, "M20", "used", article="i1", item="i1", seen=2, cost=100)
DECEMBER = Layaway("2026-12-01", 1_796_000_000_000)
JANUARY = Layaway("2027-01-15", 1_800_000_000_000)


def sums_of(drafts: Iterable[Draft]) -> dict[tuple[str, str], int]:
    sums: Counter[tuple[str, str]] = Counter()
    for draft in drafts:
        assert not unbalanced(draft.postings)
        for row in draft.postings:
            sums[row.account, row.owner] += row.amount
    return {key: amount for key, amount in sums.items() if amount}


def said(draft: Draft) -> Advance:
    assert isinstance(draft.content, Advance)
    return draft.content


def ahead(basket: Basket, tender: Tender) -> tuple[tuple[Draft, ...], Basket]:
    paid = basket.pay(tender)
    taken = take_ahead(paid, (paid.tenders[-1].n,), TERMS)
    return taken.drafts, taken.basket


@st.composite
def goods(draw: st.DrawFn) -> Basket:
    basket = EMPTY
    for line in draw(st.lists(sale_lines(), min_size=1, max_size=5)):
        basket = basket.add(line)
    return basket


@given(goods(), st.data())
def test_deposits_reversals_and_the_sale_together_are_the_sale_alone(
    basket: Basket, data: st.DataObject
) -> None:
    drafts: list[Draft] = []
    for _ in range(data.draw(st.integers(0, 5))):
        step = data.draw(st.sampled_from(("pay", "pay", "back", "add")))
        if step == "pay" and basket.due > 1:
            tender = data.draw(st.sampled_from((card, cash)))
            amount = data.draw(st.integers(1, basket.due - 1))
            more, basket = ahead(basket, tender(amount))
            drafts += more
        elif step == "back" and basket.tenders:
            undone = give_back(basket, basket.tenders[0].n, TERMS)
            drafts, basket = [*drafts, *undone.drafts], undone.basket
        elif step == "add":
            basket = basket.add(data.draw(sale_lines()))
    whole = basket.pay(cash(basket.due))
    drafts += settle(whole, TERMS)
    alone = replace(whole, tenders=()).pay(cash(whole.net))
    found = sums_of(drafts)
    assert not [key for key in found if key[0].startswith(("vat_ahead", "advance"))]
    money = ("cash", "T03"), ("card", "")
    assert sum(found.pop(key, 0) for key in money) == whole.net
    expected = sums_of(settle(alone, TERMS))
    expected.pop(("cash", "T03"), 0)
    assert found == expected
    assert len({draft.id for draft in drafts}) == len(drafts)


@given(goods(), st.data())
def test_the_tax_ahead_is_never_above_that_of_the_goods(
    basket: Basket, data: st.DataObject
) -> None:
    gift = IssueLine(0, "Carte cadeau", data.draw(st.integers(1, 9_000)), slip(1, Kind.GIFT))
    basket = basket.add(gift)
    [draft], _ = ahead(basket, card(basket.due))
    codes = {line.vat for line in basket.lines if isinstance(line, SaleLine)}
    for code, tax in said(draft).taxes:
        assert code in codes & {"N20", "N55", "N21"}
        total = sum(
            line.due for line in basket.lines if isinstance(line, SaleLine) and line.vat == code
        )
        assert 0 < tax <= total


def test_half_of_new_goods_owes_half_of_their_tax_and_margin_goods_none() -> None:
    [draft], kept = ahead(EMPTY.add(MUG), card(600))
    assert said(draft).taxes == kept.tenders[0].taxes == (("N20", 100),)
    assert (said(draft).total, said(draft).due) == (1200, 600)
    [margin], _ = ahead(EMPTY.add(COAT), card(600))
    assert said(margin).taxes == ()


def test_what_is_paid_for_a_voucher_owes_no_tax() -> None:
    basket = EMPTY.add(MUG).add(IssueLine(0, "Carte", 1200, slip(1, Kind.GIFT)))
    [draft], _ = ahead(basket, card(1200))
    assert said(draft).taxes == (("N20", 100),)


def test_change_is_given_at_once_and_the_sale_meets_what_stayed() -> None:
    basket = replace(EMPTY.add(MUG), split=equal(1200, 2)).pay(cash(1000))
    taken = take_ahead(basket, (1,), TERMS)
    [draft] = taken.drafts
    content = said(draft)
    assert (content.received, content.tender.amount) == (1000, 600)
    assert (content.part, content.parts, taken.basket.due) == (1, 2, 600)
    assert sums_of(taken.drafts)["cash", "T03"] == 600
    assert taken.basket.split is not None
    assert [part.paid for part in taken.basket.split.parts] == [True, False]
    assert taken.basket.split.parts[0].advances == (draft.id,)


def test_the_tenders_of_a_part_are_documents_that_name_each_other() -> None:
    basket = replace(EMPTY.add(MUG), split=equal(1200, 2)).pay(card(200)).pay(cash(400))
    one, two = take_ahead(basket, (1, 2), TERMS).drafts
    assert (said(one).beside, said(two).beside) == ((two.id,), (one.id,))
    assert (one.ordinal, two.ordinal) == (0, 1)


def test_goods_go_aside_with_the_first_deposit_and_are_free_after_the_last() -> None:
    basket = EMPTY.add(COAT).add(MUG).pay(card(500)).pay(cash(500))
    taken = take_ahead(basket, (1, 2), TERMS, DECEMBER)
    first, second = taken.drafts
    [move] = first.moves
    assert (move.register, move.n, move.whom) == (Register.HOLD, 1, basket.id)
    assert move.until_ms == DECEMBER.until_ms
    assert second.moves == ()
    assert Seen("i1", Register.HOLD, 0, "Manteau") in first.guards
    assert Seen("i1", Register.WHEREABOUTS, 2, "Manteau") in first.guards
    assert sums_of(taken.drafts)["stock@held", "m"] == 1
    one = give_back(taken.basket, 1, TERMS)
    assert (one.drafts[0].moves, one.basket.layaway) == ((), "2026-12-01")
    two = give_back(one.basket, 2, TERMS)
    assert [(m.register, m.n, m.whom) for m in two.drafts[0].moves] == [("hold", 2, "")]
    assert (two.basket.layaway, two.basket.tenders) == ("", ())
    assert sums_of((*taken.drafts, *one.drafts, *two.drafts)) == {}
    again = take_ahead(two.basket.pay(card(5)), (1,), TERMS, DECEMBER)
    assert again.drafts[0].moves[0].n == 3


def test_what_is_put_aside_stays_and_what_joins_it_leaves_the_shelf() -> None:
    basket = EMPTY.add(COAT).add(MUG).pay(card(500))
    kept = take_ahead(basket, (1,), TERMS, DECEMBER).basket.add(MUG)
    assert [line.quantity for line in kept.lines] == [1, 1, 1]
    with pytest.raises(BasketPaidInPart):
        kept.without(2)
    with pytest.raises(BasketPaidInPart):
        kept.put(kept.sale_line(2).times(3))
    assert kept.put(kept.sale_line(2).at(1000, "tache")).net < kept.net
    [sale] = settle(kept.pay(cash(kept.due)), TERMS)
    sums = sums_of((sale,))
    assert (sums["stock@held", "m"], sums["stock@shop", "m"]) == (-1, -1)
    assert {(m.register, m.n) for m in sale.moves} == {("whereabouts", 3), ("hold", 2)}


def test_a_second_deposit_puts_the_new_goods_aside_and_holds_the_others_longer() -> None:
    basket = EMPTY.add(COAT).pay(card(500))
    kept = take_ahead(basket, (1,), TERMS, DECEMBER).basket.add(MUG).pay(card(100))
    same = take_ahead(kept, (2,), TERMS, DECEMBER)
    assert (same.drafts[0].moves, sums_of(same.drafts)["stock@held", "m"]) == ((), 1)
    later = take_ahead(kept, (2,), TERMS, JANUARY)
    assert [(m.n, m.until_ms) for m in later.drafts[0].moves] == [(2, JANUARY.until_ms)]
    assert later.basket.layaway == "2027-01-15"


def test_goods_can_be_put_aside_after_their_money() -> None:
    _, basket = ahead(EMPTY.add(COAT).add(MUG), card(500))
    kept = put_aside(basket, DECEMBER, TERMS)
    [draft] = kept.drafts
    assert draft.content == Stock("hold")
    assert (draft.ordinal, kept.basket.documents, kept.basket.layaway) == (1, 2, "2026-12-01")
    assert sums_of(kept.drafts)["stock@held", "m"] == 1


def test_a_credit_that_paid_a_deposit_is_as_before_once_it_went_back() -> None:
    for surrendered in (0, 300):
        tender = Tender(0, TenderKind.CREDIT, 300, slip=slip(1), surrendered=surrendered)
        drafts, basket = ahead(EMPTY.add(MUG), tender)
        assert drafts[0].guards
        undone = give_back(basket, 1, TERMS)
        assert sums_of((*drafts, *undone.drafts)) == {}
        assert said(undone.drafts[0]).reverses == drafts[0].id


def test_money_that_goes_back_to_a_card_early_makes_no_tax_due() -> None:
    basket = EMPTY.add(MUG)
    tender = Tender(1, TenderKind.CARD, -500, state=card(1).state, attempt="a")
    given = replace(basket, tenders=(tender,))
    [draft] = take_ahead(given, (1,), TERMS).drafts
    assert said(draft).taxes == ()
    assert sums_of((draft,))["card", ""] == -500
