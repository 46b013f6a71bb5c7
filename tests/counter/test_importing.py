"""A plan sorts every row into one list, and the deed writes no more than the plan."""

from __future__ import annotations

import pytest

from tests.shop import Shop
from tillapp.counter.importing import (
    BadRow,
    Fault,
    ImportDesk,
    NewRow,
    Outcome,
    RowFault,
    SameRow,
    planned,
)
from tillapp.counter.receiving import Arrival
from tillapp.counter.spreadsheet import SheetRow
from tillapp.counter.stock_list import plan_stock
from tillapp.domain.party import Customer
from tillapp.domain.refusal import BadSetting
from tillapp.ledger import journal, records

HEADINGS = {"name": ("name",)}


def decide(row: SheetRow) -> Outcome:
    name = row.cells["name"]
    if name == "bad":
        raise RowFault("name", Fault.NOT_KNOWN, name, 7)
    if name == "same":
        return SameRow(row.line)
    return NewRow(row.line, Customer(f"{row.line:032x}", name))


def test_each_row_is_asked_once_and_a_fault_ends_only_its_row() -> None:
    plan = planned(b"name,x\nAna,\nbad,\nsame,\nBo,,1\n", HEADINGS, decide, "name")
    assert plan.rows == 4
    assert [row.line for row in plan.create] == [2]
    assert plan.unchanged == (SameRow(4),)
    assert plan.bad == (
        BadRow(3, "name", Fault.NOT_KNOWN, "bad", 7),
        BadRow(5, "", Fault.TOO_MANY_CELLS),
    )
    assert plan.ignored_columns == ("x",)


def test_a_list_without_the_column_it_needs_is_refused() -> None:
    with pytest.raises(BadSetting):
        planned(b"name\nAna\n", HEADINGS, decide, "title")


def test_the_deed_writes_the_good_rows_and_only_those() -> None:
    shop = Shop()
    plan = planned(b"name\nAna\nbad\n", HEADINGS, decide, "name")
    ImportDesk(shop.book, shop.ids, "jeanne").apply(plan)
    ana = records.customer(shop.book.store, f"{2:032x}")
    assert ana is not None
    assert ana.name == "Ana"
    assert records.customer(shop.book.store, f"{3:032x}") is None


def test_an_import_of_stock_is_sealed_under_the_name_of_who_did_it() -> None:
    shop = Shop()
    plan = plan_stock(shop.book, b"title;price\nRobe;12\n")
    assert isinstance(plan.create[0].what, Arrival)
    ImportDesk(shop.book, shop.ids, "jeanne").apply(plan)
    last = journal.by_seq(shop.book.store, shop.book.place, shop.book.head[0])
    assert (last.facts.staff, last.facts.moves[1].price) == ("jeanne", 1200)
