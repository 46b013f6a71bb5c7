"""What IT does without a window: found, prove, fold, copy, restore, give codes."""

from __future__ import annotations

import os
import sqlite3
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

from tillapp.bootstrap.device_check import device_faults
from tillapp.bootstrap.lacking import lacking
from tillapp.bootstrap.till import (
    PEPPER_BYTES,
    SOFTWARE,
    SystemClock,
    ids_of,
    machine_of,
    resumed,
)
from tillapp.counter.founding import Folders, FoundingDesk
from tillapp.counter.pin_setting import PinSettingDesk
from tillapp.counter.plan import ShopPlan
from tillapp.counter.plan_file import plan_from
from tillapp.domain.refusal import BadSetting, NoShop, Refusal
from tillapp.fiscal.fr import France
from tillapp.fiscal.key import Key, KeyStore
from tillapp.ledger import backup as copies
from tillapp.ledger import journal
from tillapp.ledger import rebuild as folding
from tillapp.ledger.book import Book
from tillapp.ledger.connection import Snapshot, reading
from tillapp.ledger.incarnation import known_to
from tillapp.ledger.lock import TillLock
from tillapp.ledger.verify import Known, Report, verify_file

T = TypeVar("T")
_SQLITE = b"SQLite format 3\x00"


def without_display() -> None:
    """Draw into memory where nobody asked for another platform."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


def found(folders: Folders, config: Path) -> str:
    """Found a shop from a plan in TOML."""
    desk = FoundingDesk(folders, SystemClock(), os.urandom, SOFTWARE, France)

    def also(plan: ShopPlan) -> Iterator[BadSetting]:
        yield from desk.faults_in(plan)
        yield from device_faults(plan)

    try:
        plan = plan_from(content(config).decode("utf-8"), also)
    except UnicodeDecodeError as bad:
        raise BadSetting(field="file", value=str(config), why="not_text") from bad
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
    return "\n".join((told(report), *_not_compared(folders, known))), report.sound


def told(report: Report) -> str:
    """A report in lines."""
    head = f"{report.documents} documents, {report.stamps} stamps checked"
    rows = [f"  {d.where}: {d.what}: {d.detail}" for d in report.defects]
    notices = [f"  note, {d.where}: {d.what}: {d.detail}" for d in report.notices]
    state = "sound" if report.sound else f"{len(report.defects)} defects"
    return "\n".join((f"{head}: {state}", *rows, *notices))


def _not_compared(folders: Folders, known: Known) -> tuple[str, ...]:
    """A note where the book could only be held against itself."""
    if known.keys and known.heads:
        return ()
    what = "the end of the book" if known.keys else "nothing outside the book"
    missing = "witness" if known.keys else "key of this book"
    verb = "was not compared" if known.keys else "was compared"
    return (f"  note: {what} {verb}: {folders.keys} holds no {missing}",)


def rebuild(folders: Folders) -> str:
    """Fold every projection again."""
    return with_book(folders, lambda book: f"{folding.rebuild(book.store)} documents folded")


def backup(folders: Folders, target: Path, *, force: bool = False) -> str:
    """A proved copy of the book; an older copy is replaced where that is asked."""
    if not folders.book.exists():
        raise NoShop(path=str(folders.book))
    _refuse_target(folders, target)
    _refuse_other(folders, target, force=force)
    report = copies.backup_file(folders.book, target, _profile())
    return f"{target}: {told(report)}"


def restore(folders: Folders, source: Path) -> str:
    """A book from a copy; what the copy does not hold is named."""
    _refuse_no_file(source)
    if not _is_database(source):
        raise BadSetting(field="source", value=str(source), why="no_copy")
    if folders.book.exists():
        raise BadSetting(field="data", value=str(folders.data), why="book_there")
    folders.make()
    with TillLock(folders.data):
        report = copies.restore(source, folders.book, _profile())
    return "\n".join((f"{folders.book}: {told(report)}", *lacking(folders)))


def known_name(folders: Folders, name: str) -> str:
    """The name of somebody who works here, as it is written; asked before the code is."""
    return with_book(folders, lambda book: _pins(folders, book).person(name).name)


def set_pin(folders: Folders, name: str, pin: str) -> str:
    """A new code for somebody; the words never repeat it."""

    def work(book: Book) -> str:
        return f"{_pins(folders, book).set_pin(name, pin).name} has a new code"

    return with_book(folders, work)


def _pins(folders: Folders, book: Book) -> PinSettingDesk:
    pepper = KeyStore(folders.keys).pepper(os.urandom(PEPPER_BYTES))
    return PinSettingDesk(book, ids_of(SystemClock()), pepper, os.urandom)


def content(file: Path) -> bytes:
    """What is in a file that somebody named.

    Raises:
        BadSetting: there is no such file.
    """
    _refuse_no_file(file)
    return file.read_bytes()


def _refuse_no_file(file: Path) -> None:
    if not file.is_file():
        why = "not_a_file" if file.is_dir() else "missing_file"
        raise BadSetting(field="file", value=str(file), why=why)


def _refuse_target(folders: Folders, target: Path) -> None:
    """A copy needs a place of its own that takes files; found out before anything is read."""
    if target.is_dir():
        raise BadSetting(field="target", value=str(target), why="not_a_file")
    if target.resolve() == folders.book.resolve():
        raise BadSetting(field="target", value=str(target), why="itself")
    try:
        target.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        with tempfile.TemporaryFile(dir=target.parent):
            pass
    except OSError as bad:
        raise BadSetting(field="target", value=str(target), why="no_room") from bad


def _refuse_other(folders: Folders, target: Path, *, force: bool) -> None:
    """Only an older copy of this till's book is ever replaced, and only when asked."""
    if not target.exists():
        return
    if not force:
        raise BadSetting(field="target", value=str(target), why="file_there")
    if not _is_database(target) or not _tills(target) & _tills(folders.book):
        raise BadSetting(field="target", value=str(target), why="not_ours")


def _tills(book: Path) -> set[tuple[str, str, str]]:
    """Whose books lie in a file; none where it is another database."""
    try:
        with reading(book) as raw:
            places = journal.places(Snapshot(raw))
    except (Refusal, sqlite3.Error):
        return set()
    return {(place.company, place.shop, place.till) for place in places}


def _is_database(file: Path) -> bool:
    with file.open("rb") as opened:
        return opened.read(len(_SQLITE)) == _SQLITE


def with_book(folders: Folders, work: Callable[[Book], T]) -> T:
    """Work on the book of a folder, alone."""
    if not folders.book.exists():
        raise NoShop(path=str(folders.book))
    with TillLock(folders.data):
        book = resumed(folders)
        try:
            return work(book)
        finally:
            book.close()


def _profile() -> France:
    # Proving needs the country's rules and no key of this machine.
    return France(Key.new())
