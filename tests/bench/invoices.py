"""Invoices of a file, row by row: what can be rung, and why the others are not."""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import datetime
from pathlib import Path

from msgspec import Struct

from tillapp.domain.line import PRICE_LIMIT, QUANTITY_LIMIT

_COLUMNS = (
    "InvoiceNo",
    "StockCode",
    "Description",
    "Quantity",
    "InvoiceDate",
    "UnitPrice",
    "CustomerID",
)


class Row(Struct, frozen=True):
    """One line of the file that could be read; `price` in cents."""

    line: int
    invoice: str
    code: str
    title: str
    quantity: int
    price: int
    customer: str = ""
    day: str = ""

    @property
    def cancels(self) -> bool:
        """Whether the row takes something back that an earlier invoice sold."""
        return self.invoice.upper().startswith("C")

    @property
    def total(self) -> int:
        return self.quantity * self.price


class NotInvoices(Exception):
    """A file that cannot be replayed at all, and why."""


class Left(Struct, frozen=True):
    """A line that is not rung, and why; `total` in cents where it has one."""

    line: int
    invoice: str
    reason: str
    total: int = 0


def cents(text: str) -> int:
    """Cents of a price with a decimal point; anything else is no price."""
    whole, _, rest = text.strip().partition(".")
    if len(rest.rstrip("0")) > 2:
        raise ValueError("not whole cents")
    sign = -1 if whole.startswith("-") else 1
    return sign * (abs(int(whole or "0")) * 100 + int(rest[:2].ljust(2, "0") or 0))


def read(path: Path) -> tuple[list[Row], list[Left]]:
    """Every line of the file: as a row, or with the reason why it is none."""
    rows: list[Row] = []
    bad: list[Left] = []
    with path.open(encoding="utf-8-sig", errors="replace", newline="") as file:
        reader = csv.reader(file)
        head = next(reader, [])
        if lacking := [name for name in _COLUMNS if name not in head]:
            raise NotInvoices(f"{path}: the first line has no column {', '.join(lacking)}")
        for cells in reader:
            line = reader.line_num
            try:
                rows.append(_row(line, head, cells))
            except ValueError as trouble:
                bad.append(Left(line, cells[0] if cells else "", f"unreadable: {trouble}"))
    return rows, bad


def _row(line: int, head: list[str], cells: list[str]) -> Row:
    if len(cells) != len(head):
        raise ValueError("wrong number of cells")
    where = (head.index(name) for name in _COLUMNS)
    invoice, code, title, quantity, at, price, customer = (cells[i].strip() for i in where)
    if not invoice or not code:
        raise ValueError("no invoice or code")
    day = datetime.strptime(at, "%d/%m/%Y %H:%M").date().isoformat()  # noqa: DTZ007 - a civil day
    return Row(line, invoice, code, title, int(quantity), cents(price), customer, day)


def reason_against(row: Row) -> str:
    """Why a row is not rung, whatever the other rows say, or nothing."""
    if row.cancels:
        return "" if row.quantity < 0 < row.price else "cancellation of nothing"
    if row.quantity <= 0:
        return "negative quantity"
    if row.price <= 0:
        return "no price"
    if abs(row.quantity) > QUANTITY_LIMIT or row.price > PRICE_LIMIT:
        return "above the till's limits"
    return ""


def sifted(rows: Sequence[Row]) -> tuple[list[Row], list[Left]]:
    """The rows to ring, and the others with their reasons; a cancellation needs its sale."""
    good: list[Row] = []
    left: list[Left] = []
    sold: Counter[tuple[str, str, int]] = Counter()
    for row in rows:
        reason = reason_against(row) or _unsold(row, sold)
        if reason:
            left.append(Left(row.line, row.invoice, reason, row.total))
        else:
            sold[key_of(row)] += row.quantity
            good.append(row)
    return good, left


def key_of(row: Row) -> tuple[str, str, int]:
    """What a cancellation and its invoice have in common."""
    return (row.customer, row.code, row.price)


def _unsold(row: Row, sold: Counter[tuple[str, str, int]]) -> str:
    if not row.cancels:
        return ""
    known = bool(row.customer) and sold[key_of(row)] >= -row.quantity
    return "" if known else "cancellation without its invoice in the file"


def invoices(rows: Iterable[Row]) -> list[list[Row]]:
    """The rows of each invoice, in the order of the file."""
    by_invoice: dict[str, list[Row]] = {}
    for row in rows:
        by_invoice.setdefault(row.invoice, []).append(row)
    return list(by_invoice.values())
