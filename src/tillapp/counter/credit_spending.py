"""Spending credits: a tender like any other, once the credit is looked at."""

from __future__ import annotations

from collections.abc import Callable

from msgspec.structs import replace

from tillapp.counter.credit_finding import CreditFinder, Found
from tillapp.counter.paying import PayingDesk
from tillapp.counter.sealing import Beside
from tillapp.counter.views import SaleView
from tillapp.domain.basket import Basket
from tillapp.domain.credit import Kind, Slip, name_of
from tillapp.domain.party import Approval, Right
from tillapp.domain.refusal import (
    BadAmount,
    CreditElsewhere,
    CreditExpired,
    CreditTooLow,
    CustomerMissing,
    NothingToPay,
    NotPayable,
    Refusal,
    TenderAboveDue,
)
from tillapp.domain.tender import Tender, kind_on

Fresh = Callable[[Kind, int, str], Slip]


class CreditSpending:
    """Lets a credit pay in the open basket; balances move when the basket is sealed."""

    def __init__(
        self, finder: CreditFinder, beside: Beside, paying: PayingDesk, fresh: Fresh
    ) -> None:
        self._finder = finder
        self._session = beside.session
        self._basket = beside.basket
        self._paying = paying
        self._fresh = fresh

    def spend(
        self, found: Found, amount: int | None = None, approval: Approval | None = None
    ) -> SaleView:
        """Let it pay what is due, or an amount of that."""
        self._check(found, approval)
        amount = self._asked(amount)
        if found.surrendered:
            return self._surrender(found, amount)
        slip, available = found.credit.slip, found.available
        if amount is not None and amount > available:
            raise CreditTooLow(available=available, asked=amount, code=slip.code)
        return self._paying.credit(slip, min(amount or available, self._room(slip)))

    def of_customer(self, amount: int | None = None) -> SaleView:
        """Let the credits of the basket's customer pay, the first to expire first."""
        customer = self._basket.now.customer
        if not customer:
            raise CustomerMissing
        if not self._due:
            raise NothingToPay
        amount = self._asked(amount)
        usable = [c for c in self._finder.spendable(customer) if self._room(c.slip)]
        available = sum(credit.available for credit in usable)
        if not available or (amount or 0) > available:
            raise CreditTooLow(available=available, asked=amount or self._due)
        left = min(self._due, amount or available)
        view = self._paying.view()
        for credit in usable:
            part = min(left, credit.available, self._room(credit.slip))
            if part:
                view = self._paying.credit(credit.slip, part)
                left -= part
        return view

    def _asked(self, amount: int | None) -> int | None:
        """An amount, or nothing for all that can be had: whoever asks for all that is due."""
        if amount is not None and amount <= 0:
            raise BadAmount(amount=amount)
        return None if amount is None or amount >= self._due else amount

    @property
    def _due(self) -> int:
        return self._basket.now.part_due

    def _room(self, slip: Slip) -> int:
        """What this slip may pay: credit that is never money buys goods and no new credit."""
        return self._due if slip.payable else self._basket.now.goods_due

    def _check(self, found: Found, approval: Approval | None) -> None:
        credit, slip = found.credit, found.credit.slip
        self._finder.check_free(credit)
        if credit.balance <= 0:
            raise CreditTooLow(available=0, code=slip.code, name=name_of(slip))
        if not found.surrendered and credit.here <= 0:
            raise CreditElsewhere(code=slip.code, name=name_of(slip), ledger=slip.ledger)
        if self._due and not self._room(slip):
            raise NotPayable(kind=slip.kind, code=slip.code)
        if not slip.expired(self._finder.today):
            return
        if approval is None:
            raise CreditExpired(
                code=slip.code, name=name_of(slip), until=slip.until, credit=slip.id
            )
        self._session.require(
            Right.CREDIT, approval, title=name_of(slip), amount=credit.balance
        )

    def _surrender(self, found: Found, amount: int | None) -> SaleView:
        # The paper leaves the customer's hand: it pays all that it can, and what is left of
        # it goes back as a slip of this till.
        slip, worth = found.credit.slip, found.available
        due = self._room(slip)
        pays = min(worth, due)
        if amount is not None and amount < pays:
            raise BadAmount(amount=amount, least=pays)
        if worth <= due:
            paper, booked = found.paper, found.known
            return self._paying.credit(slip, worth, surrendered=paper, booked=booked)
        if self._basket.now.split:
            # A part is sealed as an advance, which brings no new slip into the world.
            raise TenderAboveDue(due=due, amount=worth)
        if not due:
            raise NothingToPay
        return self._seal(self._exchanged(found, pays))

    def _exchanged(self, found: Found, pays: int) -> Basket:
        """The basket with the whole paper in it, and a fresh slip for what it did not need."""
        slip, worth = found.credit.slip, found.available
        kind = kind_on(slip)
        paper, booked = found.paper, found.known
        tender = Tender(0, kind, pays, slip=slip, surrendered=paper, booked=booked)
        paid = self._basket.now.pay(tender)
        last = paid.tenders[-1]
        rest = worth - pays
        # Spending a part gives no credit a longer life.
        fresh = replace(self._fresh(slip.kind, rest, slip.holder), until=slip.until)
        back = Tender(last.n + 1, kind, -rest, slip=fresh, fresh=True)
        return replace(paid, tenders=(*paid.tenders[:-1], replace(last, amount=worth), back))

    def _seal(self, basket: Basket) -> SaleView:
        before = self._basket.now
        self._basket.become(basket)
        try:
            return self._paying.close()
        except Refusal:
            # Nothing was sealed, so the paper stays with the customer.
            self._basket.become(before)
            raise
