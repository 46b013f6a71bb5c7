"""Lists of stock and customers from a spreadsheet, and what of them stays out."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from tillapp.bootstrap import sayings
from tillapp.bootstrap.offline import content, with_book
from tillapp.bootstrap.till import SystemClock, ids_of
from tillapp.counter.customer_list import plan_customers
from tillapp.counter.founding import Folders
from tillapp.counter.importing import ImportDesk, ImportPlan
from tillapp.counter.stock_list import plan_stock
from tillapp.domain.refusal import BadSetting
from tillapp.ledger.book import Book

_BY = "import"


def import_stock(folders: Folders, file: Path, *, dry_run: bool) -> tuple[str, bool]:
    """Articles from a spreadsheet; words, and whether every row came in."""
    raw = content(file)
    with named(file):
        return _import(folders, lambda book: plan_stock(book, raw), dry_run=dry_run)


def import_customers(folders: Folders, file: Path, *, dry_run: bool) -> tuple[str, bool]:
    """Customers from a spreadsheet; words, and whether every row came in."""
    ids = ids_of(SystemClock())
    raw = content(file)
    with named(file):
        return _import(folders, lambda book: plan_customers(book, ids, raw), dry_run=dry_run)


@contextmanager
def named(file: Path) -> Iterator[None]:
    """What is wrong with a list as a whole is said with the name of its file."""
    try:
        yield
    except BadSetting as bad:
        raise BadSetting(**{**bad.facts, "file": str(file)}) from bad


def _import(
    folders: Folders, plan: Callable[[Book], ImportPlan], *, dry_run: bool
) -> tuple[str, bool]:
    def work(book: Book) -> tuple[str, bool]:
        planned = plan(book)
        if not dry_run:
            ImportDesk(book, ids_of(SystemClock()), _BY).apply(planned)
        return _told(planned, dry_run=dry_run), not planned.bad

    return with_book(folders, work)


def _told(plan: ImportPlan, *, dry_run: bool) -> str:
    counts = (
        f"{len(plan.create)} new, {len(plan.change)} changed,"
        f" {len(plan.unchanged)} unchanged, {len(plan.bad)} left out"
    )
    head = "Dry run, nothing was written" if dry_run else "Imported"
    return "\n".join(
        (
            f"{head}: {counts}",
            *sayings.headings(plan.ignored_columns),
            *(sayings.row(bad) for bad in plan.bad),
        )
    )
