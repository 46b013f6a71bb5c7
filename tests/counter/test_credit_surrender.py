"""A slip of another till is surrendered: its paper is the right to spend it, once."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.credit_shop import CreditTill, introduce, till_of
from tests.ledger.test_incarnation import Counter
from tillapp.counter.credit_finding import CreditFinder
from tillapp.domain.credit import Kind
from tillapp.domain.refusal import (
    BadAmount,
    BalanceTooLow,
    CreditElsewhere,
    CreditTooLow,
    CreditTwice,
    ForgedSlip,
    NothingToPay,
    Refusal,
    TenderAboveDue,
)
from tillapp.domain.split import equal


@pytest.fixture
def till() -> CreditTill:
    return CreditTill()


@pytest.fixture
def other(till: CreditTill) -> CreditTill:
    """Another till of the shop, which knows the first one's key and none of its documents."""
    other = till_of("T04A")
    introduce(other, till)
    return other


def money(till: CreditTill) -> list[tuple[str, str, str, int]]:
    """What credits and rights are worth."""
    return [row for row in till.balances() if row[0].startswith(("credit/", "right"))]


def test_a_slip_of_another_till_is_surrendered_for_its_face(
    till: CreditTill, other: CreditTill
) -> None:
    slip = till.owe(2_000)
    square = till.text(slip)
    other.coat(3_000)
    assert other.desk.spend(square).due == 1_000
    other.paying.cash()
    # The other till's book holds the claim; the union of both books is square again.
    assert (other.left(slip), till.left(slip)) == (-2_000, 2_000)
    assert money(other) == [("credit/return", slip.id, "EUR", 2_000)]


def test_what_is_left_of_a_surrendered_slip_is_a_slip_of_this_till(
    till: CreditTill, other: CreditTill
) -> None:
    gift = till.gift(5_000)
    square = till.text(gift)
    other.coat(1_999)
    view = other.desk.spend(square)
    assert view.done is not None
    [(name, worth)] = view.done.slips
    assert (name[:7], worth) == ("BC-04A-", 3_001)
    [rest] = other.desk.credits()
    assert (rest.kind, rest.balance, rest.here, rest.until) == (
        Kind.GIFT,
        3_001,
        3_001,
        gift.until,
    )
    assert other.left(gift) == -5_000
    other.coat(3_001)
    other.desk.spend(rest.code)
    assert other.desk.look(rest.code).balance == 0


def test_cash_handed_over_before_takes_nothing_from_what_is_left(
    till: CreditTill, other: CreditTill
) -> None:
    square = till.text(till.owe(5_000))
    other.coat(3_000)
    other.paying.cash(1_000)
    view = other.desk.spend(square)
    assert view.done is not None
    assert (view.done.change, view.done.slips[0][1]) == (0, 3_000)


def test_a_slip_is_surrendered_once(till: CreditTill, other: CreditTill) -> None:
    slip = till.owe(2_000)
    square = till.text(slip)
    other.coat(2_000)
    other.desk.spend(square)
    other.coat(2_000)
    with pytest.raises(CreditTooLow):
        other.desk.spend(square)
    with pytest.raises(BalanceTooLow):
        other.paying.credit(slip, 2_000, surrendered=2_000)


def test_a_slip_is_surrendered_into_one_basket(till: CreditTill, other: CreditTill) -> None:
    square = till.text(till.owe(2_000))
    other.coat(3_000)
    other.desk.spend(square)
    with pytest.raises(CreditTwice):
        other.desk.spend(square)
    other.selling.hold()
    other.coat(3_000)
    with pytest.raises(CreditTwice):
        other.desk.spend(square)


def test_a_surrendered_slip_pays_all_it_can(till: CreditTill, other: CreditTill) -> None:
    square = till.text(till.owe(2_000))
    with pytest.raises(NothingToPay):
        other.desk.spend(square)
    other.coat(3_000)
    with pytest.raises(BadAmount) as refused:
        other.desk.spend(square, 500)
    assert refused.value.facts["least"] == 2_000
    assert other.desk.spend(square, 2_000).due == 1_000


def test_a_part_of_a_bill_takes_no_slip_that_is_worth_more(
    till: CreditTill, other: CreditTill
) -> None:
    large, small = till.text(till.owe(5_000)), till.text(till.gift(1_000))
    other.coat(6_000)
    other.basket.become(other.basket.now.in_parts(equal(6_000, 3)))
    with pytest.raises(TenderAboveDue):
        other.desk.spend(large)
    assert other.desk.spend(small).due == 1_000


def test_a_basket_that_the_book_refuses_leaves_the_paper_with_the_customer(
    till: CreditTill, other: CreditTill
) -> None:
    square = till.text(till.owe(5_000))
    piece = other.shop.piece(price=2_000)
    other.ring(piece)
    other.selling.hold()
    # The same piece, sold from a second basket behind the desk's back.
    other.shop.sell(piece)
    other.selling.resume(other.basket.parked()[0].id)
    with pytest.raises(Refusal):
        other.desk.spend(square)
    assert not other.basket.now.tenders
    assert other.basket.now.lines
    assert not money(other)


def test_a_forged_slip_pays_nothing(till: CreditTill) -> None:
    stranger = till_of("T09A")
    square = stranger.text(stranger.owe(2_000))
    till.coat()
    with pytest.raises(ForgedSlip):
        till.desk.spend(square)


def test_a_new_incarnation_has_no_rights_and_takes_the_paper_once(tmp_path: Path) -> None:
    counter = Counter(tmp_path / "one")
    counter.found()
    old = CreditTill(counter.open())
    slip = old.owe(5_000)
    square = old.text(slip)
    old.book.close()
    (counter.keys / "T03A-signing.pem").unlink()
    new = CreditTill(counter.open())
    assert new.book.place.ledger == "T03B"
    assert (new.left(slip), new.right(slip)) == (5_000, 0)
    new.coat(3_000)
    with pytest.raises(CreditElsewhere):
        new.desk.spend(slip.code)
    done = new.desk.spend(square).done
    assert done is not None
    assert [worth for _, worth in done.slips] == [2_000]
    assert new.left(slip) == 0
    new.coat(3_000)
    with pytest.raises(CreditTooLow):
        new.desk.spend(square)
    new.book.close()


def test_a_paper_from_before_is_worth_what_the_book_still_owes(tmp_path: Path) -> None:
    counter = Counter(tmp_path / "one")
    counter.found()
    old = CreditTill(counter.open())
    slip = old.owe(5_000)
    square = old.text(slip)
    old.coat(1_000)
    old.desk.spend(slip.code)
    old.book.close()
    (counter.keys / "T03A-signing.pem").unlink()
    new = CreditTill(counter.open())
    found = CreditFinder(new.book, new.basket).find(square)
    assert (found.surrendered, found.available, found.known) == (True, 4_000, True)
    new.coat(5_000)
    with pytest.raises(BalanceTooLow):
        # The book itself knows what is left of it, whatever a desk would allow.
        new.paying.credit(slip, 5_000, surrendered=5_000, booked=True)
    new.book.close()
