"""The paying desk: tenders in any mix, one durable state per card payment, one sale at the end."""

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
from tillapp.domain.basket import Basket
from tillapp.domain.cash import change_in_coins
from tillapp.domain.content import Advance, Log, Paid
from tillapp.domain.document import Draft
from tillapp.domain.ids import Ids, child
from tillapp.domain.posting import ADVANCE, CARD, EUR, Posting
from tillapp.domain.rate import rates_on
from tillapp.domain.refusal import (
    AmountUnusual,
    BadAmount,
    CardMoneyTaken,
    CardPending,
    CashAboveLimit,
    NothingToPay,
)
from tillapp.domain.settle import Terms, settle
from tillapp.domain.tender import CardState, Tender, TenderKind
from tillapp.domain.text import safe_text
from tillapp.ledger.book import Book

CARD_EVENT = 910
"""Technical journal: vendor-specific events (fiscal.md 1.5)."""


class CardAnswer(StrEnum):
    """What the terminal said, read off by a person or by a driver."""

    ACCEPTED = "accepted"
    REFUSED = "refused"
    UNKNOWN = "unknown"


class Wish(Struct, frozen=True):
    """How the customer wants the ticket."""

    means: TicketMeans = TicketMeans.NONE
    target: str = ""


class PayingDesk:
    """Takes money until nothing is due; the last tender seals the sale."""

    def __init__(
        self,
        book: Book,
        ids: Ids,
        session: SessionDesk,
        selling: SellingDesk,
        handing: HandingDesk,
        *,
        basket: OpenBasket,
        policy: Policy,
    ) -> None:
        self._book = book
        self._ids = ids
        self._session = session
        self._selling = selling
        self._handing = handing
        self._basket = basket
        self._policy = policy
        self.wish = Wish(policy.ticket)

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
        event = self._event(tender, CardState(answer), 2 if refused else self._again(pending))
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
        self._basket.become(self._basket.now.unpay(n))
        return self.view()

    def close(self) -> SaleView:
        """Seal a basket of which nothing is due."""
        basket = self._basket.now
        if not basket.lines or basket.due:
            raise NothingToPay(due=basket.due)
        if basket.pending:
            raise CardPending(amount=basket.pending.amount)
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
        large = amount > max(
            due * self._policy.unusual_times, due + self._policy.unusual_amount
        )
        if large and not sure:
            raise AmountUnusual(amount=amount, due=due)

    @staticmethod
    def _positive(amount: int | None, due: int) -> int:
        if amount is not None and amount <= 0:
            raise BadAmount(amount=amount)
        return due if amount is None else amount

    def _pay(self, tender: Tender) -> SaleView:
        basket = self._basket.now.pay(tender)
        if basket.due:
            self._basket.become(basket)
            return self.view()
        return self._seal(basket, ())

    def _accepted(self, tender: Tender) -> SaleView:
        basket = self._basket.now.with_tender(tender)
        event = self._event(tender, CardState.ACCEPTED, 1)
        if not basket.due:
            return self._seal(basket, (event,))
        advance = self._advance(basket, tender)
        tender = replace(tender, advance=advance.id)
        basket = replace(basket.with_tender(tender), documents=basket.documents + 1)
        self._book.commit((event, advance), keep=basket)
        self._basket.kept(basket)
        return self.view()

    def _seal(self, basket: Basket, before: tuple[Draft, ...]) -> SaleView:
        who = self._session.who.id
        today = self._book.clock.now().day()
        rates = rates_on(self._book.profile.rates(), today)
        drawer = self._book.place.ledger[:3]
        drafts = settle(basket, Terms(rates, who, drawer))
        jobs = self._handing.jobs_for(drafts[-1].id, self.wish.means, self.wish.target)
        sealed = self._book.commit((*before, *drafts), jobs=jobs, drop=basket.id)
        self._basket.closed()
        self._handing.over(sealed, jobs)
        self.wish = Wish(self._policy.ticket)
        self._selling.done = DoneView(
            document=sealed[-1].id,
            number=sealed[-1].number,
            total=basket.net,
            change=basket.change,
            coins=change_in_coins(basket.change),
            cash=bool(basket.cash),
            link=self._handing.link(sealed[-1].id),
        )
        return self.view()

    def _event(self, tender: Tender, state: CardState, ordinal: int) -> Draft:
        facts = {"attempt": tender.attempt, "amount": str(tender.amount)}
        if tender.reference:
            facts["reference"] = tender.reference
        content = Log(CARD_EVENT, f"card_{state}", facts)
        basket = self._basket.now
        return Draft(
            child(tender.attempt, ordinal), content, self._session.who.id, basket=basket.id
        )

    @staticmethod
    def _again(pending: Tender) -> int:
        # "Not known yet" may be said more than once; each saying is an event of its own.
        return 3 if pending.state is CardState.ASKED else 4

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
