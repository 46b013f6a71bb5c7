"""The tax of a basket: once per code on its total, the net spread over the lines."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from tillapp.domain.line import SaleLine
from tillapp.domain.money import split
from tillapp.domain.rate import Rate, Rates, Scheme, vat_in, vat_on_margin
from tillapp.domain.sold import TaxRow
from tillapp.domain.undone import ReturnedLine


def taxes_of(
    lines: Sequence[SaleLine], totals: Sequence[int], rates: Rates
) -> tuple[tuple[TaxRow, ...], list[int]]:
    """A row per code, and what each line is without tax (fiscal.md 2.2)."""
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


def taxes_back(lines: Sequence[ReturnedLine], rates: Rates) -> tuple[TaxRow, ...]:
    """A row per code of what came back: sums of the lines' own figures, never recomputed."""
    by_code: dict[str, list[ReturnedLine]] = defaultdict(list)
    for line in lines:
        by_code[line.vat].append(line)
    return tuple(_row(rates.once(code), by_code[code]) for code in sorted(by_code))


def _row(rate: Rate, lines: list[ReturnedLine]) -> TaxRow:
    total, tax = sum(line.total for line in lines), sum(line.tax for line in lines)
    return TaxRow(rate.code, rate.basis_points, rate.scheme, total, tax, total - tax)


def net_unknown(total: int, rate: Rate) -> int:
    """What goods without a known sale are without tax.

    The margin of goods whose sale nobody knows is unknown too, so none of its tax comes back.
    """
    if rate.scheme is Scheme.NORMAL:
        return total - vat_in(total, rate.basis_points)
    return total


def ahead(totals: dict[str, int], amount: int, rates: Rates) -> tuple[tuple[str, int], ...]:
    """The tax that falls due with a deposit on goods of the normal scheme (CGI 269, 2-a).

    `totals` is what the basket's goods cost per code; the deposit is theirs in proportion.
    """
    codes = sorted(code for code, total in totals.items() if total > 0)
    if not codes:
        return ()
    shares = split(amount, [totals[code] for code in codes])
    due = (
        (code, vat_in(share, rates[code].basis_points))
        for code, share in zip(codes, shares, strict=True)
        if rates[code].scheme is Scheme.NORMAL
    )
    return tuple((code, tax) for code, tax in due if tax)
