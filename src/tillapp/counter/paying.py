"""The paying desk: tenders in any mix, a durable state per card payment, one sale."""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct
from msgspec.structs import replace

from tillapp.counter.handing import HandingDesk
from tillapp.counter.open_basket import OpenBasket
from tillapp.counter.selling import SellingDesk
from tillapp.counter.session import SessionDesk
from tillapp.counter.settings import Policy, TicketMeans
from tillapp.counter.views import DoneView, SaleView
from tillapp.domain import contact
from tillapp.domain.basket import Basket
from tillapp.domain.cash import NOTES, change_in_coins, likely_notes
from tillapp.domain.content import Advance, Log, Paid
from tillapp.domain.document import Document, Draft
from tillapp.domain.ids import Ids, child
from tillapp.domain.party import Customer
from tillapp.domain.posting import ADVANCE, CARD, EUR, Posting
from tillapp.domain.rate import rates_on
from tillapp.domain.refusal import (
    AlreadySealed,
    AmountUnusual,
    BadAmount,
    BadSetting,
    CardMoneyTaken,
    CardPending,
    CashAboveLimit,
    NothingToPay,
    Refusal,
)
from tillapp.domain.settle import Terms, settle
from tillapp.domain.tender import CardState, Tender, TenderKind
from tillapp.domain.text import safe_text
from tillapp.fiscal import events
from tillapp.ledger import records
from tillapp.ledger.book import Book


class CardAnswer(StrEnum):
    """What the terminal said, read off by a person or by a driver."""

    ACCEPTED = "accepted"
    REFUSED = "refused"
    UNKNOWN = "unknown"


class Wish(Struct, frozen=True):
    """How the customer wants the ticket."""

    means: TicketMeans = TicketMeans.NONE
    target: str = ""


class Beside(Struct, frozen=True):
    """Who and what stands beside the money: the person, the lines, the papers, the basket."""

    session: SessionDesk
    selling: SellingDesk
    handing: HandingDesk
    basket: OpenBasket


class PayingDesk:
    """Takes money until nothing is due; the last tender seals the sale."""

    def __init__(self, book: Book, ids: Ids, policy: Policy, beside: Beside) -> None:
        self._book = book
        self._ids = ids
        self._policy = policy
        self._session = beside.session
        self._selling = beside.selling
        self._handing = beside.handing
        self._basket = beside.basket
        self._wished = ("", Wish(policy.ticket))

    @property
    def wish(self) -> Wish:
        """How the customer of this basket wants the ticket; the next one is asked anew."""
        basket, wish = self._wished
        return wish if basket == self._basket.now.id else self._usual()

    @wish.setter
    def wish(self, wish: Wish) -> None:
        """Note the wish; an address that cannot be is refused now, not when the money is in.

        Raises:
            BadSetting: for an address that is none.
        """
        if wish.means is TicketMeans.MAIL and not contact.mail(wish.target):
            raise BadSetting(field="email", value=wish.target)
        self._wished = (self._basket.now.id, wish)

    def _usual(self) -> Wish:
        # A paper that says the legal guarantee is owed unasked (C. env. D541-371, 1).
        guaranteed = self._policy.guarantee_departments
        owed = any(line.department in guaranteed for line in self._basket.now.lines)
        asked = self._policy.ticket
        return Wish(TicketMeans.PAPER if owed and asked is TicketMeans.NONE else asked)

    def view(self) -> SaleView:
        """The basket as it stands."""
        return self._selling.view()

    def cash(self, received: int | None = None, *, sure: bool = False) -> SaleView:
        """Take cash: what is due exactly, or what was handed over.

        Raises:
            NothingToPay, BadAmount, CardPending.
            CashAboveLimit: more cash than the law allows for one sale.
            AmountUnusual: a very large amount, until the cashier is `sure`.
        """
        due = self._due()
        amount = due if received is None else received
        self._check_cash(amount, due, sure=sure)
        return self._pay(Tender(0, TenderKind.CASH, amount))

    def cheque(self, amount: int | None = None, reference: str = "") -> SaleView:
        """Take a cheque."""
        due = self._due()
        tender = Tender(
            0, TenderKind.CHEQUE, self._positive(amount, due), reference=safe_text(reference)
        )
        return self._pay(tender)

    def card(self, amount: int | None = None) -> SaleView:
        """Ask for a card payment; the attempt is on disk before the terminal is touched."""
        due = self._due()
        attempt = self._ids.next()
        asked = Tender(
            0,
            TenderKind.CARD,
            self._positive(amount, due),
            state=CardState.ASKED,
            attempt=attempt,
        )
        basket = self._basket.now.pay(asked)
        self._book.commit((self._event(asked, CardState.ASKED, 0),), keep=basket)
        self._basket.kept(basket)
        return self.view()

    def card_answer(self, answer: CardAnswer, reference: str = "") -> SaleView:
        """Note the terminal's answer once; an accepted card is never asked or counted again.

        Raises:
            NothingToPay: where no card payment waits, as after a double tap.
        """
        pending = self._basket.now.pending
        if pending is None:
            raise NothingToPay
        tender = replace(
            pending, state=CardState(answer), reference=safe_text(reference, limit=40)
        )
        if answer is CardAnswer.ACCEPTED:
            return self._accepted(tender)
        now = self._basket.now
        refused = answer is CardAnswer.REFUSED
        basket = now.unpay(tender.n) if refused else now.with_tender(tender)
        event = self._event(tender, CardState(answer), 2)
        if not refused:
            # "Not known yet" may be said more than once; each saying is an event of its own.
            event = replace(event, id=self._ids.next())
        self._book.commit((event,), keep=basket)
        self._basket.kept(basket)
        return self.view()

    def remove(self, n: int, *, cancelled_on_terminal: bool = False) -> SaleView:
        """Take a tender back.

        Raises:
            CardPending: while the terminal has not answered.
            CardMoneyTaken: for a card that was charged, until its payment was cancelled there.
        """
        tender = self._basket.now.tender(n)
        if tender.pending:
            raise CardPending(amount=tender.amount)
        if tender.advance:
            if not cancelled_on_terminal:
                raise CardMoneyTaken(amount=tender.amount, tender=n)
            return self._give_back(tender)
        self._basket.paid(self._basket.now.unpay(n))
        return self.view()

    def close(self) -> SaleView:
        """Seal a basket of which nothing is due."""
        basket = self._basket.now
        if basket.pending:
            raise CardPending(amount=basket.pending.amount)
        if not basket.lines or basket.due:
            raise NothingToPay(due=basket.due)
        return self._seal(basket, ())

    def _due(self) -> int:
        basket = self._basket.now
        if basket.pending:
            raise CardPending(amount=basket.pending.amount)
        if not basket.lines or not basket.due:
            raise NothingToPay
        return basket.due

    def _check_cash(self, amount: int, due: int, *, sure: bool) -> None:
        if amount <= 0:
            raise BadAmount(amount=amount)
        before = self._basket.now.cash
        limit = self._policy.cash_limit
        if before + min(amount, due) > limit:
            raise CashAboveLimit(limit=limit, asked=before + min(amount, due))
        if not sure and self._unusual(amount, due):
            raise AmountUnusual(amount=amount, due=due)

    def _unusual(self, amount: int, due: int) -> bool:
        # A fifty for a cup is many times what is due and yet an everyday note.
        everyday = amount <= due or amount in likely_notes(due, len(NOTES))
        many = amount > due * self._policy.unusual_times
        return not everyday and (many or amount > self._policy.unusual_amount)

    @staticmethod
    def _positive(amount: int | None, due: int) -> int:
        if amount is not None and amount <= 0:
            raise BadAmount(amount=amount)
        return due if amount is None else amount

    def _pay(self, tender: Tender) -> SaleView:
        basket = self._basket.now.pay(tender)
        if basket.due:
            self._basket.paid(basket)
            return self.view()
        return self._seal(basket, ())

    def _accepted(self, tender: Tender) -> SaleView:
        basket = self._basket.now.with_tender(tender)
        event = self._event(tender, CardState.ACCEPTED, 1)
        if basket.due:
            return self._take_ahead(basket, tender, event)
        try:
            return self._seal(basket, (event,))
        except Refusal:
            # The card was charged, whatever stands in the way of the sale: its money is kept.
            self._take_ahead(basket, tender, event)
            raise

    def _take_ahead(self, basket: Basket, tender: Tender, event: Draft) -> SaleView:
        advance = self._advance(basket, tender)
        tender = replace(tender, advance=advance.id)
        basket = replace(basket.with_tender(tender), documents=basket.documents + 1)
        self._book.commit((event, advance), keep=basket)
        self._basket.kept(basket)
        return self.view()

    def _seal(self, basket: Basket, before: tuple[Draft, ...]) -> SaleView:
        drafts = settle(basket, self._terms())
        customer, wish = self._customer(basket), self._granted(basket)
        jobs = self._handing.jobs_for(drafts[-1].id, wish.means, wish.target)
        try:
            sealed = self._book.commit((*before, *drafts), jobs=jobs, drop=basket.id)
        except AlreadySealed:
            # A try that the disk seemed to refuse had landed: what lies here is another sale.
            self._basket.renamed()
            raise
        self._basket.closed()
        # The screen knows that it is paid before any device is touched.
        self._selling.finished(self._done(basket, sealed[-1], customer))
        self._handing.over(sealed, jobs)
        return self.view()

    def _terms(self) -> Terms:
        rates = rates_on(self._book.profile.rates(), self._book.clock.now().day())
        return Terms(rates, self._session.who.id, self._book.place.till)

    def _done(self, basket: Basket, sale: Document, customer: Customer | None) -> DoneView:
        return DoneView(
            document=sale.id,
            number=sale.number,
            total=basket.net,
            change=basket.change,
            coins=change_in_coins(basket.change),
            cash=bool(basket.cash),
            link=self._handing.link_of(sale),
            customer=customer,
        )

    def _customer(self, basket: Basket) -> Customer | None:
        return records.customer(self._book.store, basket.customer)

    def _granted(self, basket: Basket) -> Wish:
        """The wish; a shop that mails by habit but knows no good address asks for nothing."""
        wish = self.wish
        if wish.means is not TicketMeans.MAIL or wish.target:
            return wish
        customer = self._customer(basket)
        if customer is None or not customer.keeps_email:
            return Wish()
        try:
            address = contact.mail(customer.email)
        except BadSetting:
            return Wish()
        return Wish(TicketMeans.MAIL, address) if address else Wish()

    def _event(self, tender: Tender, state: CardState, ordinal: int) -> Draft:
        facts = {"attempt": tender.attempt, "amount": str(tender.amount)}
        if tender.reference:
            facts["reference"] = tender.reference
        content = Log(events.CARD, f"card_{state}", facts)
        basket = self._basket.now
        return Draft(
            child(tender.attempt, ordinal), content, self._session.who.id, basket=basket.id
        )

    def _advance(self, basket: Basket, tender: Tender) -> Draft:
        paid = Paid(tender.n, tender.kind, tender.amount, tender.reference, tender.attempt)
        return self._money_draft(basket, Advance(paid), tender.amount)

    def _money_draft(self, basket: Basket, content: Advance, amount: int) -> Draft:
        return Draft(
            child(basket.id, basket.documents),
            content,
            self._session.who.id,
            basket=basket.id,
            ordinal=basket.documents,
            postings=(
                Posting(CARD, "", EUR, amount),
                Posting(ADVANCE, basket.id, EUR, -amount),
            ),
        )

    def _give_back(self, tender: Tender) -> SaleView:
        now = self._basket.now
        paid = Paid(tender.n, tender.kind, -tender.amount, tender.reference, tender.attempt)
        draft = self._money_draft(now, Advance(paid, tender.advance), -tender.amount)
        basket = replace(now.unpay(tender.n), documents=now.documents + 1)
        self._book.commit((draft,), keep=basket)
        self._basket.kept(basket)
        return self.view()


def after_restart(basket: Basket) -> Basket:
    """A card payment that was asked when the program ended: nobody knows its answer."""
    pending = basket.pending
    if pending is None:
        return basket
    return basket.with_tender(replace(pending, state=CardState.UNKNOWN))
