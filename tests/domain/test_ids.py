"""Identifiers sort by time, never go back, and give each document of a basket its own."""

from __future__ import annotations

import os

from tests.shop import OPENING_MS, SetClock
from tillapp.domain.ids import TimedIds, child, uuid7


def test_an_identifier_is_a_uuid_of_version_7_with_its_time_in_front() -> None:
    text = uuid7(0x017F22E279B0, bytes.fromhex("0cc318c4dc0c0c07398f"))
    assert text == "017f22e279b07cc398c4dc0c0c07398f"


def test_identifiers_never_go_back_even_when_the_clock_does() -> None:
    clock = SetClock()
    ids = TimedIds(clock, os.urandom)
    first = [ids.next() for _ in range(200)]
    clock.forward(-3_600_000)
    later = [ids.next() for _ in range(50)]
    clock.forward(7_200_000)
    made = [*first, *later, ids.next()]
    assert made == sorted(set(made))
    assert int(made[-1][:12], 16) == OPENING_MS + 3_600_000


def test_the_documents_of_a_basket_keep_their_identifiers() -> None:
    assert child("f" * 32, 1) == "0" * 32
    assert child("0" * 32, 0) == "0" * 32
    assert child("0" * 31 + "5", 2) == "0" * 31 + "7"
