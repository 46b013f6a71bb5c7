"""The two laws: sums add up, the latest wins; folded in the transaction of the document."""

from __future__ import annotations

from tillapp.domain.document import Document, kind_of
from tillapp.domain.item import Move
from tillapp.domain.posting import Posting
from tillapp.ledger.connection import Store
from tillapp.ledger.project_content import project_content

ADD = (
    "INSERT INTO sums (account, owner, unit, ledger, amount, upto_seq) VALUES (?,?,?,?,?,?)"
    " ON CONFLICT (account, owner, unit, ledger) DO UPDATE"
    " SET amount = sums.amount + excluded.amount, upto_seq = excluded.upto_seq"
)
ADD_PERIOD = (
    "INSERT INTO period_sums (period, kind, account, unit, ledger, debit, credit, count)"
    " VALUES (?,?,?,?,?,?,?,?) ON CONFLICT (period, kind, account, unit, ledger) DO UPDATE"
    " SET debit = period_sums.debit + excluded.debit,"
    " credit = period_sums.credit + excluded.credit, count = period_sums.count + 1"
)
DETAIL = (
    "INSERT INTO postings (account, owner, ledger, seq, n, unit, amount) VALUES (?,?,?,?,?,?,?)"
)
_REGISTER = (
    "(item, register, n, at, hash, state, place, life, price, whom, until_ms, cause, ledger,"
    " seq)"
    " VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?)"
)
KEEP = "INSERT INTO moves (item, register, n, ledger, seq, at, state) VALUES (?,?,?,?,?,?,?)"
LATEST = (
    f"INSERT INTO registers {_REGISTER} ON CONFLICT (item, register) DO UPDATE SET"
    " n = excluded.n, at = excluded.at, hash = excluded.hash, state = excluded.state,"
    " place = excluded.place, life = excluded.life, price = excluded.price,"
    " whom = excluded.whom, until_ms = excluded.until_ms, cause = excluded.cause,"
    " ledger = excluded.ledger, seq = excluded.seq"
    " WHERE (excluded.n, excluded.at, excluded.hash)"
    " > (registers.n, registers.at, registers.hash)"
)
NUMBER = "INSERT INTO numbers (ledger, series, n, number, seq) VALUES (?,?,?,?,?)"


def project(store: Store, document: Document) -> None:
    """Fold one document into every table that is read."""
    facts = document.facts
    ledger, seq = facts.place.ledger, document.seq
    if facts.postings:
        _fold_postings(store, document)
    if facts.moves:
        rows = [_move_row(document, move) for move in facts.moves]
        # What a move says stands in its document; here it is found again.
        store.run_many(KEEP, [(*row[:3], ledger, seq, row[3], row[5]) for row in rows])
        store.run_many(LATEST, rows)
    store.run_many(
        NUMBER,
        [
            (ledger, stamp.series, int(stamp.number.rpartition("-")[2]), stamp.number, seq)
            for stamp in document.stamps
        ],
    )
    project_content(store, document)


def _fold_postings(store: Store, document: Document) -> None:
    facts = document.facts
    ledger, seq, kind = facts.place.ledger, document.seq, kind_of(facts.content)
    sums: dict[tuple[str, str, str], int] = {}
    sides: dict[tuple[str, str], tuple[int, int]] = {}
    for row in facts.postings:
        key = (row.account, row.owner, row.unit)
        sums[key] = sums.get(key, 0) + row.amount
        debit, credit = sides.get((row.account, row.unit), (0, 0))
        more = (row.amount, 0) if row.amount > 0 else (0, -row.amount)
        sides[row.account, row.unit] = (debit + more[0], credit + more[1])
    store.run_many(ADD, [(*key, ledger, sums[key], seq) for key in sorted(sums)])
    store.run_many(
        ADD_PERIOD,
        [
            (facts.period, kind, account, unit, ledger, debit, credit, 1)
            for (account, unit), (debit, credit) in sorted(sides.items())
        ],
    )
    store.run_many(DETAIL, _details(ledger, seq, facts.postings))


def _details(ledger: str, seq: int, rows: tuple[Posting, ...]) -> list[tuple[object, ...]]:
    return [
        (row.account, row.owner, ledger, seq, n, row.unit, row.amount)
        for n, row in enumerate(rows)
    ]


def _move_row(document: Document, move: Move) -> tuple[object, ...]:
    # SQLite's driver asks each enumeration how it wants to be stored; a text it takes.
    return (
        move.item,
        str(move.register),
        move.n,
        document.facts.at,
        document.hash,
        str(move.state),
        move.place,
        move.life,
        move.price,
        move.whom,
        move.until_ms,
        move.cause,
        document.facts.place.ledger,
        document.seq,
    )
