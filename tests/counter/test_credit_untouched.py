"""C12 of product.md: baskets wait, change and are given up, and no balance moves meanwhile."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.credit_shop import CreditTill, introduce, till_of
from tests.desks import JEANNE
from tillapp.domain.credit import Slip
from tillapp.domain.refusal import (
    Refusal,
)

GESTURES = (
    "coat",
    "cup",
    "gift",
    "all",
    "part",
    "foreign",
    "hold",
    "resume",
    "unpay",
    "give_up",
    "undo",
)
steps = st.lists(
    st.sampled_from(GESTURES),
    max_size=14,
)


@settings(max_examples=60, deadline=None)
@given(steps)
def test_c12_no_balance_moves_before_a_basket_is_sealed(done: list[str]) -> None:
    till = CreditTill()
    slips = [till.owe(900), till.gift(700)]
    other = till_of("T04A")
    introduce(till, other)
    square = other.text(other.owe(800))
    before = till.balances()
    for step in done:
        _take(till, step, slips, square)
    for _ in range(len(till.basket.parked()) + 1):
        if till.basket.now.lines:
            till.session.enter_with_badge(JEANNE.badge)
            till.selling.abandon()
        if till.basket.parked():
            till.selling.resume(till.basket.parked()[0].id)
    assert not till.basket.parked()
    moved = [row for row in till.balances() if not row[0].startswith(("stock", "outside"))]
    assert moved == before


def _take(till: CreditTill, step: str, slips: list[Slip], square: str) -> None:
    # Nothing so cheap that a credit pays it whole: that would seal the basket.
    gestures: dict[str, Callable[[], object]] = {
        "coat": lambda: till.coat(5_000),
        "cup": lambda: till.coat(3_000),
        "gift": lambda: till.desk.sell_gift(4_000),
        "foreign": lambda: till.desk.spend(square),
        "all": lambda: till.desk.spend(slips[0].code),
        "part": lambda: till.desk.spend(slips[1].code, 300),
        "hold": till.selling.hold,
        "resume": lambda: till.selling.resume([b.id for b in till.basket.parked()][-1]),
        "unpay": lambda: till.paying.remove([t.n for t in till.basket.now.tenders][-1]),
        "give_up": till.selling.abandon,
        "undo": till.selling.undo,
    }
    with suppress(Refusal, IndexError):
        gestures[step]()
