"""How points are earned and what they buy: read from a file, kept, told to the journal."""

from __future__ import annotations

import tomllib

import msgspec

from tillapp.counter.settings import LOYALTY
from tillapp.domain.content import Log
from tillapp.domain.document import Draft
from tillapp.domain.ids import Ids
from tillapp.domain.refusal import BadSetting
from tillapp.domain.reward import Loyalty
from tillapp.fiscal import events
from tillapp.ledger import records
from tillapp.ledger.book import Book


def loyalty_from(text: str) -> Loyalty:
    """The loyalty of a file with the tables `rules` and `rewards`, as a set-up file has them.

    Raises:
        BadSetting: for a file that is none, a key nobody knows, points below nothing.
    """
    try:
        tables = tomllib.loads(text)
    except tomllib.TOMLDecodeError as bad:
        raise BadSetting(field="file", value=str(bad), why="not_toml") from bad
    tables = tables.get("loyalty", tables)
    for key in tables:
        if key not in Loyalty.__struct_fields__:
            raise BadSetting(field=key, value="", why="unknown")
    try:
        loyalty = msgspec.convert(tables, Loyalty)
    except msgspec.ValidationError as bad:
        raise BadSetting(field="file", value=str(bad), why="wrong_type") from bad
    if any(rule.points_per_euro < 0 for rule in loyalty.rules):
        raise BadSetting(field="rules.points_per_euro", value="", why="negative")
    if any(min(reward.points, reward.cents) <= 0 for reward in loyalty.rewards):
        raise BadSetting(field="rewards", value="", why="negative")
    return loyalty


def loyalty_in(book: Book) -> Loyalty:
    """What holds now."""
    return records.setting(book.store, LOYALTY, Loyalty) or Loyalty()


def keep_loyalty(book: Book, ids: Ids, staff: str, loyalty: Loyalty) -> None:
    """Let other rules hold from now on; points that were earned stay earned."""
    facts = {"says": msgspec.json.encode(loyalty).decode()}
    draft = Draft(ids.next(), Log(events.PROMOTION, "loyalty_set", facts), staff)
    version = records.Version(book.clock.now().utc_ms, book.place.ledger)
    book.commit(
        (draft,), beside=lambda: records.put_setting(book.store, LOYALTY, loyalty, version)
    )
