"""How points are earned and what they buy: read from a file, kept, told to the journal."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping

import msgspec
from msgspec import Struct

from tillapp.counter.settings import LOYALTY
from tillapp.domain.content import Log
from tillapp.domain.document import Draft
from tillapp.domain.ids import Ids
from tillapp.domain.loyalty_check import checked_loyalty
from tillapp.domain.refusal import BadSetting
from tillapp.domain.reward import Loyalty, LoyaltyRule, Reward
from tillapp.fiscal import events
from tillapp.ledger import records
from tillapp.ledger.book import Book

_PLACE = re.compile(r"`\$\.(?P<path>[^`]*)`$")


def loyalty_from(text: str) -> Loyalty:
    """The loyalty of a file with the tables `rules` and `rewards`, as a set-up file has them.

    Raises:
        BadSetting: for a file that is none, a key nobody knows, or rules that cannot be.
    """
    try:
        tables = tomllib.loads(text)
    except tomllib.TOMLDecodeError as bad:
        raise BadSetting(field="file", value=str(bad), why="not_toml") from bad
    table = tables.get("loyalty", tables)
    if not isinstance(table, dict):
        raise BadSetting(field="loyalty", value=str(table), why="wrong_type")
    return loyalty_of(table)


def loyalty_of(table: object) -> Loyalty:
    """The loyalty of a table that was read; one without rules says so: `rules = []`.

    Raises:
        BadSetting: `field` names the row and its key.
    """
    try:
        loyalty = msgspec.convert(table, Loyalty)
    except msgspec.ValidationError as bad:
        value = str(bad).partition(" - ")[0]
        raise BadSetting(field=_place(str(bad)), value=value, why="wrong_type") from bad
    assert isinstance(table, dict), table
    _refuse_unknown(table, Loyalty, "")
    for key, kind in (("rules", LoyaltyRule), ("rewards", Reward)):
        for n, row in enumerate(table.get(key, ())):
            _refuse_unknown(row, kind, f"{key}[{n}].")
    if "rules" not in table:
        allowed = "`rules = []` where nothing earns points"
        raise BadSetting(field="rules", value="", why="missing", allowed=allowed)
    return checked_loyalty(loyalty)


def _place(sentence: str) -> str:
    found = _PLACE.search(sentence)
    return found["path"] if found else ""


def _refuse_unknown(table: Mapping[str, object], kind: type[Struct], where: str) -> None:
    for key, value in table.items():
        if key not in kind.__struct_fields__:
            known = ", ".join(kind.__struct_fields__)
            raise BadSetting(
                field=f"{where}{key}", value=str(value), why="unknown", allowed=known
            )


def loyalty_in(book: Book) -> Loyalty:
    """What holds now."""
    return records.setting(book.store, LOYALTY, Loyalty) or Loyalty()


def keep_loyalty(book: Book, ids: Ids, staff: str, loyalty: Loyalty) -> None:
    """Let other rules hold from now on; points that were earned stay earned."""
    checked_loyalty(loyalty)
    facts = {"says": msgspec.json.encode(loyalty).decode()}
    draft = Draft(ids.next(), Log(events.PROMOTION, "loyalty_set", facts), staff)
    version = records.Version(book.clock.now().utc_ms, book.place.ledger)
    book.commit(
        (draft,), beside=lambda: records.put_setting(book.store, LOYALTY, loyalty, version)
    )
