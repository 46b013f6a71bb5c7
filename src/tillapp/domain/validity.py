"""When a rule of the shop holds, and for whom."""

from __future__ import annotations

import re
from collections.abc import Collection
from datetime import date

_FRENCH = re.compile(r"([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})")


def in_force(on: date, since: str, until: str) -> bool:
    """Whether a day lies between two ISO dates, both in; an empty one is open."""
    day = on.isoformat()
    return (not since or since <= day) and (not until or day <= until)


def is_day(text: str) -> bool:
    """Whether it is an ISO date, or empty: without a limit on that side."""
    try:
        return not text or date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


def iso_day(text: str) -> str:
    """A day written `2026-12-01` or `01/12/2026`, as an ISO date.

    Raises:
        ValueError: for anything else.
    """
    if french := _FRENCH.fullmatch(text):
        day, month, year = map(int, french.groups())
        return date(year, month, day).isoformat()
    if not is_day(text):
        raise ValueError(text)
    return text


def meant_for(group: str, groups: Collection[str]) -> bool:
    """Whether a customer's group is among those meant; none named means everybody."""
    return not groups or group in groups
