"""What users of other tills complained about when goods or money go backwards.

Here are C12, C14, C15, C17, C18, C19, C29, C32 and C40e of product.md, at the desks.
"""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.credit_shop import CreditTill
from tests.desks import JEANNE
from tests.returns import ReturnDesks
from tests.stories.saturday import (
    Saturday,
    done_of,
    goods_go_both_ways,
    three_friends_share_a_bill,
    three_ways_back,
    two_lamps_are_put_aside,
    two_tickets_were_wrong,
)
from tests.stories.test_money_back import KINDS, money_of
from tillapp.counter.paying import CardAnswer
from tillapp.domain.content import Sale
from tillapp.domain.discount import Discount
from tillapp.domain.document import Document
from tillapp.domain.party import Right
from tillapp.domain.posting import EUR
from tillapp.domain.refusal import CreditTwice, Refusal, ReturnAboveSold
from tillapp.domain.reward import Loyalty, LoyaltyRule, Reward
from tillapp.domain.undone import Refund
from tillapp.ledger import records
from tillapp.ledger.accounts import of_period
from tillapp.ledger.verify import verify

TAPS = 20


def of_kind(till: CreditTill, kind: str) -> dict[str, int]:
    """What a kind of document did to each account today, in cents; money in is positive."""
    rows = of_period(till.book.store, till.book.period)
    return {r.account: r.debit - r.credit for r in rows if (r.kind, r.unit) == (kind, EUR)}


def sealed(till: CreditTill, kind: type[Sale | Refund]) -> list[Document]:
    return [each for each in till.documents() if isinstance(each.facts.content, kind)]


def taps(act: Callable[[], object]) -> int:
    """How many of twenty taps did something."""
    done = 0
    for _ in range(TAPS):
        try:
            act()
        except Refusal:
            continue
        done += 1
    return done


def test_c12_a_voucher_and_points_that_were_about_to_pay_are_whole_after_a_cancel() -> None:
    till = CreditTill()
    loyalty = Loyalty((LoyaltyRule(),), (Reward(10, 100),))
    records.put_setting(till.book.store, "loyalty", loyalty, till.version)
    camille = till.customer()
    gift = till.gift(5_000)
    word = till.session.approve_with_badge(Right.POINTS, JEANNE.badge)
    till.rewarding.give(camille.id, 30, "gesture", word)
    coat, hat = till.shop.piece("Manteau", 9_000), till.shop.piece("Chapeau", 1_000)
    before = till.balances()
    till.ring(coat)
    till.selling.attach(camille.id)
    till.rewarding.reward(Reward(10, 100))
    assert till.crediting.spend(gift.code).due == 3_900
    till.selling.hold()
    till.ring(hat)
    with pytest.raises(CreditTwice):
        till.crediting.spend(gift.code)
    till.selling.abandon()
    till.selling.resume(till.selling.parked()[0].id)
    till.selling.abandon()
    assert till.balances() == before


@given(parts=st.lists(st.integers(1, 4), max_size=6))
def test_c14_whatever_is_asked_for_never_more_comes_back_than_was_sold(
    parts: list[int],
) -> None:
    till = ReturnDesks()
    cups = till.shop.sku("Tasse", 333, 20)
    till.selling.scan(cups.code, 7)
    sale = done_of(till.paying.cash()).document
    for part in parts:
        try:
            till.returning.add(sale, 1, part)
            till.refunding.give("cash")
        except ReturnAboveSold:
            assert sum(parts) > 7
    back = sum(-refund.total for refund in till.refunds())
    pieces = sum(line.quantity for refund in till.refunds() for line in refund.lines)
    assert pieces <= 7
    assert back <= 7 * 333
    assert (back == 7 * 333) == (pieces == 7)


def test_c15_an_exchange_is_two_documents_whose_totals_and_taxes_are_both_right() -> None:
    till = CreditTill()
    dress, coat = till.shop.piece("Robe", 4_200), till.shop.piece("Manteau", 6_000, vat="N20")
    sold = till.sell(dress)
    before = of_kind(till, "sale")
    till.returning.add(sold.id, 1)
    till.ring(coat)
    till.paying.cash()
    [back] = sealed(till, Refund)
    away = sealed(till, Sale)[-1]
    assert isinstance(back.facts.content, Refund)
    assert isinstance(away.facts.content, Sale)
    assert (back.facts.content.total, away.facts.content.total) == (-4_200, 6_000)
    assert back.facts.content.linked == (away.id,)
    assert away.facts.content.linked == (back.id,)
    # The dress made 38,00 of margin, so 6,33 of tax; the coat has 10,00 of tax in its price.
    refunds, sales = of_kind(till, "refund"), of_kind(till, "sale")
    assert (refunds["vat/M20"], refunds["sales/used/M20"]) == (633, 3_567)
    assert (sales["vat/N20"], sales["sales/new/N20"]) == (-1_000, -5_000)
    assert (sales["vat/M20"], sales["sales/used/M20"]) == (-633, -3_567)
    assert sales["cash"] - before["cash"] == 1_800
    assert "cash" not in refunds
    assert refunds["between"] + sales["between"] == 0
    assert till.printer.kicks == 2


def test_c17_the_original_means_first_then_a_credit_with_code_balance_and_last_day() -> None:
    till = CreditTill()
    coat = till.shop.piece("Manteau", 6_000)
    till.ring(coat)
    till.paying.card()
    sale = done_of(till.paying.card_answer(CardAnswer.ACCEPTED)).document
    till.returning.add(sale, 1)
    assert till.refunding.options()[0].id == "card"
    till.refunding.give("credit")
    [credit] = till.crediting.credits()
    paper = "".join(till.printer.text.split())
    for said in (credit.code, "60,00", "21/11/2027"):
        assert said in paper


def test_c18_the_drawer_is_the_replay_of_its_movements_day_by_day(
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    day = Saturday(tmp_path_factory.mktemp("c18"), powerless=False)
    for story in (
        goods_go_both_ways,
        three_friends_share_a_bill,
        two_lamps_are_put_aside,
        two_tickets_were_wrong,
        three_ways_back,
    ):
        story(day)
        documents = day.till.documents()
        for kind in KINDS:
            assert day.till.balance(kind) == sum(money_of(each, kind) for each in documents)
    periods = {each.facts.period for each in day.till.documents()}
    assert len(periods) >= 3
    rows = [row for period in periods for row in of_period(day.till.book.store, period)]
    cash = sum(
        row.debit - row.credit for row in rows if (row.account, row.unit) == ("cash", EUR)
    )
    assert cash == day.till.balance("cash")


def test_c19_points_go_with_what_comes_back_and_the_second_half_takes_the_rest() -> None:
    till = CreditTill()
    records.put_setting(till.book.store, "loyalty", Loyalty((LoyaltyRule(),)), till.version)
    camille = till.customer()
    cups = till.shop.sku("Tasse", 333, 20)
    till.selling.scan(cups.code, 3)
    till.selling.attach(camille.id)
    sale = done_of(till.paying.cash()).document
    earned = till.rewarding.points(camille.id)
    assert earned == 9
    left = []
    for _ in range(3):
        till.returning.add(sale, 1, 1)
        till.refunding.give("cash")
        left.append(till.rewarding.points(camille.id))
    assert left == sorted(left, reverse=True)
    assert left[-1] == 0


def test_c29_twenty_taps_on_a_refund_give_the_money_back_once() -> None:
    till = CreditTill()
    sale = till.sell(till.shop.piece(price=1_600))
    till.returning.add(sale.id, 1)
    assert taps(lambda: till.refunding.give("cash")) == 1
    assert len(sealed(till, Refund)) == 1
    assert till.balance("cash") == 0


def test_c29_twenty_taps_on_an_equal_exchange_make_two_documents() -> None:
    till = CreditTill()
    sale = till.sell(till.shop.piece(price=1_600))
    till.returning.add(sale.id, 1)
    till.ring(till.shop.piece("Pull", 1_600))
    assert taps(till.paying.close) == 1
    assert (len(sealed(till, Refund)), len(sealed(till, Sale))) == (1, 2)


def test_c29_a_tap_too_many_on_a_part_pays_the_next_part_and_never_one_twice() -> None:
    till = CreditTill()
    till.ring(till.shop.piece(price=1_000))
    till.splitting.equal(3)
    assert taps(till.paying.cheque) == 3
    assert (till.balance("cheque"), till.balance("advance")) == (1_000, 0)
    assert len(sealed(till, Sale)) == 1


@given(
    prices=st.lists(st.integers(1, 9_999), min_size=1, max_size=4),
    percent=st.integers(0, 9_000),
    parts=st.integers(2, 7),
    card=st.integers(0, 6),
)
def test_c32_a_bill_in_parts_always_closes_whatever_the_cents(
    prices: list[int], percent: int, parts: int, card: int
) -> None:
    till = CreditTill(who=JEANNE)
    till.ring(*(till.shop.piece(price=price) for price in prices))
    if percent:
        till.selling.discount_all(Discount("gesture", basis_points=percent))
    net = till.selling.view().total
    if net < parts:
        return
    till.splitting.equal(parts)
    for n in range(parts):
        if n == card:
            till.paying.card()
            till.paying.card_answer(CardAnswer.ACCEPTED)
        else:
            till.paying.cash()
    assert till.selling.view().lines == ()
    assert till.balance("cash") + till.balance("card") == net
    assert till.balance("advance") == 0


def test_c40e_a_day_paid_with_credits_has_the_turnover_of_a_day_paid_in_cash() -> None:
    def turnover(*, by_credit: bool) -> dict[str, int]:
        till = CreditTill()
        slip, gift = till.owe(3_000), till.gift(2_500)
        before = of_kind(till, "sale")
        till.coat(3_000)
        till.desk.spend(slip.code) if by_credit else till.paying.cash()
        till.ring(till.shop.sku(price=2_500))
        till.desk.spend(gift.code) if by_credit else till.paying.cash()
        after = of_kind(till, "sale")
        assert verify(till.book.store, till.book.profile).sound
        return {
            account: cents - before.get(account, 0)
            for account, cents in after.items()
            if account.startswith(("sales", "vat"))
        }

    assert turnover(by_credit=True) == turnover(by_credit=False)
