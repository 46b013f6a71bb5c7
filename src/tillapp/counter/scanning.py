"""The scan decides: what a code stands for in this shop, whichever screen is open."""

from __future__ import annotations

from msgspec import Struct

from tillapp.domain.article import Goods
from tillapp.domain.code import CodeKind, read
from tillapp.domain.party import Customer, Staff
from tillapp.domain.refusal import BrokenCode, UnknownCode
from tillapp.ledger import records, stock
from tillapp.ledger.book import Book


class FoundGoods(Struct, frozen=True):
    """An article or a piece."""

    goods: Goods


class FoundCustomer(Struct, frozen=True):
    """A customer's card."""

    customer: Customer


class FoundStaff(Struct, frozen=True):
    """A badge."""

    staff: Staff


class FoundTicket(Struct, frozen=True):
    """A ticket's number."""

    number: str


Found = FoundGoods | FoundCustomer | FoundStaff | FoundTicket


def decide(book: Book, raw: str) -> Found:
    """What was scanned.

    Raises:
        BrokenCode: one of our own codes, cut short or mistyped.
        UnknownCode: nothing here has this code.
    """
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
    goods = stock.find(book.store, code.text)
    if goods:
        return FoundGoods(goods)
    if code.kind is CodeKind.BROKEN:
        raise BrokenCode(code=code.text)
    raise UnknownCode(code=code.text)
