"""How goods were paid, so that money goes back the way it came."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from tillapp.domain.credit import Slip
from tillapp.domain.money import part

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
