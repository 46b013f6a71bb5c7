"""Hot copies of a book that prove themselves, and a book brought back from one."""

from __future__ import annotations

import os
import shutil
import sqlite3
from pathlib import Path

from tillapp.domain.refusal import BadSetting, BookDamaged, NoShop, Refusal
from tillapp.fiscal.profile import FiscalProfile
from tillapp.ledger import journal, printing
from tillapp.ledger.book import make
from tillapp.ledger.connection import Snapshot, Store, copy_out, reading
from tillapp.ledger.verify import Report, check_chains

RESTORED = "restored"


def backup(store: Store, target: Path, profile: FiscalProfile) -> Report:
    """Copy a book while it is in use; the copy gets its name once its chain was checked.

    Raises:
        BookDamaged: the copy does not prove itself, and is not kept.
    """
    with store.reader() as source:
        return _proved(source, target, profile)


def backup_file(path: Path, target: Path, profile: FiscalProfile) -> Report:
    """Copy the book in a file that a till may be selling into; nothing but reading is done.

    Raises:
        BookDamaged: the copy does not prove itself, and is not kept.
    """
    with reading(path) as source:
        return _proved(source, target, profile)


def _proved(source: sqlite3.Connection, target: Path, profile: FiscalProfile) -> Report:
    target.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    apart = _apart(target)
    copy_out(source, apart)
    report = _checked(apart, profile)
    _keep(apart, target)
    return report


def restore(source: Path, target: Path, profile: FiscalProfile) -> Report:
    """Bring a book back from a copy, to a place where there is none.

    What was owed on paper may have been printed since; the till that opens the book begins
    a new incarnation unless it can prove that nothing happened after the copy.

    Raises:
        NoShop: there is no such copy.
        BadSetting: a book lies at the target already.
        BookDamaged: the copy does not prove itself.
    """
    if not source.exists():
        raise NoShop(path=source.name)
    if target.exists():
        raise BadSetting(field="data", value=target.name, why="exists")
    target.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    apart = _apart(target)
    shutil.copyfile(source, apart)
    report = _checked(apart, profile)
    store = make(apart)
    with store.facts():
        journal.note(store, RESTORED, "1")
        printing.doubt(store)
    store.close()
    _keep(apart, target)
    return report


def _apart(target: Path) -> Path:
    apart = target.with_name(target.name + ".part")
    for old in target.parent.glob(f"{apart.name}*"):
        old.unlink()
    return apart


def _checked(path: Path, profile: FiscalProfile) -> Report:
    try:
        with reading(path) as raw:
            report = check_chains(Snapshot(raw), profile)
    except (Refusal, sqlite3.Error):
        # What cannot even be read as a book leaves nothing behind.
        path.unlink()
        raise
    for left in ("-wal", "-shm"):
        path.with_name(path.name + left).unlink(missing_ok=True)
    if not report.sound or not report.documents:
        path.unlink()
        first = report.defects[0] if report.defects else None
        raise BookDamaged(cause=f"{first.where}: {first.what}" if first else "empty")
    return report


def _keep(apart: Path, target: Path) -> None:
    apart.chmod(0o600)
    with apart.open("rb+") as file:
        os.fsync(file.fileno())
    apart.replace(target)
