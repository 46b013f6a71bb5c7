"""The refunding desk: what the shop owes goes back, the way it came first, until nothing is."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from msgspec import Struct

from tillapp.counter.paying import PayingDesk
from tillapp.counter.refund_policy import (
    MONEY,
    Claim,
    Given,
    Room,
    claim_of,
    given,
    money_room,
    payable_room,
)
from tillapp.counter.return_lines import ReturnLines
from tillapp.counter.return_policy import Verdict, standing
from tillapp.counter.sealing import Beside
from tillapp.counter.settings import Policy
from tillapp.counter.views import SaleView
from tillapp.domain.basket import Basket
from tillapp.domain.credit import Kind, Slip, name_of
from tillapp.domain.lines import goods_back
from tillapp.domain.party import Approval, Right
from tillapp.domain.refusal import (
    BadAmount,
    CardPending,
    CashAboveLimit,
    CreditExpired,
    NotFound,
    NothingToPay,
    RefundAboveOwed,
    RefundNotAllowed,
    ReturnAboveSold,
)
from tillapp.domain.return_line import ReturnLine
from tillapp.domain.tender import Tender, TenderKind, kind_on
from tillapp.ledger.book import Book
from tillapp.ledger.returned import cash_refunded

CREDIT = "credit"
_SLIP = "slip:"
Fresh = Callable[[Kind, int, str], Slip]
"""A new credit of a kind, worth so many cents, for a customer or for whoever bears it."""


class RefundOption(Struct, frozen=True):
    """A way for money to go back; `why` is the refusal that a manager's word overrules.

    `amount` is what one touch gives, in cents; `name` is what the credit is called.
    """

    id: str
    kind: str
    amount: int
    original: bool
    allowed: bool
    why: str = ""
    name: str = ""


class RefundingDesk:
    """Gives back what the basket owes, by as many means as it takes."""

    def __init__(
        self, book: Book, beside: Beside, policy: Policy, paying: PayingDesk, fresh: Fresh
    ) -> None:
        self._book = book
        self._session = beside.session
        self._basket = beside.basket
        self._handing = beside.handing
        self._policy = policy
        self._paying = paying
        self._fresh = fresh
        self._lines = ReturnLines(book, policy)

    def options(self) -> tuple[RefundOption, ...]:
        """How what is owed can go back, the way it came first; nothing is owed: nothing."""
        basket = self._basket.now
        if not basket.owed:
            return ()
        claim, went = self._claim(basket), given(basket.tenders)
        slips = [self._slip(slip, claim, went, basket.owed) for slip in claim.slips]
        money = [self._money(kind, claim, went, basket.owed) for kind in MONEY]
        found = [*money, *slips, self._credit(basket.owed)]
        there = [option for option in found if option.amount]
        return tuple(sorted(there, key=lambda option: not option.original))

    def give(
        self, option: str, amount: int | None = None, approval: Approval | None = None
    ) -> SaleView:
        """Give by one of the options; without an amount what the option says.

        Raises:
            NothingToPay, RefundAboveOwed, BadAmount, CardPending.
            NotYourRight: the policy says no; a manager may still allow it.
            CashAboveLimit: more cash than the law allows, whoever approves.
            ReturnAboveSold: goods of the basket came back elsewhere meanwhile.
        """
        basket = self._ready()
        chosen = next((each for each in self.options() if each.id == option), None)
        if chosen is None:
            raise NotFound(option=option)
        cents = chosen.amount if amount is None else amount
        if cents <= 0:
            raise BadAmount(amount=cents)
        if cents > basket.owed:
            raise RefundAboveOwed(owed=basket.owed, amount=cents)
        if option not in MONEY:
            self._check_late(basket, approval)
        if option == CREDIT:
            return self._to_credit(basket, cents)
        if option.startswith(_SLIP):
            return self._to_slip(basket, option.removeprefix(_SLIP), cents)
        return self._in_money(basket, TenderKind(option), cents, approval)

    def _check_late(self, basket: Basket, approval: Approval | None) -> None:
        # A return that waited on the counter grows as old as one that comes in today.
        for line in goods_back(basket.lines):
            asked = line.approved_by or line.cancels
            if not asked and self._verdict(line) is Verdict.LATE:
                self._session.require(Right.RETURN_LATE, approval, amount=-line.due)
                return

    def _ready(self) -> Basket:
        basket = self._basket.now
        if basket.pending:
            raise CardPending(amount=basket.pending.amount)
        after = self._lines.up_to_date(basket)
        if after != basket:
            self._basket.become(after)
        for line in goods_back(after.lines):
            if line.quantity > line.left:
                raise ReturnAboveSold(
                    title=line.title, quantity=line.quantity, left=max(0, line.left)
                )
        if not after.owed:
            raise NothingToPay(due=after.due)
        return after

    def _money(self, kind: TenderKind, claim: Claim, went: Given, owed: int) -> RefundOption:
        room = money_room(kind, claim, went, self._policy, owed)
        came = max(0, claim.came(kind) - went.by(kind))
        may = self._session.who.may(Right.RETURN_LATE)
        allowed = room.most if may else room.amount
        why = room.why if room.most else CashAboveLimit.key
        amount = min(allowed or room.most or owed, came or owed)
        return RefundOption(
            str(kind), str(kind), amount, bool(came), bool(allowed), "" if allowed else why
        )

    def _slip(self, slip: Slip, claim: Claim, went: Given, owed: int) -> RefundOption:
        left = max(0, claim.came_on(slip.id) - went.onto(slip.id))
        why = CreditExpired.key if slip.expired(self._today()) else ""
        return RefundOption(
            f"{_SLIP}{slip.id}",
            str(kind_on(slip)),
            min(owed, left),
            original=True,
            allowed=not why,
            why=why,
            name=name_of(slip),
        )

    @staticmethod
    def _credit(owed: int) -> RefundOption:
        return RefundOption(CREDIT, CREDIT, owed, original=False, allowed=True)

    def _in_money(
        self, basket: Basket, kind: TenderKind, cents: int, approval: Approval | None
    ) -> SaleView:
        room = self._room(basket, kind)
        if cents > room.most:
            raise CashAboveLimit(limit=self._policy.cash_limit, asked=cents)
        if cents > room.amount:
            self._session.require(
                Right.RETURN_LATE, approval, amount=cents, option=str(kind), why=room.why
            )
        if kind is TenderKind.CARD:
            return self._paying.give_card(cents)
        return self._paying.take(Tender(0, TenderKind.CASH, -cents))

    def _room(self, basket: Basket, kind: TenderKind) -> Room:
        claim, went = self._claim(basket), given(basket.tenders)
        return money_room(kind, claim, went, self._policy, basket.owed)

    def _to_slip(self, basket: Basket, id_: str, cents: int) -> SaleView:
        claim = self._claim(basket)
        slip = next(each for each in claim.slips if each.id == id_)
        left = claim.came_on(id_) - given(basket.tenders).onto(id_)
        if cents > left:
            raise RefundNotAllowed(most=left, amount=cents)
        if slip.expired(self._today()):
            raise CreditExpired(code=slip.code, until=slip.until)
        return self._paying.take(Tender(0, kind_on(slip), -cents, slip=slip))

    def _to_credit(self, basket: Basket, cents: int) -> SaleView:
        # What was never to be money again makes a credit that is never paid out: a slip each.
        payable = min(cents, payable_room(self._claim(basket), given(basket.tenders)))
        view = self._paying.view()
        for kind, part in ((Kind.RETURN, payable), (Kind.GOODWILL, cents - payable)):
            if part:
                slip = self._fresh(kind, part, basket.customer)
                tender = Tender(0, TenderKind.CREDIT, -part, slip=slip, fresh=True)
                view = self._paying.take(tender)
        return view

    def _claim(self, basket: Basket) -> Claim:
        lines = goods_back(basket.lines)
        sales = {line.origin.sale for line in lines if line.origin}
        judged = ((line, self._verdict(line)) for line in lines)
        return claim_of(judged, cash_refunded(self._book.store, self._book.place, sales))

    def _verdict(self, line: ReturnLine) -> Verdict:
        if line.origin is None:
            return Verdict.CREDIT
        sold_on = self._handing.document(line.origin.sale).facts.moment.day()
        return standing(self._policy, sold_on, self._today()).verdict

    def _today(self) -> date:
        return self._book.clock.now().day()
