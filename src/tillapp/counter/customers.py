"""The customers' desk: one person's sheet, changes, consents, export on request, erasure."""

from __future__ import annotations

import hashlib

from msgspec import Struct
from msgspec.structs import replace

from tillapp.counter.crediting import CreditingDesk, CreditView
from tillapp.counter.looking import LookingDesk, NewCustomer
from tillapp.counter.person_export import exported, waiting_for
from tillapp.counter.session import SessionDesk
from tillapp.counter.views import ParkedView, parked_view
from tillapp.domain import contact, credit_work
from tillapp.domain.content import Log
from tillapp.domain.credit_work import Cause
from tillapp.domain.document import Ceiling, Draft, Floor, Guard
from tillapp.domain.ids import Ids
from tillapp.domain.party import Approval, Consent, Customer, Right
from tillapp.domain.posting import POINTS, POINTS_HELD
from tillapp.domain.refusal import BadSetting, NotFound, StillOwed
from tillapp.domain.text import safe_text
from tillapp.fiscal import events
from tillapp.ledger import records
from tillapp.ledger.book import Book
from tillapp.ledger.credits import Credits
from tillapp.ledger.erasing import erase_customer
from tillapp.ledger.points import points_of
from tillapp.ledger.tickets import TicketRow

LANGUAGES = ("fr", "en")
_NAME, _PHONE, _GROUP, _TEXT = 80, 30, 40, 1_000


class CustomerSheet(Struct, frozen=True):
    """A customer with what is remembered and owed; `layaways` are goods that wait for them."""

    customer: Customer
    tickets: tuple[TicketRow, ...]
    credits: tuple[CreditView, ...]
    points: int
    layaways: tuple[ParkedView, ...] = ()


class CustomersDesk:
    """Everything about one customer; no document ever holds more than an opaque id."""

    def __init__(
        self,
        book: Book,
        ids: Ids,
        session: SessionDesk,
        looking: LookingDesk,
        crediting: CreditingDesk,
    ) -> None:
        self._book = book
        self._ids = ids
        self._session = session
        self._looking = looking
        self._crediting = crediting

    def sheet(self, id_: str) -> CustomerSheet:
        """The customer, with tickets, credits, points and goods put aside.

        Raises:
            NotFound: nobody has this id, or the record was erased.
        """
        return CustomerSheet(
            self._customer(id_),
            tuple(self._looking.customer_tickets(id_)),
            tuple(self._crediting.of_customer(id_)),
            points_of(self._book.store, id_),
            tuple(map(parked_view, waiting_for(self._book.store, id_))),
        )

    def like(self, customer: Customer) -> list[Customer]:
        """Others who may be the same person: same phone, mail or name (product.md C40c)."""
        asked = NewCustomer(customer.name, customer.phone, customer.email)
        return [other for other in self._looking.like(asked) if other.id != customer.id]

    def change(self, customer: Customer, approval: Approval | None = None) -> Customer:
        """Keep name, phone, mail, group, language and whether tickets are mailed.

        Card, consents and the day of entry stay as they are kept.

        Raises:
            NotFound.
            BadSetting: no name, an address that no mail reaches, an unknown language.
        """
        old = self._customer(customer.id)
        new = _changed(old, customer)
        who = self._session.require(Right.CUSTOMERS, approval)
        fields = [
            name for name in old.__struct_fields__ if getattr(old, name) != getattr(new, name)
        ]
        if fields:
            said = {"customer": old.id, "fields": " ".join(fields)}
            self._keep(new, Log(events.PARTNER, "customer_changed", said, who))
        return new

    def consent(self, id_: str, use: str, given: bool, text: str) -> Customer:  # noqa: FBT001 - what was said is the question's own answer
        """Note what the person agreed to or took back, with the words they were shown."""
        old = self._customer(id_)
        shown, purpose = safe_text(text, _TEXT), safe_text(use, _GROUP)
        for field, value in (("text", shown), ("use", purpose)):
            if not value:
                raise BadSetting(field=field, value="")
        self._session.require(Right.CUSTOMERS)
        day = self._book.clock.now().day().isoformat()
        consent = Consent(purpose, given, day, shown, self._session.who.id)
        new = replace(old, consents=(*old.consents, consent))
        said = {"customer": id_, "use": purpose, "text": _hash(shown)}
        what = "consent_given" if given else "consent_withdrawn"
        self._keep(new, Log(events.CONSENT, what, said))
        return new

    def export(self, id_: str, approval: Approval | None = None) -> bytes:
        """Everything that is known about the person, as JSON; the journal notes the request."""
        customer = self._customer(id_)
        who = self._session.require(Right.CUSTOMERS, approval)
        whole = exported(self._book, customer)
        self._session.note(events.PARTNER, "customer_exported", {"customer": id_}, who)
        return whole

    def erase(self, id_: str, approval: Approval | None = None) -> int:
        """Forget a person; their points are given up, and how many they were is returned.

        Documents stay as they are sealed: they never knew more than the id.

        Raises:
            NotFound, NotYourRight.
            StillOwed: credit or goods put aside would lose their owner.
        """
        customer = self._customer(id_)
        self._check_owed(id_)
        who = self._session.require(Right.ERASE, approval)
        points = points_of(self._book.store, id_)
        told = [self._draft(Log(events.PARTNER, "customer_erased", {"customer": id_}, who))]
        if points:
            told.append(self._let_go(id_, points, who))
        told[-1] = replace(told[-1], guards=_without_points(id_))
        version = self._version()
        self._book.commit(
            told, beside=lambda: erase_customer(self._book.store, customer, version)
        )
        return points

    def _let_go(self, id_: str, points: int, who: str) -> Draft:
        cause, staff = Cause("erased", who), self._session.who.id
        return credit_work.points(self._ids.next(), id_, -points, cause, staff)

    def _check_owed(self, id_: str) -> None:
        credits_ = Credits(self._book.store, self._book.place).of_holder(id_)
        owed = sum(credit.balance for credit in credits_ if credit.balance > 0)
        waiting = len(waiting_for(self._book.store, id_))
        if owed or waiting:
            raise StillOwed(credit=owed, layaways=waiting)

    def _customer(self, id_: str) -> Customer:
        found = records.customer(self._book.store, id_)
        if found is None:
            raise NotFound(customer=id_)
        return found

    def _keep(self, customer: Customer, event: Log) -> None:
        store, version = self._book.store, self._version()
        self._book.commit(
            (self._draft(event),),
            beside=lambda: records.put_customer(store, customer, version),
        )

    def _draft(self, content: Log) -> Draft:
        return Draft(self._ids.next(), content, self._session.who.id)

    def _version(self) -> records.Version:
        return records.Version(self._book.clock.now().utc_ms, self._book.place.ledger)


def _changed(old: Customer, new: Customer) -> Customer:
    name = safe_text(new.name, limit=_NAME)
    if not name:
        raise BadSetting(field="name", value="")
    if new.language not in LANGUAGES:
        raise BadSetting(field="language", value=new.language)
    return replace(
        old,
        name=name,
        phone=contact.phone(safe_text(new.phone, limit=_PHONE)),
        email=contact.mail(new.email),
        group=safe_text(new.group, limit=_GROUP),
        language=new.language,
        keeps_email=new.keeps_email,
    )


def _without_points(id_: str) -> tuple[Guard, Guard]:
    # Whatever was earned or spent since the figure was read: nobody is left who has it.
    return (Floor(POINTS_HELD, id_, 0, POINTS), Ceiling(POINTS_HELD, id_, 0, POINTS))


def _hash(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()
