"""The goods of a basket that are sold: every figure of every line, and what the sale does."""

from __future__ import annotations

from msgspec import Struct

from tillapp.domain import posting
from tillapp.domain.article import Tracking
from tillapp.domain.basket import Basket
from tillapp.domain.document import Floor, Guard
from tillapp.domain.effects import Effects, freed, goods_sold, pointed, taken_away, unseen
from tillapp.domain.item import Move
from tillapp.domain.line import SaleLine
from tillapp.domain.lines import goods_out
from tillapp.domain.money import split
from tillapp.domain.posting import POINTS
from tillapp.domain.reckoning import Reckoning
from tillapp.domain.revenue import revenue
from tillapp.domain.reward import earned
from tillapp.domain.sold import SoldLine, TaxRow
from tillapp.domain.taxes import taxes_of
from tillapp.domain.tender import Tender, TenderKind
from tillapp.domain.terms import Terms

Shares = tuple[tuple[int, int], ...]


class Figures(Struct, frozen=True):
    """What a sale says of its goods."""

    lines: tuple[SoldLine, ...]
    taxes: tuple[TaxRow, ...]
    points: int


class _Of(Struct, frozen=True):
    """What a line gets of figures that the whole basket has."""

    total: int
    net: int
    paid: Shares
    off: int
    reward: int
    points: int
    burnt: int
    bearer: str


class Placing(Struct, frozen=True):
    """The money that is placed on lines: tenders, less change, with what others brought."""

    tenders: tuple[Tender, ...]
    change: int = 0
    between: int = 0


def totals_of(basket: Basket) -> list[int]:
    """What each line that is sold costs after everything that was taken off."""
    return _totals(basket.reckon())


def _totals(sums: Reckoning) -> list[int]:
    dues: list[int] = list(sums.dues)
    if not sums.taken_off:
        return dues
    off = split(sums.taken_off, dues)
    return [due - share for due, share in zip(dues, off, strict=True)]


def sold(basket: Basket, terms: Terms, sums: Reckoning, money: Placing) -> Figures:
    """The lines with all their figures, and the taxes per code."""
    lines, totals = goods_out(basket.lines), _totals(sums)
    taxes, nets = taxes_of(lines, totals, terms.rates)
    points = earned(sum(totals), terms.points_per_euro) if basket.customer else 0
    off = [due - total for due, total in zip(sums.dues, totals, strict=True)]
    reward, nothing = basket.reward, [0] * len(lines)
    of = map(
        _Of,
        totals,
        nets,
        _shares(money, totals),
        off,
        split(reward.cents, off) if reward else nothing,
        split(points, totals) if points else nothing,
        split(reward.points, off) if reward else nothing,
        [basket.discount.bearer if basket.discount else ""] * len(lines),
    )
    return Figures(tuple(map(_sold, lines, of)), taxes, points)


def _shares(money: Placing, totals: list[int]) -> list[Shares]:
    """Which tender paid how much of each line: in order, so that every cent is placed."""
    left = _kept(money)
    return [_placed(left, total) for total in totals]


def _kept(money: Placing) -> list[list[int]]:
    """What the shop keeps of each tender, cash last: no credit that goes back is cash less."""
    coming = sorted(
        (tender for tender in money.tenders if tender.amount > 0),
        key=lambda tender: tender.kind is TenderKind.CASH,
    )
    rows = [[tender.n, tender.amount] for tender in coming]
    given = 0
    for gone in (tender for tender in money.tenders if tender.amount < 0):
        alike = zip(coming, rows, strict=True)
        same = [row for tender, row in alike if _account(tender) == _account(gone)]
        given += _off(same, -gone.amount)
    exchanged = [0, max(0, money.between)]
    # The rest of what was given is of what came back; change and vouchers take cash.
    given = _off([exchanged], given)
    _off(rows, given + money.change - min(0, money.between))
    return [row for row in (exchanged, *rows) if row[1]]


def _account(tender: Tender) -> str:
    return tender.slip.account if tender.slip else tender.kind


def _placed(left: list[list[int]], owed: int) -> Shares:
    mine: list[tuple[int, int]] = []
    while owed:
        n, amount = left[0]
        taken = min(owed, amount)
        owed -= taken
        left[0][1] -= taken
        mine.append((n, taken))
        if taken == amount:
            left.pop(0)
    return tuple(mine)


def _off(rows: list[list[int]], cents: int) -> int:
    """Take cents off rows, the last one first; what they do not have is left over."""
    for row in reversed(rows):
        back = min(cents, row[1])
        row[1] -= back
        cents -= back
    return cents


def _sold(line: SaleLine, of: _Of) -> SoldLine:
    off, offer, gross = line.discount, line.offer, line.gross
    return SoldLine(
        line.n,
        line.title,
        line.quantity,
        line.unit,
        line.price,
        gross,
        of.total,
        of.net,
        of.total - of.net,
        line.vat,
        line.family,
        article=line.article,
        item=line.item,
        life=line.life,
        code=line.code,
        detail=line.detail,
        department=line.department,
        cost=line.cost * line.pieces,
        listed=line.listed,
        price_reason=line.price_reason,
        price_approved_by=line.price_approved_by,
        discount=off.of(gross) if off else 0,
        discount_basis_points=off.basis_points if off else 0,
        discount_reason=off.reason if off else "",
        discount_approved_by=off.approved_by if off else "",
        basket_discount=of.off,
        paid=of.paid,
        tracking=_counted(line),
        icon=line.icon,
        reference=line.reference,
        promotion=offer.cents if offer else 0,
        promotion_title=offer.title if offer else "",
        bearer=_bearer(line, of),
        reward=of.reward,
        points=of.points,
        burnt=of.burnt,
    )


def _counted(line: SaleLine) -> str:
    return line.tracking if line.tracking is Tracking.QUANTITY else ""


def _bearer(line: SaleLine, of: _Of) -> str:
    own = line.discount or line.offer
    return own.bearer if own else of.bearer


def turnover(basket: Basket, figures: Figures) -> Effects:
    """Sales and tax, stock, points; pieces move to those who bought them."""
    lines = goods_out(basket.lines)
    burnt = basket.reward.points if basket.reward else 0
    rows = (
        *revenue(figures.lines, figures.taxes),
        *goods_sold(lines),
        *pointed(basket.customer, figures.points - burnt),
    )
    return Effects(rows, _moves(basket), _guards(basket, figures))


def _moves(basket: Basket) -> tuple[Move, ...]:
    pieces = [line for line in goods_out(basket.lines) if line.item]
    moves = [taken_away(line) for line in pieces]
    # What was put aside is not put aside any more.
    moves += [freed(line) for line in pieces if line.aside]
    return tuple(moves)


def _guards(basket: Basket, figures: Figures) -> tuple[Guard, ...]:
    pieces = [line for line in goods_out(basket.lines) if line.item]
    guards: list[Guard] = [guard for line in pieces for guard in unseen(line)]
    if basket.reward:
        # The points that this very sale earns pay nothing of it.
        floor = figures.points
        guards.append(Floor(posting.POINTS_HELD, basket.customer, floor, POINTS))
    return tuple(guards)
