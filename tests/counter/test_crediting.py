"""The crediting desk: gift vouchers are sold and filled, credits are read and printed."""

from __future__ import annotations

import pytest

from tests.credit_shop import CreditTill
from tests.desks import JEANNE
from tillapp.counter.crediting import Which
from tillapp.counter.settings import Policy
from tillapp.counter.views import LineKind
from tillapp.domain import code
from tillapp.domain.content import Issue
from tillapp.domain.credit import Kind, name_of
from tillapp.domain.refusal import (
    AlreadyInBasket,
    AmountUnusual,
    BadAmount,
    BrokenCode,
    CreditExpired,
    CreditTwice,
    NotFound,
    UnknownCode,
)

CARD = code.internal("28", 9_900_000_042)


@pytest.fixture
def till() -> CreditTill:
    return CreditTill()


def test_a_gift_voucher_is_a_line_of_its_own(till: CreditTill) -> None:
    view = till.desk.sell_gift(3_000)
    [line] = view.lines
    assert (line.kind, line.amount, view.due) == (LineKind.ISSUE, 3_000, 3_000)
    assert line.title.startswith("BC-03A-")
    done = till.paying.cash(5_000).done
    assert done is not None
    assert (done.slips, done.change) == (((line.title, 3_000),), 2_000)
    [credit] = till.desk.credits()
    assert (credit.kind, credit.balance, credit.face) == (Kind.GIFT, 3_000, 3_000)
    assert credit.until == "2028-11-20"


def test_a_voucher_and_a_coat_are_one_basket(till: CreditTill) -> None:
    till.coat(2_000)
    till.desk.sell_gift(3_000)
    till.paying.cash()
    assert [credit.balance for credit in till.desk.credits()] == [3_000]
    assert till.sales()[-1].total == 2_000
    assert till.balance("cash") == 5_000


@pytest.mark.parametrize("amount", [0, -1, 10_000_001])
def test_a_voucher_is_worth_something(till: CreditTill, amount: int) -> None:
    with pytest.raises(BadAmount):
        till.desk.sell_gift(amount)


def test_c32_a_very_large_voucher_is_asked_about_once(till: CreditTill) -> None:
    till.desk.sell_gift(Policy().unusual_amount)
    with pytest.raises(AmountUnusual):
        till.desk.sell_gift(Policy().unusual_amount + 1)
    till.desk.sell_gift(Policy().unusual_amount + 1, sure=True)
    till.selling.abandon()
    gift = till.gift(1_000)
    with pytest.raises(AmountUnusual):
        till.desk.top_up(gift.id, 60_000)
    till.desk.top_up(gift.id, 60_000, sure=True)


def test_a_card_that_was_printed_beforehand_is_scanned(till: CreditTill) -> None:
    gift = till.gift(3_000, CARD)
    assert gift.code == CARD
    assert till.desk.look(CARD).balance == 3_000
    till.coat(3_000)
    till.desk.spend(CARD)
    assert till.desk.look(CARD).balance == 0


def test_a_card_is_sold_once(till: CreditTill) -> None:
    till.desk.sell_gift(3_000, code=CARD)
    with pytest.raises(AlreadyInBasket):
        till.desk.sell_gift(3_000, code=CARD)
    till.paying.cash()
    with pytest.raises(AlreadyInBasket):
        till.desk.sell_gift(3_000, code=CARD)


def test_what_is_no_gift_card_is_refused(till: CreditTill) -> None:
    with pytest.raises(BrokenCode):
        till.desk.sell_gift(3_000, code=CARD[:-1] + str((int(CARD[-1]) + 1) % 10))
    for other in (code.tag(1), code.internal("27", 1), "CARD"):
        with pytest.raises(UnknownCode):
            till.desk.sell_gift(3_000, code=other)


def test_a_top_up_adds_to_the_balance_and_to_the_life(till: CreditTill) -> None:
    gift = till.gift(3_000)
    till.days_later(100)
    view = till.desk.top_up(gift.id, 2_000)
    assert view.lines[-1].title == name_of(gift)
    till.paying.cash()
    credit = till.desk.look(gift.code)
    assert (credit.balance, credit.here, credit.face) == (5_000, 5_000, 5_000)
    assert credit.until == "2029-02-28"
    content = till.documents()[-1].facts.content
    assert isinstance(content, Issue)
    assert content.work == "top_up"


def test_an_expired_voucher_lives_again_by_a_managers_word_and_not_by_a_cent(
    till: CreditTill,
) -> None:
    gift = till.gift(5_000)
    till.days_later(800)
    with pytest.raises(CreditExpired):
        till.desk.top_up(gift.id, 1)
    till.session.enter_with_badge(JEANNE.badge)
    till.desk.extend(gift.id, till.book.clock.now().day(), "forgot")
    till.desk.top_up(gift.id, 1_000)
    till.paying.cash()
    assert (till.left(gift), till.desk.look(gift.code).expired) == (6_000, False)


def test_only_a_gift_voucher_is_topped_up(till: CreditTill) -> None:
    with pytest.raises(NotFound):
        till.desk.top_up(till.owe(2_000).id, 1_000)
    with pytest.raises(NotFound):
        till.desk.top_up("f" * 32, 1_000)


def test_a_voucher_is_not_filled_and_spent_in_one_basket(till: CreditTill) -> None:
    gift = till.gift(3_000)
    till.coat(5_000)
    till.desk.top_up(gift.id, 1_000)
    with pytest.raises(CreditTwice):
        till.desk.spend(gift.code)
    with pytest.raises(CreditTwice):
        till.desk.top_up(gift.id, 1_000)


def test_vouchers_live_for_ever_where_the_shop_says_so() -> None:
    till = CreditTill(policy=Policy(gift_valid_days=0, credit_valid_days=0))
    gift = till.gift(3_000)
    assert (gift.until, till.owe(1_000).until) == ("", "")
    till.days_later(10_000)
    till.desk.top_up(gift.id, 1_000)
    till.paying.cash()
    credit = till.desk.look(gift.code)
    assert (credit.until, credit.expired, credit.balance) == ("", False, 4_000)
    assert till.text(gift)


class FewSerials:
    """Identifiers whose last six digits come again with every second one."""

    def __init__(self) -> None:
        self._n = 0

    def next(self) -> str:
        self._n += 1
        return f"{self._n * 500_000:032x}"


def test_a_code_that_is_taken_is_drawn_again(till: CreditTill) -> None:
    till.shop.ids = FewSerials()
    desk = CreditTill(till.shop).desk
    codes = set()
    for _ in range(2):
        slip = desk.fresh(Kind.GIFT, 1_000, "")
        codes.add(slip.code)
        desk.sell_gift(1_000, code=slip.code)
    assert len(codes) == 2
    with pytest.raises(AssertionError):
        desk.fresh(Kind.GIFT, 1_000, "")


def test_c17_a_refund_onto_a_credit_prints_its_code_balance_and_expiry(
    till: CreditTill,
) -> None:
    sold = till.sell(till.shop.piece(price=2_450))
    till.returning.add_all(sold.id, reason="size")
    done = till.refunding.give("credit").done
    assert done is not None
    [credit] = till.desk.credits()
    assert done.slips == ((credit.name, 2_450),)
    assert (credit.balance, credit.until) == (2_450, "2027-11-21")
    for said in (credit.code, "24,50", "21/11/2027"):
        assert said in till.printer.text


def test_a_statement_tells_the_whole_life_of_a_credit(till: CreditTill) -> None:
    gift = till.gift(5_000)
    till.coat(2_000)
    till.desk.spend(gift.code)
    till.desk.top_up(gift.id, 1_000)
    till.paying.cash()
    till.session.enter_with_badge(JEANNE.badge)
    till.desk.release(gift.id, "asked for by the other shop")
    rows = till.desk.statement(gift.id)
    assert [(row.what, row.amount, row.balance) for row in rows] == [
        ("issue/sell", 5_000, 5_000),
        ("sale", -2_000, 3_000),
        ("issue/top_up", 1_000, 4_000),
        ("release/escrow", 0, 4_000),
    ]
    numbers = {document.number for document in till.documents()}
    assert {row.number for row in rows} <= numbers
    assert [row.at_ms for row in rows] == sorted(row.at_ms for row in rows)


def test_an_extension_stands_in_the_statement(till: CreditTill) -> None:
    slip = till.owe(2_000)
    till.session.enter_with_badge(JEANNE.badge)
    till.desk.extend(slip.id, till.book.clock.now().day().replace(year=2030), "forgot")
    rows = till.desk.statement(slip.id)
    assert [(row.what, row.balance) for row in rows] == [
        ("refund", 2_000),
        ("issue/extend", 2_000),
    ]


def test_a_slip_is_printed_again(till: CreditTill) -> None:
    slip = till.owe(2_000)
    before = len(till.printer.papers)
    till.desk.print_slip(slip.id)
    assert len(till.printer.papers) == before + 1
    assert slip.code in till.printer.text
    with pytest.raises(NotFound):
        till.desk.print_slip("f" * 32)


def test_which_lists_there_are() -> None:
    assert [str(which) for which in Which] == ["active", "expiring", "used", "all"]
