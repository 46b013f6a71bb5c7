"""Everything that this book knows about a person, as JSON for the person (GDPR, 15 and 20)."""

from __future__ import annotations

from typing import Any

import msgspec
from msgspec.structs import replace

from tillapp.domain.basket import Basket
from tillapp.domain.content import Advance, Issue, Sale
from tillapp.domain.credit import name_of
from tillapp.domain.document import Document
from tillapp.domain.party import Customer
from tillapp.domain.posting import POINTS_HELD
from tillapp.domain.undone import Refund
from tillapp.ledger import accounts, drafts, journal, tickets
from tillapp.ledger.ahead import paid_ahead
from tillapp.ledger.book import Book
from tillapp.ledger.connection import Store
from tillapp.ledger.credits import Credit, Credits
from tillapp.ledger.points import points_of
from tillapp.ledger.tickets import TicketRow

EVERY = 1_000_000
Plain = dict[str, Any]


def exported(book: Book, customer: Customer) -> bytes:
    """All there is: record, consents, tickets, credits, points, goods and money that wait."""
    whole = {
        "made": book.clock.now().civil().isoformat(timespec="seconds"),
        "amounts": "cents",
        "record": msgspec.to_builtins(replace(customer, consents=())),
        "consents": msgspec.to_builtins(customer.consents),
        "tickets": [
            _ticket(book, row) for row in tickets.of_customer(book.store, customer.id, EVERY)
        ],
        "credits": _credits(book, customer.id),
        "points": _points(book, customer.id),
        "put_aside": list(map(_waits, waiting_for(book.store, customer.id))),
        "paid_ahead": list(map(_ahead, paid_ahead(book.store, book.place, customer.id))),
    }
    return msgspec.json.format(msgspec.json.encode(whole), indent=2)


def _ticket(book: Book, row: TicketRow) -> Plain:
    document = _document(book, row.ledger, row.seq)
    content = document.facts.content
    assert isinstance(content, Sale | Refund), document
    lines = [
        {"title": line.title, "detail": line.detail, "quantity": line.quantity}
        | {"unit": line.unit, "total": line.total}
        for line in content.lines
    ]
    paid = [{"kind": tender.kind, "amount": tender.amount} for tender in content.tenders]
    return {**_head(document), "total": content.total, "lines": lines, "paid": paid}


def _credits(book: Book, customer: str) -> list[Plain]:
    desk = Credits(book.store, book.place)
    return [_credit(desk, credit) for credit in desk.of_holder(customer)]


def _credit(desk: Credits, credit: Credit) -> Plain:
    slip = credit.slip
    steps = [
        {**_head(step.document), "amount": step.amount, "balance": step.balance}
        for step in desk.statement(credit)
    ]
    return {
        "name": name_of(slip),
        "code": slip.code,
        "kind": slip.kind,
        "until": slip.until,
        "balance": credit.balance,
        "statement": steps,
    }


def _points(book: Book, customer: str) -> Plain:
    rows = accounts.documents_behind(book.store, POINTS_HELD, customer)
    steps = [_step(_document(book, ledger, seq), amount) for ledger, seq, amount in rows]
    return {"balance": points_of(book.store, customer), "statement": steps}


def _step(document: Document, amount: int) -> Plain:
    content = document.facts.content
    said = {"reason": content.reason} if isinstance(content, Issue) and content.reason else {}
    return {**_head(document), "points": amount, **said}


def waiting_for(store: Store, customer: str) -> list[Basket]:
    """The open baskets of a customer that wait for them, or hold money of theirs already."""
    mine = (basket for basket in drafts.all_of(store) if basket.customer == customer)
    return [b for b in mine if b.layaway or any(t.advance for t in b.tenders)]


def _waits(basket: Basket) -> Plain:
    return {
        "until": basket.layaway,
        "total": basket.net,
        "paid": basket.paid,
        "lines": [line.title for line in basket.lines],
    }


def _ahead(document: Document) -> Plain:
    content = document.facts.content
    assert isinstance(content, Advance), document
    tender = content.tender
    return {**_head(document), "kind": tender.kind, "amount": tender.amount}


def _head(document: Document) -> Plain:
    at = document.facts.moment.civil().isoformat(timespec="seconds")
    return {"number": document.number, "at": at}


def _document(book: Book, ledger: str, seq: int) -> Document:
    return journal.by_seq(book.store, replace(book.place, ledger=ledger), seq)
