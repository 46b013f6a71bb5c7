"""The layaway desk: a deposit puts goods aside; the rest is paid later, or it goes back."""

from __future__ import annotations

from datetime import date, timedelta

from msgspec import Struct

from tillapp.counter.open_basket import OpenBasket
from tillapp.counter.paying import PayingDesk
from tillapp.counter.sealing import Beside
from tillapp.counter.settings import Policy
from tillapp.counter.views import SaleView
from tillapp.domain.basket import Basket
from tillapp.domain.discount import WHOLE
from tillapp.domain.lines import goods_out
from tillapp.domain.money import half_up
from tillapp.domain.party import Approval
from tillapp.domain.refusal import (
    BadAmount,
    BadSetting,
    BasketPaidInPart,
    CustomerMissing,
    NoDeposit,
    NothingToPay,
    NotPutAside,
)
from tillapp.domain.tender import Layaway, Tender
from tillapp.ledger import records
from tillapp.ledger.book import Book


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
        self._basket: OpenBasket = beside.basket
        self._policy = policy
        self._paying = paying

    def proposal(self) -> int:
        """The deposit that the shop asks for, in cents."""
        net = self._basket.now.net
        return max(0, half_up(net * self._policy.deposit_basis_points, WHOLE))

    def cash(self, amount: int, until: date | None = None) -> SaleView:
        """Take a deposit in cash, put the goods aside, and let the basket wait.

        Raises:
            CustomerMissing: nobody is named who comes back for them.
            NothingToPay: nothing is sold here.
            BadAmount: no deposit, or the whole price, which is a sale.
            NotPutAside, BasketPaidInPart: goods come back, or parts are paid, here.
            BadSetting: a last day that is over.
            CashAboveLimit: more cash than the law allows for one sale.
        """
        return self._paying.cash(amount, layaway=self._checked(amount, until))

    def card(self, amount: int, until: date | None = None) -> SaleView:
        """Ask for a deposit by card; its acceptance puts the goods aside, also later."""
        return self._paying.card(amount, layaway=self._checked(amount, until))

    def give_back(
        self, approval: Approval | None = None, *, cancelled_on_terminal: bool = False
    ) -> SaleView:
        """Give every deposit back as it came, and free the goods; the basket stays open.

        Raises:
            NoDeposit: where there is none.
            CardMoneyTaken: for a card, until its payment was cancelled on the terminal.
        """
        now = self._basket.now
        deposits = _advances(now)
        if not now.layaway or not deposits:
            raise NoDeposit
        names = [tender.n for tender in deposits]
        return self._paying.remove_all(
            names, approval, cancelled_on_terminal=cancelled_on_terminal
        )

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
            raise NotPutAside
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
        return Layaway(last.isoformat(), now.end_of(last))


def _advances(basket: Basket) -> list[Tender]:
    return [tender for tender in basket.tenders if tender.advance]
