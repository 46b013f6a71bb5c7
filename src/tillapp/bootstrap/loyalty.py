"""A shop's loyalty from a file: what would hold, and keeping it where that is asked."""

from __future__ import annotations

from pathlib import Path

from tillapp.bootstrap.till import SystemClock, ids_of, resumed
from tillapp.counter.founding import Folders
from tillapp.counter.loyalty_setting import keep_loyalty, loyalty_from, loyalty_in
from tillapp.domain.amount import euros
from tillapp.domain.refusal import BadSetting, NoShop
from tillapp.domain.reward import Loyalty
from tillapp.ledger.lock import TillLock

_BY = "import"


def set_loyalty(folders: Folders, file: Path, *, write: bool) -> str:
    """Say what a file would change, and change it where it is to be written."""
    if not file.is_file():
        why = "not_a_file" if file.is_dir() else "missing_file"
        raise BadSetting(field="file", value=str(file), why=why)
    if not folders.book.exists():
        raise NoShop(path=str(folders.book))
    loyalty = loyalty_from(_text(file))
    with TillLock(folders.data):
        book = resumed(folders)
        try:
            before = loyalty_in(book)
            if write and loyalty != before:
                keep_loyalty(book, ids_of(SystemClock()), _BY, loyalty)
        finally:
            book.close()
    return told(before, loyalty, write=write)


def _text(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as bad:
        raise BadSetting(field="file", value=str(file), why="not_text") from bad


def told(before: Loyalty, after: Loyalty, *, write: bool) -> str:
    """What was and what will be, a rule or a reward a line."""
    if before == after:
        return "Nothing changes"
    head = "Written" if write else "Dry run, nothing was written"
    rules = [
        f"  {rule.points_per_euro} points per euro{_whom(rule.groups)}"
        f"{_when(rule.since, rule.until)}"
        for rule in after.rules
    ]
    rewards = [
        f"  {each.points} points buy {euros(each.cents, 'en')}{_whom(each.groups)}"
        f"{_when(each.since, each.until)}"
        for each in after.rewards
    ]
    return "\n".join((head, *rules, *rewards))


def _whom(groups: tuple[str, ...]) -> str:
    return f" for {', '.join(groups)}" if groups else ""


def _when(since: str, until: str) -> str:
    return f" from {since or 'ever'} until {until or 'ever'}" if since or until else ""
