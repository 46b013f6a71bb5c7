"""What the command line answers: every refusal in words, with what to do next."""

from __future__ import annotations

from tillapp.counter.importing import BadRow, Fault
from tillapp.counter.plan import BadPlan
from tillapp.domain.refusal import BadSetting, Refusal

_SENTENCES = {
    "no_shop": "There is no shop in this folder: run `tillapp setup --config FILE` first.",
    "already_running": "Another till program works on this book: close it first.",
    "book_newer": "A newer tillapp wrote this book: update this machine first.",
    "book_damaged": "The book does not prove itself: restore a backup, keep this file.",
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
    "file_there": "{value} is there already: name another file, or replace an older copy"
    " with --force.",
    "not_ours": "{value} is no copy of a book, and is not replaced: name another file.",
    "book_there": "{value} holds a shop already: name an empty folder.",
    "exists": "{value} is there already: this folder has its shop; name another with --data.",
    "too_few": "A day has one ticket at least, not {value}: give a larger number.",
    "nobody": "Nobody here is called {value}. Those who work here: {people}.",
    "not_toml": "The file is no TOML: {value}. Mend this place and run the command again.",
    "no_headings": "No heading of the first line is known: docs/lists.md names those that are.",
    "heading_missing": "The list has no column {field}: docs/lists.md names its headings.",
    "heading_twice": "Two headings mean {field}: leave one of them ({value}).",
    "too_many_rows": "The list has more than {value} rows: cut it in two.",
    "not_csv": "The list cannot be read as CSV: {value}. Export it again.",
    "used_up": "Till {value} was founded too often on this machine: give shop.till another"
    " number.",
    "missing": "{field} is missing: write {need}.",
    "not_a_pin": "{field}{said} is no code: write four to eight digits in quotes.",
    "taken": "{field}{said} is somebody else's already: choose another one.",
    "not_a_badge": "{field}{said} is no badge: write an EAN-13 that begins with 26.",
    "not_a_rate": "{field}{said} is no VAT code of today: one of {need}.",
    "not_allowed": "{field}{said} cannot be: write {need}.",
    "wrong_type": "{field}{said} cannot be read: write {need}.",
    "unknown": "{field} is a key that nobody knows{known}: mend its name or take it out.",
    "negative": "{field}{said} is less than it can be: write a larger number.",
    "too_small": "{field}{said} is too small: write 1 at least.",
    "above_whole": "{field}{said} is more than all of it: write 10000 (100 %) at most.",
    "too_far": "{field}{said} is more than a year away: write a day until {need}.",
    "too_large": "{field}{said} is too large: write {need}.",
}
_NEEDS = {
    "file": "it in two files",
    "company.siret": "the fourteen digits of the SIRET in quotes; one of these is wrong",
    "company.vat_number": 'FR and eleven digits that fit the SIREN, or "" without VAT',
    "shop.till": 'two digits in quotes, such as "01"',
}
_ROWS = {
    Fault.MISSING: "is empty: fill it in",
    Fault.NOT_AN_AMOUNT: "is no amount above nothing: write it as 12,50",
    Fault.NOT_A_NUMBER: "is no whole number: write one",
    Fault.NOT_A_CODE: "cannot be a code of goods: take one that is no card, badge or voucher,"
    " and whose last digit is right",
    Fault.NOT_A_RATE: "is no VAT rate of today: write a percentage, a VAT code or `margin`",
    Fault.NOT_A_PHONE: "is no phone number: write its 6 to 15 digits",
    Fault.NOT_A_MAIL: "is no mail address: write one as ana@example.org",
    Fault.NOT_A_DATE: "is no day: write it as 2026-12-01 or 01/12/2026",
    Fault.NOT_KNOWN: "is not known here: docs/lists.md names what is",
    Fault.TOO_LARGE: "is too large: one piece has one tag, and figures have limits",
    Fault.TOO_MANY_CELLS: "has more cells than the list has headings: put quotes around a text"
    " that holds the separator",
    Fault.DUPLICATE: "comes twice: leave one of the two rows",
    Fault.SEALED: "is sealed since the piece came in: leave the cell empty",
    Fault.UNIQUE: "is for one piece with its own tag, which is scanned: leave the cell empty",
    Fault.SOLD: "was sold: take the row out",
}


def sentence(refusal: Refusal) -> str:
    """A refusal in words, with what was refused; of a plan every mistake, one a line."""
    if isinstance(refusal, BadPlan):
        return "\n".join(sentence(each) for each in refusal.faults)
    if isinstance(refusal, BadSetting):
        return _setting(refusal)
    words = _SENTENCES.get(refusal.key, refusal.key).format(**{"field": "", **refusal.facts})
    more = ", ".join(f"{key}: {value}" for key, value in refusal.facts.items())
    return f"{words} ({more})" if more else words


def _setting(refusal: BadSetting) -> str:
    facts = {"field": "", "value": "", "file": "", **refusal.facts}
    if facts.get("why") == "not_text":
        facts["value"] = facts["value"] or facts["file"]
    field, value, allowed = facts["field"], facts["value"], facts.get("allowed", "")
    # A refusal that gives no reason speaks of a value that cannot be.
    why = str(facts.get("why") or ("not_a_pin" if field == "pin" else "not_allowed"))
    words = _FAULTS.get(why, "{field}{said} cannot be ({why}): write {need}.")
    list_ = f"{facts['file']}: " if facts["file"] and "{value}" not in words else ""
    return list_ + words.format(
        **{**facts, "why": why},
        said=f" = {value}" if value not in {"", None} else "",
        need=_NEEDS.get(str(field)) or allowed or "another value",
        known=f" ({allowed} are known)" if allowed else "",
    )


def trouble(error: OSError) -> str:
    """What the disk or the system answered, in one line."""
    return f"{error.filename or 'The disk'}: {error.strerror}. Look there and try again."


def row(bad: BadRow, allowed: str = "") -> str:
    """A row that stays out, with its line and column, and what to write instead."""
    said = f' "{bad.value}"' if bad.value else ""
    where = f"line {bad.line}, {bad.column}" if bad.column else f"line {bad.line}"
    other = f" (line {bad.other_line} has it)" if bad.other_line else ""
    may = f" ({allowed})" if allowed else ""
    return f"  {where}{said} {_ROWS[bad.fault]}{other}{may}"


def headings(ignored: tuple[str, ...]) -> tuple[str, ...]:
    """A line that names the columns which nobody read; none where all were."""
    named = ", ".join(each for each in ignored if each)
    if not named:
        return ()
    return (f"  not read, heading unknown: {named} (docs/lists.md names those that are)",)
