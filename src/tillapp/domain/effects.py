"""What documents do to accounts and items: money, credits with rights, goods, points."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from msgspec import Struct

from tillapp.domain import posting
from tillapp.domain.article import Tracking
from tillapp.domain.credit import Slip
from tillapp.domain.document import Ceiling, Floor, Guard, Seen
from tillapp.domain.item import PLACE, Move, Register, State
from tillapp.domain.line import SaleLine
from tillapp.domain.measure import counted_in, pieces
from tillapp.domain.posting import EUR, PIECES, POINTS, RIGHT, Posting
from tillapp.domain.return_line import ReturnLine
from tillapp.domain.tender import ACCOUNTS, Tender, TenderKind
from tillapp.domain.terms import Terms


class Effects(Struct, frozen=True):
    """What a document does: postings and moves, under guards."""

    postings: tuple[Posting, ...] = ()
    moves: tuple[Move, ...] = ()
    guards: tuple[Guard, ...] = ()


def tendered(tender: Tender, basket: str, terms: Terms) -> list[Posting]:
    """The money of one tender; what the shop gives is negative."""
    if tender.advance:
        return [Posting(posting.ADVANCE, basket, EUR, tender.amount), *_ahead(tender, basket)]
    if tender.slip:
        return credited(tender.slip, -tender.amount, terms, right=not tender.surrendered)
    owner = terms.drawer if tender.kind is TenderKind.CASH else ""
    return [Posting(ACCOUNTS[tender.kind], owner, EUR, tender.amount)]


def _ahead(tender: Tender, basket: str) -> list[Posting]:
    # The tax that fell due with the deposit is netted exactly by the sale.
    return [
        row
        for code, tax in tender.taxes
        for row in (
            Posting(posting.vat_ahead(code), basket, EUR, -tax),
            Posting(posting.vat(code), "", EUR, tax),
        )
    ]


def credited(slip: Slip, cents: int, terms: Terms, *, right: bool = True) -> list[Posting]:
    """More of a credit, or less of it where `cents` is negative, with its right to be spent."""
    rows = [Posting(slip.account, slip.id, EUR, -cents)]
    if right:
        rows += [
            Posting(posting.right_at(terms.ledger), slip.id, RIGHT, cents),
            Posting(posting.RIGHT_ISSUED, slip.id, RIGHT, -cents),
        ]
    return rows


def spendable(tenders: Iterable[Tender], terms: Terms) -> list[Guard]:
    """What must hold for credits that pay: they are owed, and this till may spend them."""
    guards: list[Guard] = []
    for tender in tenders:
        slip = tender.slip
        if slip is None or tender.amount <= 0 or tender.advance:
            continue
        # Of a slip that only its paper proves, this book may pay the face and no more.
        claim = 0 if tender.booked else tender.surrendered
        guards.append(Ceiling(slip.account, slip.id, claim))
        if not tender.surrendered:
            guards.append(Floor(posting.right_at(terms.ledger), slip.id, 0, RIGHT))
    return guards


def goods_sold(lines: Sequence[SaleLine]) -> list[Posting]:
    """Pieces of quantity articles that leave their shelf."""
    left: dict[tuple[str, str], int] = defaultdict(int)
    for line in lines:
        if line.tracking is Tracking.QUANTITY:
            shelf = posting.HELD if line.aside else posting.STOCK
            left[shelf, line.article] += line.pieces
    return [row for (shelf, sku), n in left.items() for row in moved(shelf, sku, -n)]


def moved(account: str, sku: str, pieces: int) -> tuple[Posting, Posting]:
    """Pieces that enter a place, or leave it where negative."""
    return (
        Posting(account, sku, PIECES, pieces),
        Posting(posting.OUTSIDE, sku, PIECES, -pieces),
    )


_SHELVES = {State.READY: posting.STOCK, State.PENDING: "stock@pending"}


def goods_returned(lines: Sequence[ReturnLine]) -> list[Posting]:
    """Pieces that come back to a shelf, and how much of each sold line is back by now."""
    rows: list[Posting] = []
    for line in lines:
        shelf = _SHELVES.get(line.fate)
        sold = line.sold
        # A weighed bag left the shelf as one piece, in however many parts it comes back.
        back = line.share(pieces(sold.quantity, sold.unit))
        if line.tracking is Tracking.QUANTITY and shelf and back:
            rows += moved(shelf, sold.article, back)
        if line.origin:
            unit = counted_in(sold.unit)
            rows.append(Posting(posting.RETURNED, line.origin.owner, unit, -line.quantity))
            rows.append(Posting(posting.RETURNED_ALL, "", unit, line.quantity))
    return rows


def never_above_sold(lines: Sequence[ReturnLine]) -> list[Guard]:
    """No more comes back than was sold, and a piece comes back from where it was sold to."""
    guards: list[Guard] = []
    for line in lines:
        if line.origin:
            # Where more came back meanwhile, the figures of this part are not the right ones.
            floor, unit = -(line.before + line.quantity), counted_in(line.sold.unit)
            guards.append(Floor(posting.RETURNED, line.origin.owner, floor, unit))
        if line.item:
            guards.append(Seen(line.item, Register.WHEREABOUTS, line.seen, line.title))
    return guards


def taken_away(line: SaleLine) -> Move:
    """A piece that is sold."""
    return Move(
        line.item,
        Register.WHEREABOUTS,
        line.seen + 1,
        state=State.SOLD,
        place=PLACE,
        life=line.life,
    )


def freed(line: SaleLine) -> Move:
    """A piece that is not put aside any more."""
    return Move(line.item, Register.HOLD, line.hold_n + 1)


def brought_back(line: ReturnLine) -> Move:
    """A piece that comes back, and what becomes of it."""
    return Move(
        line.item,
        Register.WHEREABOUTS,
        line.seen + 1,
        state=line.fate,
        place=PLACE,
        life=line.sold.life,
        cause=line.cause,
    )


def unseen(line: SaleLine) -> tuple[Guard, Guard]:
    """The piece still stands where the basket saw it, and nobody put it aside meanwhile."""
    return (
        Seen(line.item, Register.WHEREABOUTS, line.seen, line.title),
        Seen(line.item, Register.HOLD, line.hold_n, line.title),
    )


def pointed(customer: str, points: int) -> list[Posting]:
    """Points for a customer, or from one where negative."""
    if not points:
        return []
    return [
        Posting(posting.POINTS_HELD, customer, POINTS, points),
        Posting(posting.POINTS_ISSUED, "", POINTS, -points),
    ]
