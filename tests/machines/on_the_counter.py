"""What is laid on a counter: goods that are sold, that come back, and vouchers."""

from __future__ import annotations

from collections.abc import Callable

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, precondition, rule
from msgspec.structs import replace

from tests.machines.plain_model import PlainModel
from tests.shop import Shop, line_of
from tillapp.domain.article import Goods
from tillapp.domain.basket import Basket
from tillapp.domain.credit import Kind, Slip, code_of
from tillapp.domain.discount import Discount
from tillapp.domain.issue_line import IssueLine
from tillapp.domain.item import FOR_SALE, Cause, State
from tillapp.domain.lines import goods_back, goods_out
from tillapp.domain.refusal import (
    AlreadyInBasket,
    BasketPaidInPart,
)
from tillapp.domain.return_line import ReturnLine
from tillapp.domain.settle import Terms
from tillapp.domain.sold import SoldLine
from tillapp.domain.undone import Origin
from tillapp.ledger import stock


class OnTheCounter(RuleBasedStateMachine):
    """One till with one basket on the counter, any number parked, and a head that counts."""

    def __init__(self) -> None:
        super().__init__()
        self.shop = Shop()
        self.model = PlainModel()
        self.pieces: list[Goods] = []
        self.mug = self.shop.sku(pieces=50, price=333)
        self.model.stock["stock@shop", self.mug.article.id] = 50
        self.basket: Basket | None = None
        self.parked: dict[str, Basket] = {}
        self.serial = 0
        for price in (0, 1600, 4999):
            self.receive(price, 700)

    @property
    def terms(self) -> Terms:
        return replace(self.shop.terms, ledger="T03A", points_per_euro=1)

    @property
    def now(self) -> Basket:
        assert self.basket is not None
        return self.basket

    def keep(self, basket: Basket) -> None:
        self.basket = basket
        self.shop.book.save_draft(basket)

    def slip(self, kind: Kind, face: int) -> Slip:
        self.serial += 1
        return Slip(self.shop.ids.next(), code_of("T03A", self.serial), kind, "T03A", face=face)

    def receive(self, price: int, cost: int) -> None:
        goods = self.shop.piece(price=price, cost=cost)
        self.pieces.append(goods)
        self.model.states[goods.item] = State.ON_RACK

    def begin(self, data: st.DataObject) -> None:
        if self.basket is None:
            customer = data.draw(st.sampled_from(("nadia", "")))
            self.keep(replace(self.shop.basket(), customer=customer))

    @rule(data=st.data(), price=st.integers(0, 9_000))
    def scan(self, data: st.DataObject, price: int) -> None:
        self.begin(data)
        if data.draw(st.integers(0, 4)) == 0:
            self.receive(price, price // 3)
        goods = data.draw(st.sampled_from(self.pieces))
        fresh = stock.goods(self.shop.book.store, goods.article.id)
        assert fresh is not None
        assert fresh.state == self.model.states[goods.item]
        assert fresh.held_for == self.model.held.get(goods.item, "")
        if fresh.state not in FOR_SALE or fresh.held_for:
            return
        try:
            self.keep(self.now.add(line_of(fresh)))
        except AlreadyInBasket:
            assert fresh.item in {line.item for line in self.now.lines}

    @rule(data=st.data(), quantity=st.integers(1, 5))
    def mugs(self, data: st.DataObject, quantity: int) -> None:
        self.begin(data)
        self.keep(self.now.add(line_of(self.mug).times(quantity)))

    @precondition(lambda self: bool(self.basket and goods_out(self.basket.lines)))
    @rule(share=st.integers(1, 9_000))
    def reduce(self, share: int) -> None:
        self.altered(lambda: self.now.less(Discount("geste", basis_points=share)))

    @precondition(lambda self: self.basket and self.basket.lines)
    @rule(data=st.data())
    def take_out(self, data: st.DataObject) -> None:
        n = data.draw(st.sampled_from([line.n for line in self.now.lines]))
        self.altered(lambda: self.now.without(n))

    def altered(self, change: Callable[[], Basket]) -> None:
        try:
            self.keep(change())
        except BasketPaidInPart:
            assert self.now.tenders

    @precondition(lambda self: self.model.left())
    @rule(data=st.data())
    def bring_back(self, data: st.DataObject) -> None:
        self.begin(data)
        sale, line, before = data.draw(st.sampled_from(self.model.left()))
        quantity = data.draw(st.integers(1, line.quantity - before))
        fate = data.draw(st.sampled_from((State.READY, State.PENDING, State.RECYCLED)))
        fresh = stock.goods(self.shop.book.store, line.item) if line.item else None
        back = ReturnLine(
            0,
            line,
            quantity,
            origin=Origin(
                sale,
                self.model.numbers[sale],
                line.n,
                before,
                customer=self.model.sales[sale].customer,
            ),
            seen=fresh.state_n if fresh else 0,
        ).becoming(fate, Cause.WASHING if fate is State.PENDING else Cause.NONE)
        try:
            self.altered(lambda: self.now.add(back))
        except AlreadyInBasket:
            items = {other.item for other in self.now.lines}
            assert line.item in items or goods_back(self.now.lines)

    @precondition(lambda self: self.basket)
    @rule(price=st.integers(1, 2_000))
    def bring_without_ticket(self, price: int) -> None:
        net = price - price // 6
        said = SoldLine(
            0, "Divers", 1, "piece", price, price, price, net, price - net, "N20", "new"
        )
        self.altered(lambda: self.now.add(ReturnLine(0, said, 1, approved_by="jeanne")))

    @rule(amount=st.integers(100, 5_000), data=st.data())
    def gift(self, amount: int, data: st.DataObject) -> None:
        self.begin(data)
        known = [slip for slip in self.model.slips.values() if slip.kind is Kind.GIFT]
        old = data.draw(st.sampled_from([None, *known]))
        slip = old or self.slip(Kind.GIFT, amount)
        self.keep(self.now.add(IssueLine(0, "Carte cadeau", amount, slip, bool(old))))
