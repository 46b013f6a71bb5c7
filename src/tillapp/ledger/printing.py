"""The durable queue of papers and mails: born in the transaction of what they show."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from tillapp.ledger.connection import Store

PUT = (
    "INSERT INTO jobs (id, kind, document, means, target, state, tries, error, made_ms)"
    " VALUES (?,?,?,?,?,'queued',0,'',?)"
)
_OPEN = (
    "SELECT id, kind, document, means, made_ms, target, state, tries, error FROM jobs"
    " WHERE state IN ('queued', 'sending', 'uncertain', 'failed') ORDER BY made_ms, id"
)
_MOVE = "UPDATE jobs SET state=?, error=?, tries=tries+? WHERE id=?"
_DOUBT = "UPDATE jobs SET state='uncertain' WHERE state IN ('queued', 'sending', 'failed')"
_GIVEN = "SELECT count(*) FROM jobs WHERE document=?"
_FORGET = "UPDATE jobs SET target='' WHERE id=?"


class Job(Struct, frozen=True):
    """A paper or a mail that is owed: `means` is paper or mail, `target` an address."""

    id: str
    kind: str
    document: str
    means: str
    made_ms: int
    target: str = ""
    state: str = "queued"
    tries: int = 0
    error: str = ""


def enqueue(store: Store, jobs: Sequence[Job]) -> None:
    """Write jobs; inside a transaction."""
    if jobs:
        rows = [(j.id, j.kind, j.document, j.means, j.target, j.made_ms) for j in jobs]
        store.run_many(PUT, rows)


def open_jobs(store: Store) -> list[Job]:
    """What is still owed, the oldest first."""
    rows = store.fetch(_OPEN)
    return [Job(*row) for row in rows]


def given(store: Store, document: str) -> bool:
    """Whether a paper or a mail of a document was ever owed, also one that is done with."""
    return bool(store.fetch(_GIVEN, (document,))[0][0])


def move(store: Store, id_: str, state: str, *, error: str = "", tried: bool = False) -> None:
    """Note how far a job has come; it waits for no disk."""
    with store.notes():
        store.run(_MOVE, (state, error, int(tried), id_))


def doubt(store: Store) -> None:
    """Mark every open job as one that may have been done; inside a transaction.

    An older image of the book cannot know what came out of the printer since (book.md 10).
    """
    store.run(_DOUBT)


def forget_target(store: Store, id_: str) -> None:
    """Forget the address of a mail once it was sent (fiscal.md 6)."""
    with store.notes():
        store.run(_FORGET, (id_,))
