"""Effects: each says the same amount twice, once on either side."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from tests.domain.baskets import TERMS, slip
from tests.shop import card, cash, cheque
from tillapp.domain import effects
from tillapp.domain.article import Tracking
from tillapp.domain.credit import Kind
from tillapp.domain.document import Ceiling, Floor, Seen
from tillapp.domain.item import Register
from tillapp.domain.line import SaleLine
from tillapp.domain.posting import EUR, RIGHT, Posting, unbalanced
from tillapp.domain.tender import Tender, TenderKind

MUGS = SaleLine(0, "Tasse", 350, "N20", "new", 2, article="m", tracking=Tracking.QUANTITY)
DRESS = SaleLine(0, "Robe", 1600, "M20", "used", article="i1", item="i1", seen=4, hold_n=2)
CREDIT = Tender(1, TenderKind.CREDIT, 700, slip=slip(1))


@pytest.mark.parametrize(
    ("tender", "account", "owner"),
    [(cash(500), "cash", "T03"), (card(500), "card", ""), (cheque(-500), "cheque", "")],
)
def test_money_lies_on_the_account_of_its_means(
    tender: Tender, account: str, owner: str
) -> None:
    expected = [Posting(account, owner, EUR, tender.amount)]
    assert effects.tendered(tender, "b", TERMS) == expected


def test_a_credit_that_pays_is_owed_less_and_may_be_spent_less() -> None:
    rows = effects.tendered(CREDIT, "b", TERMS)
    assert rows[0] == Posting("credit/return", slip(1).id, EUR, 700)
    assert rows[1] == Posting("right@T03A", slip(1).id, RIGHT, -700)
    assert unbalanced(rows[1:]) == {}
    assert effects.spendable((CREDIT,), TERMS) == [
        Ceiling("credit/return", slip(1).id, 0),
        Floor("right@T03A", slip(1).id, 0, RIGHT),
    ]


def test_a_surrendered_slip_pays_its_face_and_no_right_of_this_till() -> None:
    paper = replace(CREDIT, surrendered=700)
    assert effects.tendered(paper, "b", TERMS) == [
        Posting("credit/return", slip(1).id, EUR, 700)
    ]
    assert effects.spendable((paper,), TERMS) == [Ceiling("credit/return", slip(1).id, 700)]


def test_what_goes_onto_a_credit_or_was_sealed_before_asks_for_nothing() -> None:
    onto = replace(CREDIT, amount=-700, fresh=True)
    sealed = replace(CREDIT, advance="a")
    assert effects.spendable((onto, sealed, cash(5)), TERMS) == []
    assert effects.tendered(sealed, "b", TERMS) == [Posting("advance", "b", EUR, 700)]


def test_tax_that_fell_due_with_a_deposit_is_used_up() -> None:
    tender = replace(card(1200), advance="a", taxes=(("N20", 200),))
    assert effects.tendered(tender, "b", TERMS) == [
        Posting("advance", "b", EUR, 1200),
        Posting("vat_ahead/N20", "b", EUR, -200),
        Posting("vat/N20", "", EUR, 200),
    ]


def test_goods_leave_the_shelf_they_lie_on() -> None:
    aside = replace(MUGS, aside=True)
    rows = effects.goods_sold((MUGS, aside, DRESS))
    assert {(row.account, row.amount) for row in rows} == {
        ("stock@shop", -2),
        ("stock@held", -2),
        ("outside", 2),
    }
    assert not unbalanced(rows)


def test_a_piece_is_sold_where_it_was_seen_and_not_put_aside_since() -> None:
    assert effects.unseen(DRESS) == (
        Seen("i1", Register.WHEREABOUTS, 4, "Robe"),
        Seen("i1", Register.HOLD, 2, "Robe"),
    )
    assert (effects.taken_away(DRESS).n, effects.freed(DRESS).n) == (5, 3)


def test_points_are_earned_and_taken_and_nothing_is_no_posting() -> None:
    assert effects.pointed("nadia", 0) == []
    for points in (7, -7):
        rows = effects.pointed("nadia", points)
        assert rows[0] == Posting("points/holder", "nadia", "pt", points)
        assert not unbalanced(rows)


def test_a_gift_card_is_a_debt_of_its_own_account() -> None:
    gift = slip(2, Kind.GIFT)
    assert effects.credited(gift, 5000, TERMS)[0] == Posting("credit/gift", gift.id, EUR, -5000)
