"""Lists of stock and customers come in: first a plan that names every row, then the deed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import StrEnum

from msgspec import Struct

from tillapp.counter.key_list import placed
from tillapp.counter.receiving import Amendment, Arrival, Received, ReceivingDesk
from tillapp.counter.spreadsheet import Headings, Sheet, SheetRow, read_sheet
from tillapp.domain.ids import Ids
from tillapp.domain.party import Customer
from tillapp.domain.refusal import BadSetting
from tillapp.ledger import records
from tillapp.ledger.book import Book
from tillapp.ledger.connection import Store


class Fault(StrEnum):
    """Why a row cannot come in."""

    MISSING = "missing"
    NOT_AN_AMOUNT = "not_an_amount"
    NOT_A_NUMBER = "not_a_number"
    NOT_A_CODE = "not_a_code"
    NOT_A_RATE = "not_a_rate"
    NOT_A_PHONE = "not_a_phone"
    NOT_A_MAIL = "not_a_mail"
    NOT_A_DATE = "not_a_date"
    NOT_KNOWN = "not_known"
    TOO_LARGE = "too_large"
    TOO_MANY_CELLS = "too_many_cells"
    DUPLICATE = "duplicate"
    SEALED = "sealed"
    SOLD = "sold"
    UNIQUE = "unique"


class BadRow(Struct, frozen=True):
    """A row that stays out: its line and column, why, and what stands there.

    `other_line` is the earlier row that a duplicate repeats.
    """

    line: int
    column: str
    fault: Fault
    value: str = ""
    other_line: int = 0


class RowFault(Exception):
    """What is wrong with the row in hand; it becomes a `BadRow`."""

    def __init__(self, column: str, fault: Fault, value: str = "", other_line: int = 0) -> None:
        super().__init__(column, fault)
        self.column = column
        self.fault = fault
        self.value = value
        self.other_line = other_line


class Difference(Struct, frozen=True):
    """A figure or a word that the list gives otherwise than the book."""

    column: str
    before: str
    after: str


class NewRow(Struct, frozen=True):
    """A row that makes something new; `key` is the product key it asks for."""

    line: int
    what: Arrival | Customer
    key: str = ""


class ChangedRow(Struct, frozen=True):
    """A row that changes something that is there already."""

    line: int
    what: Amendment | Customer
    differences: tuple[Difference, ...]
    key: str = ""


class SameRow(Struct, frozen=True):
    """A row that says what the book says."""

    line: int


class Twin(Struct, frozen=True):
    """A new customer who has the name of another one, but another phone or mail."""

    line: int
    name: str
    other: str


Outcome = NewRow | ChangedRow | SameRow | BadRow


class ImportPlan(Struct, frozen=True):
    """What an import will do; every row read is in exactly one of the four lists."""

    rows: int
    create: tuple[NewRow, ...]
    change: tuple[ChangedRow, ...]
    unchanged: tuple[SameRow, ...]
    bad: tuple[BadRow, ...]
    twins: tuple[Twin, ...] = ()
    ignored_columns: tuple[str, ...] = ()


def planned(
    raw: bytes, headings: Headings, decide: Callable[[SheetRow], Outcome], need: str
) -> ImportPlan:
    """The plan of a whole file.

    Raises:
        BadSetting: the file as a whole cannot be read.
    """
    sheet = read_sheet(raw, headings)
    if need not in sheet.columns:
        raise BadSetting(field=need, value=", ".join(sheet.ignored), why="heading_missing")
    return _sorted(sheet, [_decided(row, decide) for row in sheet.rows])


def _decided(row: SheetRow, decide: Callable[[SheetRow], Outcome]) -> Outcome:
    if not row.whole:
        return BadRow(row.line, "", Fault.TOO_MANY_CELLS)
    try:
        return decide(row)
    except RowFault as bad:
        return BadRow(row.line, bad.column, bad.fault, bad.value, bad.other_line)


def _sorted(sheet: Sheet, outcomes: list[Outcome]) -> ImportPlan:
    plan = ImportPlan(
        rows=len(sheet.rows),
        create=tuple(o for o in outcomes if isinstance(o, NewRow)),
        change=tuple(o for o in outcomes if isinstance(o, ChangedRow)),
        unchanged=tuple(o for o in outcomes if isinstance(o, SameRow)),
        bad=tuple(o for o in outcomes if isinstance(o, BadRow)),
        ignored_columns=sheet.ignored,
    )
    kept = (plan.create, plan.change, plan.unchanged, plan.bad)
    assert sum(len(part) for part in kept) == plan.rows, plan
    return plan


class ImportDesk:
    """Writes what a plan says."""

    def __init__(self, book: Book, ids: Ids, staff: str) -> None:
        self._book = book
        self._receiving = ReceivingDesk(book, ids, staff)

    def apply(self, plan: ImportPlan) -> None:
        """Write the new and the changed rows; the bad ones stay out."""
        whats: list[Arrival | Amendment | Customer] = [row.what for row in plan.create]
        whats += [row.what for row in plan.change]
        new = [what for what in whats if isinstance(what, Arrival)]
        received = self._receiving.receive(new)
        self._receiving.amend([what for what in whats if isinstance(what, Amendment)])
        self._place_keys(plan, received)
        version = records.Version(self._book.clock.now().utc_ms, self._book.place.ledger)
        people = [what for what in whats if isinstance(what, Customer)]
        self._book.keep_records(lambda store: _write_all(store, people, version))

    def _place_keys(self, plan: ImportPlan, received: Received) -> None:
        new = [row.key for row in plan.create if isinstance(row.what, Arrival)]
        wishes = [(a.id, key) for a, key in zip(received.articles, new, strict=True) if key]
        wishes += [
            (row.what.article.id, row.key)
            for row in plan.change
            if row.key and isinstance(row.what, Amendment)
        ]
        if wishes:
            keys = placed(records.product_keys(self._book.store), wishes)
            self._book.keep_records(lambda store: records.put_keys(store, keys))


def _write_all(store: Store, people: Sequence[Customer], version: records.Version) -> None:
    for customer in people:
        records.put_customer(store, customer, version)
