"""Fold every projection again from the journal, in one transaction."""

from __future__ import annotations

from collections.abc import Callable

from tillapp.ledger import journal, sold_words
from tillapp.ledger.connection import Source, Store
from tillapp.ledger.project import project
from tillapp.ledger.version import PROJECTION_VERSION

_FLAG = "projection"
_BROKEN = "rebuilding"
_REPORT_EVERY = 1000
Tick = Callable[[int], None]


def silent(_done: int) -> None:
    """Report nothing."""


def needed(store: Store) -> bool:
    """Whether the projections were folded by other rules, or a rebuild was cut short."""
    return journal.noted(store, _FLAG) != str(PROJECTION_VERSION)


def rebuild(store: Store, tick: Tick = silent) -> int:
    """Fold all projections anew; the number of documents folded.

    The flag is set first, so that a rebuild that is killed is begun again at the next start.
    """
    from tillapp.ledger.tables import projections_anew  # noqa: PLC0415 - no start pays for it

    with store.facts():
        journal.note(store, _FLAG, _BROKEN)
    with store.facts():
        # Older rules may have had other columns: the tables go, not only their rows.
        for statement in projections_anew():
            store.run(statement)
        sold_words.forget(store)
        done = refold(store, store, tick)
        journal.note(store, _FLAG, str(PROJECTION_VERSION))
    return done


def refold(source: Source, target: Store, tick: Tick = silent) -> int:
    """Fold the journal of a source into empty tables; inside a transaction of the target."""
    done = 0
    for place in journal.places(source):
        for document in journal.every(source, place):
            project(target, document)
            done += 1
            if not done % _REPORT_EVERY:
                tick(done)
    return done
