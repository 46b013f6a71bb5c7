"""Sales and their tax as postings; what comes back has negative figures and takes them back."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from tillapp.domain import posting
from tillapp.domain.posting import EUR, Posting
from tillapp.domain.sold import SoldLine, TaxRow
from tillapp.domain.undone import ReturnedLine


def revenue(lines: Sequence[SoldLine | ReturnedLine], taxes: Sequence[TaxRow]) -> list[Posting]:
    """One row per account of sales, then one per code of tax; rows of nothing are left out."""
    nets: dict[tuple[str, str], int] = defaultdict(int)
    for line in lines:
        nets[line.family, line.vat] += line.net
    rows = [
        Posting(posting.sales(family, code), "", EUR, -net)
        for (family, code), net in nets.items()
        if net
    ]
    owed = (row for row in taxes if row.tax)
    return rows + [Posting(posting.vat(row.code), "", EUR, -row.tax) for row in owed]
