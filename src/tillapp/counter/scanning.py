"""The scan decides: what a code stands for in this shop, whichever screen is open."""

from __future__ import annotations

import re

from msgspec import Struct

from tillapp.domain.article import Goods
from tillapp.domain.code import CodeKind, read
from tillapp.domain.party import Customer, Staff
from tillapp.domain.refusal import BrokenCode, NotFound, UnknownCode
from tillapp.fiscal import link, slip
from tillapp.ledger import journal, records, stock
from tillapp.ledger.book import Book

_PAYLOAD = re.compile(r"[A-Za-z0-9_-]{150,}$")


class FoundGoods(Struct, frozen=True):
    """An article or a piece."""

    goods: Goods


class FoundSold(FoundGoods, frozen=True):
    """A piece that was sold, by the document at this place."""

    ledger: str
    seq: int


class FoundCustomer(Struct, frozen=True):
    """A customer's card."""

    customer: Customer


class FoundStaff(Struct, frozen=True):
    """A badge."""

    staff: Staff


class FoundTicket(Struct, frozen=True):
    """A ticket's number, typed, scanned as bars, or proved by its link."""

    number: str


class FoundCredit(Struct, frozen=True):
    """A credit, by its code or the signed text of its slip; the desk knows its worth."""

    raw: str


Found = FoundGoods | FoundSold | FoundCustomer | FoundStaff | FoundTicket | FoundCredit


def decide(book: Book, raw: str) -> Found:
    """What was scanned.

    Raises:
        BrokenCode: one of our own codes, cut short or mistyped.
        NotFound: the link of a ticket that is not in this book.
        UnknownCode: nothing here has this code.
    """
    if slip.parse(raw):
        return FoundCredit(raw)
    linked = _linked(book, raw)
    if linked:
        return FoundTicket(linked)
    code = read(raw)
    if code.kind is CodeKind.TICKET:
        return FoundTicket(code.text)
    if code.kind is CodeKind.CUSTOMER:
        customer = records.customer_with_code(book.store, code.text)
        if customer:
            return FoundCustomer(customer)
    if code.kind is CodeKind.BADGE:
        staff = records.staff_with_badge(book.store, code.text)
        if staff:
            return FoundStaff(staff)
    return _thing(book, code.text, code.kind)


def _thing(book: Book, text: str, kind: CodeKind) -> Found:
    goods = stock.find(book.store, text)
    if goods:
        place = stock.last_sale(book.store, goods.item) if goods.sold else None
        return FoundSold(goods, *place) if place else FoundGoods(goods)
    if kind is CodeKind.CREDIT:
        return FoundCredit(text)
    if kind is CodeKind.BROKEN:
        raise BrokenCode(code=text)
    raise UnknownCode(code=text)


def _linked(book: Book, raw: str) -> str:
    """The number of the ticket whose signed link this is, or nothing."""
    found = _PAYLOAD.search(raw.strip())
    proof = link.parse(found[0]) if found else None
    if proof is None:
        return ""
    document = journal.by_number(book.store, book.place, proof.number)
    stamp = document.stamp("T")
    if stamp is None or stamp.text != proof.text:
        # Another shop may have given the same number to a ticket of its own.
        raise NotFound(number=proof.number)
    return proof.number
