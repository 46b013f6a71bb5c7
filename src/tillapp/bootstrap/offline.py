"""What IT does without a window: found, prove, fold, copy, restore, import, look."""

from __future__ import annotations

import os
import platform
import sqlite3
from collections.abc import Callable
from pathlib import Path

from tillapp.bootstrap.till import SOFTWARE, SystemClock, folders_in, ids_of, machine_of
from tillapp.counter.customer_list import plan_customers
from tillapp.counter.founding import Folders, FoundingDesk
from tillapp.counter.importing import ImportDesk, ImportPlan
from tillapp.counter.plan import plan_from
from tillapp.counter.stock_list import plan_stock
from tillapp.domain.refusal import NoShop, Refusal
from tillapp.fiscal.fr import France
from tillapp.fiscal.key import Key
from tillapp.ledger import backup as copies
from tillapp.ledger import rebuild as folding
from tillapp.ledger.book import Book
from tillapp.ledger.incarnation import known_to, resume
from tillapp.ledger.lock import TillLock
from tillapp.ledger.verify import Report, verify_file

__all__ = ["folders_in"]
_SAFE_SQLITE = (3, 51, 3)
_BACKPORTS = {(3, 44, 6), (3, 50, 7)}
_SENTENCES = {
    "no_shop": "There is no shop in this folder: run `tillapp setup --config FILE` first.",
    "already_running": "Another till program works on this book: close it first.",
    "book_newer": "A newer tillapp wrote this book: update this machine first.",
    "book_damaged": "The book does not prove itself: restore a backup, keep this file.",
    "bad_setting": "Not possible: {field} = {value}",
    "disk_full": "The disk took nothing: make room and try again.",
    "disk_failed": "The disk reported an error: nothing was written; look at the disk.",
}


def sentence(refusal: Refusal) -> str:
    """A refusal in words, with what was refused."""
    facts = {"field": "", "value": "", **refusal.facts}
    words = _SENTENCES.get(refusal.key, refusal.key).format(**facts)
    more = ", ".join(
        f"{key}: {value}"
        for key, value in refusal.facts.items()
        if key not in {"field", "value"}
    )
    return f"{words} ({more})" if more else words


def without_display() -> None:
    """Draw into memory where nobody asked for another platform."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


def found(folders: Folders, config: Path) -> str:
    """Found a shop from a plan in TOML."""
    plan = plan_from(config.read_text(encoding="utf-8"))
    desk = FoundingDesk(folders, SystemClock(), os.urandom, SOFTWARE, France)
    book = desk.found(plan)
    words = f"{plan.shop.name}: till {book.place.ledger} is ready in {folders.data}"
    book.close()
    return words


def verify(folders: Folders) -> tuple[str, bool]:
    """Prove the whole book; words, and whether it is sound."""
    if not folders.book.exists():
        raise NoShop(path=str(folders.book))
    known = known_to(machine_of(folders), folders.book)
    report = verify_file(folders.book, _profile(), known)
    return told(report), report.sound


def told(report: Report) -> str:
    """A report in lines."""
    head = f"{report.documents} documents, {report.stamps} stamps checked"
    rows = [f"  {d.where}: {d.what}: {d.detail}" for d in report.defects]
    notices = [f"  note, {d.where}: {d.what}: {d.detail}" for d in report.notices]
    state = "sound" if report.sound else f"{len(report.defects)} defects"
    return "\n".join((f"{head}: {state}", *rows, *notices))


def rebuild(folders: Folders) -> str:
    """Fold every projection again."""
    return _with_book(folders, lambda book: f"{folding.rebuild(book.store)} documents folded")


def backup(folders: Folders, target: Path) -> str:
    """A proved copy of the book."""
    if not folders.book.exists():
        raise NoShop(path=str(folders.book))
    report = copies.backup_file(folders.book, target, _profile())
    return f"{target}: {told(report)}"


def restore(folders: Folders, source: Path) -> str:
    """A book from a copy."""
    with TillLock(folders.data):
        report = copies.restore(source, folders.book, _profile())
    return f"{folders.book}: {told(report)}"


def import_stock(folders: Folders, file: Path, *, dry_run: bool) -> str:
    """Articles from a spreadsheet."""
    return _import(folders, lambda book: plan_stock(book, file.read_bytes()), dry_run=dry_run)


def import_customers(folders: Folders, file: Path, *, dry_run: bool) -> str:
    """Customers from a spreadsheet."""
    ids = ids_of(SystemClock())
    raw = file.read_bytes()
    return _import(folders, lambda book: plan_customers(book, ids, raw), dry_run=dry_run)


def doctor(folders: Folders) -> str:
    """How this machine and its folders are."""
    version = sqlite3.sqlite_version_info
    safe = version >= _SAFE_SQLITE or version in _BACKPORTS
    sqlite = f"SQLite {sqlite3.sqlite_version}"
    if not safe:
        sqlite += " (write-ahead log fault of old versions: safe here, one connection writes)"
    book = "a book" if folders.book.exists() else "no book yet"
    return "\n".join(
        (
            f"Python {platform.python_version()} on {platform.system()} {platform.machine()}",
            sqlite,
            f"data {folders.data}: {book}",
            f"keys {folders.keys}",
        )
    )


def _import(folders: Folders, plan: Callable[[Book], ImportPlan], *, dry_run: bool) -> str:
    def work(book: Book) -> str:
        planned = plan(book)
        if not dry_run:
            ImportDesk(book, ids_of(SystemClock()), "import").apply(planned)
        return _told_import(planned, dry_run=dry_run)

    return _with_book(folders, work)


def _told_import(plan: ImportPlan, *, dry_run: bool) -> str:
    counts = (
        f"{len(plan.create)} new, {len(plan.change)} changed,"
        f" {len(plan.unchanged)} unchanged, {len(plan.bad)} left out"
    )
    rows = [
        f"  line {bad.line}, {bad.column}: {bad.fault} {bad.value}".rstrip() for bad in plan.bad
    ]
    head = "Dry run, nothing was written" if dry_run else "Imported"
    return "\n".join((f"{head}: {counts}", *rows))


def _with_book(folders: Folders, work: Callable[[Book], str]) -> str:
    with TillLock(folders.data):
        book = resume(folders.book, machine_of(folders))
        try:
            return work(book)
        finally:
            book.close()


def _profile() -> France:
    # Proving needs the country's rules and no key of this machine.
    return France(Key.new())
