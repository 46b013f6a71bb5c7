"""What IT does without a window: found, prove, fold, copy, restore, import, look."""

from __future__ import annotations

import os
import platform
import sqlite3
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec

from tillapp.bootstrap.till import (
    PEPPER_BYTES,
    SOFTWARE,
    SystemClock,
    folders_in,
    ids_of,
    machine_of,
    resumed,
)
from tillapp.counter import settings
from tillapp.counter.customer_list import plan_customers
from tillapp.counter.founding import DEVICES, Folders, FoundingDesk
from tillapp.counter.importing import ImportDesk, ImportPlan
from tillapp.counter.pin_setting import PinSettingDesk
from tillapp.counter.plan import DevicePlan, plan_from
from tillapp.counter.settings import MailServer
from tillapp.counter.stock_list import plan_stock
from tillapp.domain.refusal import BadSetting, NoShop, Refusal
from tillapp.fiscal.fr import France
from tillapp.fiscal.key import Key, KeyStore
from tillapp.hardware import discovery
from tillapp.ledger import backup as copies
from tillapp.ledger import rebuild as folding
from tillapp.ledger import records
from tillapp.ledger.book import Book
from tillapp.ledger.connection import Snapshot, reading
from tillapp.ledger.incarnation import known_to
from tillapp.ledger.lock import TillLock
from tillapp.ledger.verify import Known, Report, verify_file

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
_FAULTS = {
    "missing_file": "There is no file {value}: look at its name and run the command again.",
    "not_a_file": "{value} is a folder: name a file in it.",
    "not_a_folder": "{value} is a file: name a folder.",
    "not_text": "{value} is not a text in UTF-8: save it so and run the command again.",
    "no_copy": "{value} is no copy of a book: name a file that `tillapp backup` made.",
    "no_room": "{value} cannot be written: name a file in a folder that takes files.",
    "itself": "{value} is the book itself: name another file for the copy.",
    "book_there": "{value} holds a shop already: name an empty folder.",
    "too_few": "A day has one ticket at least, not {value}: give a larger number.",
    "nobody": "Nobody here is called {value}. Those who work here: {people}.",
}
_SQLITE = b"SQLite format 3\x00"


def sentence(refusal: Refusal) -> str:
    """A refusal in words, with what was refused."""
    facts = {"field": "", "value": "", **refusal.facts}
    if fault := _FAULTS.get(str(facts.get("why"))):
        return fault.format(**facts)
    words = _SENTENCES.get(refusal.key, refusal.key).format(**facts)
    more = ", ".join(
        f"{key}: {value}"
        for key, value in refusal.facts.items()
        if key not in {"field", "value"}
    )
    return f"{words} ({more})" if more else words


def trouble(error: OSError) -> str:
    """What the disk or the system answered, in one line."""
    return f"{error.filename or 'The disk'}: {error.strerror}. Look there and try again."


def without_display() -> None:
    """Draw into memory where nobody asked for another platform."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


def found(folders: Folders, config: Path) -> str:
    """Found a shop from a plan in TOML."""
    try:
        plan = plan_from(_content(config).decode("utf-8"))
    except UnicodeDecodeError as bad:
        raise BadSetting(field="file", value=str(config), why="not_text") from bad
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
    return _with_book(folders, lambda book: f"{folding.rebuild(book.store)} documents folded")


def backup(folders: Folders, target: Path) -> str:
    """A proved copy of the book."""
    if not folders.book.exists():
        raise NoShop(path=str(folders.book))
    _refuse_target(folders, target)
    report = copies.backup_file(folders.book, target, _profile())
    return f"{target}: {told(report)}"


def restore(folders: Folders, source: Path) -> str:
    """A book from a copy; what the copy does not hold is named."""
    _refuse_no_file(source)
    with source.open("rb") as file:
        if file.read(len(_SQLITE)) != _SQLITE:
            raise BadSetting(field="source", value=str(source), why="no_copy")
    if folders.book.exists():
        raise BadSetting(field="data", value=str(folders.data), why="book_there")
    folders.make()
    with TillLock(folders.data):
        report = copies.restore(source, folders.book, _profile())
    return "\n".join((f"{folders.book}: {told(report)}", *lacking(folders)))


def lacking(folders: Folders) -> tuple[str, ...]:
    """The secrets that a book needs and this machine does not have; nothing where it has all.

    Copies hold no secrets: a shop on a new machine begins without them.
    """
    with reading(folders.book) as raw:
        source = Snapshot(raw)
        mail = records.setting(source, settings.MAIL, MailServer)
        people = records.staff_with_origin(source)
    lines = []
    if names := ", ".join(each.name for each, origin in people if _lost(folders, origin)):
        lines.append(
            "codes of staff must be set anew: tillapp pin NAME, until then badges go on"
            f" working ({names})"
        )
    if mail is not None and mail.user and not folders.mail_password():
        lines.append(
            f"the mail password must be given again: write it to {folders.mail_secret}"
        )
    return tuple(lines)


def _lost(folders: Folders, origin: str) -> bool:
    """Whether a code was given on a machine whose pepper, beside its key, is not here."""
    keys = KeyStore(folders.keys)
    return not (keys.peppered() and keys.known(origin))


def known_name(folders: Folders, name: str) -> str:
    """The name of somebody who works here, as it is written; asked before the code is."""
    return _with_book(folders, lambda book: _pins(folders, book).person(name).name)


def set_pin(folders: Folders, name: str, pin: str) -> str:
    """A new code for somebody; the words never repeat it."""

    def work(book: Book) -> str:
        return f"{_pins(folders, book).set_pin(name, pin).name} has a new code"

    return _with_book(folders, work)


def _pins(folders: Folders, book: Book) -> PinSettingDesk:
    pepper = KeyStore(folders.keys).pepper(os.urandom(PEPPER_BYTES))
    return PinSettingDesk(book, ids_of(SystemClock()), pepper, os.urandom)


def import_stock(folders: Folders, file: Path, *, dry_run: bool) -> str:
    """Articles from a spreadsheet."""
    raw = _content(file)
    return _import(folders, lambda book: plan_stock(book, raw), dry_run=dry_run)


def import_customers(folders: Folders, file: Path, *, dry_run: bool) -> str:
    """Customers from a spreadsheet."""
    ids = ids_of(SystemClock())
    raw = _content(file)
    return _import(folders, lambda book: plan_customers(book, ids, raw), dry_run=dry_run)


def doctor(folders: Folders) -> str:
    """How this machine and its folders are."""
    version = sqlite3.sqlite_version_info
    safe = version >= _SAFE_SQLITE or version in _BACKPORTS
    sqlite = f"SQLite {sqlite3.sqlite_version}"
    if not safe:
        sqlite += " (write-ahead log fault of old versions: safe here, one connection writes)"
    there = folders.book.exists()
    book = "a book" if there else "no book yet"
    return "\n".join(
        (
            f"Python {platform.python_version()} on {platform.system()} {platform.machine()}",
            sqlite,
            f"data {folders.data}: {book}",
            f"keys {folders.keys}",
            *(_of_shop(folders) if there else ()),
            *_plugged_in(),
        )
    )


def _of_shop(folders: Folders) -> tuple[str, ...]:
    """What the shop in the folder has set up and what it lacks; a till may be selling."""
    try:
        with reading(folders.book) as raw:
            plan = records.setting(Snapshot(raw), DEVICES, DevicePlan) or DevicePlan()
        return (*_set_up(plan), *lacking(folders))
    except Refusal as refusal:
        return (sentence(refusal),)
    except msgspec.DecodeError as bad:
        return (f"the devices that were set up cannot be read: {bad}",)


def _set_up(plan: DevicePlan) -> tuple[str, ...]:
    named = {"printer": plan.printer, "drawer": plan.drawer, "display": plan.display}
    one = [f"set up, {name}: {_brief(said)}" for name, said in named.items() if said]
    scanners = (f"set up, scanner: {_brief(each)}" for each in plan.scanners)
    return (*one, *scanners) or ("no device is set up",)


def _brief(said: dict[str, Any]) -> str:
    return msgspec.json.encode(said).decode()


def _plugged_in() -> tuple[str, ...]:
    found = (*discovery.usb_printers(), *discovery.lp_files(), *discovery.serial_ports())
    lines = (
        f"found: {each.label} {_brief(msgspec.to_builtins(each.address))}" for each in found
    )
    return tuple(lines) or ("no printer and no serial port was found",)


def _content(file: Path) -> bytes:
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
