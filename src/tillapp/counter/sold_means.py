"""How a ticket was paid, as it stands after every correction: as a whole, and line by line."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from tillapp.domain.content import Sale
from tillapp.domain.document import Document
from tillapp.domain.means import EXCHANGED, Means, cut
from tillapp.domain.posting import CASH
from tillapp.domain.sold import Paid, SoldLine
from tillapp.domain.undone import Correction
from tillapp.ledger.credits import Credits

Sums = dict[str, int]


def corrections(followers: Iterable[Document]) -> tuple[Correction, ...]:
    """The corrections among the documents that follow a sale."""
    contents = (document.facts.content for document in followers)
    return tuple(content for content in contents if isinstance(content, Correction))


def by_kind(sale: Sale, corrected: Sequence[Correction]) -> Sums:
    """What each kind of tender brought in the end; change is taken off the cash."""
    sums: Sums = defaultdict(int)
    for paid in sale.tenders:
        sums[paid.kind] += paid.amount
    sums[CASH] -= sale.change
    sums[EXCHANGED] += max(0, sale.between)
    for correction in corrected:
        for sign, rows in ((-1, correction.out), (1, correction.into)):
            for paid in rows:
                sums[paid.kind] += sign * paid.amount
    return {kind: cents for kind, cents in sums.items() if cents}


def by_line(
    credits_: Credits, sale: Sale, corrected: Sequence[Correction]
) -> dict[int, tuple[Means, ...]]:
    """How each line was paid, by the line's name; what was exchanged is a means of its own."""
    tenders = {paid.n: paid for paid in sale.tenders}
    found = {line.n: _paid(credits_, line, tenders) for line in sale.lines}
    for correction in corrected:
        found = _moved(found, correction)
    return found


def _paid(credits_: Credits, line: SoldLine, tenders: dict[int, Paid]) -> tuple[Means, ...]:
    return tuple(_means(credits_, tenders.get(n), cents) for n, cents in line.paid)


def _means(credits_: Credits, tender: Paid | None, cents: int) -> Means:
    if tender is None:
        return Means(EXCHANGED, cents)
    # A paper slip of a till that this book does not know stays nameless: it makes a credit.
    credit = credits_.by_code(tender.slip) if tender.slip else None
    return Means(tender.kind, cents, credit.slip if credit else None)


def _moved(
    lines: dict[int, tuple[Means, ...]], correction: Correction
) -> dict[int, tuple[Means, ...]]:
    # A correction names kinds of tender, not lines: its cents are placed line after line.
    out = {paid.kind: paid.amount for paid in correction.out}
    into = [Means(paid.kind, paid.amount) for paid in correction.into]
    return {n: tuple(_renamed(means, out, into)) for n, means in lines.items()}


def _renamed(means: Iterable[Means], out: Sums, into: list[Means]) -> Iterator[Means]:
    for each in means:
        gone = min(each.amount, out.get(each.kind, 0)) if each.slip is None else 0
        if gone:
            out[each.kind] -= gone
            first, into[:] = cut(into, gone)
            yield from first
        if each.amount > gone:
            yield Means(each.kind, each.amount - gone, each.slip)
