"""Sealing: a paid basket, or a part of one, becomes documents; then the world hears of it."""

from __future__ import annotations

from msgspec import Struct

from tillapp.counter.handing import HandingDesk
from tillapp.counter.open_basket import OpenBasket
from tillapp.counter.selling import SellingDesk
from tillapp.counter.session import SessionDesk
from tillapp.counter.settings import TicketMeans
from tillapp.counter.terms_now import terms_now
from tillapp.counter.views import DoneView
from tillapp.domain.advance import Ahead, give_back, take_ahead
from tillapp.domain.basket import Basket
from tillapp.domain.cash import change_in_coins
from tillapp.domain.content import Advance, Issue, Sale
from tillapp.domain.credit import Slip, name_of
from tillapp.domain.document import Document, Draft
from tillapp.domain.party import Customer
from tillapp.domain.refusal import AlreadySealed
from tillapp.domain.settle import settle
from tillapp.domain.tender import Layaway
from tillapp.domain.terms import Terms
from tillapp.domain.undone import Refund
from tillapp.ledger import records
from tillapp.ledger.book import Book


class Wish(Struct, frozen=True):
    """How the customer wants the paper."""

    means: TicketMeans = TicketMeans.NONE
    target: str = ""


class Beside(Struct, frozen=True):
    """Who and what stands beside the money: the person, the lines, the papers, the basket."""

    session: SessionDesk
    selling: SellingDesk
    handing: HandingDesk
    basket: OpenBasket


class Sealer:
    """The one way from an open basket into the book."""

    def __init__(self, book: Book, beside: Beside) -> None:
        self._book = book
        self._session = beside.session
        self._selling = beside.selling
        self._handing = beside.handing
        self._basket = beside.basket

    def customer(self, basket: Basket) -> Customer | None:
        """The customer of a basket."""
        return records.customer(self._book.store, basket.customer) if basket.customer else None

    def seal(self, basket: Basket, wish: Wish, before: tuple[Draft, ...] = ()) -> None:
        """Seal a basket of which nothing is missing; the counter is free for the next one."""
        customer = self.customer(basket)
        drafts = settle(basket, self._terms(customer))
        holder = paper_of(drafts)
        jobs = self._handing.jobs_for(holder.id, wish.means, wish.target)
        try:
            sealed = self._book.commit((*before, *drafts), jobs=jobs, drop=basket.id)
        except AlreadySealed:
            # A try that the disk seemed to refuse had landed: what lies here is another sale.
            self._basket.renamed()
            raise
        self._basket.closed()
        # The screen knows that it is paid before any device is touched.
        document = next(each for each in sealed if each.id == holder.id)
        self._selling.finished(self._done(basket, document, sealed, customer))
        self._handing.over(sealed, jobs)

    def ahead(  # noqa: PLR0913 - each names one thing of the same transaction
        self,
        basket: Basket,
        names: tuple[int, ...],
        *,
        before: tuple[Draft, ...] = (),
        wish: Wish | None = None,
        layaway: Layaway | None = None,
        told: bool = False,
    ) -> None:
        """Seal tenders of a basket that stays open; `told` shows and prints a receipt.

        With a layaway the goods are put aside in the same transaction.
        """
        now = basket.part
        taken = take_ahead(basket, names, self._terms(self.customer(basket)), layaway)
        means = wish or Wish()
        last = taken.drafts[-1]
        jobs = self._handing.jobs_for(last.id, means.means, means.target) if told else []
        sealed = self._book.commit((*before, *taken.drafts), jobs=jobs, keep=taken.basket)
        self._basket.kept(taken.basket)
        if told:
            self._selling.finished(self._part_done(basket, now.n if now else 0, sealed[-1]))
        self._handing.over(sealed, jobs)

    def back(self, basket: Basket, n: int) -> Ahead:
        """Give the money of an advance back; the basket stays open without it."""
        reversed_ = give_back(basket, n, self._terms())
        sealed = self._book.commit(reversed_.drafts, keep=reversed_.basket)
        self._basket.kept(reversed_.basket)
        self._handing.over(sealed, [])
        return reversed_

    def _terms(self, customer: Customer | None = None) -> Terms:
        return terms_now(self._book, self._session.who.id, customer)

    def _done(
        self,
        basket: Basket,
        document: Document,
        sealed: tuple[Document, ...],
        customer: Customer | None,
    ) -> DoneView:
        return DoneView(
            document=document.id,
            number=document.number,
            total=basket.net,
            change=basket.change,
            coins=change_in_coins(basket.change),
            cash=bool(basket.cash),
            link=self._handing.link_of(document),
            customer=customer,
            slips=tuple(_slips(sealed)),
        )

    def _part_done(self, basket: Basket, part: int, document: Document) -> DoneView:
        content = document.facts.content
        assert isinstance(content, Advance), document
        change = content.received - content.tender.amount if content.received else 0
        return DoneView(
            document=document.id,
            number=document.number,
            total=basket.part.amount if basket.part else content.tender.amount,
            change=change,
            coins=change_in_coins(change),
            cash=bool(basket.cash),
            customer=self.customer(basket),
            part=part,
            parts=content.parts,
        )


def paper_of(drafts: tuple[Draft, ...]) -> Draft:
    """The document whose paper the customer gets: the one that holds the money.

    The others are named in it as linked, so that one paper shows the whole basket.
    """
    for draft in drafts:
        content = draft.content
        if isinstance(content, Sale | Refund | Issue) and content.tenders:
            return draft
    return drafts[-1]


def _slips(sealed: tuple[Document, ...]) -> list[tuple[str, int]]:
    found: list[tuple[Slip, int]] = []
    for document in sealed:
        content = document.facts.content
        if isinstance(content, Sale | Refund | Issue):
            found += [(slip, slip.face) for slip in content.slips]
    return [(name_of(slip), face) for slip, face in found]
