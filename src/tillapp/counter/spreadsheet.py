"""A shop's own list as it comes: any usual encoding, separator, heading and number."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Mapping, Sequence

from msgspec import Struct

from tillapp.domain.refusal import BadSetting
from tillapp.domain.text import fold, safe_text

SIZE_LIMIT_BYTES = 32 * 1024 * 1024
ROW_LIMIT = 200_000
_CELL_LIMIT = 10_000
_DECIMALS = 2
_SEPARATORS = (";", ",", "\t")
_FORMULA = ("=", "+", "-", "@")
Headings = Mapping[str, Sequence[str]]


class SheetRow(Struct, frozen=True):
    """One row: the line it starts on, its cells by column, and whether it fits the headings."""

    line: int
    cells: dict[str, str]
    whole: bool = True


class Sheet(Struct, frozen=True):
    """A list with the columns that were understood and the headings that were not."""

    columns: tuple[str, ...]
    ignored: tuple[str, ...]
    rows: tuple[SheetRow, ...]


def read_sheet(raw: bytes, headings: Headings) -> Sheet:
    """Read a list; `headings` gives the names a column may have, in any case and accent.

    Raises:
        BadSetting: the file is too large, not a text, or has none of the headings.
    """
    if len(raw) > SIZE_LIMIT_BYTES:
        raise BadSetting(field="file", value=len(raw), why="too_large")
    text = _decoded(raw)
    if "\0" in text:
        raise BadSetting(field="file", value="", why="not_text")
    names = {fold(name): column for column, known in headings.items() for name in known}
    separator = _separator(text, names)
    return _sheet(_lines(text, separator), names)


def _decoded(raw: bytes) -> str:
    if raw[:2] in {b"\xff\xfe", b"\xfe\xff"}:
        return raw.decode("utf-16", errors="replace")
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        return raw.decode("cp1252", errors="replace")


def _separator(text: str, names: Mapping[str, str]) -> str:
    """The separator under which most headings are known."""

    def known(separator: str) -> int:
        head = next((cells for _, cells in _lines(text, separator)), [])
        return sum(fold(cell) in names for cell in head)

    best = max(_SEPARATORS, key=known)
    if not known(best):
        raise BadSetting(field="file", value=text[:80], why="no_headings")
    return best


def _lines(text: str, separator: str) -> Iterator[tuple[int, list[str]]]:
    """The rows that are not empty, each with the line it starts on."""
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
    start = 1
    for cells in reader:
        if any(cell.strip() for cell in cells):
            yield start, cells
        start = reader.line_num + 1


def _sheet(lines: Iterator[tuple[int, list[str]]], names: Mapping[str, str]) -> Sheet:
    _, head = next(lines)
    columns = [names.get(fold(cell), "") for cell in head]
    doubled = [c for n, c in enumerate(columns) if c and c in columns[:n]]
    if doubled:
        raise BadSetting(field=doubled[0], value=", ".join(head)[:200], why="heading_twice")
    rows: list[SheetRow] = []
    for line, cells in _readable(lines):
        if len(rows) == ROW_LIMIT:
            raise BadSetting(field="file", value=ROW_LIMIT, why="too_many_rows")
        rows.append(_row(line, cells, columns))
    ignored = tuple(safe_text(cell) for cell, c in zip(head, columns, strict=True) if not c)
    return Sheet(tuple(c for c in columns if c), ignored, tuple(rows))


def _readable(lines: Iterator[tuple[int, list[str]]]) -> Iterator[tuple[int, list[str]]]:
    try:
        yield from lines
    except csv.Error as bad:
        raise BadSetting(field="file", value=str(bad), why="not_csv") from bad


def _row(line: int, cells: list[str], columns: list[str]) -> SheetRow:
    named = {c: v[:_CELL_LIMIT] for c, v in zip(columns, cells, strict=False) if c}
    return SheetRow(line, named, len(cells) <= len(columns) or not any(cells[len(columns) :]))


def neutral(text: str) -> str:
    """A text that no spreadsheet takes for a formula when it is exported again (OWASP)."""
    clean = safe_text(text)
    return f"'{clean}" if clean.startswith(_FORMULA) else clean


def code_in(text: str) -> str:
    """A code, also where a spreadsheet wrote it as `="0123"` to keep its zeros."""
    return safe_text(text).removeprefix("=").strip('"').replace(" ", "")


def cents_in(text: str) -> int | None:
    """An amount with a comma or a point, in cents; None where it is not one."""
    plain = safe_text(text).replace("€", "").replace("EUR", "").replace(" ", "")
    plain = plain.replace("\u202f", "").replace("'", "")
    whole, mark, rest = _parts(plain)
    if not whole.isascii() or not whole.isdigit() or (mark and not _fraction(rest)):
        return None
    return int(whole) * 100 + int(rest.ljust(2, "0")[:2] or 0)


def _parts(plain: str) -> tuple[str, str, str]:
    # The last mark is the decimal one; the other kind, where it stands, parts thousands.
    at = max(plain.rfind(","), plain.rfind("."))
    if at < 0:
        return plain, "", ""
    other = "," if plain[at] == "." else "."
    return plain[:at].replace(other, "") or "0", plain[at], plain[at + 1 :]


def _fraction(rest: str) -> bool:
    return rest.isascii() and rest.isdigit() and not rest[_DECIMALS:].strip("0")


def count_in(text: str) -> int | None:
    """A whole number, also written as `3,0`; None where it is not one."""
    cents = cents_in(text)
    return cents // 100 if cents is not None and cents % 100 == 0 else None
