"""Every refusal has a sentence, and none of them is its key."""

from __future__ import annotations

import pytest

from tillapp.domain import refusal as refusals
from tillapp.domain.refusal import Refusal
from tillapp.ui.format import Format
from tillapp.ui.say import Sayings

FACTS: dict[str, int | str] = {
    "code": "2900000000018",
    "title": "Robe",
    "number": "T03A-000001",
    "limit": 100_000,
    "amount": 1600,
    "due": 1600,
    "paid": 1600,
    "available": 100,
    "left": 3,
    "owed": 1600,
    "points": 40,
    "seconds": 30,
    "field": "email",
    "value": "camille",
}
KINDS = [
    kind
    for kind in vars(refusals).values()
    if isinstance(kind, type) and issubclass(kind, Refusal) and kind is not Refusal
]


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_a_refusal_is_told_in_words(kind: type[Refusal]) -> None:
    saying = Sayings(Format("en")).of(kind(**FACTS))
    assert not saying.words.startswith(kind.key)
    assert "{" not in saying.words
    assert " " in saying.words
