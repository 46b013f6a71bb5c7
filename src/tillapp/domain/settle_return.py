"""The goods of a basket that come back: the sold figures in part, mirrored to the cent."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from msgspec import Struct

from tillapp.domain.effects import (
    Effects,
    brought_back,
    goods_returned,
    never_above_sold,
    pointed,
)
from tillapp.domain.posting import Posting
from tillapp.domain.return_line import ReturnLine
from tillapp.domain.revenue import revenue
from tillapp.domain.sold import TaxRow
from tillapp.domain.taxes import taxes_back
from tillapp.domain.terms import Terms
from tillapp.domain.undone import ReturnedLine


class Figures(Struct, frozen=True):
    """What a credit note says of its goods; `points` are taken back, `burnt` are restored."""

    lines: tuple[ReturnedLine, ...]
    taxes: tuple[TaxRow, ...]
    points: int
    burnt: int


def returned(lines: Sequence[ReturnLine], terms: Terms) -> Figures:
    """The lines with the figures of their part (book.md 4), and the taxes per code."""
    back = tuple(_returned(line) for line in lines)
    return Figures(
        back,
        taxes_back(back, terms.rates),
        sum(line.points for line in back),
        sum(line.burnt for line in back),
    )


def _returned(line: ReturnLine) -> ReturnedLine:
    sold = line.sold
    total, net = line.share(sold.total), line.share(sold.net)
    return ReturnedLine(
        line.n,
        sold.title,
        line.quantity,
        sold.unit,
        -total,
        -net,
        net - total,
        sold.vat,
        sold.family,
        line.reason,
        line.fate,
        article=sold.article,
        item=sold.item,
        life=sold.life,
        code=sold.code,
        detail=sold.detail,
        department=sold.department,
        cost=line.share(sold.cost),
        origin=line.origin,
        cause=line.cause,
        approved_by=line.approved_by,
        points=line.share(sold.points),
        burnt=line.share(sold.burnt),
    )


def reversal(lines: Sequence[ReturnLine], figures: Figures) -> Effects:
    """Sales and tax come back, with the goods, and with the points they had earned."""
    rows = (
        *revenue(figures.lines, figures.taxes),
        *goods_returned(lines),
        *_points(lines, figures),
    )
    moves = tuple(brought_back(line) for line in lines if line.item)
    return Effects(rows, moves, tuple(never_above_sold(lines)))


def _points(lines: Sequence[ReturnLine], figures: Figures) -> list[Posting]:
    # Whoever earned them gives them back, and may fall below nothing (product.md C19).
    owed: dict[str, int] = defaultdict(int)
    for line, back in zip(lines, figures.lines, strict=True):
        if line.origin and line.origin.customer:
            owed[line.origin.customer] += back.burnt - back.points
    return [row for customer, points in owed.items() for row in pointed(customer, points)]
