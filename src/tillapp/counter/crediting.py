"""The crediting desk: credits and gift vouchers are found, sold, spent and looked after."""

from __future__ import annotations

from datetime import date, timedelta

from msgspec.structs import replace

from tillapp.counter.credit_care import CreditCare
from tillapp.counter.credit_finding import CreditFinder, Found
from tillapp.counter.credit_spending import CreditSpending
from tillapp.counter.credit_views import CreditRow, CreditView, Which, credit_row
from tillapp.counter.paying import PayingDesk
from tillapp.counter.sealing import Beside
from tillapp.counter.settings import Policy
from tillapp.counter.views import SaleView
from tillapp.domain.code import CodeKind, read
from tillapp.domain.credit import Kind, Slip, checked_face, code_of, name_of
from tillapp.domain.document import Document
from tillapp.domain.ids import Ids
from tillapp.domain.issue_line import IssueLine
from tillapp.domain.party import Approval
from tillapp.domain.refusal import (
    AlreadyInBasket,
    AmountUnusual,
    BrokenCode,
    CreditExpired,
    NotFound,
    UnknownCode,
)
from tillapp.ledger.book import Book

__all__ = ["CreditRow", "CreditView", "CreditingDesk", "Which"]

_TRIES = 1_000


class CreditingDesk:
    """Everything a person does with credits, all of it offline."""

    def __init__(
        self, book: Book, ids: Ids, beside: Beside, policy: Policy, paying: PayingDesk
    ) -> None:
        self._book = book
        self._ids = ids
        self._handing = beside.handing
        self._selling = beside.selling
        self._policy = policy
        self._finder = CreditFinder(book, beside.basket)
        self._spending = CreditSpending(self._finder, beside, paying, self.fresh)
        self._care = CreditCare(book, ids, beside, policy, self._finder)

    def look(self, raw: str) -> CreditView:
        """The credit of a code, a name, or the signed text on a slip.

        Raises:
            UnknownCode, BrokenCode, ForgedSlip.
        """
        return self._finder.view(self._finder.find(raw).credit)

    def credits(self, typed: str = "", which: Which = Which.ACTIVE) -> list[CreditView]:
        """A list of credits; a code or a name finds its credit in whatever state it is."""
        return self._finder.views(self._finder.matching(typed, which))

    def of_customer(self, customer: str) -> list[CreditView]:
        """What is owed to a customer, the first to expire first."""
        return self._finder.views(self._finder.owed_to(customer))

    def worth(self, customer: str) -> int:
        """What a customer can spend here and now, in cents."""
        return sum(credit.available for credit in self._finder.spendable(customer))

    def due_to_expire(self) -> list[CreditView]:
        """Credits with something left whose last day has gone by; nothing is written."""
        return self._finder.views(self._finder.credits.expired(self._finder.today))

    def statement(self, id_: str) -> tuple[CreditRow, ...]:
        """Every document in the life of a credit, the oldest first.

        Nothing for a slip of which only its paper tells: its documents lie in another book.
        """
        credit = self._finder.credits.by_id(id_)
        return tuple(map(credit_row, self._finder.credits.statement(credit))) if credit else ()

    def spend(
        self, raw: str, amount: int | None = None, approval: Approval | None = None
    ) -> SaleView:
        """Let a credit pay: all it is worth up to what is due, or an amount below that.

        Raises:
            UnknownCode, BrokenCode, ForgedSlip, NothingToPay, BadAmount, TenderAboveDue.
            CreditTwice: it pays in an open basket already.
            CreditTooLow: nothing is left, or less than the amount.
            CreditElsewhere: another till holds the right to spend it; its slip is needed.
            CreditExpired: its last day has gone by, until a manager allows it.
        """
        return self._spending.spend(self._finder.find(raw), amount, approval)

    def spend_of(
        self, id_: str, amount: int | None = None, approval: Approval | None = None
    ) -> SaleView:
        """The same for a credit chosen from a list."""
        return self._spending.spend(Found(self._finder.with_id(id_)), amount, approval)

    def spend_customer(self, amount: int | None = None) -> SaleView:
        """Let the credits of the basket's customer pay, the first to expire first.

        Raises:
            CustomerMissing, NothingToPay, BadAmount, CreditTooLow.
        """
        return self._spending.of_customer(amount)

    def sell_gift(self, amount: int, *, code: str = "", sure: bool = False) -> SaleView:
        """Lay a gift voucher into the basket; `code` is that of a card printed beforehand.

        Raises:
            BadAmount.
            AmountUnusual: a very large amount, until the cashier is `sure`.
            AlreadyInBasket: the card has been sold, or lies in a basket.
            UnknownCode, BrokenCode: what was scanned is no gift card.
        """
        self._check_usual(amount, sure=sure)
        slip = self.fresh(Kind.GIFT, amount, "")
        if code:
            slip = replace(slip, code=self._card(code))
        return self._selling.put_on(IssueLine(0, name_of(slip), amount, slip))

    def top_up(self, id_: str, amount: int, *, sure: bool = False) -> SaleView:
        """Lay more money for a gift voucher into the basket; it lives longer with it.

        Raises:
            BadAmount, AmountUnusual.
            NotFound: where no gift voucher has this identifier.
            CreditTwice: it pays or is topped up in an open basket.
            CreditExpired: its last day has gone by, until a manager extends it.
        """
        credit = self._finder.with_id(id_)
        self._check_usual(amount, sure=sure)
        slip = credit.slip
        if slip.kind is not Kind.GIFT:
            raise NotFound(credit=id_)
        self._finder.check_free(credit)
        if slip.expired(self._finder.today):
            raise CreditExpired(code=slip.code, until=slip.until, credit=slip.id)
        until = max(slip.until, self._until(Kind.GIFT)) if slip.until else ""
        more = replace(slip, until=until, face=slip.face + amount, n=slip.n + 1)
        return self._selling.put_on(IssueLine(0, name_of(slip), amount, more, top_up=True))

    def extend(
        self, id_: str, until: date, reason: str, approval: Approval | None = None
    ) -> Document:
        """Give a credit a later last day.

        Raises:
            NotYourRight, ReasonMissing, NotFound, CreditTooLow, CreditTwice.
            BadSetting: for a day gone by, or no later than the one it has.
        """
        return self._care.extend(id_, until, reason, approval)

    def pay_out(
        self, id_: str, amount: int, reason: str, approval: Approval | None = None
    ) -> Document:
        """Pay a credit out in cash.

        Raises:
            NotYourRight, ReasonMissing, NotFound, BadAmount, CreditTooLow, CreditTwice.
            NotPayable: for a gift, a gesture, a buyback credit.
            CreditExpired, CreditElsewhere, CashAboveLimit.
        """
        return self._care.pay_out(id_, amount, reason, approval)

    def expire(self, id_: str, reason: str, approval: Approval | None = None) -> Document:
        """Book what nobody spent in time as income.

        Raises:
            NotYourRight, ReasonMissing, NotFound, CreditTooLow, CreditTwice, CreditElsewhere.
            BadSetting: while it can still be spent.
        """
        return self._care.expire(id_, reason, approval)

    def release(self, id_: str, reason: str, approval: Approval | None = None) -> Document:
        """Let the right to spend a credit go to the company's pool.

        Raises:
            NotYourRight, ReasonMissing, NotFound, CreditTooLow, CreditTwice, CreditElsewhere.
        """
        return self._care.release(id_, reason, approval)

    def print_slip(self, id_: str) -> None:
        """Print the signed slip of a credit."""
        self._handing.slip(self._finder.with_id(id_).slip.id)

    def fresh(self, kind: Kind, face: int, holder: str) -> Slip:
        """The conditions of a new credit: a code that nobody has, a last day by policy."""
        ledger = self._book.place.ledger
        checked_face(face)
        return Slip(
            self._ids.next(),
            self._free_code(ledger),
            kind,
            ledger,
            holder,
            self._until(kind),
            face,
        )

    def _until(self, kind: Kind) -> str:
        gift = kind is Kind.GIFT
        days = self._policy.gift_valid_days if gift else self._policy.credit_valid_days
        return (self._finder.today + timedelta(days)).isoformat() if days else ""

    def _free_code(self, ledger: str) -> str:
        for _ in range(_TRIES):
            code = code_of(ledger, int(self._ids.next(), 16))
            if self._finder.code_is_free(code):
                return code
        raise AssertionError(ledger)

    def _card(self, raw: str) -> str:
        code = read(raw)
        if code.kind is CodeKind.BROKEN:
            raise BrokenCode(code=code.text)
        if code.kind is not CodeKind.CREDIT:
            raise UnknownCode(code=code.text)
        if not self._finder.code_is_free(code.text):
            raise AlreadyInBasket(title=code.text, code=code.text)
        return code.text

    def _check_usual(self, amount: int, *, sure: bool) -> None:
        checked_face(amount)
        if amount > self._policy.unusual_amount and not sure:
            raise AmountUnusual(amount=amount)
