"""What is undone says where it came from, and takes no bytes for what it does not say."""

from __future__ import annotations

import msgspec

from tillapp.domain.sold import Paid
from tillapp.domain.undone import Correction, Origin, Refund, ReturnedLine


def test_a_sold_line_has_one_account_of_what_came_back() -> None:
    assert Origin("s1", "T03A-000001", 2).owner == "s1/2"
    assert Origin("s1", "T03A-000001", 2, before=1).owner == "s1/2"


def test_an_empty_note_says_its_kind_and_no_more() -> None:
    assert msgspec.json.encode(Refund((), (), 0)) == (
        b'{"type":"refund","lines":[],"taxes":[],"total":0}'
    )


def test_what_is_undone_comes_back_from_its_bytes() -> None:
    line = ReturnedLine(
        1, "Robe", 1, "piece", -1600, -1400, -200, "M20", "used", "trop petit", "ready",
        origin=Origin("s1", "T03A-000001", 1),
    )  # fmt: skip
    refund = Refund((line,), (), -1600, (Paid(1, "cash", -1600),), cancels="T03A-000001")
    fixed = Correction("s1", "n", (Paid(1, "cash", 5),), (Paid(1, "card", 5),), "faux")
    for value in (refund, fixed):
        assert (
            msgspec.json.decode(msgspec.json.encode(value), type=Refund | Correction) == value
        )
