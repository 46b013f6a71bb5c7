"""The money of a counter, both ways; each gesture is told to a plain model as well."""

from __future__ import annotations

from collections.abc import Callable

from hypothesis import strategies as st
from hypothesis.stateful import precondition, rule
from msgspec.structs import replace

from tests.machines.on_the_counter import OnTheCounter
from tests.shop import card, cash
from tillapp.domain.advance import give_back, take_ahead
from tillapp.domain.basket import Basket
from tillapp.domain.content import Sale
from tillapp.domain.credit import Kind
from tillapp.domain.document import Draft
from tillapp.domain.line import SaleLine
from tillapp.domain.lines import goods_back
from tillapp.domain.refusal import (
    BalanceTooLow,
    StaleItem,
)
from tillapp.domain.return_line import ReturnLine
from tillapp.domain.reward import Reward
from tillapp.domain.settle import settle
from tillapp.domain.split import equal
from tillapp.domain.tender import Layaway, Tender, TenderKind, kind_on
from tillapp.ledger import journal, stock

ASIDE = Layaway("2026-12-21", 1_798_000_000_000)
COMING = ("cash", "card", "credit", "slip")
GOING = ("cash", "card", "fresh", "old")


class Sideways(OnTheCounter):
    """What is laid there is paid, paid back, split, put aside, parked or given up."""

    @precondition(lambda self: self.basket and self.basket.customer)
    @rule(points=st.integers(1, 20))
    def reward(self, points: int) -> None:
        cents = 10 * points
        if 0 < cents <= self.now.sold_gross:
            self.altered(lambda: self.now.rewarded(Reward(points, cents)))

    @precondition(lambda self: self.basket and not self.basket.tenders)
    @rule(parts=st.integers(2, 4))
    def cut(self, parts: int) -> None:
        if self.now.net >= parts:
            self.keep(self.now.in_parts(equal(self.now.net, parts)))

    @precondition(lambda self: self.basket and self.basket.lines)
    @rule(data=st.data())
    def settle_up(self, data: st.DataObject) -> None:
        """Pay and give until the basket is sealed, by whatever means."""
        name = self.now.id
        for _ in range(12):
            if self.basket is None or self.now.id != name:
                return
            if self.now.part_due:
                self.pay(data, data.draw(st.sampled_from(COMING)))
            elif self.now.owed:
                self.give(data, data.draw(st.sampled_from(GOING)))
            elif self.now.whole:
                self.completed()

    @precondition(lambda self: self.basket and self.basket.part_due)
    @rule(data=st.data(), means=st.sampled_from(COMING))
    def pay_some(self, data: st.DataObject, means: str) -> None:
        self.pay(data, means)

    def pay(self, data: st.DataObject, means: str) -> None:
        due = self.now.part_due
        amount = data.draw(st.sampled_from((due, due, max(1, due // 2))))
        tender = card(amount)
        if means == "cash":
            tender = cash(amount + data.draw(st.sampled_from((0, 0, 700))))
        elif means == "credit":
            paying = self.credit_for(data, amount)
            if paying is None:
                return
            tender = paying
        elif means == "slip":
            foreign = replace(self.slip(Kind.RETURN, amount), ledger="T07A")
            tender = Tender(0, TenderKind.CREDIT, amount, slip=foreign, surrendered=amount)
        self.keep(self.now.pay(tender))
        self.completed()

    def credit_for(self, data: st.DataObject, amount: int) -> Tender | None:
        used = {tender.slip.id for tender in self.now.tenders if tender.slip}
        goods = amount <= self.now.goods_due
        free = [s for s in self.model.slips.values() if s.id not in used]
        free = [slip for slip in free if slip.payable or goods]
        if not free:
            return None
        slip = data.draw(st.sampled_from(free))
        return Tender(0, kind_on(slip), amount, slip=slip)

    def give(self, data: st.DataObject, means: str) -> None:
        amount = data.draw(st.integers(1, self.now.owed) | st.just(self.now.owed))
        tender = cash(-amount) if means == "cash" else card(-amount)
        if means == "fresh":
            slip = self.slip(Kind.RETURN, amount)
            tender = Tender(0, TenderKind.CREDIT, -amount, slip=slip, fresh=True)
        elif means == "old":
            paying = self.credit_for(data, -amount)
            tender = paying or tender
        self.keep(self.now.pay(tender))
        self.completed()

    def completed(self) -> None:
        if self.now.whole:
            self.seal()
        elif self.now.part and not self.now.part_due:
            n = self.now.part.n
            mine = [t for t in self.now.tenders if t.part == n and not t.advance]
            self.ahead(tuple(t.n for t in mine))

    def committed(self, drafts: tuple[Draft, ...], kept: Basket | None = None) -> bool:
        book, name = self.shop.book, self.now.id
        try:
            if kept is None:
                book.commit(drafts, drop=name)
            else:
                book.commit(drafts, keep=kept)
        except StaleItem as refused:
            rightly = self.meanwhile(str(refused.facts["item"]))
        except BalanceTooLow:
            rightly = self.too_little()
        else:
            return True
        assert rightly, drafts
        self.give_up()
        return False

    def meanwhile(self, item: str) -> bool:
        """Whether the piece moved since this basket took it in."""
        [line] = [line for line in self.now.lines if line.item == item]
        goods = stock.goods(self.shop.book.store, item)
        assert goods is not None
        at = line.seen if isinstance(line, SaleLine | ReturnLine) else 0
        held = isinstance(line, SaleLine) and goods.hold_n != line.hold_n
        return goods.state_n != at or held

    def too_little(self) -> bool:
        """Whether a credit, points, or what is left of a sold line fell short."""
        model, now = self.model, self.now
        burnt = now.reward.points if now.reward else 0
        return (
            any(
                t.slip
                and not t.advance
                and t.amount > min(model.owed[t.slip.id], model.rights[t.slip.id])
                for t in now.tenders
            )
            or any(
                line.origin and line.before != model.back[line.origin.owner]
                for line in goods_back(now.lines)
            )
            or bool(burnt)
        )

    def seal(self) -> None:
        basket, drafts = self.now, settle(self.now, self.terms)
        if not self.committed(drafts):
            return
        sale = None
        for draft in drafts:
            document = journal.by_id(self.shop.book.store, self.shop.book.place, draft.id)
            assert document is not None
            if isinstance(document.facts.content, Sale):
                sale = (draft.id, document.number, document.facts.content)
        self.model.sealed(basket, sale)
        self.basket = None

    def ahead(self, names: tuple[int, ...], layaway: Layaway | None = None) -> None:
        basket = self.now
        taken = take_ahead(basket, names, self.terms, layaway)
        if not self.committed(taken.drafts, taken.basket):
            return
        for n in names:
            tender = replace(taken.basket.tender(n), advance="")
            self.model.sealed_ahead(tender, basket.id)
        if layaway:
            self.model.aside(basket)
        self.basket = taken.basket

    @precondition(lambda self: self.basket and self.basket.due > 1 and not self.basket.layaway)
    @precondition(lambda self: self.basket and not (self.basket.split or self.basket.tenders))
    @rule(data=st.data(), means=st.sampled_from((cash, card)))
    def lay_away(self, data: st.DataObject, means: Callable[[int], Tender]) -> None:
        paid = self.now.pay(means(data.draw(st.integers(1, self.now.due - 1))))
        self.keep(paid)
        self.ahead((paid.tenders[-1].n,), ASIDE if data.draw(st.booleans()) else None)

    @precondition(lambda self: self.basket and any(t.advance for t in self.basket.tenders))
    @rule()
    def give_deposit_back(self) -> None:
        n = next(t.n for t in self.now.tenders if t.advance)
        self.basket = self.undone(self.now, n)

    def undone(self, basket: Basket, n: int) -> Basket:
        tender = basket.tender(n)
        back = give_back(basket, n, self.terms)
        self.shop.book.commit(back.drafts, keep=back.basket)
        mirror = replace(tender, amount=-tender.amount, advance="")
        self.model.sealed_ahead(mirror, basket.id)
        if basket.layaway and not back.basket.layaway:
            self.model.let_go(basket)
        return back.basket

    @precondition(lambda self: self.basket)
    @rule()
    def hold(self) -> None:
        held = replace(self.now, held=True)
        self.keep(held)
        self.parked[held.id], self.basket = held, None

    @precondition(lambda self: self.basket is None and self.parked)
    @rule(data=st.data())
    def resume(self, data: st.DataObject) -> None:
        name = data.draw(st.sampled_from(sorted(self.parked)))
        self.keep(replace(self.parked.pop(name), held=False))

    @precondition(lambda self: self.basket)
    @rule()
    def give_up(self) -> None:
        basket = self.now
        for tender in basket.tenders:
            if tender.advance:
                basket = self.undone(basket, tender.n)
        self.shop.book.drop_draft(basket.id)
        self.basket = None
