"""Refusals carry a key and facts, and each kind has a key of its own."""

from __future__ import annotations

import inspect

from tillapp.domain import refusal
from tillapp.domain.refusal import AlreadySold, Refusal


def test_a_refusal_says_its_key_and_its_facts_to_the_log() -> None:
    assert str(AlreadySold(title="Robe")) == "already_sold {'title': 'Robe'}"


def test_no_two_refusals_share_a_key() -> None:
    kinds = [kind for _, kind in inspect.getmembers(refusal, inspect.isclass)]
    keys = [kind.key for kind in kinds if issubclass(kind, Refusal)]
    assert len(keys) == len(set(keys))
