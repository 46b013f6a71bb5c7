"""Looking things up: tickets by number, day, amount or customer; customers by words."""

from __future__ import annotations

from datetime import date

from msgspec import Struct

from tillapp.counter.handing import HandingDesk
from tillapp.counter.session import SessionDesk
from tillapp.counter.settings import TicketMeans
from tillapp.domain.code import CodeKind, read
from tillapp.domain.document import Document
from tillapp.domain.ids import Ids
from tillapp.domain.paper import Paper
from tillapp.domain.party import Approval, Customer, Right
from tillapp.domain.refusal import BadSetting, NotFound
from tillapp.domain.text import fold, safe_text
from tillapp.ledger import journal, records, search, stock, tickets
from tillapp.ledger.book import Book

_CUSTOMERS = 5


class TicketView(Struct, frozen=True):
    """One ticket, ready to be read: its row in the list, and its paper."""

    id: str
    row: tickets.TicketRow
    paper: Paper
    copies: int


class NewCustomer(Struct, frozen=True):
    """The three fields of a new customer."""

    name: str
    phone: str = ""
    email: str = ""


class LookingDesk:
    """Finds tickets and customers; prints a ticket again as a duplicate."""

    def __init__(
        self, book: Book, ids: Ids, session: SessionDesk, handing: HandingDesk
    ) -> None:
        self._book = book
        self._ids = ids
        self._session = session
        self._handing = handing

    def tickets(self, typed: str = "") -> list[tickets.TicketRow]:
        """The tickets that fit what was typed or scanned; without anything, the last ones."""
        text = typed.strip()
        if not text:
            return tickets.recent(self._book.store)
        found = self._by_code(text) or self._by_figure(text)
        return found or self._by_customer(text)

    def ticket(self, number: str) -> TicketView:
        """One ticket by its number."""
        document = journal.by_number(self._book.store, self._book.place, number.upper())
        rows = tickets.with_number(self._book.store, document.number)
        if not rows:
            raise NotFound(number=number)
        copies = tickets.copies(self._book.store, document.id)
        return TicketView(document.id, rows[0], self._handing.paper(document.id), copies)

    def reprint(
        self,
        document: str,
        means: TicketMeans = TicketMeans.PAPER,
        target: str = "",
        approval: Approval | None = None,
    ) -> Document:
        """Print or send a duplicate."""
        self._session.require(Right.REPRINT, approval)
        return self._handing.duplicate(document, self._session.who.id, means, target)

    def customers(self, typed: str) -> list[Customer]:
        """Customers whose name, phone, mail or card begins with what was typed."""
        return search.people(self._book.store, typed)

    def customer_tickets(self, customer: str) -> list[tickets.TicketRow]:
        """A customer's tickets, the latest first."""
        return tickets.of_customer(self._book.store, customer)

    def like(self, new: NewCustomer) -> list[Customer]:
        """Customers who may be the same person: same phone, mail, or name (product.md C40c)."""
        near = []
        for asked in (new.name, new.phone, new.email):
            near += search.people(self._book.store, asked, _CUSTOMERS) if asked.strip() else []
        unique = {customer.id: customer for customer in near}
        return [customer for customer in unique.values() if _same(customer, new)]

    def create(self, new: NewCustomer) -> Customer:
        """A new customer from three fields.

        Raises:
            BadSetting: without a name.
        """
        name = safe_text(new.name, limit=80)
        if not name:
            raise BadSetting(field="name", value="")
        now = self._book.clock.now()
        customer = Customer(
            self._ids.next(),
            name,
            safe_text(new.phone, limit=30),
            safe_text(new.email, limit=120),
            since=now.day().isoformat(),
        )
        version = records.Version(now.utc_ms, self._book.place.ledger)
        records.put_customer(self._book.store, customer, version)
        return customer

    def _by_code(self, text: str) -> list[tickets.TicketRow]:
        code = read(text)
        if code.kind is CodeKind.TICKET:
            return tickets.with_number(self._book.store, code.text)
        goods = stock.find(self._book.store, code.text) if code.text.isdigit() else None
        place = stock.last_sale(self._book.store, goods.item) if goods and goods.item else None
        if place is None:
            return []
        document = journal.by_seq(self._book.store, self._book.place, place[1])
        return tickets.with_number(self._book.store, document.number)

    def _by_figure(self, text: str) -> list[tickets.TicketRow]:
        day = _day(text)
        if day:
            offset = self._book.clock.now().offset_min
            return tickets.on_day(self._book.store, day, offset)
        cents = _cents(text)
        return tickets.with_total(self._book.store, cents) if cents is not None else []

    def _by_customer(self, text: str) -> list[tickets.TicketRow]:
        found = []
        for customer in search.people(self._book.store, text, _CUSTOMERS):
            found += tickets.of_customer(self._book.store, customer.id)
        return found


def _day(text: str) -> date | None:
    parts = text.replace("-", "/").split("/")
    if len(parts) != 3 or not all(part.isdigit() for part in parts):
        return None
    a, b, c = (int(part) for part in parts)
    year, month, day = (a, b, c) if a > 31 else (c if c > 99 else 2000 + c, b, a)
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _cents(text: str) -> int | None:
    units, mark, rest = text.replace(",", ".").replace("€", "").strip().partition(".")
    if not (units.isdigit() and (rest.isdigit() if mark else True)) or len(rest) > 2:
        return None
    return int(units) * 100 + int(rest.ljust(2, "0") if rest else 0)


def _same(customer: Customer, new: NewCustomer) -> bool:
    phone = "".join(c for c in new.phone if c.isdigit())
    return bool(
        fold(customer.name) == fold(new.name)
        or (phone and phone == "".join(c for c in customer.phone if c.isdigit()))
        or (new.email and fold(customer.email) == fold(new.email))
    )
