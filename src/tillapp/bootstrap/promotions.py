"""Promotions from a spreadsheet: what a list would do, and doing it where that is asked."""

from __future__ import annotations

from pathlib import Path

from tillapp.bootstrap import sayings
from tillapp.bootstrap.lists import named
from tillapp.bootstrap.offline import content, with_book
from tillapp.bootstrap.till import SystemClock, ids_of
from tillapp.counter.founding import Folders
from tillapp.counter.promoting import write_rules
from tillapp.counter.promotion_list import PromotionPlan, plan_promotions
from tillapp.domain.promotion import Mechanic
from tillapp.ledger.book import Book

_BY = "import"
_ALLOWED = {
    "mechanic": f"one of {', '.join(Mechanic)}",
    "pieces": "2 at least for a pack",
    "parts": "departments with + between, as femme + chaussures",
}


def import_promotions(folders: Folders, file: Path, *, write: bool) -> tuple[str, bool]:
    """Plan a list of promotions, and keep its good rows where that is asked.

    Words, and whether every row can be a promotion.
    """
    raw = content(file)

    def work(book: Book) -> PromotionPlan:
        plan = plan_promotions(book, raw)
        if write:
            write_rules(book, ids_of(SystemClock()), _BY, (*plan.create, *plan.change))
        return plan

    with named(file):
        plan = with_book(folders, work)
    return told(plan, write=write), not plan.bad


def told(plan: PromotionPlan, *, write: bool) -> str:
    """What a plan did or would do, a bad row a line."""
    head = "Written" if write else "Dry run, nothing was written"
    counts = (
        f"{head}: {len(plan.create)} new, {len(plan.change)} changed,"
        f" {plan.unchanged} unchanged, {len(plan.bad)} left out"
    )
    return "\n".join(
        (
            counts,
            *sayings.headings(plan.ignored_columns),
            *(sayings.row(bad, _ALLOWED.get(bad.column, "")) for bad in plan.bad),
        )
    )
