"""The period of a day: `YYYY-MM-DD-n`; a day that comes again gets another number."""

from __future__ import annotations

from tillapp.ledger import journal
from tillapp.ledger.book import Book


def open_today(book: Book) -> None:
    """Let new documents belong to the day on the clock; no period is opened twice."""
    today = book.clock.now().day().isoformat()
    day, _, n = book.period.rpartition("-")
    if day == today:
        return
    # What was left is remembered first: a clock put right may bring the same day again.
    book.keep_records(lambda store: journal.note(store, _key(day), n))
    used = journal.noted(book.store, _key(today)) or "0"
    book.open_period(f"{today}-{int(used) + 1}")


def _key(day: str) -> str:
    return f"period.{day}"
