"""Money before the sale: sealed when it moves, used up by the sale, undone to nothing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from tests.domain.baskets import EMPTY, TERMS, sale_lines, slip
from tests.shop import card, cash
from tillapp.domain.advance import give_back, take_ahead
from tillapp.domain.article import Tracking
from tillapp.domain.basket import Basket
from tillapp.domain.content import Advance
from tillapp.domain.credit import Kind
from tillapp.domain.document import Draft
from tillapp.domain.issue_line import IssueLine
from tillapp.domain.line import SaleLine
from tillapp.domain.posting import unbalanced
from tillapp.domain.settle import settle
from tillapp.domain.split import equal
from tillapp.domain.tender import Tender, TenderKind

MUG = SaleLine(0, "Tasse", 1200, "N20", "new", article="m", tracking=Tracking.QUANTITY)
COAT = SaleLine(0, "Manteau", 6000, "M20", "used", article="i1", item="i1", seen=2, cost=100)


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
    again = give_back(taken.basket, 1, TERMS).basket
    assert again.split == basket.split


def test_the_tenders_of_a_part_are_documents_that_name_each_other() -> None:
    basket = replace(EMPTY.add(MUG), split=equal(1200, 2)).pay(card(200)).pay(cash(400))
    one, two = take_ahead(basket, (1, 2), TERMS).drafts
    assert (said(one).beside, said(two).beside) == ((two.id,), (one.id,))
    assert (one.ordinal, two.ordinal) == (0, 1)


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
