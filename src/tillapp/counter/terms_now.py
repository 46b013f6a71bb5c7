"""The rules of this moment: the rates of the day, who seals and where, what a euro earns."""

from __future__ import annotations

from datetime import date

from tillapp.counter import settings
from tillapp.domain.party import Customer
from tillapp.domain.rate import rates_on
from tillapp.domain.reward import Loyalty
from tillapp.domain.terms import Terms
from tillapp.ledger import records
from tillapp.ledger.book import Book


def terms_now(book: Book, staff: str, customer: Customer | None = None) -> Terms:
    """The rules under which a person seals now, for this customer."""
    today, place = book.clock.now().day(), book.place
    return Terms(
        rates_on(book.profile.rates(), today),
        staff,
        place.till,
        ledger=place.ledger,
        points_per_euro=_points_per_euro(book, today, customer),
    )


def _points_per_euro(book: Book, today: date, customer: Customer | None) -> int:
    if customer is None:
        return 0
    loyalty = records.setting(book.store, settings.LOYALTY, Loyalty)
    return loyalty.rate(today, customer.group) if loyalty else 0
