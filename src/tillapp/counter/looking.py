"""Looking things up: tickets by number, day, amount, slip, words; customers by words."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date

from msgspec import Struct

from tillapp.counter.handing import HandingDesk
from tillapp.counter.session import SessionDesk
from tillapp.counter.settings import TicketMeans
from tillapp.domain import contact
from tillapp.domain.code import CodeKind, read
from tillapp.domain.document import Document
from tillapp.domain.ids import Ids
from tillapp.domain.paper import Paper
from tillapp.domain.party import Approval, Customer, Right
from tillapp.domain.refusal import BadSetting, NotFound
from tillapp.domain.text import fold, safe_text, words
from tillapp.ledger import journal, records, returned, search, sold_words, stock, tickets
from tillapp.ledger.book import Book
from tillapp.ledger.tickets import TicketRow

_CUSTOMERS = 5
_CENTURY = 2000
_DAYS_IN_MONTH = 31
_DATE = re.compile(r"(\d{1,4})[/-](\d{1,2})[/-](\d{1,4})")
_AMOUNT = re.compile(
    r"-?(?P<units>\d{1,9}|\d{1,3}(?:\s\d{3}){1,2})(?:[.,](?P<rest>\d{1,2}))?\s*€?"
)
_FOUR_DIGITS = re.compile(r"[0-9]{4}")
_CODE = re.compile(r"[0-9]{6}")
_PHONE = re.compile(r"\+?[\d .\-/()]{4,}")


class TicketView(Struct, frozen=True):
    """One ticket, ready to be read: its row in the list, and its paper."""

    id: str
    row: TicketRow
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

    def tickets(self, typed: str = "") -> list[TicketRow]:
        """The tickets that fit what was typed or scanned; without anything, the last ones."""
        text = typed.strip()
        if not text:
            return tickets.recent(self._book.store)
        return self._by_code(text) or self._by_figure(text) or self._by_words(text)

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

    def ticket_now(
        self,
        document: str,
        means: TicketMeans,
        target: str = "",
        approval: Approval | None = None,
    ) -> None:
        """Give the ticket of a sale: a second or a late one is a duplicate (fiscal.md 1.7)."""
        if self._handing.is_original(document):
            self._handing.first_ticket(document, means, target)
        else:
            self.reprint(document, means, target, approval)

    def customers(self, typed: str) -> list[Customer]:
        """Customers whose name, phone, mail or card begins with what was typed."""
        return self._people(typed, search.LIMIT)

    def customer_tickets(self, customer: str) -> list[TicketRow]:
        """A customer's tickets, the latest first."""
        return tickets.of_customer(self._book.store, customer)

    def like(self, new: NewCustomer) -> list[Customer]:
        """Customers who may be the same person: same phone, mail, or name (product.md C40c)."""
        near = []
        for asked in (new.name, new.phone, new.email):
            near += self._people(asked, _CUSTOMERS)
        unique = {customer.id: customer for customer in near}
        return [customer for customer in unique.values() if _same(customer, new)]

    def create(self, new: NewCustomer) -> Customer:
        """A new customer from three fields.

        Raises:
            BadSetting: without a name, or with an address that no mail would reach.
        """
        name = safe_text(new.name, limit=80)
        if not name:
            raise BadSetting(field="name", value="")
        now = self._book.clock.now()
        customer = Customer(
            self._ids.next(),
            name,
            contact.phone(safe_text(new.phone, limit=30)),
            contact.mail(new.email),
            since=now.day().isoformat(),
        )
        version = records.Version(now.utc_ms, self._book.place.ledger)
        records.put_customer(self._book.store, customer, version)
        return customer

    def _people(self, typed: str, limit: int) -> list[Customer]:
        # A phone number is written with and without spaces; both must find it.
        found = search.people(self._book.store, typed, limit)
        if _PHONE.fullmatch(typed.strip()):
            digits = contact.phone(typed)
            for form in (digits, contact.in_pairs(digits)):
                found += search.people(self._book.store, form, limit)
        return list({customer.id: customer for customer in found}.values())

    def _by_code(self, text: str) -> list[TicketRow]:
        code = read(text)
        if code.kind is CodeKind.TICKET:
            return tickets.with_number(self._book.store, code.text)
        goods = stock.find(self._book.store, code.text) if code.text.isdigit() else None
        if goods is None or not goods.item:
            return []
        sale = returned.sale_of(self._book.store, self._book.place, goods.item)
        return tickets.with_number(self._book.store, sale.number) if sale else []

    def _by_figure(self, text: str) -> list[TicketRow]:
        day = _day(text)
        if day:
            return tickets.on_day(self._book.store, day)
        cents = _cents(text)
        found = self._of_amount(cents) if cents is not None else []
        # Four digits may be an amount, or what stands last on the slip of a card.
        if _FOUR_DIGITS.fullmatch(text):
            found += sold_words.with_last_digits(self._book.store, text)
        return _each_once(found)

    def _of_amount(self, cents: int) -> list[TicketRow]:
        # A credit note says what was given back without a sign, and is asked for so.
        totals = sorted({cents, -cents}, reverse=True)
        found = (tickets.with_total(self._book.store, total) for total in totals)
        rows = [row for each in found for row in each]
        return sorted(rows, key=lambda row: -row.at)[: tickets.LIMIT]

    def _by_words(self, text: str) -> list[TicketRow]:
        found = self._by_customer(text)
        # A day that is none, or an amount that nobody paid, is no word of a ticket.
        if any(map(str.isalpha, text)) or _CODE.search(text):
            found += sold_words.find(self._book.store, text)
        return sorted(_each_once(found), key=lambda row: -row.at)[: tickets.LIMIT]

    def _by_customer(self, text: str) -> list[TicketRow]:
        found = []
        for customer in search.people(self._book.store, text, _CUSTOMERS):
            found += tickets.of_customer(self._book.store, customer.id)
        return found


def _each_once(rows: Iterable[TicketRow]) -> list[TicketRow]:
    return list({(row.ledger, row.seq): row for row in rows}.values())


def _day(text: str) -> date | None:
    found = _DATE.fullmatch(text)
    if found is None:
        return None
    a, b, c = (int(part) for part in found.groups())
    year, month, day = (a, b, c) if a > _DAYS_IN_MONTH else (c, b, a)
    try:
        return date(year % _CENTURY + _CENTURY, month, day)
    except ValueError:
        return None


def _cents(text: str) -> int | None:
    found = _AMOUNT.fullmatch(text)
    if found is None:
        return None
    # Thousands are set apart as on the screen, with a space of any width.
    units = "".join(found["units"].split())
    return int(units) * 100 + int(f"{found['rest'] or 0:0<2}")


def _same(customer: Customer, new: NewCustomer) -> bool:
    phone = contact.phone(new.phone)
    return bool(
        sorted(words(customer.name)) == sorted(words(new.name))
        or (phone and phone == contact.phone(customer.phone))
        or (new.email and fold(customer.email) == fold(new.email))
    )
