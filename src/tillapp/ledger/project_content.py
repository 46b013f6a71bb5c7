"""What each kind of document adds to the tables that people look things up in."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from tillapp.domain import measure
from tillapp.domain.content import Copy, Issue, Sale, Stock
from tillapp.domain.credit import Slip
from tillapp.domain.document import Document, kind_of
from tillapp.domain.undone import Correction, Refund
from tillapp.ledger.connection import Store

CARD = (
    "INSERT INTO cards (item, life, regime, vat, cost, owner, register_number, ledger, seq)"
    " VALUES (?,?,?,?,?,?,?,?,?) ON CONFLICT (item, life) DO NOTHING"
)
TICKET = (
    "INSERT INTO tickets (ledger, seq, number, at, day, period, total, pieces, customer,"
    " staff, means) VALUES (?,?,?,?,?,?,?,?,?,?,?)"
)
COPIED = "INSERT INTO copies (original, n, means, ledger, seq) VALUES (?,?,?,?,?)"
FOLLOWS = "INSERT INTO follows (original, ledger, seq, kind) VALUES (?,?,?,?)"
CREDIT = (
    "INSERT INTO credits (id, code, kind, issuer, holder, until, face, n, at, hash, ledger,"
    " seq) VALUES (?,?,?,?,?,?,?,?,?,?,?,?)"
    " ON CONFLICT (id) DO UPDATE SET code = excluded.code, kind = excluded.kind,"
    " issuer = excluded.issuer, holder = excluded.holder,"
    " until = excluded.until, face = excluded.face, n = excluded.n, at = excluded.at,"
    " hash = excluded.hash, ledger = excluded.ledger, seq = excluded.seq"
    " WHERE (excluded.n, excluded.at, excluded.hash) > (credits.n, credits.at, credits.hash)"
)


def project_content(store: Store, document: Document) -> None:
    """Fold what a document of some kind says into its own tables."""
    content = document.facts.content
    fold = _FOLDS.get(type(content))
    if fold is not None:
        fold(store, document, content)


def _sale(store: Store, document: Document, sale: Sale) -> None:
    pieces = sum(measure.pieces(line.quantity, line.unit) for line in sale.lines)
    store.run(TICKET, _ticket(document, sale, pieces))
    if sale.slips:
        _credits(store, document, sale.slips)


def _refund(store: Store, document: Document, refund: Refund) -> None:
    pieces = sum(measure.pieces(line.quantity, line.unit) for line in refund.lines)
    store.run(TICKET, _ticket(document, refund, -pieces))
    sales = {line.origin.sale for line in refund.lines if line.origin}
    store.run_many(FOLLOWS, [_followed(document, sale) for sale in sorted(sales)])
    _credits(store, document, refund.slips)


def _correction(store: Store, document: Document, correction: Correction) -> None:
    store.run(FOLLOWS, _followed(document, correction.ticket))


def _copy(store: Store, document: Document, copy: Copy) -> None:
    ledger = document.facts.place.ledger
    store.run(COPIED, (copy.original, copy.n, copy.means, ledger, document.seq))


def _issue(store: Store, document: Document, issue: Issue) -> None:
    _credits(store, document, issue.slips)


def _stock(store: Store, document: Document, stock: Stock) -> None:
    store.run_many(CARD, _card_rows(document, stock))


_FOLDS: dict[type, Callable[[Store, Document, Any], None]] = {
    Sale: _sale,
    Refund: _refund,
    Correction: _correction,
    Copy: _copy,
    Issue: _issue,
    Stock: _stock,
}


def _followed(document: Document, original: str) -> tuple[object, ...]:
    facts = document.facts
    return (original, facts.place.ledger, document.seq, kind_of(facts.content))


def _credits(store: Store, document: Document, slips: tuple[Slip, ...]) -> None:
    facts = document.facts
    store.run_many(
        CREDIT,
        [
            (
                slip.id,
                slip.code,
                str(slip.kind),
                slip.ledger,
                slip.holder,
                slip.until,
                slip.face,
                slip.n,
                facts.at,
                document.hash,
                facts.place.ledger,
                document.seq,
            )
            for slip in slips
        ],
    )


def _ticket(document: Document, content: Sale | Refund, pieces: int) -> tuple[object, ...]:
    facts = document.facts
    means = " ".join(sorted({tender.kind for tender in content.tenders}))
    return (
        facts.place.ledger,
        document.seq,
        document.number,
        facts.at,
        facts.moment.day().isoformat(),
        facts.period,
        content.total,
        pieces,
        content.customer,
        facts.staff,
        means,
    )


def _card_rows(document: Document, stock: Stock) -> list[tuple[object, ...]]:
    facts = document.facts
    return [
        (
            card.item,
            card.life,
            card.regime,
            card.vat,
            card.cost,
            card.owner,
            card.register_number,
            facts.place.ledger,
            document.seq,
        )
        for card in stock.cards
    ]
