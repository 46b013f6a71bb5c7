"""Finding credits: by code, by name, by the signed text on a slip, by holder, in lists."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, timedelta

from msgspec import Struct

from tillapp.counter.credit_views import CreditView, Which, credit_view
from tillapp.counter.open_basket import OpenBasket
from tillapp.counter.purse import in_use, owed_to, spendable
from tillapp.domain.code import CodeKind, read
from tillapp.domain.credit import name_of
from tillapp.domain.lines import slips_out
from tillapp.domain.refusal import BrokenCode, CreditTwice, ForgedSlip, NotFound, UnknownCode
from tillapp.fiscal import slip as paper
from tillapp.fiscal.slip import Signed
from tillapp.ledger import records, search
from tillapp.ledger.book import Book
from tillapp.ledger.credits import Credit, Credits

_EXPIRING_DAYS = 30
_SERIAL_DIGITS = 6
# A slip as people say it: `AV-03A-000912`, `bc-912`, or its last digits alone.
_NAME = re.compile(r"(?:(AV|BC)-)?(?:(\d\d[A-Z])-)?(\d{1,6})")


class Found(Struct, frozen=True):
    """A credit, and the signed paper at hand: what it says it is worth, or zero without one.

    `known` tells whether this book knows the credit, or its paper alone.
    """

    credit: Credit
    paper: int = 0
    known: bool = True

    @property
    def surrendered(self) -> bool:
        """Whether the paper itself is the right to spend it, and must be handed over."""
        return self.paper > 0 and self.credit.here <= 0

    @property
    def available(self) -> int:
        """What it is good for at this counter."""
        if self.surrendered:
            return max(0, min(self.paper, self.credit.balance))
        return self.credit.available


class CreditFinder:
    """Reads the book's credits for the crediting desk."""

    def __init__(self, book: Book, basket: OpenBasket) -> None:
        self._book = book
        self._basket = basket
        self.credits = Credits(book.store, book.place)

    @property
    def today(self) -> date:
        """The day by which credits expire."""
        return self._book.clock.now().day()

    def find(self, raw: str) -> Found:
        """The credit of a code, of a name, or of the signed text on a slip.

        Raises:
            BrokenCode: a code of ours, cut short or mistyped.
            UnknownCode: no credit here has this code, and there is no slip to prove one.
            ForgedSlip: the till that the slip names did not sign it, or is not known.
        """
        signed = paper.parse(raw)
        if signed is not None:
            return self._proved(signed)
        code = read(raw)
        if code.kind is CodeKind.BROKEN:
            raise BrokenCode(code=code.text)
        credit = self.credits.by_code(code.text) or self._single(code.text)
        if credit is None:
            raise UnknownCode(code=code.text)
        return Found(credit)

    def with_id(self, id_: str) -> Credit:
        """The credit with an identifier.

        Raises:
            NotFound: where this book knows of none.
        """
        credit = self.credits.by_id(id_)
        if credit is None:
            raise NotFound(credit=id_)
        return credit

    def matching(self, typed: str, which: Which) -> list[Credit]:
        """The credits of a list; a code or a name finds its credit in whatever state it is."""
        text = typed.strip()
        if not text:
            return self._list(which)
        named = self._named(text)
        if named:
            return named
        people = search.people(self._book.store, text)
        theirs = (c for person in people for c in self.credits.of_holder(person.id))
        return [credit for credit in theirs if self._is(credit, which)]

    def owed_to(self, customer: str) -> list[Credit]:
        """What is owed to a customer, the first to expire first."""
        return owed_to(self.credits, customer)

    def spendable(self, customer: str) -> list[Credit]:
        """A customer's credits that can be spent here and now, the first to expire first."""
        return spendable(self._book, self._basket, customer)

    def views(self, credits_: Iterable[Credit]) -> list[CreditView]:
        """Credits as they are shown."""
        return [self.view(credit) for credit in credits_]

    def view(self, credit: Credit) -> CreditView:
        """One credit as it is shown."""
        holder = credit.slip.holder
        person = records.customer(self._book.store, holder) if holder else None
        return credit_view(
            credit,
            self.today,
            holder_name=person.name if person else "",
            born=self.credits.born(credit) if credit.seq else None,
        )

    def check_free(self, credit: Credit) -> None:
        """Refuse a credit that pays or is topped up in an open basket already."""
        slip = credit.slip
        if slip.id in in_use(self._basket):
            raise CreditTwice(code=slip.code, name=name_of(slip))

    def code_is_free(self, code: str) -> bool:
        """Whether no credit has a code, in the book or in a basket."""
        baskets = (self._basket.now, *self._basket.parked())
        slips = [t.slip for b in baskets for t in b.tenders if t.slip]
        slips += [line.slip for b in baskets for line in slips_out(b.lines)]
        return not self.credits.taken(code) and all(slip.code != code for slip in slips)

    def _proved(self, signed: Signed) -> Found:
        slip = signed.slip
        key = self._book.verifier(slip.ledger)
        if key is None or not signed.genuine(key):
            raise ForgedSlip(code=slip.code, ledger=slip.ledger)
        known = self.credits.by_id(slip.id)
        if known is not None:
            # A paper is no lock any more once the right that it stands for was let go.
            return Found(known, 0 if self.credits.pooled(slip) > 0 else signed.balance)
        # What was taken of it here stands in the book, though nothing else is known of it.
        left = signed.balance + self.credits.owed(slip)
        return Found(Credit(slip, left, 0), signed.balance, known=False)

    def _single(self, text: str) -> Credit | None:
        named = self._named(text)
        return named[0] if len(named) == 1 else None

    def _named(self, text: str) -> list[Credit]:
        by_code = self.credits.by_code(read(text).text)
        if by_code is not None:
            return [by_code]
        said = _NAME.fullmatch(text.upper())
        if said is None:
            return []
        letters, ledger, serial = said.groups()
        begins = f"{letters}-" if letters else ""
        within = f"-{ledger}-" if ledger else "-"
        found = self.credits.with_serial(serial.rjust(_SERIAL_DIGITS, "0"))
        names = ((credit, name_of(credit.slip)) for credit in found)
        return [c for c, name in names if name.startswith(begins) and within in name]

    def _list(self, which: Which) -> list[Credit]:
        if which is Which.EXPIRING:
            return self.credits.expiring(self.today, self.today + timedelta(_EXPIRING_DAYS))
        if which is Which.ACTIVE:
            return self.credits.active(self.today)
        return self.credits.used() if which is Which.USED else self.credits.every()

    def _is(self, credit: Credit, which: Which) -> bool:
        if which is Which.ALL:
            return True
        if which is Which.USED:
            return credit.balance <= 0
        if credit.balance <= 0 or credit.slip.expired(self.today):
            return False
        later = self.today + timedelta(_EXPIRING_DAYS + 1)
        return which is Which.ACTIVE or credit.slip.expired(later)
