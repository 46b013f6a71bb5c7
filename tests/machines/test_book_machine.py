"""Any sequence of selling, holding, resuming, changing and cancelling keeps the laws."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule
from msgspec.structs import replace

from tests.shop import Shop, card, cash, cheque, line_of, rows
from tillapp.domain.article import Goods
from tillapp.domain.basket import Basket
from tillapp.domain.content import Sale
from tillapp.domain.discount import Discount
from tillapp.domain.document import Draft
from tillapp.domain.refusal import AlreadyInBasket, BadDiscount, StaleItem
from tillapp.domain.tender import Tender
from tillapp.ledger import accounts, drafts, journal, stock
from tillapp.ledger.rebuild import rebuild
from tillapp.ledger.tables import PROJECTIONS
from tillapp.ledger.verify import verify


class Counterwork(RuleBasedStateMachine):
    """One till, one open basket, any number of parked ones."""

    def __init__(self) -> None:
        super().__init__()
        self.shop = Shop()
        self.pieces: list[Goods] = []
        self.mug = self.shop.sku(pieces=0)
        self.basket: Basket | None = None
        self.parked: dict[str, Basket] = {}
        self.sold: dict[str, tuple[Draft, ...]] = {}
        self.takings = 0

    def keep(self, basket: Basket) -> None:
        self.basket = basket
        self.shop.book.save_draft(basket)

    @rule(price=st.integers(0, 20_000), cost=st.integers(0, 9_000))
    def receive(self, price: int, cost: int) -> None:
        self.pieces.append(self.shop.piece(price=price, cost=cost))

    @precondition(lambda self: self.basket is None)
    @rule()
    def begin(self) -> None:
        self.keep(self.shop.basket())

    @precondition(lambda self: self.basket is not None and self.pieces)
    @rule(data=st.data())
    def scan(self, data: st.DataObject) -> None:
        assert self.basket is not None
        goods = data.draw(st.sampled_from(self.pieces))
        fresh = stock.goods(self.shop.book.store, goods.article.id)
        assert fresh is not None
        if not fresh.sold:
            try:
                self.keep(self.basket.add(line_of(fresh)))
            except AlreadyInBasket:
                assert fresh.item in {line.item for line in self.basket.lines}

    @precondition(lambda self: self.basket is not None)
    @rule(quantity=st.integers(1, 5))
    def mugs(self, quantity: int) -> None:
        assert self.basket is not None
        self.keep(self.basket.add(line_of(self.mug).times(quantity)))

    @precondition(lambda self: self.basket is not None and self.basket.lines)
    @rule(data=st.data())
    def take_back(self, data: st.DataObject) -> None:
        assert self.basket is not None
        n = data.draw(st.sampled_from([line.n for line in self.basket.lines]))
        self.keep(self.basket.without(n))

    @precondition(lambda self: self.basket is not None and self.basket.lines)
    @rule(share=st.integers(-100, 10_100))
    def reduce(self, share: int) -> None:
        assert self.basket is not None
        try:
            self.keep(self.basket.less(Discount("geste", basis_points=share)))
        except BadDiscount:
            assert not 0 < share <= 10_000

    @precondition(lambda self: self.basket is not None)
    @rule()
    def hold(self) -> None:
        assert self.basket is not None
        held = replace(self.basket, held=True)
        self.keep(held)
        self.parked[held.id], self.basket = held, None

    @precondition(lambda self: self.basket is None and self.parked)
    @rule(data=st.data())
    def resume(self, data: st.DataObject) -> None:
        name = data.draw(st.sampled_from(sorted(self.parked)))
        self.keep(replace(self.parked.pop(name), held=False))

    @precondition(lambda self: self.basket is not None)
    @rule()
    def cancel(self) -> None:
        assert self.basket is not None
        self.shop.book.drop_draft(self.basket.id)
        self.basket = None

    @precondition(lambda self: self.basket is not None and self.basket.lines)
    @rule(means=st.sampled_from((card, cheque, cash)), over=st.integers(0, 9_000))
    def pay(self, means: Callable[[int], Tender], over: int) -> None:
        assert self.basket is not None
        part = self.basket.pay(means(self.basket.due // 2))
        paid = part.pay(cash(part.due + over))
        whole = self.shop.settle(paid)
        try:
            self.shop.book.commit(whole, drop=paid.id)
        except StaleItem:
            self.cancel()
            return
        self.sold[paid.id], self.basket = whole, None
        self.takings += paid.net

    @precondition(lambda self: self.sold)
    @rule(data=st.data())
    def double_tap(self, data: st.DataObject) -> None:
        name = data.draw(st.sampled_from(sorted(self.sold)))
        head = self.shop.book.head
        again = self.shop.book.commit(self.sold[name], drop=name)
        assert again[0].facts.basket == name
        assert self.shop.book.head == head

    @invariant()
    def the_drawer_and_the_means_hold_the_takings(self) -> None:
        store = self.shop.book.store
        held = accounts.balance(store, "cash", "T03")
        held += sum(accounts.balance(store, name) for name in ("card", "cheque"))
        assert held == self.takings
        assert (
            store.fetch("SELECT unit, sum(amount) FROM sums GROUP BY unit HAVING sum(amount)")
            == []
        )

    @invariant()
    def open_baskets_are_those_that_were_neither_paid_nor_cancelled(self) -> None:
        kept = {basket.id: basket for basket in drafts.all_of(self.shop.book.store)}
        there = dict(self.parked)
        if self.basket is not None:
            there[self.basket.id] = self.basket
        assert kept == there

    def teardown(self) -> None:
        """The day is over: every piece was sold once, and the fold can be repeated."""
        book = self.shop.book
        sales = [
            document.facts.content
            for document in journal.every(book.store, book.place)
            if isinstance(document.facts.content, Sale)
        ]
        assert len(sales) == len(self.sold)
        items = Counter(line.item for sale in sales for line in sale.lines if line.item)
        assert max(items.values(), default=1) == 1
        before = {t.name: rows(book.store, t.name) for t in PROJECTIONS}
        report = verify(book.store, book.profile)
        assert report.sound, report.defects
        rebuild(book.store)
        after = {t.name: rows(book.store, t.name) for t in PROJECTIONS}
        assert after == before


Counterwork.TestCase.settings = settings(
    max_examples=25, stateful_step_count=25, deadline=None, print_blob=True
)
TestCounterwork = Counterwork.TestCase
