"""What a book says of itself: a program that is no till leaves it alone."""

from __future__ import annotations

from tests.shop import Shop
from tillapp.ledger import version


def test_a_new_book_carries_the_mark_and_the_versions_of_the_program_that_made_it() -> None:
    store = Shop().book.store
    assert store.fetch("PRAGMA application_id") == [(version.APPLICATION_ID,)]
    assert store.version() == version.SCHEMA_VERSION
    folded = store.fetch("SELECT value FROM meta WHERE key='projection'")
    assert folded == [(str(version.PROJECTION_VERSION),)]
