"""When a rule of the shop holds, and for whom."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date


def in_force(on: date, since: str, until: str) -> bool:
    """Whether a day lies between two ISO dates, both in; an empty one is open."""
    day = on.isoformat()
    return (not since or since <= day) and (not until or day <= until)


def meant_for(group: str, groups: Collection[str]) -> bool:
    """Whether a customer's group is among those meant; none named means everybody."""
    return not groups or group in groups
