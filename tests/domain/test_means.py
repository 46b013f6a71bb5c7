"""Means of payment of a part: they sum, and none gives back more than it paid."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tests.domain.baskets import slip
from tillapp.domain.credit import Kind
from tillapp.domain.means import EXCHANGED, Means, by, cut, of_part, on, together
from tillapp.domain.money import part

AMOUNTS = st.lists(st.integers(1, 400), min_size=1, max_size=5)


@given(AMOUNTS, st.integers(1, 500), st.data())
def test_however_it_is_cut_every_means_gives_back_what_it_paid(
    amounts: list[int], whole: int, data: st.DataObject
) -> None:
    means = [Means(f"m{n}", amount) for n, amount in enumerate(amounts)]
    total, before, back = sum(amounts), 0, list[Means]()
    while before < whole:
        taken = data.draw(st.integers(1, whole - before))
        share = of_part(means, total, before, taken, whole)
        due = part(total, before + taken, whole) - part(total, before, whole)
        assert sum(each.amount for each in share) == due
        assert all(each.amount > 0 for each in share)
        back += share
        before += taken
    assert {m.kind: m.amount for m in together(back)} == {m.kind: m.amount for m in means}


def test_four_people_who_paid_a_cent_each_get_a_cent_each() -> None:
    means = [Means(f"m{n}", 1) for n in range(4)]
    first, second = of_part(means, 4, 0, 1, 2), of_part(means, 4, 1, 1, 2)
    assert {m.kind for m in (*first, *second)} == {"m0", "m1", "m2", "m3"}
    assert sum(m.amount for m in first) == sum(m.amount for m in second) == 2


def test_half_of_what_cash_and_card_paid_is_half_of_each() -> None:
    paid = (Means("cash", 600), Means("card", 400))
    assert of_part(paid, 1000, 0, 1, 2) == (Means("cash", 300), Means("card", 200))


def test_a_gift_of_nothing_was_paid_by_nobody() -> None:
    assert of_part((), 0, 0, 1, 1) == ()
    assert of_part((Means("cash", 0),), 0, 0, 1, 1) == ()


def test_the_same_means_add_up_and_each_credit_stays_its_own() -> None:
    one, two = slip(1), slip(2)
    found = together((Means("credit", 5, one), Means("cash", 3), Means("credit", 2, one)))
    assert found == (Means("credit", 7, one), Means("cash", 3))
    assert len(together((Means("credit", 5, one), Means("credit", 5, two)))) == 2


def test_a_cut_loses_nothing() -> None:
    means = (Means("credit", 5, slip(1)), Means("cash", 3))
    assert cut(means, 6) == (
        (Means("credit", 5, slip(1)), Means("cash", 1)),
        (Means("cash", 2),),
    )
    assert cut(means, 0) == ((), means)
    assert cut(means, 9) == (means, ())


def test_money_is_what_the_shop_gives_back_on_demand() -> None:
    money = {kind: Means(kind, 1).money for kind in ("cash", "card", "cheque", EXCHANGED)}
    assert money == {"cash": True, "card": True, "cheque": True, EXCHANGED: False}
    for kind, payable in ((Kind.RETURN, True), (Kind.GIFT, False), (Kind.GOODWILL, False)):
        assert Means("credit", 1, slip(1, kind)).money is payable
    assert not Means("gift", 1).money


def test_kinds_and_credits_are_summed_apart() -> None:
    means = (Means("credit", 5, slip(1)), Means("credit", 2), Means("cash", 3))
    assert (by(means, "credit"), by(means, "cash"), on(means, slip(1).id)) == (2, 3, 5)
