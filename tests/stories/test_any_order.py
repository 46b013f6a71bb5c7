"""Whatever a cashier does, in whatever order: no basket is lost, no cent appears.

C12: tenders touch the balances when the sale is sealed, a part paid by card as its advance.
"""

from __future__ import annotations

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from tests.desks import JEANNE, Desks
from tests.shop import Shop
from tillapp.counter.paying import CardAnswer
from tillapp.domain.article import Goods
from tillapp.domain.discount import Discount
from tillapp.domain.posting import unbalanced
from tillapp.domain.refusal import Refusal
from tillapp.ledger import drafts
from tillapp.ledger.verify import verify

MONEY = ("cash", "card", "cheque", "advance")
cents = st.integers(1, 6000)


class AnyOrder(RuleBasedStateMachine):
    """A till, and beside it the little that must always be true of it."""

    def __init__(self) -> None:
        super().__init__()
        self.till = Desks(Shop(), who=JEANNE)
        self.goods: list[Goods] = [self.till.shop.sku(f"Bol {n}", 350 * n) for n in (1, 2)]
        self.goods += [self.till.shop.piece(f"Robe {n}", 900 * n) for n in (1, 2, 3)]
        self.turnover = 0
        self.baskets: set[str] = set()
        self.finished: set[str] = set()

    def attempt(self, action: str, *given: object, **named: object) -> None:
        """Do something; a refusal must leave everything as it was."""
        desk, _, name = action.partition(".")
        before = (self.till.basket.now, self.till.balances(), self.till.book.head)
        net, basket = before[0].net, before[0].id
        try:
            view = getattr(getattr(self.till, desk), name)(*given, **named)
        except Refusal:
            assert before == (
                self.till.basket.now,
                self.till.balances(),
                self.till.book.head,
            )
            return
        if view.done is not None and self.till.basket.now.id != basket and desk == "paying":
            self.turnover += net
            self.finished.add(basket)
        if name == "abandon" or (name == "resume" and not before[0].lines):
            self.finished.add(basket)
        if self.till.basket.now.lines:
            self.baskets.add(self.till.basket.now.id)

    def line(self, choice: int) -> int:
        names = [line.n for line in self.till.basket.now.lines]
        return names[choice % len(names)] if names else 0

    @rule(choice=st.integers(0, 4), quantity=st.integers(1, 3))
    def scan(self, choice: int, quantity: int) -> None:
        self.attempt("selling.scan", self.goods[choice].code, quantity)

    @rule(choice=st.integers(0, 9), quantity=st.integers(0, 4))
    def quantity(self, choice: int, quantity: int) -> None:
        self.attempt("selling.quantity", self.line(choice), quantity)

    @rule(choice=st.integers(0, 9), price=st.integers(0, 3000))
    def price(self, choice: int, price: int) -> None:
        self.attempt("selling.price", self.line(choice), price, "gesture")

    @rule(choice=st.integers(0, 9), share=st.integers(0, 10_000))
    def discount(self, choice: int, share: int) -> None:
        off = Discount("defect", basis_points=share)
        self.attempt("selling.discount", self.line(choice), off)

    @rule(off=cents)
    def discount_all(self, off: int) -> None:
        self.attempt("selling.discount_all", Discount("loyal", cents=off))

    @rule(choice=st.integers(0, 9))
    def remove(self, choice: int) -> None:
        self.attempt("selling.remove", self.line(choice))

    @rule()
    def undo(self) -> None:
        self.attempt("selling.undo")

    @rule()
    def hold_changes_no_balance(self) -> None:
        balances = self.till.balances()
        self.attempt("selling.hold")
        assert self.till.balances() == balances

    @precondition(lambda self: self.till.selling.parked())
    @rule(choice=st.integers(0, 9))
    def resume_changes_no_balance(self, choice: int) -> None:
        balances = self.till.balances()
        parked = self.till.selling.parked()
        self.attempt("selling.resume", parked[choice % len(parked)].id)
        assert self.till.balances() == balances

    @rule()
    def abandon_changes_no_balance(self) -> None:
        balances = self.till.balances()
        self.attempt("selling.abandon")
        assert self.till.balances() == balances

    @rule(amount=st.none() | cents)
    def cash(self, amount: int | None) -> None:
        self.attempt("paying.cash", amount)

    @rule(amount=st.none() | cents)
    def cheque(self, amount: int | None) -> None:
        self.attempt("paying.cheque", amount)

    @rule(amount=st.none() | cents)
    def card(self, amount: int | None) -> None:
        self.attempt("paying.card", amount)

    @rule(answer=st.sampled_from(CardAnswer))
    def card_answer(self, answer: CardAnswer) -> None:
        self.attempt("paying.card_answer", answer)

    @rule(choice=st.integers(1, 4), cancelled=st.booleans())
    def take_back(self, choice: int, cancelled: bool) -> None:
        self.attempt("paying.remove", choice, cancelled_on_terminal=cancelled)

    @rule()
    def close(self) -> None:
        self.attempt("paying.close")

    @invariant()
    def every_cent_of_turnover_is_somewhere(self) -> None:
        assert sum(self.till.balance(account) for account in MONEY) == self.turnover
        assert sum(sale.total for sale in self.till.sales()) == self.turnover

    @invariant()
    def an_advance_is_the_card_money_of_baskets_that_are_still_open(self) -> None:
        owed = sum(
            tender.amount
            for basket in drafts.all_of(self.till.book.store)
            for tender in basket.tenders
            if tender.advance
        )
        assert self.till.balance("advance") == -owed

    @invariant()
    def no_basket_is_lost(self) -> None:
        on_disk = {basket.id: basket for basket in drafts.all_of(self.till.book.store)}
        now = self.till.basket.now
        if now.lines:
            assert on_disk[now.id] == now
        assert self.baskets - self.finished <= on_disk.keys()

    @invariant()
    def a_view_adds_up(self) -> None:
        view = self.till.selling.view()
        assert view.total == view.gross - self.till.basket.now.taken_off
        assert view.due == max(0, view.total - view.paid)
        assert sum(line.amount for line in view.lines) == view.gross

    def teardown(self) -> None:
        for document in self.till.documents():
            assert not unbalanced(document.facts.postings)
        numbers = [d.number for d in self.till.documents() if d.stamp("T")]
        assert numbers == [f"T03A-{n:06d}" for n in range(1, len(numbers) + 1)]
        report = verify(self.till.book.store, self.till.book.profile)
        assert report.sound, report.defects
        self.till.book.close()


TestAnyOrder = AnyOrder.TestCase
TestAnyOrder.settings = settings(max_examples=25, stateful_step_count=40)
