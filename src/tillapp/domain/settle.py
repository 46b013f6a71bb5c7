"""From a paid basket to the drafts of its documents: pure, and exact to the cent."""

from __future__ import annotations

from collections import defaultdict

from msgspec import Struct

from tillapp.domain import posting
from tillapp.domain.article import Tracking
from tillapp.domain.basket import Basket
from tillapp.domain.content import Paid, Sale, SoldLine, TaxRow
from tillapp.domain.document import Draft, Guard, Seen
from tillapp.domain.ids import child
from tillapp.domain.item import Move, Register, State
from tillapp.domain.line import SaleLine
from tillapp.domain.money import split
from tillapp.domain.posting import EUR, PIECES, Posting
from tillapp.domain.rate import Rate, Rates, Scheme, vat_in, vat_on_margin
from tillapp.domain.tender import ACCOUNTS, Tender, TenderKind


class Terms(Struct, frozen=True):
    """What settling needs to know beside the basket."""

    rates: Rates
    staff: str
    drawer: str
    place: str = "shop"


def settle(basket: Basket, terms: Terms) -> tuple[Draft, ...]:
    """The documents of a basket that is paid; they are committed together."""
    totals = _totals(basket)
    change = basket.paid - sum(totals)
    assert change >= 0, basket
    assert not basket.pending, basket
    taxes, nets = _taxes(basket.lines, totals, terms.rates)
    tenders = tuple(_paid(tender) for tender in basket.tenders if tender.counts)
    shares = _shares(tenders, change, totals)
    lines = tuple(
        _sold(line, total, net, share)
        for line, total, net, share in zip(basket.lines, totals, nets, shares, strict=True)
    )
    return (_sale(basket, terms, _content(basket, lines, taxes, tenders, change)),)


def _totals(basket: Basket) -> list[int]:
    dues: list[int] = [line.due for line in basket.lines]
    if not basket.discount:
        return dues
    off = split(basket.taken_off, dues)
    return [due - share for due, share in zip(dues, off, strict=True)]


def _taxes(
    lines: tuple[SaleLine, ...], totals: list[int], rates: Rates
) -> tuple[tuple[TaxRow, ...], list[int]]:
    """Tax once per code on the total, its net spread over the lines (fiscal.md 2.2)."""
    nets = [0] * len(lines)
    by_code: dict[str, list[int]] = defaultdict(list)
    for i, line in enumerate(lines):
        by_code[line.vat].append(i)
    rows = []
    for code in sorted(by_code):
        rate, places = rates[code], by_code[code]
        group = [totals[i] for i in places]
        for i, net in zip(places, _nets(rate, group, [lines[i] for i in places]), strict=True):
            nets[i] = net
        whole, net = sum(group), sum(nets[i] for i in places)
        rows.append(TaxRow(code, rate.basis_points, rate.scheme, whole, whole - net, net))
    return tuple(rows), nets


def _nets(rate: Rate, totals: list[int], lines: list[SaleLine]) -> list[int]:
    if rate.scheme is Scheme.NORMAL:
        whole = sum(totals)
        return split(whole - vat_in(whole, rate.basis_points), totals)
    if rate.scheme is Scheme.MARGIN:
        return [
            total - vat_on_margin(total, line.cost * line.pieces, rate.basis_points)
            for total, line in zip(totals, lines, strict=True)
        ]
    return totals


def _paid(tender: Tender) -> Paid:
    return Paid(
        tender.n,
        tender.kind,
        tender.amount,
        reference=tender.reference,
        attempt=tender.attempt,
        advance=tender.advance,
    )


def _shares(
    tenders: tuple[Paid, ...], change: int, totals: list[int]
) -> list[tuple[tuple[int, int], ...]]:
    """Which tender paid how much of each line: in order, so that every cent is placed."""
    left = [[t.n, t.amount] for t in sorted(tenders, key=lambda t: t.kind == TenderKind.CASH)]
    _give_back(left, change)
    return [_placed(left, total) for total in totals]


def _placed(left: list[list[int]], owed: int) -> tuple[tuple[int, int], ...]:
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


def _give_back(left: list[list[int]], change: int) -> None:
    for row in reversed(left):
        back = min(change, row[1])
        row[1] -= back
        change -= back
    left[:] = [row for row in left if row[1]]


def _sold(line: SaleLine, total: int, net: int, paid: tuple[tuple[int, int], ...]) -> SoldLine:
    off, gross = line.discount, line.gross
    taken_off = off.of(gross) if off else 0
    # What every line has goes by place: each name costs a walk over the fields.
    return SoldLine(
        line.n,
        line.title,
        line.quantity,
        line.unit,
        line.price,
        gross,
        total,
        net,
        total - net,
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
        discount=taken_off,
        discount_basis_points=off.basis_points if off else 0,
        discount_reason=off.reason if off else "",
        discount_approved_by=off.approved_by if off else "",
        basket_discount=gross - taken_off - total,
        paid=paid,
    )


def _content(
    basket: Basket,
    lines: tuple[SoldLine, ...],
    taxes: tuple[TaxRow, ...],
    tenders: tuple[Paid, ...],
    change: int,
) -> Sale:
    off = basket.discount
    return Sale(
        lines=lines,
        taxes=taxes,
        total=sum(row.total for row in taxes),
        tenders=tenders,
        change=change,
        discount=basket.taken_off,
        discount_reason=off.reason if off else "",
        discount_approved_by=off.approved_by if off else "",
        customer=basket.customer,
        removed=basket.removed,
    )


def _sale(basket: Basket, terms: Terms, sale: Sale) -> Draft:
    return Draft(
        id=child(basket.id, basket.documents),
        content=sale,
        staff=terms.staff,
        basket=basket.id,
        ordinal=basket.documents,
        postings=(*_money(basket, terms, sale), *_goods(basket, terms)),
        moves=tuple(_move(line, terms.place) for line in basket.lines if line.item),
        guards=tuple(_guard(line) for line in basket.lines if line.item),
    )


def _money(basket: Basket, terms: Terms, sale: Sale) -> list[Posting]:
    rows = [_tender_posting(basket, tender, terms.drawer) for tender in sale.tenders]
    if sale.change:
        rows.append(Posting(posting.CASH, terms.drawer, EUR, -sale.change))
    turnover: dict[tuple[str, str], int] = defaultdict(int)
    for line in sale.lines:
        turnover[line.family, line.vat] += line.net
    rows += [
        Posting(posting.sales(family, code), "", EUR, -net)
        for (family, code), net in turnover.items()
        if net
    ]
    rows += [Posting(posting.vat(row.code), "", EUR, -row.tax) for row in sale.taxes if row.tax]
    return rows


def _tender_posting(basket: Basket, tender: Paid, drawer: str) -> Posting:
    if tender.advance:
        return Posting(posting.ADVANCE, basket.id, EUR, tender.amount)
    kind = TenderKind(tender.kind)
    owner = drawer if kind is TenderKind.CASH else ""
    return Posting(ACCOUNTS[kind], owner, EUR, tender.amount)


def _goods(basket: Basket, terms: Terms) -> list[Posting]:
    left: dict[str, int] = defaultdict(int)
    for line in basket.lines:
        if line.tracking is Tracking.QUANTITY:
            left[line.article] += line.pieces
    account = f"stock@{terms.place}"
    return [
        row
        for sku, pieces in left.items()
        for row in (
            Posting(account, sku, PIECES, -pieces),
            Posting(posting.OUTSIDE, sku, PIECES, pieces),
        )
    ]


def _move(line: SaleLine, place: str) -> Move:
    return Move(
        line.item,
        Register.WHEREABOUTS,
        line.seen + 1,
        state=State.SOLD,
        place=place,
        life=line.life,
    )


def _guard(line: SaleLine) -> Guard:
    return Seen(line.item, Register.WHEREABOUTS, line.seen, line.title)
