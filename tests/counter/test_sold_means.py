"""How a ticket was paid in the end, line by line, whatever was corrected since."""

from __future__ import annotations

from msgspec.structs import replace

from tests.returns import ReturnDesks
from tillapp.counter.sold_means import by_kind, by_line, corrections
from tillapp.domain.content import Sale
from tillapp.domain.means import EXCHANGED, Means
from tillapp.domain.sold import Paid, SoldLine
from tillapp.domain.undone import Correction
from tillapp.ledger.credits import Credits

LINE = SoldLine(1, "Tasse", 1, "piece", 1000, 1000, 1000, 833, 167, "N20", "new")
BOTH = Sale(
    (
        replace(LINE, paid=((1, 600), (2, 400))),
        replace(LINE, n=2, title="Bol", paid=((2, 1000),)),
    ),
    (),
    2000,
    (Paid(1, "card", 600), Paid(2, "cash", 1500)),
    change=100,
)


def no_credits() -> Credits:
    till = ReturnDesks()
    return Credits(till.book.store, till.book.place)


def correction(out: dict[str, int], into: dict[str, int]) -> Correction:
    return Correction("ab" * 16, "T03A-000001", _paid(out), _paid(into), "wrong key")


def _paid(sums: dict[str, int]) -> tuple[Paid, ...]:
    return tuple(Paid(n, kind, cents) for n, (kind, cents) in enumerate(sums.items(), 1))


def test_change_is_no_cash_that_stayed() -> None:
    assert by_kind(BOTH, ()) == {"card": 600, "cash": 1400}


def test_each_line_knows_its_means() -> None:
    assert by_line(no_credits(), BOTH, ()) == {
        1: (Means("card", 600), Means("cash", 400)),
        2: (Means("cash", 1000),),
    }


def test_goods_that_came_back_are_a_means_of_their_own() -> None:
    line = replace(LINE, paid=((0, 700), (1, 300)))
    sale = Sale((line,), (), 1000, (Paid(1, "cash", 300),), between=700)
    assert by_kind(sale, ()) == {"cash": 300, EXCHANGED: 700}
    assert by_line(no_credits(), sale, ())[1] == (Means(EXCHANGED, 700), Means("cash", 300))


def test_an_advance_keeps_the_kind_it_came_with() -> None:
    line = replace(LINE, paid=((1, 1000),))
    sale = Sale((line,), (), 1000, (Paid(1, "card", 1000, advance="cd" * 16),))
    assert by_line(no_credits(), sale, ())[1] == (Means("card", 1000),)


def test_corrections_move_cents_line_after_line_and_lose_none() -> None:
    first = correction({"card": 600, "cash": 1400}, {"card": 1200, "cheque": 800})
    assert by_kind(BOTH, [first]) == {"card": 1200, "cheque": 800}
    lines = by_line(no_credits(), BOTH, [first])
    assert lines == {
        1: (Means("card", 600), Means("card", 400)),
        2: (Means("card", 200), Means("cheque", 800)),
    }
    second = correction({"card": 1200, "cheque": 800}, {"cash": 2000})
    lines = by_line(no_credits(), BOTH, [first, second])
    assert {means.kind for line in lines.values() for means in line} == {"cash"}
    assert sum(means.amount for line in lines.values() for means in line) == 2000


def test_a_correction_leaves_what_a_credit_paid() -> None:
    till = ReturnDesks()
    sale = till.sell(till.shop.piece(price=1000))
    till.returning.add(sale.id, 1)
    till.refunding.give("credit")
    slip = till.refunds()[-1].slips[0]
    line = replace(LINE, paid=((1, 400), (2, 600)))
    tenders = (Paid(1, "credit", 400, slip=slip.code), Paid(2, "cash", 600))
    paid = Sale((line,), (), 1000, tenders)
    moved = correction({"cash": 600}, {"card": 600})
    credits_ = Credits(till.book.store, till.book.place)
    assert by_line(credits_, paid, [moved])[1] == (
        Means("credit", 400, slip),
        Means("card", 600),
    )


def test_only_corrections_count_among_what_followed() -> None:
    till = ReturnDesks()
    sale = till.sell(till.shop.piece())
    till.returning.add(sale.id, 1)
    till.refunding.give("cash")
    assert corrections(till.documents()) == ()
