"""A card payment as a durable state: asked, accepted, refused, unknown; to us or from us."""

from __future__ import annotations

from enum import StrEnum

from msgspec.structs import replace

from tillapp.counter.open_basket import OpenBasket
from tillapp.counter.session import SessionDesk
from tillapp.domain.basket import Basket
from tillapp.domain.content import Log
from tillapp.domain.document import Draft
from tillapp.domain.ids import Ids, child
from tillapp.domain.tender import CardState, Layaway, Tender, TenderKind
from tillapp.fiscal import events
from tillapp.ledger.book import Book


class CardAnswer(StrEnum):
    """What the terminal said, read off by a person or by a driver."""

    ACCEPTED = "accepted"
    REFUSED = "refused"
    UNKNOWN = "unknown"


class CardPayment:
    """Writes each step of a payment before anything else happens."""

    def __init__(self, book: Book, ids: Ids, session: SessionDesk) -> None:
        self._book = book
        self._ids = ids
        self._session = session

    def ask(self, basket: OpenBasket, amount: int, layaway: Layaway | None = None) -> None:
        """Note that the terminal will be asked; negative gives money back to the card.

        A deposit keeps beside it what its acceptance puts aside, also over a restart.
        """
        asked = Tender(
            0,
            TenderKind.CARD,
            amount,
            state=CardState.ASKED,
            attempt=self._ids.next(),
            layaway=layaway,
        )
        after = basket.now.pay(asked)
        event = self.event(after, asked, CardState.ASKED, 0)
        self._book.commit((event,), keep=after)
        basket.kept(after)

    def not_paid(self, basket: OpenBasket, tender: Tender, answer: CardAnswer) -> None:
        """Note that the terminal refused, or that nobody knows yet."""
        now = basket.now
        refused = answer is CardAnswer.REFUSED
        after = now.unpay(tender.n) if refused else now.with_tender(tender)
        event = self.event(after, tender, CardState(answer), 2)
        if not refused:
            # "Not known yet" may be said more than once; each saying is an event of its own.
            event = replace(event, id=self._ids.next())
        self._book.commit((event,), keep=after)
        basket.kept(after)

    def event(self, basket: Basket, tender: Tender, state: CardState, ordinal: int) -> Draft:
        """The technical journal's line about one step."""
        facts = {"attempt": tender.attempt, "amount": str(tender.amount)}
        if tender.reference:
            facts["reference"] = tender.reference
        content = Log(events.CARD, f"card_{state}", facts)
        staff = self._session.who.id
        return Draft(child(tender.attempt, ordinal), content, staff, basket=basket.id)
