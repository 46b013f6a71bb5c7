"""The basket on the counter: kept on disk at every step, undone step by step."""

from __future__ import annotations

from msgspec.structs import replace

from tillapp.domain.basket import Basket
from tillapp.domain.content import Log
from tillapp.domain.document import Draft
from tillapp.domain.ids import Ids
from tillapp.domain.refusal import CardMoneyTaken, CardPending, NotFound, NothingToPay
from tillapp.fiscal import events
from tillapp.ledger import drafts
from tillapp.ledger.book import Book

_UNDO_LIMIT = 50


class OpenBasket:
    """One basket at a time lies on the counter; others are parked beside it."""

    def __init__(self, book: Book, ids: Ids) -> None:
        self._book = book
        self._ids = ids
        self._past: list[tuple[str, Basket]] = []
        self._given_up: Basket | None = None
        there = drafts.all_of(book.store)
        self._parked = [basket for basket in there if basket.held]
        lying = [basket for basket in there if not basket.held]
        # The basket that lay on the counter when the program ended is there again.
        self.now = lying[-1] if lying else self._empty("")

    @property
    def undo_label(self) -> str:
        """The name of the step that undo would take back, or nothing."""
        return self._past[-1][0] if self._past else ""

    def _empty(self, staff: str) -> Basket:
        return Basket(self._ids.next(), staff, self._book.clock.now().utc_ms)

    def become(self, basket: Basket, step: str = "") -> Basket:
        """Keep the next value of the basket; a named step can be undone.

        What the disk refuses did not happen: the basket stays as it was.
        """
        self._book.save_draft(basket)
        if step:
            self._past = [*self._past[1 - _UNDO_LIMIT :], (step, self.now)]
        self.now = basket
        return basket

    def paid(self, basket: Basket) -> Basket:
        """Keep a basket whose tenders changed; the steps before cannot be undone any more."""
        self.become(basket)
        self._past = []
        return basket

    def undo(self) -> Basket:
        """Take the last named step back."""
        if not self._past:
            raise NotFound(step="")
        before = self.become(self._past[-1][1])
        self._past.pop()
        return before

    def kept(self, basket: Basket) -> None:
        """Take over a value that a commit has already written."""
        self.now, self._past = basket, []

    def renamed(self) -> None:
        """Give what lies here a name of its own: another sale bears the one it had."""
        old = self.now.id
        if not self.now.documents:
            self.become(replace(self.now, id=self._ids.next()))
            self._book.drop_draft(old)

    def closed(self) -> None:
        """The basket was sealed: an empty one takes its place."""
        self.kept(self._empty(""))

    def hold(self) -> None:
        """Park the basket, so that the next customer can be served.

        Raises:
            NothingToPay: for an empty one.
            CardPending: while the terminal may still charge the card.
        """
        if not self.now.lines:
            raise NothingToPay
        self._check_answered()
        held = replace(self.now, held=True)
        self._book.save_draft(held)
        self._parked = [*self._parked, held]
        self.closed()

    def parked(self) -> list[Basket]:
        """The baskets that wait, the oldest first."""
        return list(self._parked)

    def resume(self, id_: str) -> Basket:
        """Bring a parked basket back; the one on the counter is parked instead."""
        waiting = next((basket for basket in self._parked if basket.id == id_), None)
        if waiting is None:
            raise NotFound(basket=id_)
        if self.now.lines:
            self.hold()
        else:
            self._clear(self.now)
        self._past = []
        back = self.become(replace(waiting, held=False))
        self._parked = [basket for basket in self._parked if basket.id != id_]
        return back

    def take_back(self) -> Basket:
        """Bring the basket back that was given up last, under a name of its own."""
        if self._given_up is None or self.now.lines:
            raise NotFound(basket="")
        basket = self.become(replace(self._given_up, id=self._ids.next()))
        self._given_up = None
        return basket

    def abandon(self, staff: str, approved_by: str = "") -> None:
        """Give the basket up, with a line in the technical journal that says what it held.

        Raises:
            NothingToPay: for an empty one.
            CardPending: while the terminal may still charge the card.
            CardMoneyTaken: until a charged card was cancelled there.
        """
        basket = self.now
        if not basket.lines:
            raise NothingToPay
        self._check_answered()
        for tender in basket.tenders:
            if tender.advance:
                raise CardMoneyTaken(amount=tender.amount, tender=tender.n)
        facts = {f"{line.n} {line.title}": str(line.due) for line in basket.lines}
        content = Log(events.ABANDONED, "abandoned", facts, approved_by)
        draft = Draft(self._ids.next(), content, staff, basket=basket.id)
        self._book.commit((draft,), drop=basket.id)
        self._given_up = basket
        self.closed()

    def _clear(self, emptied: Basket) -> None:
        """Let an emptied basket go; what was taken out of it stays written."""
        assert not any(tender.firm for tender in emptied.tenders), emptied
        gone = {f"{n} {line.title}": str(line.amount) for n, line in enumerate(emptied.removed)}
        if not gone:
            self._book.drop_draft(emptied.id)
            return
        draft = Draft(
            self._ids.next(),
            Log(events.ABANDONED, "emptied", gone),
            emptied.staff,
            basket=emptied.id,
        )
        self._book.commit((draft,), drop=emptied.id)

    def _check_answered(self) -> None:
        if self.now.pending:
            raise CardPending(amount=self.now.pending.amount)
