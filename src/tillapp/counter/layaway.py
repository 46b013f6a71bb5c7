"""The layaway desk: a deposit puts goods aside; the rest is paid later, or it goes back."""

from __future__ import annotations

from datetime import date, timedelta

from msgspec import Struct

from tillapp.counter.open_basket import OpenBasket
from tillapp.counter.paying import PayingDesk
from tillapp.counter.sealing import Beside, Deposit, Wish
from tillapp.counter.session import SessionDesk
from tillapp.counter.settings import Policy, TicketMeans
from tillapp.counter.views import SaleView
from tillapp.domain.advance import Layaway
from tillapp.domain.basket import Basket
from tillapp.domain.lines import goods_out
from tillapp.domain.money import half_up
from tillapp.domain.party import Approval, Right
from tillapp.domain.refusal import (
    BadAmount,
    BadSetting,
    BadSplit,
    BasketPaidInPart,
    CardMoneyTaken,
    CardPending,
    CustomerMissing,
    NothingToPay,
    Refusal,
)
from tillapp.domain.tender import Tender, TenderKind
from tillapp.ledger import records
from tillapp.ledger.book import Book

_WHOLE = 10_000
_MS_A_DAY = 86_400_000
_MS_A_MINUTE = 60_000


class Waiting(Struct, frozen=True):
    """Goods that are put aside until an ISO day; `expired` once it has gone by."""

    basket: str
    customer: str
    customer_name: str
    title: str
    pieces: int
    total: int
    paid: int
    until: str
    expired: bool


class LayawayDesk:
    """Takes deposits, says what waits, and gives deposits back."""

    def __init__(self, book: Book, beside: Beside, policy: Policy, paying: PayingDesk) -> None:
        self._book = book
        self._session: SessionDesk = beside.session
        self._selling = beside.selling
        self._basket: OpenBasket = beside.basket
        self._policy = policy
        self._paying = paying

    def proposal(self) -> int:
        """The deposit that the shop asks for, in cents."""
        net = self._basket.now.net
        return max(0, half_up(net * self._policy.deposit_basis_points, _WHOLE))

    def cash(self, amount: int, until: date | None = None) -> SaleView:
        """Take a deposit in cash, put the goods aside, and let the basket wait.

        Raises:
            CustomerMissing: nobody is named who comes back for them.
            NothingToPay: nothing is sold here.
            BadAmount: no deposit, or the whole price, which is a sale.
            BadSplit, BasketPaidInPart: goods come back, or parts are paid, in this basket.
            BadSetting: a last day that is over.
            CashAboveLimit: more cash than the law allows for one sale.
        """
        layaway = self._checked(amount, until)
        self._paying.cash(amount)
        paid = self._basket.now
        name = paid.tenders[-1].n
        try:
            self._paying.sealer.ahead(
                paid, (name,), wish=self._wish(), layaway=layaway, told=True
            )
        except Refusal:
            self._basket.paid(paid.unpay(name))
            raise
        return self._selling.hold()

    def card(self, amount: int, until: date | None = None) -> SaleView:
        """Ask for a deposit by card; its acceptance puts the goods aside."""
        layaway = self._checked(amount, until)
        view = self._paying.card(amount)
        pending = self._basket.now.pending
        assert pending is not None, view
        self._paying.sealer.await_deposit(Deposit(pending.attempt, layaway, self._wish()))
        return view

    def put_aside_card(self, until: date | None = None) -> SaleView:
        """Let the basket wait whose card was charged; put its goods aside where they are not.

        They are not where the program was started anew between question and answer.
        """
        now = self._basket.now
        if now.pending:
            raise CardPending(amount=now.pending.amount)
        if not now.layaway:
            layaway = self._layaway(until)
            if not _advances(now) or now.split:
                raise NothingToPay
            self._paying.sealer.aside(now, layaway)
        return self._selling.hold()

    def give_back(
        self, approval: Approval | None = None, *, cancelled_on_terminal: bool = False
    ) -> SaleView:
        """Give every deposit back as it came, and free the goods; the basket stays open.

        Raises:
            NothingToPay: where there is none.
            CardMoneyTaken: for a card, until its payment was cancelled on the terminal.
        """
        now = self._basket.now
        deposits = _advances(now)
        if not now.layaway or not deposits:
            raise NothingToPay
        for tender in deposits:
            if tender.kind is TenderKind.CARD and not cancelled_on_terminal:
                raise CardMoneyTaken(amount=tender.amount, tender=tender.n)
        self._session.require(Right.RETURN, approval, amount=now.paid)
        for tender in deposits:
            self._paying.remove(tender.n, cancelled_on_terminal=cancelled_on_terminal)
        return self._selling.view()

    def waiting(self) -> list[Waiting]:
        """Everything that is put aside; whether its time is over is computed, never written."""
        today = self._book.clock.now().day().isoformat()
        return [
            self._waiting(basket, today) for basket in self._basket.parked() if basket.layaway
        ]

    def _waiting(self, basket: Basket, today: str) -> Waiting:
        customer = records.customer(self._book.store, basket.customer)
        return Waiting(
            basket.id,
            basket.customer,
            customer.name if customer else "",
            basket.lines[0].title,
            basket.pieces,
            basket.net,
            sum(tender.amount for tender in _advances(basket)),
            basket.layaway,
            expired=basket.layaway < today,
        )

    def _checked(self, amount: int, until: date | None) -> Layaway:
        now = self._basket.now
        if not goods_out(now.lines):
            raise NothingToPay
        if not now.customer:
            raise CustomerMissing
        if len(goods_out(now.lines)) < len(now.lines):
            # What comes back, or a voucher, is settled today: it does not wait with the goods.
            raise BadSplit(parts=0)
        if now.split or any(not tender.advance for tender in now.tenders):
            raise BasketPaidInPart(paid=now.paid, net=now.net)
        if not 0 < amount < now.due:
            raise BadAmount(amount=amount)
        return self._layaway(until)

    def _layaway(self, until: date | None) -> Layaway:
        now = self._book.clock.now()
        last = until or now.day() + timedelta(days=self._policy.layaway_days)
        if last < now.day():
            raise BadSetting(field="until", value=last.isoformat())
        # The last day counts whole, as the wall clock of today reckons it.
        days = (last - date(1970, 1, 1)).days + 1
        until_ms = days * _MS_A_DAY - now.offset_min * _MS_A_MINUTE
        return Layaway(last.isoformat(), until_ms)

    def _wish(self) -> Wish:
        # A deposit's receipt is the proof of a debt: it is given unless mailed (fiscal.md 4.2).
        wish = self._paying.wish
        unreachable = wish.means is TicketMeans.MAIL and not wish.target
        if unreachable or wish.means is TicketMeans.NONE:
            return Wish(TicketMeans.PAPER)
        return wish


def _advances(basket: Basket) -> list[Tender]:
    return [tender for tender in basket.tenders if tender.advance]
