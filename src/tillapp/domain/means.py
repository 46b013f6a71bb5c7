"""How goods were paid, so that money goes back the way it came."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from msgspec import Struct
from msgspec.structs import replace

from tillapp.domain.credit import Slip
from tillapp.domain.money import part
from tillapp.domain.tender import ACCOUNTS

EXCHANGED = "exchange"
"""What other goods paid for that came back in the same basket."""


class Means(Struct, frozen=True, omit_defaults=True):
    """A means of payment and how many cents of something it paid; a credit names its slip."""

    kind: str
    amount: int
    slip: Slip | None = None

    @property
    def key(self) -> tuple[str, str]:
        """What tells two means apart."""
        return (self.kind, self.slip.id if self.slip else "")

    @property
    def money(self) -> bool:
        """Whether it is money, or a credit that is paid out on demand."""
        return self.slip.payable if self.slip else self.kind in ACCOUNTS


def by(means: Iterable[Means], kind: str) -> int:
    """How many cents of them are of a kind; credits have names of their own."""
    return sum(each.amount for each in means if each.kind == kind and not each.slip)


def on(means: Iterable[Means], slip: str) -> int:
    """How many cents of them are of one credit."""
    return sum(each.amount for each in means if each.slip and each.slip.id == slip)


def cut(means: Iterable[Means], cents: int) -> tuple[tuple[Means, ...], tuple[Means, ...]]:
    """The first cents of some means, and the rest of them."""
    first: list[Means] = []
    rest: list[Means] = []
    for each in means:
        mine = min(cents, each.amount)
        cents -= mine
        first.append(replace(each, amount=mine))
        rest.append(replace(each, amount=each.amount - mine))
    return tuple(m for m in first if m.amount), tuple(m for m in rest if m.amount)


def of_part(
    means: Sequence[Means], total: int, before: int, taken: int, whole: int
) -> tuple[Means, ...]:
    """How a part of a line was paid; the means of all parts are those of the line (book.md 4).

    Each means has its share of the money that is back by then, and not of the quantity: so
    the shares sum, and none of them ever gets more than it paid.
    """
    after = _given(means, total, part(total, before + taken, whole))
    earlier = _given(means, total, part(total, before, whole))
    found = zip(means, after, earlier, strict=True)
    shares = (Means(each.kind, now - then, each.slip) for each, now, then in found)
    return tuple(each for each in shares if each.amount)


def _given(means: Sequence[Means], total: int, back: int) -> list[int]:
    given = []
    for each in means:
        share = part(each.amount, back, total) if total else 0
        given.append(share)
        total, back = total - each.amount, back - share
    return given


def together(means: Sequence[Means]) -> tuple[Means, ...]:
    """The same means added up, in the order in which they first stood."""
    sums: dict[tuple[str, str], Means] = {}
    for each in means:
        old = sums.get(each.key)
        sums[each.key] = Means(each.kind, each.amount + (old.amount if old else 0), each.slip)
    return tuple(sums.values())
