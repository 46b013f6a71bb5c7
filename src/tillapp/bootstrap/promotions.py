"""Promotions from a spreadsheet: what a list would do, and doing it where that is asked."""

from __future__ import annotations

from pathlib import Path

from tillapp.bootstrap.till import SystemClock, ids_of, resumed
from tillapp.counter.founding import Folders
from tillapp.counter.promoting import write_rules
from tillapp.counter.promotion_list import PromotionPlan, plan_promotions
from tillapp.domain.refusal import BadSetting, NoShop
from tillapp.ledger.lock import TillLock

_BY = "import"


def import_promotions(folders: Folders, file: Path, *, write: bool) -> str:
    """Plan a list of promotions, and keep its good rows where they are to be written."""
    if not file.is_file():
        why = "not_a_file" if file.is_dir() else "missing_file"
        raise BadSetting(field="file", value=str(file), why=why)
    if not folders.book.exists():
        raise NoShop(path=str(folders.book))
    with TillLock(folders.data):
        book = resumed(folders)
        try:
            plan = plan_promotions(book, file.read_bytes())
            if write:
                rules = (*plan.create, *plan.change)
                write_rules(book, ids_of(SystemClock()), _BY, rules)
        finally:
            book.close()
    return told(plan, write=write)


def told(plan: PromotionPlan, *, write: bool) -> str:
    """What a plan did or would do, a bad row a line."""
    head = "Written" if write else "Dry run, nothing was written"
    counts = (
        f"{head}: {len(plan.create)} new, {len(plan.change)} changed,"
        f" {plan.unchanged} unchanged, {len(plan.bad)} left out"
    )
    rows = [
        f"  line {bad.line}, {bad.column}: {bad.fault} {bad.value}".rstrip() for bad in plan.bad
    ]
    return "\n".join((counts, *rows))
