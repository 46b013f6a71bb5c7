"""A bill in parts: equal, by lines, or by amounts; each part is paid on its own."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from msgspec import Struct
from msgspec.structs import replace

from tillapp.domain import money
from tillapp.domain.refusal import BadSplit

MOST_PARTS = 20


class Mode(StrEnum):
    """How a bill was taken apart."""

    EQUAL = "equal"
    LINES = "lines"
    AMOUNTS = "amounts"


class Part(Struct, frozen=True, omit_defaults=True):
    """One part: what it amounts to, its lines by name, and whether its money is sealed."""

    n: int
    amount: int
    lines: tuple[int, ...] = ()
    paid: bool = False


class Split(Struct, frozen=True):
    """The parts of a bill; together they are its net amount."""

    mode: Mode
    parts: tuple[Part, ...]

    @property
    def now(self) -> Part | None:
        """The part that is to be paid next."""
        return next((each for each in self.parts if not each.paid), None)

    @property
    def begun(self) -> bool:
        """Whether money of a part is sealed."""
        return any(each.paid for each in self.parts)

    @property
    def last(self) -> bool:
        """Whether at most one part is still open: paying it seals the sale."""
        return sum(not each.paid for each in self.parts) <= 1

    def sealed(self, n: int) -> Split:
        """The split with a part paid."""
        return self._with(n, paid=True)

    def reopened(self, n: int) -> Split:
        """The split with a part to pay again."""
        return self._with(n, paid=False)

    def _with(self, n: int, *, paid: bool) -> Split:
        parts = tuple(replace(each, paid=paid) if each.n == n else each for each in self.parts)
        return replace(self, parts=parts)

    def fitting(self, net: int) -> Split | None:
        """The split of another net amount: what was paid stays, the rest is one part.

        Without a paid part there is nothing to keep.
        """
        if sum(each.amount for each in self.parts) == net:
            return self
        if not self.begun:
            return None
        kept = tuple(each for each in self.parts if each.paid)
        rest = net - sum(each.amount for each in kept)
        if rest <= 0:
            return None
        return replace(self, parts=(*kept, Part(max(p.n for p in kept) + 1, rest)))


def equal(net: int, parts: int) -> Split:
    """Parts that differ by a cent at most.

    Raises:
        BadSplit: for fewer than two parts, or parts of nothing.
    """
    if not 2 <= parts <= min(MOST_PARTS, net):  # noqa: PLR2004 - one part is no split
        raise BadSplit(parts=parts)
    shares = money.split(net, [1] * parts)
    return Split(Mode.EQUAL, tuple(Part(n, share) for n, share in enumerate(shares, 1)))


def by_amounts(net: int, amounts: Sequence[int]) -> Split:
    """The amounts as they were said; what they leave is the last part.

    Raises:
        BadSplit: for an amount of nothing, or more than the bill.
    """
    rest = net - sum(amounts)
    if rest < 0 or not amounts or min(amounts) <= 0 or len(amounts) >= MOST_PARTS:
        raise BadSplit(parts=len(amounts))
    whole = [*amounts, rest] if rest else list(amounts)
    if len(whole) == 1:
        raise BadSplit(parts=1)
    return Split(Mode.AMOUNTS, tuple(Part(n, each) for n, each in enumerate(whole, 1)))


def by_lines(totals: dict[int, int], groups: Sequence[Sequence[int]]) -> Split:
    """Who pays which lines; `totals` is what each line costs after every discount.

    Raises:
        BadSplit: where a line is in no part or in two, or a part costs nothing.
    """
    taken = [n for group in groups for n in group]
    if sorted(taken) != sorted(totals) or not 2 <= len(groups) <= MOST_PARTS:  # noqa: PLR2004 - one part is no split
        raise BadSplit(parts=len(groups))
    parts = tuple(
        Part(n, sum(totals[line] for line in group), tuple(group))
        for n, group in enumerate(groups, 1)
    )
    if min(each.amount for each in parts) <= 0:
        raise BadSplit(parts=len(groups))
    return Split(Mode.LINES, parts)
