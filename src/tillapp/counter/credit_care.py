"""What is done to a credit beside any basket: extend, pay out, expire, let its right go."""

from __future__ import annotations

from datetime import date

from tillapp.counter.credit_finding import CreditFinder
from tillapp.counter.sealing import Beside
from tillapp.counter.settings import Policy
from tillapp.counter.terms_now import terms_now
from tillapp.domain import credit_work
from tillapp.domain.credit import name_of
from tillapp.domain.credit_work import Cause
from tillapp.domain.document import Document, Draft
from tillapp.domain.ids import Ids
from tillapp.domain.party import Approval, Right
from tillapp.domain.refusal import (
    BadAmount,
    BadSetting,
    CashAboveLimit,
    CreditElsewhere,
    CreditExpired,
    CreditTooLow,
    NotPayable,
    ReasonMissing,
)
from tillapp.domain.terms import Terms
from tillapp.domain.text import safe_text
from tillapp.fiscal.slip import LAST_DAY
from tillapp.ledger.book import Book
from tillapp.ledger.credits import Credit


class CreditCare:
    """Each work is one document, with its reason and whoever allowed it."""

    def __init__(
        self, book: Book, ids: Ids, beside: Beside, policy: Policy, finder: CreditFinder
    ) -> None:
        self._book = book
        self._ids = ids
        self._session = beside.session
        self._handing = beside.handing
        self._policy = policy
        self._finder = finder

    def extend(
        self, id_: str, until: date, reason: str, approval: Approval | None = None
    ) -> Document:
        """Give a credit a later last day."""
        credit = self._owed(id_)
        said = until.isoformat()
        late = self._finder.today <= until <= LAST_DAY and credit.slip.ends_before(said)
        if not late:
            raise BadSetting(field="until", value=said)
        cause = self._cause(credit, reason, approval)
        terms = self._terms()
        return self._seal(credit_work.extend(self._ids.next(), credit.slip, said, cause, terms))

    def pay_out(
        self, id_: str, amount: int, reason: str, approval: Approval | None = None
    ) -> Document:
        """Pay a credit out in cash; the drawer opens once it is written."""
        credit = self._owed(id_)
        slip = credit.slip
        if not slip.payable:
            raise NotPayable(kind=slip.kind, code=slip.code)
        if slip.expired(self._finder.today):
            raise CreditExpired(code=slip.code, until=slip.until, credit=slip.id)
        self._check_amount(credit, amount)
        cause = self._cause(credit, reason, approval, amount)
        terms = self._terms()
        sealed = self._seal(credit_work.pay_out(self._ids.next(), slip, amount, cause, terms))
        self._handing.kick()
        return sealed

    def expire(self, id_: str, reason: str, approval: Approval | None = None) -> Document:
        """Book what nobody spent in time as income."""
        credit = self._owed(id_)
        slip = credit.slip
        if not slip.expired(self._finder.today):
            raise BadSetting(field="until", value=slip.until)
        self._check_here(credit)
        left = credit.available
        cause = self._cause(credit, reason, approval, left)
        terms = self._terms()
        return self._seal(credit_work.expire(self._ids.next(), slip, left, cause, terms))

    def release(self, id_: str, reason: str, approval: Approval | None = None) -> Document:
        """Let the right to spend a credit go to the company's pool."""
        credit = self._owed(id_)
        self._check_here(credit)
        cause = self._cause(credit, reason, approval, credit.here)
        terms = self._terms()
        return self._seal(
            credit_work.release(self._ids.next(), credit.slip, credit.here, cause, terms)
        )

    def _owed(self, id_: str) -> Credit:
        """A credit with something left of it that pays in no basket."""
        credit = self._finder.with_id(id_)
        if credit.balance <= 0:
            raise CreditTooLow(available=0, code=credit.slip.code)
        self._finder.check_free(credit)
        return credit

    def _check_here(self, credit: Credit) -> None:
        slip = credit.slip
        if credit.here <= 0:
            raise CreditElsewhere(code=slip.code, name=name_of(slip), ledger=slip.ledger)

    def _check_amount(self, credit: Credit, amount: int) -> None:
        if amount <= 0:
            raise BadAmount(amount=amount)
        self._check_here(credit)
        if amount > credit.available:
            raise CreditTooLow(available=credit.available, asked=amount, code=credit.slip.code)
        if amount > self._policy.cash_limit:
            raise CashAboveLimit(limit=self._policy.cash_limit, asked=amount)

    def _cause(
        self, credit: Credit, reason: str, approval: Approval | None, amount: int = 0
    ) -> Cause:
        said = safe_text(reason)
        if not said:
            raise ReasonMissing
        name, cents = name_of(credit.slip), amount or credit.balance
        who = self._session.require(Right.CREDIT, approval, title=name, amount=cents)
        return Cause(said, who)

    def _terms(self) -> Terms:
        return terms_now(self._book, self._session.who.id)

    def _seal(self, draft: Draft) -> Document:
        return self._book.commit((draft,))[0]
