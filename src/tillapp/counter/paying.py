"""The paying desk: tenders in any mix, both ways; the last one seals the basket."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from tillapp.counter.card_payment import CardAnswer, CardPayment
from tillapp.counter.open_basket import OpenBasket
from tillapp.counter.sealing import Beside, Sealer, Wish
from tillapp.counter.selling import SellingDesk
from tillapp.counter.session import SessionDesk
from tillapp.counter.settings import Policy, TicketMeans
from tillapp.counter.views import SaleView
from tillapp.domain import contact
from tillapp.domain.basket import Basket
from tillapp.domain.cash import NOTES, likely_notes
from tillapp.domain.credit import Slip
from tillapp.domain.document import Draft
from tillapp.domain.ids import Ids
from tillapp.domain.lines import goods_out
from tillapp.domain.party import Approval, Right
from tillapp.domain.refusal import (
    AmountUnusual,
    BadAmount,
    BadSetting,
    CardMoneyTaken,
    CardPending,
    CashAboveLimit,
    NothingToPay,
    Refusal,
)
from tillapp.domain.tender import CardState, Layaway, Tender, TenderKind, kind_on
from tillapp.domain.text import safe_text
from tillapp.ledger.book import Book

__all__ = ["Beside", "CardAnswer", "PayingDesk", "Wish", "after_restart"]


class PayingDesk:
    """Takes money until nothing is due, or gives it until nothing is owed."""

    def __init__(self, book: Book, ids: Ids, policy: Policy, beside: Beside) -> None:
        self._policy = policy
        self._session: SessionDesk = beside.session
        self._selling: SellingDesk = beside.selling
        self._basket: OpenBasket = beside.basket
        self._card = CardPayment(book, ids, beside.session)
        self._sealer = Sealer(book, beside)
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
        # A paper that says the legal guarantee is owed unasked (C. env. D541-371, 1); a slip
        # is the proof of a debt and no promotion (fiscal.md 4.2).
        now, guaranteed = self._basket.now, self._policy.guarantee_departments
        owed = any(line.department in guaranteed for line in goods_out(now.lines))
        slip = any(t.fresh for t in now.tenders) or len(now.lines) > len(goods_out(now.lines))
        asked = self._policy.ticket
        paper = asked is TicketMeans.NONE and (owed or slip)
        return Wish(TicketMeans.PAPER if paper else asked)

    def view(self) -> SaleView:
        """The basket as it stands."""
        return self._selling.view()

    def cash(
        self,
        received: int | None = None,
        *,
        sure: bool = False,
        layaway: Layaway | None = None,
    ) -> SaleView:
        """Take cash: what is due exactly, or what was handed over; or as a deposit.

        Raises:
            NothingToPay, BadAmount, CardPending.
            CashAboveLimit: more cash than the law allows for one sale.
            AmountUnusual: a very large amount, until the cashier is `sure`.
        """
        due = self._due()
        amount = due if received is None else received
        self._check_cash(amount, due, sure=sure)
        return self.take(Tender(0, TenderKind.CASH, amount, layaway=layaway))

    def cheque(self, amount: int | None = None, reference: str = "") -> SaleView:
        """Take a cheque."""
        due = self._due()
        tender = Tender(
            0, TenderKind.CHEQUE, self._positive(amount, due), reference=safe_text(reference)
        )
        return self.take(tender)

    def credit(
        self, slip: Slip, amount: int, *, surrendered: int = 0, booked: bool = False
    ) -> SaleView:
        """Let a credit pay; the crediting desk has looked at what it is worth."""
        part, kind = min(self._due(), amount), kind_on(slip)
        tender = Tender(0, kind, part, slip=slip, surrendered=surrendered, booked=booked)
        return self.take(tender)

    def card(self, amount: int | None = None, *, layaway: Layaway | None = None) -> SaleView:
        """Ask for a card payment; the attempt is on disk before the terminal is touched."""
        due = self._due()
        self._card.ask(self._basket, self._positive(amount, due), layaway)
        return self.view()

    def give_card(self, amount: int) -> SaleView:
        """Ask the terminal to give money back to a card, in the same durable steps."""
        self._card.ask(self._basket, -amount)
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
        self._card.not_paid(self._basket, tender, answer)
        return self.view()

    def remove(
        self, n: int, approval: Approval | None = None, *, cancelled_on_terminal: bool = False
    ) -> SaleView:
        """Take a tender back; money that is sealed goes back by another document.

        Raises:
            CardPending: while the terminal has not answered.
            CardMoneyTaken: for a card that was charged, until its payment was cancelled there.
            NotYourRight: for sealed money, which only some may give back.
        """
        return self.remove_all((n,), approval, cancelled_on_terminal=cancelled_on_terminal)

    def remove_all(
        self,
        names: Sequence[int],
        approval: Approval | None = None,
        *,
        cancelled_on_terminal: bool = False,
    ) -> SaleView:
        """Take tenders back, all of them or none; refuses as `remove` does."""
        tenders = [self._basket.now.tender(n) for n in names]
        for tender in tenders:
            if tender.pending:
                raise CardPending(amount=tender.amount)
            if tender.kind is TenderKind.CARD and not cancelled_on_terminal:
                raise CardMoneyTaken(amount=tender.amount, tender=tender.n)
        sealed = sum(max(0, tender.amount) for tender in tenders if tender.advance)
        if sealed:
            self._session.require(Right.RETURN, approval, amount=sealed)
        for tender in tenders:
            self._remove(tender)
        return self.view()

    def _remove(self, tender: Tender) -> None:
        if tender.advance:
            self._sealer.back(self._basket.now, tender.n)
        else:
            self._basket.paid(self._basket.now.unpay(tender.n))

    def close(self) -> SaleView:
        """Seal a basket of which nothing is missing on either side."""
        basket = self._basket.now
        if basket.pending:
            raise CardPending(amount=basket.pending.amount)
        if not basket.whole:
            raise NothingToPay(due=basket.due, owed=basket.owed)
        self._seal(basket)
        return self.view()

    def take(self, tender: Tender) -> SaleView:
        """Put a tender into the basket, and seal what it completes: a part, or the whole."""
        basket = self._basket.now.pay(tender)
        if basket.whole:
            self._seal(basket)
        elif tender.layaway:
            self._put_aside(basket, basket.tenders[-1])
        elif basket.part and not basket.pending and not basket.part_due:
            self._part(basket)
        else:
            self._basket.paid(basket)
        return self.view()

    def _due(self) -> int:
        basket = self._basket.now
        if basket.pending:
            raise CardPending(amount=basket.pending.amount)
        if not basket.lines or not basket.part_due:
            raise NothingToPay(owed=basket.owed)
        return basket.part_due

    def _check_cash(self, amount: int, due: int, *, sure: bool) -> None:
        if amount <= 0:
            raise BadAmount(amount=amount)
        # The law counts the sale, however many parts it is paid in (CMF D112-3).
        cash = (t.amount for t in self._basket.now.tenders if t.kind is TenderKind.CASH)
        before = sum(amount for amount in cash if amount > 0)
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

    def _accepted(self, tender: Tender) -> SaleView:
        basket = self._basket.now.with_tender(tender)
        event = self._card.event(basket, tender, CardState.ACCEPTED, 1)
        complete = basket.part is not None and not basket.part_due
        if tender.layaway and not basket.whole:
            self._charged_deposit(basket, tender, event)
        elif complete and not basket.whole:
            self._part(basket, event)
        elif not basket.whole:
            # Whatever becomes of the basket, the card was charged: its money is kept.
            self._sealer.ahead(basket, (tender.n,), before=(event,))
        else:
            self._seal_charged(basket, tender)
        return self.view()

    def _seal_charged(self, basket: Basket, tender: Tender) -> None:
        event = self._card.event(basket, tender, CardState.ACCEPTED, 1)
        try:
            self._sealer.seal(basket, self._granted(basket), (event,))
        except Refusal:
            # The card was charged, whatever stands in the way of the sale: its money is kept.
            self._sealer.ahead(basket, (tender.n,), before=(event,))
            raise

    def _charged_deposit(self, basket: Basket, tender: Tender, event: Draft) -> None:
        try:
            self._put_aside(basket, tender, event)
        except Refusal:
            # The card was charged, whatever stands in the way of the hold: its money is kept.
            self._sealer.ahead(basket, (tender.n,), before=(event,))
            raise

    def _put_aside(self, basket: Basket, deposit: Tender, *before: Draft) -> None:
        """Seal a deposit with the goods that go aside, and let the basket wait."""
        wish = self._granted(basket)
        if wish.means is TicketMeans.NONE:
            # A deposit's receipt is the proof of a debt: it is given (fiscal.md 4.2).
            wish = Wish(TicketMeans.PAPER)
        self._sealer.ahead(
            basket, (deposit.n,), before=before, wish=wish, layaway=deposit.layaway, told=True
        )
        self._selling.hold()

    def _part(self, basket: Basket, *before: Draft) -> None:
        now = basket.part
        assert now is not None, basket
        names = tuple(
            t.n for t in basket.tenders if t.part == now.n and t.counts and not t.advance
        )
        wish = self._granted(basket)
        self._sealer.ahead(basket, names, before=before, wish=wish, told=True)

    def _seal(self, basket: Basket) -> None:
        self._sealer.seal(basket, self._granted(basket))

    def _granted(self, basket: Basket) -> Wish:
        """The wish; a shop that mails by habit but knows no good address asks for nothing."""
        wish = self.wish
        if wish.means is not TicketMeans.MAIL or wish.target:
            return wish
        customer = self._sealer.customer(basket)
        if customer is None or not customer.keeps_email:
            return Wish()
        try:
            address = contact.mail(customer.email)
        except BadSetting:
            return Wish()
        return Wish(TicketMeans.MAIL, address) if address else Wish()


def after_restart(basket: Basket) -> Basket:
    """A card payment that was asked when the program ended: nobody knows its answer."""
    pending = basket.pending
    if pending is None:
        return basket
    return basket.with_tender(replace(pending, state=CardState.UNKNOWN))
